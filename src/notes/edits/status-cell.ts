import { capital } from '../text/capital.ts'
import type { LineChange } from '../text/line-change.ts'
import { plainWords } from '../text/markdown-words.ts'
import { type Cell, cellsOf, withPart } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'

/** A line as it may become. */
export type Way = LineChange & {
  /** Lines below that change with it. */
  readonly more?: readonly LineChange[]
  /** By that a remark of ours goes, and what the words say without it counts again. */
  readonly takesBack?: boolean
  /** What is left of several promises reads so then, and as another one than before. */
  readonly reads?: Status
}

/** What the status cell of a table row can become, best first; without such a column, the cell of its words. */
export function statusCellEdits(done: boolean, text: NoteText, placed: PlacedItem): Way[] {
  const words = text.line(placed.line).text
  const cells = cellsOf(words)
  const column = statusColumn(text, placed)
  const status = column === undefined ? undefined : cells[column]
  const cell = status ?? taskCell(words, cells, placed)
  if (!cell) return []
  const now = words.slice(cell.from, cell.to)
  const other = status && swapped(now, done)
  const put = (insert: string) => ({ line: placed.line, words: withPart(words, cell, insert) })
  const [remark, opposite] = inTurn(remarksFor(text, placed), done)
  const isBack = now.endsWith(opposite)
  const left = isBack ? now.slice(0, -opposite.length) : now
  return [
    ...(other === undefined ? [] : [put(other)]),
    ...(isBack ? [{ ...put(left), takesBack: true }] : []),
    put(left + remark),
  ]
}

/** The status cell that says `dropped`; without such a column, the cell of its words and a remark. */
export function droppedCellEdits(text: NoteText, placed: PlacedItem): LineChange[] {
  const words = text.line(placed.line).text
  const cells = cellsOf(words)
  const column = statusColumn(text, placed)
  const status = column === undefined ? undefined : cells[column]
  const cell = status ?? taskCell(words, cells, placed)
  if (!cell) return []
  const now = words.slice(cell.from, cell.to)
  const { dropped } = remarksFor(text, placed)
  const own = status && droppedWord(statesBeside(text, placed, column ?? 0), dropped)
  const puts = own === undefined ? [] : [own, 'dropped']
  return [...puts, withoutRemark(now) + dropped].map((insert) => ({
    line: placed.line,
    words: withPart(words, cell, insert),
  }))
}

/** The cell that has the item's words, else the first one with any. */
function taskCell(words: string, cells: readonly Cell[], { item }: PlacedItem): Cell | undefined {
  const isTask = ({ from, to }: Cell) =>
    item.text.startsWith(withoutRemark(plainWords(words.slice(from, to))))
  const told = cells.filter(({ from, to }) => to - from > 1)
  return told.find(isTask) ?? told[0]
}

/** What the column says in its other rows. */
function statesBeside(text: NoteText, placed: PlacedItem, column: number): string[] {
  const states: string[] = []
  const top = tableTop(text, placed)
  for (let at = top + 1; at <= text.lines && text.line(at).text.includes('|'); at++) {
    const words = text.line(at).text
    const cell = cellsOf(words)[column]
    const state = cell ? words.slice(cell.from, cell.to) : ''
    if (/\p{L}/u.test(state)) states.push(state)
  }
  return states
}

/** In the language of the column, where its states tell it, else of the meeting; with a capital where all have one. */
function droppedWord(states: readonly string[], remark: string): string {
  const told = byColumn.find(([, words]) => states.some((state) => words.test(state)))
  const word = told?.[0] ?? remark.replace(' - ', '')
  const isCapital = states.length > 0 && states.every((state) => /^\p{Lu}/u.test(state))
  return isCapital ? capital(word) : word
}

const byColumn: readonly (readonly [dropped: string, states: RegExp])[] = [
  ['gestrichen', /^(?:offen|erledigt|in arbeit|läuft|begonnen|nicht begonnen|gestrichen)$/i],
  ['abandonné', /^(?:à faire|fait|en cours|terminé|abandonné)$/i],
  ['cancelado', /^(?:pendiente|hecho|en curso|pendente|feito|em andamento|cancelado)$/i],
  ['dropped', /^(?:open|done|to ?do|in progress|started|not started|complete[d]?|dropped)$/i],
]

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
  return done === '' ? undefined : swapped(done, false)
}

const notBegun =
  /^(?:not (?:yet )?(?:started|begun|done)|pending|nicht begonnen|noch nicht begonnen|pas commencé|no empezado|não iniciado)$/i

/** Whether a status cell says no more than that nothing is done yet, as one of any other row could. */
export function isOpenWord(state: string): boolean {
  return swapped(state, true) !== undefined || notBegun.test(state)
}

/** The word that takes this one's place, in the same case; undefined for other words. */
export function swapped(now: string, done: boolean): string | undefined {
  const pair = swaps.find((one) => one[done ? 0 : 1] === now.toLowerCase())
  const [own, other] = done ? [pair?.[0], pair?.[1]] : [pair?.[1], pair?.[0]]
  return cases.find((as) => own !== undefined && as(own) === now)?.(other ?? '')
}

const cases: readonly ((word: string) => string)[] = [
  (word) => word,
  capital,
  (word) => word.toUpperCase(),
]

const statusHeading =
  /^[*_]*(?:status|state|done\??|stand|erledigt|estado|statut|complete[d]?\??)[*_]*$/i

function statusColumn(text: NoteText, placed: PlacedItem): number | undefined {
  const top = tableTop(text, placed)
  const heads = text.line(top).text
  const column = cellsOf(heads).findIndex(({ from, to }) =>
    statusHeading.test(heads.slice(from, to)),
  )
  return column < 0 ? undefined : column
}

function tableTop(text: NoteText, { line, item }: PlacedItem): number {
  const start = line - item.line
  let top = line
  while (top > start && text.line(top - 1).text.includes('|')) top--
  return top
}
