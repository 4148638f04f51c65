import type { Texts } from '../texts.ts'

export const carry: Texts['carry'] = {
  refused: {
    noteGone: ({ path }) => `${path} ist nicht mehr im Ordner.`,
    conflictMarkers: ({ path }) =>
      `In ${path} stehen Konfliktmarken. Erst diese auflösen, dann die neue Woche anlegen.`,
    noMeeting: ({ path }) =>
      `In ${path} fand sich keine Besprechung: Eine Überschrift mit Datum beginnt eine.`,
    onlyList: ({ path }) =>
      `${path} ist eine Liste ohne Besprechungen, auf die keine Woche folgt. Ein Datum im Titel macht sie zu einer.`,
    beforeNewest: ({ date, newest }) =>
      `Die neueste Woche ist die vom ${newest}; ${date} liegt davor. Bitte ein späteres Datum wählen.`,
    fileTaken: ({ path }) =>
      `${path} gibt es schon, aber mit einem anderen Datum. Bitte umbenennen oder das Datum berichtigen.`,
    neverClosed: ({ path }) =>
      `Das Ende von ${path} liegt in einem Codeblock oder Kommentar, der nie endet. Bitte erst schließen.`,
    notReadable: ({ path }) =>
      `Die neue Woche ließ sich nicht in ${path} einfügen: Was an dieser Stelle steht, wird nicht als Text gelesen.`,
  },
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
