import { meetingAt, type Note } from '../meetings/note.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedMeeting } from '../vocabulary.ts'

/** Lines (from 1, both included) that a heading hides when it is folded: those below it. */
type Fold = { readonly first: number; readonly last: number }

/** What the heading or the meeting's title on this line (from 1) can fold away; null where there is nothing. */
export function foldBelow(text: NoteText, note: Note, line: number): Fold | null {
  const placed = meetingAt(note, line)
  if (!placed) return null
  const { meeting, firstLine } = placed
  const own = line - firstLine
  const end = firstLine + meeting.lineCount - 1
  if (isTitle(placed, line)) return foldOf(text, line, end)
  const at = meeting.outline.findIndex((one) => one.line === own && one.kind === 'heading')
  const heading = meeting.outline[at]
  if (!heading) return null
  const next = meeting.outline.find(
    (one, index) => index > at && one.kind === 'heading' && one.level <= heading.level,
  )
  return foldOf(text, line, next ? firstLine + next.line - 1 : end)
}

/** What each meeting of a log can fold away; nothing in a note of one meeting. */
export function meetingFolds(text: NoteText, note: Note): readonly Fold[] {
  const dated = note.meetings.filter(({ meeting }) => meeting.date !== null)
  if (dated.length < 2) return []
  return dated.flatMap(({ meeting, firstLine }) => {
    const line = firstLine + meeting.titleLine
    return foldOf(text, line, firstLine + meeting.lineCount - 1) ?? []
  })
}

function isTitle({ meeting, firstLine }: PlacedMeeting, line: number): boolean {
  return meeting.title !== null && line === firstLine + meeting.titleLine
}

/** Blank lines at the end stay, so that what follows keeps its distance. */
function foldOf(text: NoteText, line: number, end: number): Fold | null {
  let last = Math.min(end, text.lines)
  while (last > line && text.line(last).text.trim() === '') last--
  return last > line ? { first: line + 1, last } : null
}
