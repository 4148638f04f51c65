import { readLine } from './lines.ts'
import type { NoteText, TextEdit } from './text.ts'

export type Cell = { readonly from: number; readonly to: number }

/** Where the words of each cell of a table row stand, counted from the start of the line; `\|` is no border. */
export function cellsOf(row: string): Cell[] {
  return segmentsOf(row).map(({ from: start, to: end }) => {
    const inside = row.slice(start, end)
    const from = start + (inside.length - inside.trimStart().length)
    return inside.trim() === ''
      ? { from: start + Math.min(1, inside.length), to: start + Math.min(1, inside.length) }
      : { from, to: start + inside.trimEnd().length }
  })
}

/** The line with other words in a cell or a part of it. */
export function withPart(row: string, { from, to }: Cell, words: string): string {
  return row.slice(0, from) + words + row.slice(to)
}

/** What stands between the borders and the `<br>` of a row, without the blanks around it. */
export function partsOf(row: string): Cell[] {
  return cellsOf(row).flatMap((cell) => {
    const parts: Cell[] = []
    let from = cell.from
    for (const { 0: found, index } of row.slice(cell.from, cell.to).matchAll(lineBreak)) {
      parts.push({ from, to: cell.from + index })
      from = cell.from + index + found.length
    }
    return [...parts, { from, to: cell.to }]
  })
}

const lineBreak = /\s*<br ?\/?>\s*/gi

/** The cells with the blanks around their words. */
function segmentsOf(row: string): Cell[] {
  const borders: number[] = []
  for (let at = 0; at < row.length; at++)
    if (row[at] === '|' && row[at - 1] !== '\\') borders.push(at)
  const leading = row.trimStart().startsWith('|')
  const edges = [
    ...(leading ? [] : [-1]),
    ...borders,
    ...(row.trimEnd().endsWith('|') ? [] : [row.length]),
  ]
  return edges.slice(1).map((end, index) => ({ from: (edges[index] ?? -1) + 1, to: end }))
}

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
  const at = Math.max(
    0,
    segments.findIndex(({ to }) => column <= to),
  )
  const isRule = readLine(line.text).kind === 'row-rule'
  const beside = isRule ? undefined : cellsOf(line.text)[at + by]
  if (beside) return { edits: [], from: line.from + beside.from, to: line.from + beside.to }
  const next = nextRow(text, line.number, by)
  if (next !== null) {
    const row = text.line(next)
    const cell = cellsOf(row.text).at(by > 0 ? 0 : -1)
    return cell ? { edits: [], from: row.from + cell.from, to: row.from + cell.to } : null
  }
  return by > 0 ? newRow(text, line.number) : null
}

function isInTable(text: NoteText, number: number): boolean {
  const { text: words } = text.line(number)
  const { kind } = readLine(words)
  if (kind === 'row' || kind === 'row-rule') return words.indexOf('|', words.indexOf('|') + 1) > 0
  if (!words.includes('|') || kind === 'entry' || kind === 'heading') return false
  const isRule = (line: number) =>
    line >= 1 && line <= text.lines && readLine(text.line(line).text).kind === 'row-rule'
  if (isRule(number + 1)) return true
  let line = number
  while (line > 1 && text.line(line).text.includes('|') && !isRule(line)) line--
  return isRule(line)
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

/** As wide as the last row, and empty. */
function newRow(text: NoteText, number: number): CellMove {
  let last = number
  while (last < text.lines && text.line(last + 1).text.includes('|')) last++
  const { text: words, to: end } = text.line(last)
  const blanks = /^[ \t>]*/.exec(words)?.[0] ?? ''
  const cells = segmentsOf(words).map(({ from, to }) => ' '.repeat(Math.max(2, to - from)))
  const insert = `\n${blanks}|${cells.join('|')}|`
  const from = end + 1 + blanks.length + 2
  return { edits: [{ from: end, to: end, insert }], from, to: from }
}
