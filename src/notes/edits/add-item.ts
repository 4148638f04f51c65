// Work put into a meeting where this team writes such work: carried work into the report on last week where there is
// one, else the list it stood in; new work into the section that was chosen for it. Mark, box and indentation are those
// of its new siblings.

import { itemsOf, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { endOfList } from '../sections/html-lists.ts'
import { isPlainReport } from '../sections/week-moves.ts'
import { backlogHead } from '../sections/week-park.ts'
import { lastLineOf, planOf, type Section, sectionsOf, upwards } from '../sections/week-sections.ts'
import { isSamePerson } from '../series/usage.ts'
import { changesOf } from '../text/line-change.ts'
import { diffEdits } from '../text/line-edits.ts'
import { readLine } from '../text/lines.ts'
import { cellsOf } from '../text/table-cells.ts'
import { isOfTable, tableEndAt } from '../text/table-head.ts'
import { applyEdits, type NoteText, type TextEdit, textOf } from '../text/text.ts'
import type { Item, PlacedItem, PlacedMeeting } from '../vocabulary.ts'
import { normalLabel } from '../words/labels.ts'
import { emptyBoxOf } from './box-signs.ts'
import { entriesOf, inManner } from './entry-manner.ts'
import { type OwnerManner, ownerManner, withOwners } from './owner-manner.ts'
import { setDone } from './tick.ts'

export type Added = {
  readonly edits: TextEdit[]
  /** The line of the text after the edits (from 1) on which the work begins. */
  readonly line: number
}

/** The lines of the work as written, nested ones included. */
export function itemLines(text: NoteText, { item, meeting, line }: PlacedItem): string[] {
  const first = line - item.line
  const lines = Array.from({ length: meeting.lineCount }, (_, at) => text.line(first + at).text)
  return lines.slice(item.line, lastLineOf(item, meeting, lines) + 1)
}

/**
 * Puts work of an earlier meeting into this one; `lines` are its lines there (`itemLines`). A row goes into the table of
 * its new home. Where it would not be read as work of the same people, it is said in an entry.
 */
export function addItem(
  text: NoteText,
  to: {
    readonly note: Note
    readonly meeting: PlacedMeeting
    readonly item: Item
    readonly lines: readonly string[]
    /** With a box also where its siblings have none. */
    readonly boxed?: boolean
  },
): Added {
  const { note, meeting, item, lines, boxed = false } = to
  const { own, sections } = linesAndSections(text, meeting)
  const home = homeFor(item, sections)
  const common = { note, meeting, home, own, open: item.status !== 'done' }
  const isRow = isOfTable(lines[0])
  const empty = emptyBoxOf(text, note) ?? '[ ]'
  const asWritten = isRow
    ? rowInTable(text, { ...common, lines })
    : insert(text, { ...common, lines: inManner(lines, { home, own, empty, boxed }) })
  if (asWritten && isReadAs(item, text, asWritten, note)) return asWritten
  const entry = `- [ ] ${withOwners(item.text, item.owners, ownerManner(text, note))}`
  const nested = isRow ? [] : lines.slice(1)
  const asEntry = insert(text, {
    ...common,
    lines: inManner([entry, ...nested], { home, own, empty, boxed }),
  })
  return asWritten && !isReadAs(item, text, asEntry, note) ? asWritten : asEntry
}

/** The row at the end of the home's table; undefined where none has as many columns. */
function rowInTable(text: NoteText, insertion: Insertion): Added | undefined {
  const { home, own, lines, meeting } = insertion
  const [row = ''] = lines
  if (!home) return undefined
  for (let at = home.first; at <= home.last; at++) {
    if (readLine(own[at] ?? '').kind !== 'row-rule') continue
    if (cellsOf(own[at] ?? '').length !== cellsOf(row).length) continue
    const line = meeting.firstLine + tableEndAt(own, at) + 1
    return insertAt(text, { ...insertion, lines: [row] }, line)
  }
  return undefined
}

function isReadAs(item: Item, text: NoteText, { edits, line }: Added, note: Note): boolean {
  const after = updateNote(note, changesOf(edits), textOf(applyEdits(wholeOf(text), edits)))
  const placed = itemsOf(after).find((one) => one.line === line)
  if (placed === undefined) return false
  const { owners } = placed.item
  return item.owners.every((name) => owners.some((other) => isSamePerson(other, name)))
}

export function wholeOf(text: NoteText): string {
  return Array.from({ length: text.lines }, (_, at) => text.line(at + 1).text).join('\n')
}

/** Puts new work into a section of the meeting, or behind all of it where that has none. */
export function insertItem(
  text: NoteText,
  to: {
    readonly note: Note
    readonly meeting: PlacedMeeting
    readonly home: Section | undefined
    readonly words: string
    readonly owners: readonly string[]
    /** With a box also where its siblings have none. */
    readonly boxed?: boolean
    /** How the owners are said; as the note does it where this is not given. */
    readonly manner?: OwnerManner
  },
): Added {
  const { note, meeting, home, boxed = false, manner = ownerManner(text, note) } = to
  const { own } = linesAndSections(text, meeting)
  const words = withOwners(to.words.replace(/\s+/g, ' ').trim(), to.owners, manner)
  const used = emptyBoxOf(text, note)
  const empty = used ?? '[ ]'
  // In a list without entries the other lists of the note tell whether there is a box.
  const lead = used !== null || boxed ? `- ${empty} ` : '- '
  const lines = inManner([lead + words], { home, own, empty, boxed })
  return insert(text, { note, meeting, home, own, lines, open: true })
}

/** Puts a row above this line of the meeting (from 0). */
export function insertRow(
  text: NoteText,
  { note, meeting, own }: Pick<Insertion, 'note' | 'meeting' | 'own'>,
  { row, at }: { readonly row: string; readonly at: number },
): Added {
  const insertion = { note, meeting, home: undefined, own, lines: [row], open: true }
  return insertAt(text, insertion, meeting.firstLine + at)
}

/** Puts new work at the end of the meeting, under a heading of that name. */
export function insertUnderHead(
  text: NoteText,
  { note, meeting, own, sections }: Pick<Insertion, 'note' | 'meeting'> & Parts,
  { name, words }: { readonly name: string; readonly words: string },
): Added {
  let end = placeRead(note, meeting, own, own.length)
  while (end > 1 && (own[end - 1] ?? '').trim() === '') end--
  const isTight = (own[end] ?? '').trim() !== ''
  const empty = emptyBoxOf(text, note) ?? '[ ]'
  const head = ['', ...backlogHead(name, sections, own), '']
  const lines = [...head, `- ${empty} ${words}`, ...(isTight ? [''] : [])]
  const insertion = { note, meeting, home: undefined, own, lines, open: false }
  const added = insertAt(text, insertion, meeting.firstLine + end)
  return { ...added, line: added.line + head.length }
}

type Parts = { readonly own: readonly string[]; readonly sections: readonly Section[] }

/** The meeting's lines and its sections. */
export function linesAndSections(text: NoteText, { firstLine, meeting }: PlacedMeeting): Parts {
  const own = Array.from({ length: meeting.lineCount }, (_, at) => text.line(firstLine + at).text)
  return { own, sections: sectionsOf(meeting, own) }
}

function homeFor(item: Item, sections: readonly Section[]): Section | undefined {
  const names = item.section.map(normalLabel)
  const pathOf = (section: Section) => upwards(section).map(({ name }) => name)
  const shared = (section: Section) => pathOf(section).filter((name) => names.includes(name)).length
  const nearest = (some: readonly Section[]) =>
    some.reduce<Section | undefined>(
      (best, one) => (best && shared(best) >= shared(one) ? best : one),
      undefined,
    )
  if (item.phase !== 'backlog') {
    const report = nearest(sections.filter(isPlainReport))
    if (report) return report
  }
  const same = sections.filter(({ name }) => name !== '' && name === names.at(-1))
  return (
    nearest(same) ?? nearest(sections.filter(({ kind }) => kind === item.phase)) ?? planOf(sections)
  )
}

type Insertion = {
  readonly note: Note
  readonly meeting: PlacedMeeting
  readonly home: Section | undefined
  readonly own: readonly string[]
  readonly lines: readonly string[]
  readonly open: boolean
}

function insert(text: NoteText, insertion: Insertion): Added {
  const { note, meeting, home, own } = insertion
  const at = placeRead(note, meeting, own, insertionLine(home, own))
  return insertAt(text, insertion, meeting.firstLine + at)
}

/** The same line, counted from the meeting's first; above a fence or a comment that it is in, where nothing is read. */
function placeRead(
  note: Note,
  { meeting }: PlacedMeeting,
  own: readonly string[],
  line: number,
): number {
  const open = note.chunks.find((chunk) => chunk.meeting === meeting)?.openAfter ?? 'none'
  const isNeverClosed = (last: number) => open !== 'none' && last === meeting.lineCount - 1
  const around = meeting.hidden.find(
    ({ first, last }) => first > 0 && first < line && line <= last + (isNeverClosed(last) ? 1 : 0),
  )
  let at = around?.first ?? line
  while (around && at > 1 && (own[at - 1] ?? '').trim() === '') at--
  return at
}

/** Puts the lines above that line of the text (from 1). */
function insertAt(text: NoteText, { note, lines, open }: Insertion, line: number): Added {
  const before = Array.from({ length: text.lines }, (_, at) => text.line(at + 1).text)
  const isHeading = readLine(lines[0] ?? '').kind === 'heading'
  const isApart = isHeading && (before[line - 2] ?? '').trim() !== ''
  const put = [...(isApart ? [''] : []), ...lines, ...(isHeading ? [''] : [])]
  const whole = before.join('\n')
  const added = [...before.slice(0, line - 1), ...put, ...before.slice(line - 1)].join('\n')
  const first = line + (isApart ? 1 : 0)
  const edits = diffEdits(whole, added)
  if (!open) return { edits, line: first }
  const after = updateNote(note, changesOf(edits), textOf(added))
  return { edits: diffEdits(whole, stillOpen(added, first, after)), line: first }
}

/** Where it goes, counted from the meeting's first line: after the last entry with words, before one without or a closing tag. */
function insertionLine(home: Section | undefined, own: readonly string[]): number {
  if (!home) return own.length
  const list = endOfList(home, own)
  if (list !== undefined) return list
  let last = home.last
  while (last >= home.first && !hasWords(own[last] ?? '')) last--
  if (last >= home.first) return last + 1
  const empty = entriesOf(home, own)[0]
  if (empty) return empty.at
  return Math.max(home.first, (home.headLines.at(-1) ?? home.first - 1) + 1)
}

function hasWords(line: string): boolean {
  const { kind, from, to } = readLine(line)
  return kind !== 'blank' && kind !== 'rule' && from < to
}

/** In a report, silence would say that it is done: then it gets the remark that it is not. */
function stillOpen(text: string, line: number, note: Note): string {
  const placed = itemsOf(note).find((one) => one.line === line)
  if (placed?.item.status !== 'done') return text
  const edits = setDone(textOf(text), placed, note, false)
  return edits ? applyEdits(text, edits) : text
}
