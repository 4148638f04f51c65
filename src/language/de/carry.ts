import type { Texts } from '../texts.ts'

export const carry: Texts['carry'] = {
  thereAlready: (date) => `Die Woche vom ${date} gibt es schon.`,
  fileThere: (path) => `${path} gibt es schon.`,
  made: (date, from, items) =>
    `Woche vom ${date} angelegt${from ? ` aus der vom ${from}` : ''}: ${
      items > 0
        ? `${items} ${items === 1 ? 'Aufgabe' : 'Aufgaben'} übertragen`
        : 'Dort fanden sich keine offenen Aufgaben. Bitte prüfen, ob etwas fehlt.'
    }`,
  undo: 'Rückgängig',
  writtenInSince: (path) =>
    `In ${path} wurde inzwischen geschrieben. Die Datei blieb, wie sie ist.`,
  changedSince:
    'Die Notiz wurde inzwischen geändert. Im Text lässt sich jeder Schritt rückgängig machen.',
  nothingOpen: 'In dieser Besprechung ist nichts offen.',
  copied: 'Offene Aufgaben kopiert, nach Verantwortlichen',
  notCopied: 'Das System hat das Kopieren nicht erlaubt.',
}
