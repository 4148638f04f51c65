import { frontMatterLines } from '../lines/skeleton.ts'
import type { TextRead } from '../meetings/text-read.ts'
import type { SeriesMeeting } from '../series/meetings.ts'
import { withNewDate } from './week-dates.ts'

/** The front matter of the last week's file for that of the new one, its date moved on; none where it has none. */
export function frontOfWeek(
  { text, note }: TextRead,
  { firstLine, date: from }: SeriesMeeting,
  to: string,
): readonly string[] {
  const lines = text.split('\n')
  const count = frontMatterLines((number) => lines[number - 1])
  // Where it is part of the meeting, it comes along with that
  if (count === 0 || firstLine <= count) return []
  const blanks = lines.slice(count, firstLine - 1).filter((line) => line.trim() === '')
  const change = { from: from ?? to, to, after: to, order: note.dateOrder, step: 0 }
  return [...lines.slice(0, count).map((line) => withNewDate(line, change)), ...blanks]
}
