import type { Texts } from '../texts.ts'

export const find: Texts['find'] = {
  quickOpen: 'Notiz öffnen',
  quickPlaceholder: 'Titel, Datum, Serie oder Dateiname',
  palette: 'Befehl ausführen',
  palettePlaceholder: 'Was soll geschehen?',
  noNote: (typed) =>
    typed === ''
      ? 'In diesem Ordner gibt es noch keine Notizen.'
      : `Keine Notiz hat „${typed}“ in Titel, Datum, Serie oder Dateiname.`,
  noAction: (typed) => `Kein Befehl heißt „${typed}“.`,
  openNow: 'offen',
  choose: 'wählen',
  open: 'öffnen',
  run: 'ausführen',
  toPalette: 'Befehle',
  nothingBefore: 'Es gibt nichts, zu dem man zurückgehen könnte.',
  nothingAfter: 'Es gibt nichts, zu dem man vorwärts gehen könnte.',
}
