// Work that is set aside: its lines move to the meeting's list of work to do at no fixed time.

import { type Note, readNote } from '../meetings/note.ts'
import { backlogName } from '../sections/backlog-name.ts'
import { backlogHead, backlogOf, isParkingLot } from '../sections/week-park.ts'
import { meetingsInOrder } from '../series/meetings.ts'
import { diffEdits } from '../text/line-edits.ts'
import { applyEdits, type NoteText, type TextEdit, textOf } from '../text/text.ts'
import type { Item, Meeting, PlacedItem, PlacedMeeting } from '../vocabulary.ts'
import { addItem, itemLines, linesAndSections } from './add-item.ts'
import { tagsAdded } from './set-owner.ts'

/**
 * Moves the work with all of its lines to the meeting's backlog, which is made at the end of the meeting where it has
 * none. Undefined where it is there already, or where it would not be read there as the same open work.
 */
export function parkItem(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  const { item, meeting, line } = placed
  if (isThere(item) || item.found === 'table') return undefined
  const at = note.meetings.findIndex((one) => one.meeting === meeting)
  const lines = itemLines(text, placed)
  const before = Array.from({ length: text.lines }, (_, index) => text.line(index + 1).text)
  const without = [...before.slice(0, line - 1), ...before.slice(line - 1 + lines.length)]
  const place = note.meetings[at]
  const own = place && backlogOf(linesAndSections(text, place).sections)?.head
  const name = own?.words ?? backlogName(oldestFirst(note))
  const withBacklog = own
    ? without
    : backlogAdded(without, place, { removed: lines.length, name, text })
  const moved = readNote(withBacklog.join('\n'), note.context)
  const home = moved.meetings[at]
  if (!home) return undefined
  const parked: Item = { ...item, phase: 'backlog', section: [name] }
  const base = textOf(withBacklog.join('\n'))
  // An entry without a box is a question there
  const boxed = isParkingLot(name)
  for (const way of [lines, withOwnersSaid(text, placed, note)]) {
    const { edits } = addItem(base, { note: moved, meeting: home, item: parked, lines: way, boxed })
    const result = endedLike(before, applyEdits(withBacklog.join('\n'), edits))
    const after = readNote(result, note.context).meetings[at]?.meeting.items ?? []
    if (isParked(after, placed)) return diffEdits(before.join('\n'), result)
  }
  return undefined
}

/** The text with as many line ends at its end as those lines have there. */
function endedLike(lines: readonly string[], text: string): string {
  const ends = /\n*$/.exec(lines.join('\n'))?.[0] ?? ''
  return text.replace(/\n*$/, ends)
}

/** The lines with the owners in them, whom what stood above them named. */
function withOwnersSaid(text: NoteText, placed: PlacedItem, note: Note): readonly string[] {
  const lines = itemLines(text, placed)
  const [change] = tagsAdded(text, placed, placed.item.owners, note)
  return lines.map((words, at) => (change?.line === placed.line + at ? change.words : words))
}

function oldestFirst({ meetings }: Note): readonly Meeting[] {
  return meetingsInOrder([{ path: '', note: { meetings } }]).map(({ meeting }) => meeting)
}

function isThere({ phase, section }: Item): boolean {
  return phase === 'backlog' || section.some(isParkingLot)
}

/** The lines with a head for the backlog at the end of the meeting, like that of its plan. */
function backlogAdded(
  lines: readonly string[],
  placed: PlacedMeeting | undefined,
  { removed, name, text }: { removed: number; name: string; text: NoteText },
): string[] {
  if (!placed) return [...lines]
  const { firstLine, meeting } = placed
  const { own, sections } = linesAndSections(text, placed)
  let end = firstLine - 1 + meeting.lineCount - removed
  while (end > firstLine && (lines[end - 1] ?? '').trim() === '') end--
  const rest = lines.slice(end)
  const head = backlogHead(name, sections, own)
  return [...lines.slice(0, end), '', ...head, ...(rest.length === 0 ? [''] : rest)]
}

/** It is open in the backlog, and all work of the meeting is whose and how far it was. */
function isParked(now: readonly Item[], { meeting, item }: PlacedItem): boolean {
  const told = (some: readonly Item[]) =>
    some.map(({ text, owners, status }) => [text, status, ...[...owners].sort()].join('\n')).sort()
  return (
    told(now).join('\n\n') === told(meeting.items).join('\n\n') &&
    now.some((one) => one.text === item.text && isThere(one))
  )
}
