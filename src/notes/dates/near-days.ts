// Meetings that tell month and day alone, "Feb 12", in a folder that names no year for them. They are taken for the weeks
// of one year, which begins behind the longest time without any; it is the last such year that may have been held.

import { addDays, civilDate, daysBetween } from './calendar.ts'

// Notes are made a few weeks ahead at most
const daysAhead = 42
// Any year in which each day of a month exists
const leapYear = 2000
const halfYear = 181

/**
 * The day near which all of these lie (MM-DD each), the last of them at most some weeks after `today`; null where there
 * are none. Adding a day at the end moves nothing.
 */
export function dayNearAll(monthDays: readonly string[], today: string): string | null {
  const days = [...new Set(monthDays)].filter((one) => dateIn(leapYear, one) !== null).sort()
  const first = firstOfYear(days)
  const last = days[(days.indexOf(first ?? '') + days.length - 1) % days.length]
  if (first === undefined || last === undefined) return null
  const latest = addDays(today, daysAhead)
  const year = Number(latest.slice(0, 4))
  const isHeld = (date: string | null) => date !== null && date <= latest
  const yearOfLast = isHeld(dateIn(year, last)) ? year : year - 1
  const start = dateIn(first <= last ? yearOfLast : yearOfLast - 1, first)
  return start && addDays(start, halfYear)
}

/** How much more often the days (MM-DD) go on than back; from December to January they go on. */
export function daysOnward(days: readonly string[]): number {
  let onward = 0
  for (let at = 1; at < days.length; at++) {
    const [before, day] = [days[at - 1] ?? '', days[at] ?? '']
    const step = daysBetween(dateIn(leapYear, before) ?? '', dateIn(leapYear, day) ?? '') || 0
    onward += Math.sign(Math.abs(step) > halfYear ? -step : step)
  }
  return onward
}

/** The one with the longest time before it; of several the first in the calendar. */
function firstOfYear(days: readonly string[]): string | undefined {
  let longest = 0
  let first: string | undefined
  for (const [at, day] of days.entries()) {
    const before = days.at(at - 1) ?? day
    const isYearBefore = at === 0
    const gap = daysBetween(
      dateIn(isYearBefore ? leapYear - 1 : leapYear, before) ?? '',
      dateIn(leapYear, day) ?? '',
    )
    if (gap > longest) [longest, first] = [gap, day]
  }
  return first
}

/** Of 29 February the day before, where the year has none. */
function dateIn(year: number, monthDay: string): string | null {
  const [month = 0, day = 0] = monthDay.split('-').map(Number)
  return civilDate(year, month, day) ?? (month === 2 && day === 29 ? civilDate(year, 2, 28) : null)
}
