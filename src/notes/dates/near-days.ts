// Meetings that tell month and day alone, "Feb 12". They are taken for the weeks of one year, which begins behind a long
// time without any; it is the last such year that may have been held.

import { addDays, civilDate, daysBetween } from './calendar.ts'

// Notes are made a few weeks ahead at most, and after the shorter one of two breaks a week or two
const daysAhead = 42
const daysAheadOfOther = 14
// What ended no longer ago is going on; a break of that length is one for any rhythm
const quarter = 90
// Any year in which each day of a month exists
const leapYear = 2000
const halfYear = 181

/** The days of a year of meetings, and how many days were free before them. */
type Year = { readonly first: string; readonly last: string; readonly free: number }
type Held = { readonly start: string; readonly end: string }

/**
 * The day near which all of these lie (MM-DD each), the last of them at most some weeks after `today`; null where there
 * are none. Adding a day at the end moves nothing. `told` is the last day up to today that is told with its year: it is
 * one of theirs, where they don't go on until today.
 */
export function dayNearAll(
  monthDays: readonly string[],
  today: string,
  told?: string,
): string | null {
  const current = lastHeld(monthDays, today)
  const isGoingOn = current !== null && addDays(current.end, quarter) >= today
  const held =
    told === undefined || current === null || isGoingOn
      ? current
      : lastHeld([...monthDays, told.slice(5)], today, told)
  return held && addDays(held.start, halfYear)
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

/** Of the years that these days may be, the one that begins last; with `told` it has begun by then. */
function lastHeld(monthDays: readonly string[], today: string, told?: string): Held | null {
  const [longest, ...others] = yearsOf(monthDays)
  const held = others.map((year) => heldBy(year, addDays(today, daysAheadOfOther), told))
  if (longest) held.push(heldBy(longest, addDays(today, daysAhead), told))
  return held.reduce((a, b) => (a && (!b || a.start >= b.start) ? a : b), null)
}

/** The years that begin behind the longest time without a meeting, and behind others like it: there are two terms in a year. */
function yearsOf(monthDays: readonly string[]): readonly Year[] {
  const days = [...new Set(monthDays)].filter((one) => dateIn(leapYear, one) !== null).sort()
  const years = days.map((first, at) => {
    const last = days.at(at - 1) ?? first
    const before = dateIn(at === 0 ? leapYear - 1 : leapYear, last) ?? ''
    return { first, last, free: daysBetween(before, dateIn(leapYear, first) ?? '') }
  })
  years.sort((a, b) => b.free - a.free)
  const usual = years.at(-1 - (years.length >> 2))?.free ?? 0
  const least = Math.max((years[0]?.free ?? 0) / 4, Math.min(quarter, 3 * usual))
  return years.filter(({ free }, at) => at === 0 || free >= least)
}

/** The year as it was last, up to the latest day. */
function heldBy({ first, last }: Year, latest: string, told = latest): Held | null {
  for (let year = Number(told.slice(0, 4)); year > 0; year--) {
    const start = dateIn(year, first)
    const end = dateIn(first <= last ? year : year + 1, last)
    if (start && end && start <= told && end <= latest) return { start, end }
  }
  return null
}

/** Of 29 February the day before, where the year has none. */
function dateIn(year: number, monthDay: string): string | null {
  const [month = 0, day = 0] = monthDay.split('-').map(Number)
  return civilDate(year, month, day) ?? (month === 2 && day === 29 ? civilDate(year, 2, 28) : null)
}
