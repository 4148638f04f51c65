import { readLine } from './lines.ts'
import { cellsOf, segmentsOf } from './table-cells.ts'
import type { NoteText, TextEdit } from './text.ts'

export type CellMove = {
  readonly edits: readonly TextEdit[]
  /** The words of the cell to be in, as offsets in the text after the edits. */
  readonly from: number
  readonly to: number
}

/**
 * The next cell of the table from this offset, or with -1 the one before; behind the last one a new row begins. Null
 * before the first, undefined outside of tables.
 */
export function moveCell(text: NoteText, offset: number, by: -1 | 1): CellMove | null | undefined {
  const line = text.lineAt(offset)
  if (!isInTable(text, line.number)) return undefined
  const column = offset - line.from
  const segments = segmentsOf(line.text)
  const found = segments.findIndex(({ to }) => column <= to)
  // Behind the last border stands no cell.
  const at = found < 0 ? segments.length : found
  const isRule = readLine(line.text).kind === 'row-rule'
  const beside = isRule ? undefined : cellsOf(line.text)[at + by]
  if (beside) return { edits: [], from: line.from + beside.from, to: line.from + beside.to }
  const next = nextRow(text, line.number, by)
  if (next !== null) {
    const row = text.line(next)
    const cell = cellsOf(row.text).at(by > 0 ? 0 : -1)
    return cell ? { edits: [], from: row.from + cell.from, to: row.from + cell.to } : null
  }
  return by > 0 ? newRow(text, lastRow(text, line.number)) : null
}

/**
 * Enter where nothing is written behind in the row: a new row below it, below the rule from the head; an empty last row
 * ends the table. Null where the key is for the text.
 */
export function endRow(text: NoteText, offset: number): CellMove | null {
  const { number, from, to, text: words } = text.lineAt(offset)
  const column = offset - from
  const isAtEnd = words.slice(0, column).trim() !== '' && !/[^\s|]/.test(words.slice(column))
  if (!isAtEnd || !isInTable(text, number) || !hasRule(text, number)) return null
  if (isRule(text, number + 1)) return newRow(text, number + 1)
  const isEmpty = !isRule(text, number) && !/[^\s|>]/.test(words)
  if (!isEmpty || nextRow(text, number, 1) !== null) return newRow(text, number)
  return { edits: [{ from, to, insert: '' }], from, to: from }
}

function isInTable(text: NoteText, number: number): boolean {
  const { text: words } = text.line(number)
  const { kind } = readLine(words)
  if (kind === 'row' || kind === 'row-rule') return words.indexOf('|', words.indexOf('|') + 1) > 0
  if (!words.includes('|') || kind === 'entry' || kind === 'heading') return false
  return hasRule(text, number)
}

/** Whether there is a rule below this line, or in the table above it. */
function hasRule(text: NoteText, number: number): boolean {
  if (isRule(text, number + 1)) return true
  let line = number
  while (line > 1 && text.line(line).text.includes('|') && !isRule(text, line)) line--
  return isRule(text, line)
}

function isRule(text: NoteText, line: number): boolean {
  return line >= 1 && line <= text.lines && readLine(text.line(line).text).kind === 'row-rule'
}

/** The next line of the table that has cells; null where there is none. */
function nextRow(text: NoteText, number: number, by: -1 | 1): number | null {
  for (let line = number + by; line >= 1 && line <= text.lines; line += by) {
    const { text: words } = text.line(line)
    if (!words.includes('|')) return null
    if (readLine(words).kind !== 'row-rule') return line
  }
  return null
}

function lastRow(text: NoteText, number: number): number {
  let last = number
  while (last < text.lines && text.line(last + 1).text.includes('|')) last++
  return last
}

/** An empty row below this line with as many cells; as wide as they are where the line above has the same borders. */
function newRow(text: NoteText, number: number): CellMove {
  const { text: words, to: end } = text.line(number)
  const blanks = /^[ \t>]*/.exec(words)?.[0] ?? ''
  const widths = widthsOf(words)
  const isPadded = number > 1 && `${widths}` === `${widthsOf(text.line(number - 1).text)}`
  const cells = widths.map((width) => ' '.repeat(isPadded ? Math.max(2, width) : 2))
  const insert = `\n${blanks}|${cells.join('|')}|`
  const from = end + 1 + blanks.length + 2
  return { edits: [{ from: end, to: end, insert }], from, to: from }
}

function widthsOf(row: string): number[] {
  return segmentsOf(row.replace(/^[ \t>]*/, '')).map(({ from, to }) => to - from)
}
