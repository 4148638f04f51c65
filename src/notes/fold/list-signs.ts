// What the lines of a list, and those of a section, have in common: how many they are, and in how many of them a sign is.

import type { Row } from '../lines/skeleton.ts'
import { type Signs, weighed } from './sign-weights.ts'
import { banded, countWords, hasSign } from './word-signs.ts'

const inLists = ['thing made', 'deed', 'matter'] as const
const inSections = ['thing made', 'matter', 'at work', 'states'] as const

/** The signs of lines that stand together in a list. */
export function signsOfList(rows: readonly Row[]): Signs {
  const words = rows.reduce((sum, { reading }) => sum + countWords(reading.words), 0)
  const signs = [
    `list: ${banded(words / rows.length, [0, 3, 5, 8, 12, 18])} words each`,
    ...shared('list', 'verbs', rows, ({ reading }) => reading.verb() !== null),
    ...shared('list', 'past verbs', rows, ({ reading }) => reading.verb() === 'past'),
    ...shared('list', 'nested lists', rows, ({ children }) => children.length > 0),
    ...shared('list', 'questions', rows, ({ reading }) => reading.words.endsWith('?')),
  ]
  if (rows.length > 1) signs.push(...common('list', inLists, rows))
  return weighed(signs)
}

/** The signs of the lines below one heading or label. */
export function signsOfSection(rows: readonly Row[]): Signs {
  return weighed(common('section', inSections, rows))
}

function common(where: string, signs: readonly string[], rows: readonly Row[]): string[] {
  return signs.flatMap((sign) => shared(where, sign, rows, ({ reading }) => hasSign(reading, sign)))
}

function shared(
  where: string,
  what: string,
  rows: readonly Row[],
  has: (row: Row) => boolean,
): string[] {
  const many = rows.filter(has).length
  return many > 0 ? [`${where}: ${shareOf(many, rows.length)} ${what}`] : []
}

/** How many of them, in a word. */
export function shareOf(many: number, of: number): string {
  return ['few', 'some', 'half', 'most', 'most'][Math.floor((4 * many) / of)] ?? 'most'
}
