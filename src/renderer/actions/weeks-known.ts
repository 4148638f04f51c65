import type { NoteSummary } from '../../api/notes.ts'
import { meetingOfWeek } from '../../notes/dates/this-week.ts'
import type { AppState } from '../store/store.ts'

/** Where this week's meeting begins in the open note; null where it has none. */
export function lineOfWeek({ note }: AppState, today: string): number | null {
  const meetings = note?.meetings ?? []
  const date = meetingOfWeek(
    meetings.flatMap(({ meeting }) => meeting.date ?? []),
    today,
  )
  const placed = meetings.find(({ meeting }) => meeting.date === date && date !== null)
  return placed ? placed.firstLine + placed.meeting.titleLine : null
}

/** The same where several meetings stand in the open note, so that it is its own series. */
export function lineInLog(state: AppState, today: string): number | null {
  return (state.note?.meetings.length ?? 0) > 1 ? lineOfWeek(state, today) : null
}

/** The notes of the series, the oldest first. */
export function membersOf({ notes }: AppState, key: string | null): readonly NoteSummary[] {
  if (key === null) return []
  return (notes ?? []).filter(({ series }) => series?.key === key).sort(byDate)
}

export function byDate(a: NoteSummary, b: NoteSummary): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : 1
}
