import type { Texts } from '../texts.ts'

const states = {
  made: 'jetzt eine Aufgabe',
  open: 'wieder offen',
  partial: 'in Arbeit',
  done: 'erledigt',
  dropped: 'entfallen',
}
const items = (n: number) => (n === 1 ? '1 Aufgabe' : `${n} Aufgaben`)

export const writing: Texts['writing'] = {
  itemNow: (text, now) => `${text}: ${states[now]}`,
  itemsMade: (n) => `${items(n)} angelegt`,
  itemsDone: (n) => `${items(n)} erledigt`,
  itemsReopened: (n) => `${items(n)} wieder offen`,
  marksChanged: (n) => `${items(n)} mit anderem Zeichen`,
  noMark: 'Diese Aufgabe hat kein Zeichen zum Abhaken; sie lässt sich im Text ändern.',
  noItem: 'Aus dieser Zeile lässt sich keine Aufgabe machen.',
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
    noMeeting: 'In dieser Notiz gibt es keine Besprechung zum Ablegen.',
  },
}
