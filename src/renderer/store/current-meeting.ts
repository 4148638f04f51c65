import { meetingIndex } from '../../notes/meetings/note.ts'
import type { Meeting, PlacedMeeting } from '../../notes/vocabulary.ts'
import type { NoteSlice } from './note-slice.ts'

/** The meeting that the caret is in; above the first meeting of a log it is the first one that says something. */
export function currentMeeting({
  note,
  caret,
}: Pick<NoteSlice, 'note' | 'caret'>): PlacedMeeting | null {
  const meetings = note?.meetings ?? []
  const at = meetings[Math.max(0, meetingIndex(meetings, caret.line))]
  if (!at || !isPreamble(at.meeting)) return at ?? null
  return meetings.find(({ meeting }) => !isPreamble(meeting)) ?? at
}

function isPreamble({ title, date, items }: Meeting): boolean {
  return title === null && date === null && items.length === 0
}
