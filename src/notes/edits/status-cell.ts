import { capital } from '../text/capital.ts'
import type { LineChange } from '../text/line-change.ts'
import { plainWords } from '../text/markdown-words.ts'
import { type Cell, cellsOf, withPart } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'
import { otherState } from './state-at-end.ts'
import type { Way } from './ways.ts'

/** What the status cell of a table row can become, best first; without such a column, the cell of its words. */
export function statusCellEdits(done: boolean, text: NoteText, placed: PlacedItem): Way[] {
  const told = cellTelling(text, placed)
  if (!told) return []
  const { words, column, status, cell, now } = told
  const put = (insert: string) => ({ line: placed.line, words: withPart(words, cell, insert) })
  const [remark, opposite] = inTurn(remarksFor(text, placed), done)
  const others = column === undefined ? [] : statesBeside(text, placed, column)
  const other = status && otherState(done, now, { remark, others })
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
  const told = cellTelling(text, placed)
  if (!told) return []
  const { words, column, status, cell, now } = told
  const { dropped } = remarksFor(text, placed)
  const own = status && droppedWord(statesBeside(text, placed, column ?? 0), dropped)
  const puts = own === undefined ? [] : [own, 'dropped']
  return [...puts, withoutRemark(now) + dropped].map((insert) => ({
    line: placed.line,
    words: withPart(words, cell, insert),
  }))
}

/** The cell of a row that says how far its work is (`status`; in which column), else the one of its words, and what it says now. */
function cellTelling(text: NoteText, placed: PlacedItem) {
  const words = text.line(placed.line).text
  const cells = cellsOf(words)
  const column = statusColumn(text, placed)
  const status = column === undefined ? undefined : cells[column]
  const cell = status ?? taskCell(words, cells, placed)
  return cell && { words, column, status, cell, now: words.slice(cell.from, cell.to) }
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
