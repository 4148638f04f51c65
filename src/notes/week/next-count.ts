import type { SeriesMeeting } from '../series/meetings.ts'
import { counterOf } from './week-dates.ts'
import type { WeekPlace } from './week-place.ts'

type Counting = {
  readonly newest: SeriesMeeting
  /** The newest that has work. */
  readonly last: SeriesMeeting
  readonly before: SeriesMeeting | undefined
  readonly place: WeekPlace
}

/**
 * By how much the counter of the last title grows, and what comes next; no number where it counts none. It grows as it
 * did last, in a log without dates to the number after the newest.
 */
export function nextCount(counting: Counting): { step: number; number: number | null } {
  const { last, before, newest, place } = counting
  const own = counterOf(last.meeting.title)
  if (own === null) return { step: 0, number: null }
  const isLog = place.kind === 'section' && newest.date === null
  const step = isLog
    ? Math.max(own, counterOf(newest.meeting.title) ?? own) + 1 - own
    : stepSince(before, own)
  return { step, number: own + step }
}

/** By how much the counter grew from that meeting to the one of this number. */
export function stepSince(before: SeriesMeeting | undefined, own: number): number {
  return Math.max(0, own - (counterOf(before?.meeting.title ?? null) ?? own - 1))
}
