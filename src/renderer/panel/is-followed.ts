import { indexOfMeeting } from '../../notes/series/meetings.ts'
import type { SeriesPlace } from '../store/note-slice.ts'

/** The answers to what each key asks again: a long series has thousands of meetings. */
const followed = new WeakMap<SeriesPlace, boolean>()

/** Whether the series has a later meeting with work: what was not spoken of by then, was not. */
export function isFollowed(place: SeriesPlace): boolean {
  const known = followed.get(place)
  if (known !== undefined) return known
  const { meetings } = place.links
  const next = indexOfMeeting(meetings, place.at) + 1
  const is = meetings.some(({ meeting }, at) => at >= next && meeting.items.length > 0)
  followed.set(place, is)
  return is
}
