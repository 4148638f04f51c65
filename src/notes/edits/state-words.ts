// Words for open and for done that take each other's place.

import { capital } from '../text/capital.ts'

/** Words of a status cell, for open and for done, that take each other's place: one tick, and another back. */
const swaps: readonly (readonly [open: string, done: string])[] = [
  ['', '✅'],
  ['open', 'done'],
  ['todo', 'complete'],
  ['to do', 'completed'],
  ['no', 'yes'],
  ['❌', '✔'],
  ['offen', 'erledigt'],
  ['pendiente', 'hecho'],
  ['pendente', 'feito'],
  ['à faire', 'fait'],
]

/** What an open row says where a done one says this; undefined where we don't know. */
export function openWordFor(done: string): string | undefined {
  return done === '' ? undefined : swappedWord(done, false)
}

const notBegun =
  /^(?:not (?:yet )?(?:started|begun|done)|pending|nicht begonnen|noch nicht begonnen|pas commencé|no empezado|não iniciado)$/i

/** Whether a status cell says no more than that nothing is done yet, as one of any other row could. */
export function isOpenWord(state: string): boolean {
  return swappedWord(state, true) !== undefined || notBegun.test(state)
}

/** The word that takes this one's place, in the same case; undefined for other words. */
export function swappedWord(now: string, done: boolean): string | undefined {
  const pair = swaps.find((one) => one[done ? 0 : 1] === now.toLowerCase())
  const [own, other] = done ? [pair?.[0], pair?.[1]] : [pair?.[1], pair?.[0]]
  return cases.find((as) => own !== undefined && as(own) === now)?.(other ?? '')
}

const cases: readonly ((word: string) => string)[] = [
  (word) => word,
  capital,
  (word) => word.toUpperCase(),
]
