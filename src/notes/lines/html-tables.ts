// A table as HTML is read as the outline that it would be as a list: tasks with their owners, or people and things with what
// they tell below the headings of the table.

import { type Cell, type HtmlTable, htmlTables, type Piece } from '../text/html-cells.ts'
import type { Line } from '../text/lines.ts'
import { plainWords } from '../text/markdown-words.ts'
import { type LineReading, placedReading, readLineAlone } from './line-reading.ts'
import type { Row } from './skeleton.ts'
import type { TaskTable } from './table-contents.ts'
import { readTaskTable } from './tables.ts'

/** What the lines of tables as HTML are read as, by their number from 0. */
export function readHtmlTables(lines: readonly string[]): ReadonlyMap<number, LineReading> {
  const readings = new Map<number, LineReading>()
  if (!lines.some((line) => /<table\b/i.test(line))) return readings
  for (const table of htmlTables(lines)) {
    const [head, ...body] = table.rows
    if (!head || body.length === 0 || !isHead(head, lines)) continue
    const reader = new OutlineOfTable(lines, table, readings)
    if (!reader.readTasks(head, body)) reader.readTold(head, body)
    reader.hushRest()
  }
  return readings
}

const longestHeading = 80

function isHead(cells: readonly Cell[], lines: readonly string[]): boolean {
  const isShort = (cell: Cell) =>
    cell.pieces.length <= 1 && wordsOf(cell, lines).length <= longestHeading
  return cells.length > 1 && cells.every(isShort)
}

function wordsOf({ pieces }: Cell, lines: readonly string[]): string {
  return pieces
    .map(({ line, from, to }) => plainWords((lines[line] ?? '').slice(from, to)))
    .join(' ')
}

type Said = { readonly status?: LineReading; readonly due?: LineReading }

class OutlineOfTable {
  private readonly lines: readonly string[]
  private readonly table: HtmlTable
  private readonly readings: Map<number, LineReading>

  constructor(lines: readonly string[], table: HtmlTable, readings: Map<number, LineReading>) {
    this.lines = lines
    this.table = table
    this.readings = readings
  }

  /** "Task", "Owner", "Due" above rows of one line a cell; false where it is no such table. */
  readTasks(head: readonly Cell[], body: readonly (readonly Cell[])[]): boolean {
    if (body.some((cells) => cells.some(({ pieces }) => pieces.length > 1))) return false
    const headings = head.map((cell) => wordsOf(cell, this.lines))
    const texts = body.map((cells) => cells.map((cell) => wordsOf(cell, this.lines)))
    const columns = taskColumns(headings, texts, true)
    if (!columns || columns.phase !== undefined || columns.more !== undefined) return false
    const { task, owner = -1, due = -1, status = -1 } = columns
    const label = head[task]?.pieces[0]
    const isNamed = label !== undefined && taskColumns(headings, texts, false) !== undefined
    if (isNamed) this.put(label, 0, `${headings[task]}:`)
    body.forEach((cells, at) => {
      const piece = cells[task]?.pieces[0]
      const words = texts[at] ?? []
      if (!piece) return
      this.put(
        piece,
        isNamed ? 1 : 0,
        `${words[task]}${words[owner] ? ` (${words[owner]})` : ''}`,
        {
          ...(words[status] ? { status: readLineAlone(`it - ${words[status]}`) } : {}),
          ...(words[due] ? { due: readLineAlone(`due ${words[due]}`) } : {}),
        },
      )
    })
    return true
  }

  /** The first cell of a row above the others, each below the heading of its column. */
  readTold(head: readonly Cell[], body: readonly (readonly Cell[])[]): void {
    for (const [first, ...told] of body) {
      const [who, more] = first?.pieces ?? []
      if (!first || !who || more) continue
      this.put({ ...who, tag: null }, 0, `${wordsOf(first, this.lines)}:`)
      told.forEach((cell, at) => {
        const heading = head[at + 1]
        this.readCell(cell, heading ? wordsOf(heading, this.lines) : '')
      })
    }
  }

  /** The other lines of the table say nothing: "<td>Owner:" is no field of what stands above it. */
  hushRest(): void {
    for (let at = this.table.first; at <= this.table.last; at++) {
      const { line, raw } = readLineAlone(this.lines[at] ?? '')
      if (!this.readings.has(at))
        this.readings.set(
          at,
          placedReading(readLineAlone(''), { line: { ...line, kind: 'html' }, raw }),
        )
    }
  }

  private readCell({ line, pieces }: Cell, heading: string): void {
    const [first, ...more] = pieces
    if (!first) return
    const isBeside = heading !== '' && first.line === line
    if (isBeside) this.put(first, 1, `${heading}: ${this.said(first)}`)
    else if (heading !== '') this.put({ ...first, line, tag: null }, 1, `${heading}:`)
    for (const piece of isBeside ? more : pieces)
      this.put(piece, (heading === '' ? 0 : 1) + Math.max(piece.depth, 1), this.said(piece))
  }

  private said({ line, from, to }: Piece): string {
    return (this.lines[line] ?? '').slice(from, to)
  }

  private put(piece: Piece, depth: number, words: string, said: Said = {}): void {
    const raw = this.lines[piece.line] ?? ''
    if (words === '' || this.readings.has(piece.line)) return
    const line = entryOf(piece, raw, this.table.indent + depth * 2)
    this.readings.set(piece.line, placedReading(readLineAlone(words), { line, raw, ...said }))
  }
}

function taskColumns(
  headings: readonly string[],
  texts: readonly (readonly string[])[],
  inWork: boolean,
): TaskTable | undefined {
  const bars = [headings, headings.map(() => '---'), ...texts].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`,
  )
  const rows = bars.map(
    (raw, at): Row => ({
      ...{
        at,
        reading: readLineAlone(raw),
        hidden: false,
        isCell: true,
        level: 0,
        parent: -1,
        children: [],
      },
      ...{ last: at, blankBefore: false, wraps: -1, wrapped: [] },
      next: at + 1 < bars.length ? at + 1 : -1,
    }),
  )
  const [head] = rows
  return head && readTaskTable(head, { rows, hidden: [], open: 'none' }, inWork)
}

function entryOf({ from, to, tag }: Piece, raw: string, indent: number): Line {
  return {
    ...{ kind: 'entry', indent, quoted: false, box: null, level: 0, from, to },
    mark: tag && { ...tag, text: raw.slice(tag.from, tag.to) },
  }
}
