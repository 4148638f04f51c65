// New work in a meeting that has its work in a table: a row of the same columns.

import { dueSpan, readDueWords } from '../dates/due.ts'
import { readTaskTable } from '../lines/tables.ts'
import type { Note } from '../meetings/note.ts'
import type { Section } from '../sections/week-sections.ts'
import { capital } from '../text/capital.ts'
import { type Cell, cellsOf, segmentsOf } from '../text/table-cells.ts'
import { isOfTable, tableEndAt, tableHeadAt } from '../text/table-head.ts'
import type { NoteText } from '../text/text.ts'
import type { Item, PlacedMeeting } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { ownerManner, withOwners } from './owner-manner.ts'
import { isOpenWord, openWordFor } from './state-words.ts'

/** A section of a meeting, with the meeting's own lines. */
type Place = {
  readonly note: Note
  readonly meeting: PlacedMeeting
  readonly home: Section | undefined
  readonly own: readonly string[]
}

type Work = { readonly words: string; readonly owners: readonly string[] }

/** The row that says the work, and the line of the meeting (from 0) above which it goes; null where the section has no table of work. */
export function rowEntry(
  text: NoteText,
  { note, meeting: placed, home, own }: Place,
  work: Work,
): { readonly row: string; readonly at: number } | null {
  const { meeting } = placed
  const isHere = ({ found, line }: Item) =>
    found === 'table' && home !== undefined && line >= home.first && line <= home.last
  const last = meeting.items.findLast((item) => isHere(item) && isOfTable(own[item.line]))
  const skeleton = note.chunks.find((chunk) => chunk.meeting === meeting)?.skeleton
  const [top] = last ? tableHeadAt(own, last.line) : []
  const head = top === undefined ? undefined : skeleton?.rows[top]
  const table = head && skeleton && readTaskTable(head, skeleton, true)
  if (!last || !table || table.kind !== undefined || table.more !== undefined) return null
  const due = table.due === undefined ? null : readDueWords(work.words)
  const bare = due ? withoutDue(work.words) : work.words
  const words = /^\p{Lu}/u.test(work.words) ? capital(bare) : bare
  const like = own[last.line] ?? ''
  const cells = cellsOf(like).map(() => '')
  cells[table.task] =
    table.owner === undefined ? withOwners(words, work.owners, ownerManner(text, note)) : words
  if (table.owner !== undefined) cells[table.owner] = work.owners.join(', ')
  if (table.due !== undefined) cells[table.due] = due?.words ?? ''
  if (table.status !== undefined) cells[table.status] = openStateOf(table.status)
  return { row: rowLike(like, cells), at: tableEndAt(own, last.line) + 1 }

  /** What most open rows say there, two at least; else a plain word of one, or what takes the place of a done one. */
  function openStateOf(column: number): string {
    const told = (some: readonly Item[]) => some.map(({ line }) => cellAt(own[line] ?? '', column))
    const rows = meeting.items.filter(isHere)
    const states = told(rows.filter((item) => item.status === 'open'))
    const done = told(rows.filter((item) => !isOpen(item))).flatMap(
      (word) => openWordFor(word) ?? [],
    )
    return saidByMost(states) ?? states.find(isOpenWord) ?? saidByMost(done) ?? done[0] ?? ''
  }
}

function saidByMost(words: readonly string[]): string | undefined {
  const times = (word: string) => words.filter((one) => one === word).length
  return words.find((word) => times(word) > 1 && times(word) * 2 > words.length)
}

function cellAt(row: string, column: number): string {
  const { from, to }: Cell = cellsOf(row)[column] ?? { from: 0, to: 0 }
  return row.slice(from, to)
}

function withoutDue(words: string): string {
  const span = dueSpan(words)
  if (!span) return words
  return `${words.slice(0, span.from)} ${words.slice(span.to)}`.replace(/\s+/g, ' ').trim()
}

/** With the borders of that row, and as wide where they are aligned. */
function rowLike(row: string, cells: readonly string[]): string {
  const segments = segmentsOf(row)
  const isAligned = segments.some(({ to }) => /\s{2}$/.test(row.slice(0, to)))
  const filled = cells.map((cell, at) => {
    const { from, to } = segments[at] ?? { from: 0, to: 0 }
    const words = cell.replaceAll('|', '\\|')
    const padded = /^\s/.test(row.slice(from, to)) ? ` ${words} `.replace(/^ {2}$/, ' ') : words
    return isAligned ? padded.padEnd(to - from) : padded
  })
  const lead = row.slice(0, segments[0]?.from ?? 0)
  const isClosed = row.trimEnd().endsWith('|')
  return `${lead}${filled.join('|')}${isClosed ? '|' : ''}`.trimEnd()
}
