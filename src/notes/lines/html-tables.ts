// A table as HTML is read as the outline that it would be as a list: tasks with their owners, or people with what they tell
// below the headings of the table. Tables of other things are left alone, and so are those with Markdown in their cells.

import { type HtmlCell, type HtmlPiece, type HtmlTable, htmlTables } from '../text/html-cells.ts'
import type { Line } from '../text/lines.ts'
import { plainWords } from '../text/markdown-words.ts'
import type { Status } from '../vocabulary.ts'
import { saysNothing } from '../words/nothing.ts'
import { stateOfCell } from '../words/state-of-cell.ts'
import { type LineReading, placedReading, readLineAlone } from './line-reading.ts'
import { type OpenRegion, stepRegion } from './regions.ts'
import { taskColumns } from './tables.ts'
import { isNameColumn, phaseOfColumn } from './told-columns.ts'

/** What the lines of tables as HTML are read as, by their number from 0; `open` is what the lines begin in. */
export function readHtmlTables(
  lines: readonly string[],
  open: OpenRegion,
): ReadonlyMap<number, LineReading> {
  const readings = new Map<number, LineReading>()
  if (!lines.some((line) => /<table\b/i.test(line))) return readings
  const hidden = hiddenLines(lines, open)
  for (const table of htmlTables(lines, (line) => hidden.has(line))) {
    const [head = [], ...body] = table.rows
    if (!table.isPlain || head.length < 2 || body.length === 0) continue
    const reader = new OutlineOfTable(lines, table, readings)
    if (reader.readTasks(head, body) || reader.readTold(head, body)) reader.hushRest()
  }
  return readings
}

function hiddenLines(lines: readonly string[], open: OpenRegion): ReadonlySet<number> {
  const hidden = new Set<number>()
  let state = open
  lines.forEach((raw, at) => {
    const step = stepRegion(state, raw)
    state = step.open
    if (step.hidden) hidden.add(at)
  })
  return hidden
}

type Said = {
  readonly struck?: boolean
  readonly status?: LineReading
  readonly due?: LineReading
}

const longestHeading = 80

const wordsOfState: Readonly<Record<Status, string>> = {
  open: 'open',
  partial: 'in progress',
  done: 'done',
  dropped: 'dropped',
}

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
  readTasks(head: readonly HtmlCell[], body: readonly (readonly HtmlCell[])[]): boolean {
    if (body.some((cells) => cells.some(({ pieces }) => pieces.length > 1))) return false
    const headings = head.map((cell) => this.wordsOf(cell))
    const texts = body.map((cells) => cells.map((cell) => this.wordsOf(cell)))
    const columns = taskColumns(headings, texts, { inWork: true })
    if (!columns || columns.phase !== undefined || columns.more !== undefined) return false
    const { task, owner = -1, due = -1, status = -1 } = columns
    const isNamed = taskColumns(headings, texts, { inWork: false }) !== undefined
    const label = head[task]?.pieces[0]
    if (!label || (!isNamed && !head.every(({ isHead }) => isHead))) return false
    if (isNamed) this.put(label, 0, `${headings[task]}:`)
    body.forEach((cells, at) => {
      const piece = cells[task]?.pieces[0]
      const words = texts[at] ?? []
      if (!piece || saysNothing(words[task] ?? '')) return
      const who = words[owner] ?? ''
      const state = wordsOfState[stateOfCell(words[status] ?? '')]
      this.put(piece, isNamed ? 1 : 0, `${words[task]}${isSaid(who) ? ` (${who})` : ''}`, {
        struck: readLineAlone(this.said(piece)).struck,
        ...(status >= 0 ? { status: readLineAlone(`it - ${state}`) } : {}),
        ...(isSaid(words[due] ?? '') ? { due: readLineAlone(`due ${words[due]}`) } : {}),
      })
    })
    return true
  }

  /** "Name" over people, each beside what they tell below "Last week", "Next"; false where it is no such table. */
  readTold(head: readonly HtmlCell[], body: readonly (readonly HtmlCell[])[]): boolean {
    const headings = head.map((cell) => this.wordsOf(cell))
    const told = headings.flatMap((one, at) => (at > 0 && phaseOfColumn(one) ? at : []))
    const isOfPeople = isNameColumn(headings[0] ?? '') || head[0]?.pieces.length === 0
    const isApart = (cells: readonly HtmlCell[]) => {
      const begins = cells.flatMap(({ pieces }) => pieces[0]?.line ?? [])
      return cells[0]?.pieces.length === 1 && new Set(begins).size === begins.length
    }
    if (!isOfPeople || told.length === 0 || !body.every(isApart)) return false
    if (headings.some((one) => one.length > longestHeading)) return false
    for (const cells of body) {
      const [first] = cells
      const who = first?.pieces[0]
      if (first && who) this.put({ ...who, tag: null }, 0, `${this.wordsOf(first)}:`)
      for (const at of told) {
        const cell = cells[at]
        if (cell && isSaid(this.wordsOf(cell))) this.putCell(cell, headings[at] ?? '')
      }
    }
    return true
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

  /** The heading stands where the cell begins, or in front of its only words. */
  private putCell({ line, pieces }: HtmlCell, heading: string): void {
    const [first] = pieces
    if (!first) return
    const isBeside = first.line === line
    if (isBeside) this.put(first, 1, `${heading}: ${this.said(first)}`)
    else this.put({ ...first, line, tag: null }, 1, `${heading}:`)
    for (const piece of isBeside ? pieces.slice(1) : pieces)
      this.put(piece, 1 + Math.max(piece.depth, 1), this.said(piece))
  }

  private said({ line, from, to }: HtmlPiece): string {
    return (this.lines[line] ?? '').slice(from, to)
  }

  private wordsOf({ pieces }: HtmlCell): string {
    return pieces.map((piece) => plainWords(this.said(piece))).join(' ')
  }

  private put(piece: HtmlPiece, depth: number, words: string, said: Said = {}): void {
    const raw = this.lines[piece.line] ?? ''
    if (words === '' || this.readings.has(piece.line)) return
    const line = placeOf(piece, raw, this.table.indent + depth * 2)
    this.readings.set(piece.line, placedReading(readLineAlone(words), { line, raw, ...said }))
  }
}

function isSaid(words: string): boolean {
  return words.trim() !== '' && !saysNothing(words)
}

function placeOf({ from, to, tag }: HtmlPiece, raw: string, indent: number): Line {
  return {
    ...{ kind: 'entry', indent, quoted: false, box: null, level: 0, from, to },
    mark: tag && { ...tag, text: raw.slice(tag.from, tag.to) },
  }
}
