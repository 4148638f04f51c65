// What there is to see of a line that no rule took: its own words, its list, what stands above it. Each sign is there or
// not, and has a name that people can read; `sign-weights.ts` says what each is worth.

import type { Row } from '../lines/skeleton.ts'
import type { OutlineLine } from '../vocabulary.ts'
import { type Signs, weighed } from './sign-weights.ts'
import { isUndecided, type Look, mayBeWork } from './undecided.ts'
import { banded, ofTicket, signsOfWords } from './word-signs.ts'

/** What is counted once in a list for all of its entries. */
type List = {
  readonly rows: readonly Row[]
  readonly places: ReadonlyMap<Row, number>
  readonly signs: Signs
  readonly items: number
}

/** The signs of each line that may be work and is none by the rules; `judge` is given one after the other. */
export function eachUndecided(
  look: Look,
  judge: (row: Row, signs: readonly Signs[]) => void,
): void {
  const below = rowsBelow(look)
  const lists = listsOf(below, look)
  const whole = signsOfMeeting(look)
  for (const { row, head } of below) {
    if (!isUndecided(row, head, look)) continue
    const list = lists.get(keyOf(row, head))
    const around = [...signsOfPlace(row, look), ...signsOfHead(row, head)]
    if (list) around.push(...signsInList(row, list, look))
    const inList = list ? [whole, list.signs] : [whole]
    judge(row, [...inList, ...signsOfWords(row.reading, look.names), weighed(around)])
  }
}

function keyOf({ parent, reading }: Row, head: OutlineLine | null): string {
  return parent >= 0 ? `below ${parent}` : `${reading.line.kind} under ${head?.line ?? -1}`
}

type RowBelow = { readonly row: Row; readonly head: OutlineLine | null }

/** The lines that may be work, each with the heading or label that it stands below. */
function rowsBelow({ rows, outline }: Look): readonly RowBelow[] {
  const heads = new Map(outline.map((one) => [one.line, one]))
  const below: RowBelow[] = []
  let head: OutlineLine | null = null
  for (const row of rows) {
    const own = heads.get(row.at)
    if (own && own.kind !== 'role') head = own
    if (!own && mayBeWork(row)) below.push({ row, head })
  }
  return below
}

function listsOf(below: readonly RowBelow[], look: Look): ReadonlyMap<string, List> {
  const byKey = new Map<string, Row[]>()
  for (const { row, head } of below) {
    const key = keyOf(row, head)
    const list = byKey.get(key)
    if (list) list.push(row)
    else byKey.set(key, [row])
  }
  return new Map([...byKey].map(([key, rows]) => [key, listOf(rows, look)]))
}

function listOf(rows: readonly Row[], look: Look): List {
  const verbs = rows.map(({ reading }) => reading.verb())
  const words = rows.reduce((sum, { reading }) => sum + countWords(reading.words), 0)
  const signs = [
    `list of ${banded(rows.length, [1, 2, 4, 8, 16])}`,
    `list: ${banded(words / rows.length, [0, 3, 5, 8, 12, 18])} words each`,
  ]
  const shares = [
    ['verbs', verbs.filter((verb) => verb !== null).length],
    ['base verbs', verbs.filter((verb) => verb === 'base').length],
    ['past verbs', verbs.filter((verb) => verb === 'past').length],
    ['names in front', rows.filter((row) => look.names.has(firstWord(row))).length],
    ['nested lists', rows.filter(({ children }) => children.length > 0).length],
    ['questions', rows.filter(({ reading }) => reading.words.endsWith('?')).length],
    ['tickets', rows.filter(({ reading }) => ofTicket.test(reading.raw)).length],
  ] as const
  for (const [what, many] of shares)
    if (many > 0) signs.push(`list: ${shareOf(many, rows.length)} ${what}`)
  return {
    rows,
    places: new Map(rows.map((row, at) => [row, at])),
    signs: weighed(signs),
    items: rows.filter(({ at }) => look.itemAt(at)).length,
  }
}

function signsInList(row: Row, { rows, places, items }: List, look: Look): string[] {
  const others = rows.length - 1
  const at = places.get(row) ?? 0
  const near = [rows[at - 1], rows[at + 1]].filter((one) => one !== undefined)
  const own: string[] = []
  if (items > 0) own.push(`${shareOf(items, others)} siblings are work`)
  if (near.some((one) => look.itemAt(one.at))) own.push('next to work')
  if (at === 0 && others > 0) own.push('first of its list')
  return own
}

function signsOfMeeting(look: Look): Signs {
  const { rows, items, names } = look
  const lines = rows.filter(mayBeWork).length
  const phases = new Set(rows.flatMap(({ at }) => look.itemAt(at)?.phase ?? []))
  return weighed([
    `work found: ${banded(items / Math.max(1, lines), [0, 0.1, 0.2, 0.4, 0.6])}`,
    `meeting of ${banded(lines, [0, 10, 25, 60, 150])} lines`,
    `names: ${banded(names.size, [0, 1, 4, 10])}`,
    ...[...phases].map((phase) => `has ${phase} work`),
  ])
}

function signsOfPlace(row: Row, look: Look): string[] {
  const { at, parent, reading } = row
  const signs = [
    reading.line.kind === 'entry' ? 'entry' : row.blankBefore ? 'paragraph' : 'line of text',
  ]
  if (reading.line.box) signs.push('box')
  if (row.wrapped.length > 0) signs.push('wrapped')
  if (row.children.length > 0) signs.push('nested below it')
  const above = look.rows[parent]
  if (above) {
    const words = above.reading.words.toLowerCase()
    signs.push(above.parent >= 0 ? 'nested twice' : 'nested')
    if (look.names.has(firstWord(above)) && countWords(words) <= 3) signs.push('below a name')
    if (words.endsWith(':')) signs.push('below a colon')
    if (words.endsWith('?')) signs.push('below a question')
    const verb = above.reading.verb()
    signs.push(verb === null ? 'below no verb' : `below a ${verb} verb`)
    signs.push(`below ${banded(countWords(words), [0, 2, 5, 10])} words`)
  }
  signs.push(`quarter ${1 + Math.floor((4 * at) / Math.max(1, look.rows.length))}`)
  return signs
}

function signsOfHead(row: Row, head: OutlineLine | null): string[] {
  if (!head) return ['under no heading']
  return [
    `under ${head.kind}: ${head.section ?? (head.people.length > 0 ? 'person' : 'topic')}`,
    `${banded(row.at - head.line, [0, 2, 5, 12, 30])} lines under it`,
  ]
}

function firstWord({ reading }: Row): string {
  return /\p{L}[\p{L}'’-]*/u.exec(reading.words)?.[0].toLowerCase() ?? ''
}

function countWords(words: string): number {
  return words === '' ? 0 : words.split(/\s+/).length
}

/** How many of them, in a word. */
function shareOf(many: number, of: number): string {
  return ['few', 'some', 'half', 'most', 'most'][Math.floor((4 * many) / of)] ?? 'most'
}
