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
}
