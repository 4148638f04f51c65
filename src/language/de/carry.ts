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
  notBroughtIn:
    'In dieser Notiz stehen Konfliktmarken. Erst diese auflösen, dann offene Aufgaben holen.',
  thereAlready: (date) => `Die Woche vom ${date} gibt es schon.`,
  unchangedThere: 'In der neuesten Besprechung hat sich nichts geändert, seit sie angelegt wurde.',
  fileThere: (path) => `${path} gibt es schon.`,
  made: (date, from, items, settled) =>
    `Woche vom ${date} angelegt${from ? ` aus der vom ${from}` : ''}: ${
      items + settled > 0
        ? `${items} ${items === 1 ? 'Aufgabe' : 'Aufgaben'} übertragen${settled > 0 ? `, ${settled} entschieden` : ''}`
        : 'Dort fanden sich keine offenen Aufgaben. Bitte prüfen, ob etwas fehlt.'
    }`,
  undo: 'Rückgängig',
  writtenInSince: (path) =>
    `In ${path} wurde inzwischen geschrieben. Die Datei blieb, wie sie ist.`,
  goneSince: (path) =>
    `${path} gibt es unter diesem Namen nicht mehr. Mehr wurde nicht zurückgenommen.`,
  notTakenBack: (date, why) =>
    `Die Woche vom ${date} ist noch nicht ganz zurückgenommen: ${why} „Erneut versuchen“ macht dort weiter.`,
  makeNext: (date) => `Die vom ${date} anlegen`,
  makeNextOne: 'Die nächste anlegen',
  leftUnread: (entries) =>
    entries === 1
      ? '1 Eintrag des Plans wurde nicht als Aufgabe gelesen und blieb zurück.'
      : `${entries} Einträge des Plans wurden nicht als Aufgaben gelesen und blieben zurück.`,
  leftUnmentioned: (items) =>
    items === 1
      ? '1 offene Aufgabe, von der in der letzten Besprechung keine Rede war, blieb zurück.'
      : `${items} offene Aufgaben, von denen in der letzten Besprechung keine Rede war, blieben zurück.`,
  notMarked: (path) =>
    `${path} wurde inzwischen geändert; die übertragenen Aufgaben sind dort nicht markiert.`,
  takenBack: (date) => `Die Woche vom ${date} wurde zurückgenommen.`,
  noWeekToUndo: 'Es wurde keine neue Woche angelegt, die sich zurücknehmen ließe.',
  noMeetingBefore: 'Vor dieser Besprechung gibt es keine.',
  allThere: 'Alles, was die vorige Besprechung offen ließ, steht schon in dieser Notiz.',
  broughtIn: (items) =>
    `${items} ${items === 1 ? 'Aufgabe' : 'Aufgaben'} aus der vorigen Besprechung geholt`,
  past: {
    since: (weeks, first) => `${weeks}, zuerst ${first}`,
    carried: (age, times) => `${age}; ${times === 1 ? 'einmal' : `${times}-mal`} übertragen`,
    was: (date, words, owners) => `${date ?? 'Vorher'}: ${words}${owners ? ` (${owners})` : ''}`,
  },
  odd: {
    'done-before': (day) => `am ${day} erledigt`,
    twice: (day) => `${day} steht zweimal da`,
    hint: {
      'done-before':
        'In der Besprechung davor hat jemand das abgehakt, und hier ist es offen. Abhaken, falls es erledigt ist.',
      twice:
        'Zwei Besprechungen dieses Tages haben diese Aufgabe. Eine davon entfernen oder in beiden abhaken.',
    },
  },
  maybe: {
    ask: (words, day) =>
      day === null ? `dasselbe wie „${words}“?` : `dasselbe wie „${words}“ vom ${day}?`,
    hint: 'Y: dieselbe Aufgabe, N: eine andere',
    same: (words) => `Es ist dieselbe Aufgabe: ${words}`,
    other: (words) => `Es ist eine andere Aufgabe: ${words}`,
    saidSame: 'Gemerkt: dieselbe Aufgabe. Ihre Wochen zählen ab der ersten.',
    saidOther: 'Gemerkt: eine andere Aufgabe.',
    tooLong: 'Die Wörter sind zu lang, um sie zu merken.',
  },
  cancel: 'Abbrechen',
  preparing: 'Die Vorschau wird vorbereitet …',
  making: 'Die neue Woche wird angelegt …',
  preview: {
    title: 'Neue Woche',
    make: 'Woche anlegen',
    making: 'Die Woche wird angelegt …',
    skip: 'Künftig sofort anlegen, ohne zu fragen',
    date: 'Datum der Besprechung',
    newFile: (path) => `Legt die Datei ${path} an. Die alte Woche behält jedes Byte.`,
    intoFile: (path) => `Kommt in ${path}. Alles andere dort bleibt, wie es ist.`,
    unmade: 'Noch einmal schließen verwirft die Auswahl.',
    changed: 'Die Notizen wurden inzwischen geändert. Bitte noch einmal ansehen: So wäre es jetzt.',
    items: 'Offenes aus der letzten Woche',
    itemsOf: (items) =>
      `${items} offene ${items === 1 ? 'Aufgabe' : 'Aufgaben'} in der letzten Besprechung`,
    nothingOpen: 'In der letzten Besprechung ist nichts offen.',
    noSection: 'Ohne Überschrift',
    notMentioned: 'Vorher offen, in der letzten Besprechung nicht erwähnt',
    all: 'Alle hier',
    choices: {
      carry: 'Übertragen',
      done: 'Erledigt',
      drop: 'Streichen',
      give: 'Übergeben',
      park: 'Parken',
      leave: 'Lassen',
    },
    takeAlong: 'Mitnehmen',
    notRead: 'nicht als Aufgabe gelesen',
    goesTo: (section) => `kommt unter ${section}`,
    untold: 'die Zeile kann das nicht sagen; sie bleibt, wie sie war, und ist im Text zu ändern',
    giveTo: 'An',
    diff: 'So lesen sich die Notizen danach',
    against: (path, before) => `${path}, verglichen mit ${before}`,
  },
  series: {
    title: 'Serie dieser Notiz',
    of: (path) => `${path} gehört zu`,
    asNamed: (title) => `was ihr Name sagt: ${title}`,
    none: 'keiner Serie',
    own: 'einer eigenen Serie',
    other: (title) => `der Serie ${title}`,
    join: 'Die ganze Serie ist dieselbe wie',
    joinNone: 'keine andere',
    done: 'Fertig',
    cancel: 'Abbrechen',
    kept: 'Das merkt sich Carryover; in die Notizen wird nichts geschrieben.',
    undated: 'keine',
  },
  nothingOpen: 'In dieser Besprechung ist nichts offen.',
}
