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
  noSeries: 'Keine Notiz dieses Ordners gehört zu einer Serie von Besprechungen.',
  noEarlierMeeting: 'Es gibt keine frühere Besprechung dieser Serie.',
  noLaterMeeting: 'Es gibt keine spätere Besprechung dieser Serie.',
  noThisWeek: (series) => `${series}: Diese Woche gibt es noch keine Besprechung.`,
  makeIt: 'Anlegen',
  inFolder: 'Im Ordner suchen',
  inFolderPlaceholder: 'Wörter, "Wortfolgen", wer:ada, ist:offen, ab:2026-10-01',
  filters: 'Filter',
  isOpen: 'Offen',
  isDone: 'Erledigt',
  noOwner: 'Niemand',
  lines: (n) => (n === 1 ? '1 Zeile' : `${n} Zeilen`),
  foundIn: (lines, notes) =>
    lines === 0
      ? 'Nichts gefunden'
      : `${lines} ${lines === 1 ? 'Zeile' : 'Zeilen'} in ${notes} ${notes === 1 ? 'Notiz' : 'Notizen'}`,
  searching: 'Die Notizen werden durchsucht',
  searched: (n, total) => `${n} von ${total} Notizen durchsucht`,
  unread: (n) => (n === 1 ? '1 Notiz wird noch gelesen' : `${n} Notizen werden noch gelesen`),
  stop: 'Anhalten',
  goOn: 'Weitersuchen',
  notUnderstood: (typed) =>
    `„${typed}“ ist nicht verständlich: Zu ist: passen offen, teilweise, erledigt und gestrichen, zu ab: und vor: ein Datum wie 2026-10-01.`,
  nothingFound: 'Keine Zeile hat all das. Weniger Wörter oder Filter finden mehr.',
  filter: {
    open: 'ist:offen',
    done: 'ist:erledigt',
    nobody: 'wer:niemand',
    owner: 'wer',
    series: 'serie',
  },
  help: [
    ['Tau Winde', 'Zeilen mit allen diesen Wörtern, gleich wie groß oder mit welchen Akzenten'],
    ['"neues Tau"', 'diese Wörter hintereinander'],
    ['wer:ada', 'Aufgaben einer Person; wer:niemand für Aufgaben ohne Person'],
    ['ist:offen', 'offene Aufgaben; oder teilweise, erledigt, gestrichen'],
    ['ab:2026-10-01', 'Besprechungen ab diesem Tag'],
    ['vor:2026-11', 'Besprechungen vor diesem Tag'],
    ['serie:crew', 'Besprechungen einer Serie, nach einem Teil ihres Namens'],
  ],
  people: 'Offene Aufgaben aller',
  peoplePlaceholder: 'Wörter, ein Name, eine Serie',
  showWorkOf: 'Aufgaben zeigen von',
  partly: 'teilweise erledigt',
  quietSince: (date) => `seit ${date} nicht erwähnt`,
  openWork: (n) => (n === 1 ? '1 offene Aufgabe' : `${n} offene Aufgaben`),
  searchedSeries: (n, total) => `${n} von ${total} Serien durchsucht`,
  withQuiet: (n) =>
    n === 1
      ? 'Auch 1 Aufgabe, die in den letzten zwei Besprechungen fehlt'
      : `Auch ${n} Aufgaben, die in den letzten zwei Besprechungen fehlen`,
  everyone: 'Alle',
  readAgain: 'Noch einmal nachsehen',
  noWork: 'In diesem Ordner ist nichts offen.',
  noWorkHere: 'Nichts Offenes passt. Weniger Wörter oder Personen zeigen mehr.',
  noLink: 'An der Schreibmarke ist kein Link.',
  linkMissing: (path) => `Die Notiz ${path} gibt es noch nicht.`,
  linkOutside: (target) => `„${target}“ führt aus dem Ordner der Notizen und wird nicht geöffnet.`,
  linksFollowed: (n) =>
    n === 1
      ? 'Umbenannt. Die Links in 1 Notiz folgen.'
      : `Umbenannt. Die Links in ${n} Notizen folgen.`,
  linksLeft: (paths) =>
    `Die Links in ${paths} ließen sich nicht ändern. Bitte von Hand berichtigen.`,
  linksKept: (paths) =>
    `${paths} wurde seitdem geändert, die Links dort bleiben. Bitte von Hand berichtigen.`,
  undo: 'Rückgängig',
}
