import { addDays, weekdayOf } from './calendar.ts'
import { nextDate } from './rhythm.ts'

/** Monday to Sunday of the week of a date, YYYY-MM-DD. */
export function weekOf(date: string): { readonly first: string; readonly last: string } {
  const first = addDays(date, 1 - weekdayOf(date))
  return { first, last: addDays(first, 6) }
}

/**
 * The date of the meeting that somebody means by "this week's": of several in the week of `today` the last that has
 * begun, else the first to come. Where the series meets more rarely and no meeting is due in this week, the last one
 * still counts. Null where this week's is not there yet.
 */
export function meetingOfWeek(dates: readonly string[], today: string): string | null {
  const { first, last } = weekOf(today)
  const known = [...new Set(dates)].sort()
  const inWeek = known.filter((date) => date >= first && date <= last)
  const begun = inWeek.findLast((date) => date <= today)
  if (begun !== undefined || inWeek[0] !== undefined) return begun ?? inWeek[0] ?? null
  const before = known.filter((date) => date < first)
  const latest = before.at(-1)
  return latest !== undefined && nextDate(before) > last ? latest : null
}
