import type { Texts } from '../texts.ts'

const states = {
  made: 'jetzt eine Aufgabe',
  open: 'wieder offen',
  partial: 'teilweise erledigt',
  done: 'erledigt',
  dropped: 'gestrichen',
}
const items = (n: number) => (n === 1 ? '1 Aufgabe' : `${n} Aufgaben`)

export const writing: Texts['writing'] = {
  itemNow: (text, now) => `${text}: ${states[now]}`,
  itemsMade: (n) => `${items(n)} angelegt`,
  itemsDone: (n) => `${items(n)} erledigt`,
  itemsReopened: (n) => `${items(n)} wieder offen`,
  marksChanged: (n) => `${items(n)} mit anderem Zeichen`,
  noMark: 'Diese Aufgabe hat kein Zeichen zum Abhaken; sie lässt sich im Text ändern.',
  noPromise:
    'Ein Vermerk hier gälte für jede Zusage dieser Zeile. Alle zusammen lassen sich am Zeilenende abhaken; oder jede bekommt ihre eigene Zeile.',
  noItem: 'Aus dieser Zeile lässt sich keine Aufgabe machen.',
  noItemHere: 'In dieser Zeile steht keine Aufgabe.',
  noBox:
    'Diese Aufgabe hat kein Kästchen, also auch kein nächstes Zeichen; sie lässt sich im Text ändern.',
  inConflict: 'Das steht zwischen Konfliktmarken. Bitte zuerst im Text entscheiden.',
  near: {
    meeting: 'bei dieser Besprechung',
    note: 'in dieser Notiz',
    folder: 'in diesem Ordner',
  },
  capture: {
    title: 'Gedanken festhalten',
    field: 'Was ist zu tun, und von wem',
    example: 'Ada schickt die Zahlen',
    file: 'Ablegen',
    cancel: 'Abbrechen',
    goesTo: (section, owners) =>
      `${section === null ? 'Kommt ans Ende der Besprechung' : `Kommt unter „${section}“`}, ${
        owners === '' ? 'ohne Zuständige' : `für ${owners}`
      }`,
    filed: (text, section) =>
      section === null ? `Abgelegt: ${text}` : `Abgelegt unter „${section}“: ${text}`,
    nothing: 'Bitte schreiben, was zu tun ist.',
    inConflict: 'An der Stelle dafür stehen Konfliktmarken. Bitte zuerst im Text entscheiden.',
    noMeeting: 'In dieser Notiz gibt es keine Besprechung zum Ablegen.',
  },
  handOver: {
    title: 'Offene Aufgaben weitergeben',
    form: 'Form',
    forms: {
      markdown: 'Markdown',
      text: 'Reiner Text',
      rich: 'Formatierter Text',
      tasks: 'GitHub-Aufgabenliste',
    },
    by: 'Gruppiert nach',
    orders: { owner: 'Zuständigen', section: 'Abschnitt' },
    whose: 'Wessen',
    everyone: 'Die von allen',
    preview: 'Was kopiert wird',
    copy: 'Kopieren',
    copied: (form) => `Offene Aufgaben kopiert (${form})`,
    notCopied: 'Das System hat das Kopieren nicht zugelassen.',
    nothing: 'Hier ist nichts offen.',
    listWords: { nobody: 'Ohne Zuständige', inProgress: 'teilweise erledigt' },
    noMeeting: 'In dieser Notiz gibt es keine Besprechung zum Weitergeben.',
    exported: 'Die Besprechung wurde exportiert.',
    oneAtATime: 'Ein Export läuft noch. Er lässt sich in der Statusleiste anhalten.',
    tooLongToPrint:
      'Diese Besprechung ist zu lang, um sie von hier zu drucken. Bitte als HTML exportieren und das drucken.',
  },
  issue: {
    title: 'Neues Issue',
    repository: 'Repository dieses Ordners',
    repositoryHint: 'inhaber/name auf GitHub oder die Adresse eines GitHub- oder GitLab-Projekts',
    noRepository: 'Das nennt kein Projekt. Bitte inhaber/name oder die ganze Adresse angeben.',
    issueTitle: 'Titel',
    body: 'Text des Issues',
    open: 'Formular im Browser öffnen',
    opened: 'Das Formular ist im Browser offen.',
    nothingSent: 'Von hier wird nichts gesendet.',
    address: 'Adresse des Issues, sobald es da ist',
    addressHint: 'Sie kommt als Link in die Zeile der Aufgabe.',
    notLinked: {
      'no-address': 'Das ist keine ganze Webadresse. Sie muss mit https:// beginnen.',
      'there-already': 'Diese Adresse steht schon in der Zeile der Aufgabe.',
      'in-table':
        'Die Aufgabe steht in einer Tabelle; dort wird kein Link gesetzt. Er lässt sich in eine Zelle schreiben.',
      'reads-otherwise':
        'Mit dem Link würde die Zeile als andere Aufgabe gelesen; sie blieb, wie sie ist. Der Link lässt sich im Text schreiben.',
      'moved-on':
        'Die Worte der Aufgabe haben sich inzwischen geändert. Bitte schließen und die Aufgabe neu wählen.',
      'in-conflict': 'Die Aufgabe steht zwischen Konfliktmarken. Bitte zuerst im Text entscheiden.',
      'read-only': 'Diese Notiz lässt sich hier nicht ändern.',
    },
    put: 'In die Zeile setzen',
    linked: 'Der Link steht in der Zeile der Aufgabe.',
    noItem: 'In dieser Zeile steht keine Aufgabe.',
  },
  outline: {
    label: 'Überschriften und Besprechungen der Notiz',
    placeholder: 'Zu einer Überschrift oder Besprechung',
    nothing: (query) =>
      query === '' ? 'Diese Notiz hat keine Überschriften.' : `Keine Überschrift hat „${query}“.`,
  },
  folds: {
    'Folded lines': 'Eingeklappte Zeilen',
    'Unfolded lines': 'Ausgeklappte Zeilen',
    to: 'bis',
    'folded code': 'eingeklappte Zeilen',
    unfold: 'ausklappen',
    'Fold line': 'Einklappen',
    'Unfold line': 'Ausklappen',
  },
}
