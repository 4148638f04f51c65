// A line made into work, in the manner of its note: the box stands behind indentation and list mark, and where the note
// has no boxes a list mark alone may do. Each way is read again; the first that makes an item of this line, and leaves
// every other as it is, is taken.

import { isHidden, itemAt, meetingAt, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { changesOf, lineEdit, withLine } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import { nextLead } from '../text/list-lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { FoundBy, Item } from '../vocabulary.ts'
import { isBySigns } from '../words/by-signs.ts'
import { emptyBoxOf } from './box-signs.ts'
import { steadyWork } from './steady-work.ts'

const farthest = 60

/**
 * Undefined where the line is work already and has the box that it should, or can't be work: a heading, a table, code, a
 * line without words or one that goes on with work above.
 */
export function makeItem(text: NoteText, line: number, note: Note): TextEdit[] | undefined {
  if (isHidden(note, line) || (isWorkAlready(note, line) && !lacksBox(text, line, note)))
    return undefined
  const words = text.line(line).text
  const { kind, mark, box, from, to } = readLine(words)
  if ((kind !== 'entry' && kind !== 'text') || from >= to || box) return undefined
  if (goesOnWithWork(note, line)) return undefined
  const empty = emptyBoxOf(text, note)
  const head = words.slice(0, from)
  const lead = mark ? spaced(head) : `${head}${bulletNear(text, line)} `
  const rest = words.slice(from)
  const boxed = `${lead}${empty ?? '[ ]'} ${rest}`
  for (const way of empty === null && !mark ? [lead + rest, boxed] : [boxed]) {
    const edits = [lineEdit(text, line, way)]
    const after = updateNote(note, changesOf(edits), withLine(text, line, way))
    if (isMade(note, after, line)) return edits
  }
  return undefined
}

// Without a mark, and not by what the words say
const byPlaceAlone: ReadonlySet<FoundBy> = new Set(['label', 'signs'])

/** Whether the line is work already. One that is taken for it by its place or by many signs, without a mark, is not yet. */
export function isWorkAlready(note: Note, line: number): boolean {
  const item = itemAt(note, line)?.item
  return item !== undefined && (item.sure || !byPlaceAlone.has(item.found))
}

/** Whether the line is open work without a box in a meeting that has boxes before nearly all of its work. */
export function lacksBox(text: NoteText, line: number, note: Note): boolean {
  const item = itemAt(note, line)?.item
  if (item?.status !== 'open' || item.mark !== null) return false
  const { kind, box } = readLine(text.line(line).text)
  if (kind !== 'entry' || box) return false
  const others = meetingAt(note, line)?.meeting.items.filter((other) => other !== item) ?? []
  const boxed = others.filter(({ mark }) => mark !== null)
  return boxed.length >= 2 && boxed.length * 4 >= others.length * 3
}

/** What stands before the words of new work on this line, which has none: as its neighbours have it. */
export function leadOfItem(text: NoteText, line: number, note: Note): string {
  const own = text.line(line).text
  const above = line > 1 ? text.line(line - 1).text : ''
  const reading = readLine(above)
  if (reading.kind === 'entry' && reading.box) return nextLead(`${above} x`, readLine(`${above} x`))
  const empty = emptyBoxOf(text, note)
  return `${own.trimEnd() === '' ? own : ''}${bulletNear(text, line)} ${empty === null ? '' : `${empty} `}`
}

function spaced(head: string): string {
  return /\s$/.test(head) ? head : `${head} `
}

/** The bullet of the nearest list of the note; a dash where there is none. */
function bulletNear(text: NoteText, line: number): string {
  for (let distance = 1; distance <= farthest; distance++) {
    for (const at of [line - distance, line + distance]) {
      if (at < 1 || at > text.lines) continue
      const { kind, mark } = readLine(text.line(at).text)
      if (kind === 'entry' && mark && /^[-*+•]$/.test(mark.text)) return mark.text
    }
  }
  return '-'
}

/** Wrapped by hand: its words are those of work that begins above. */
function goesOnWithWork(note: Note, line: number): boolean {
  const placed = meetingAt(note, line)
  const rows = note.chunks.find(({ meeting }) => meeting === placed?.meeting)?.skeleton.rows
  const head = rows?.[line - (placed?.firstLine ?? 0)]?.wraps ?? -1
  return placed !== undefined && head >= 0 && itemAt(note, placed.firstLine + head) !== undefined
}

function isMade(before: Note, after: Note, line: number): boolean {
  const placed = itemAt(after, line)
  if (!placed || isBySigns(placed.item)) return false
  const [from, to] = [meetingAt(before, line), meetingAt(after, line)]
  if (!from || !to || before.meetings.length !== after.meetings.length) return false
  const { was, now } = steadyWork(from.meeting.items, to.meeting.items, line - from.firstLine)
  const others = (items: readonly Item[]) =>
    items
      .filter((item) => item.line !== line - from.firstLine)
      .map(({ line: at, status }) => `${at} ${status}`)
      .join('\n')
  return others(was) === others(now)
}
