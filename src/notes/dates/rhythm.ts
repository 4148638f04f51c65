// When a series meets next, from the dates of its meetings: every so many days, on two days of the week in turn, on
// working days, or once a month. The last few dates count, so that a team that changed its day is followed soon.

import { addDays, civilDate, daysBetween, partsOf, weekdayOf } from './calendar.ts'

/** After a longer pause than this a series is taken for an old one, and goes on where it stopped. */
const longestPauseDays = 92

/**
 * The next date after the last one. With `today` the date of the rhythm that is nearest to it: after a pause the series
 * goes on now, not in the past. Dates are YYYY-MM-DD, at least one; one alone means every week.
 */
export function nextDate(dates: readonly string[], today: string | null = null): string {
  const known = [...new Set(dates)].sort()
  const last = known.at(-1)
  if (last === undefined) return today ?? '2000-01-03'
  let next = stepAfter(known)
  if (today === null || daysBetween(last, today) > longestPauseDays) return next
  for (let round = 0; round < 5000; round++) {
    const after = stepAfter([...known, next])
    if (Math.abs(daysBetween(after, today)) >= Math.abs(daysBetween(next, today))) return next
    known.push(next)
    next = after
  }
  return next
}

const recent = 7

function stepAfter(known: readonly string[]): string {
  const dates = known.slice(-recent)
  const last = dates.at(-1) ?? ''
  const gaps = dates.slice(1).map((date, at) => daysBetween(dates[at] ?? date, date))
  const latest = gaps.at(-1)
  if (latest === undefined) return addDays(last, 7)
  const inMonth = monthly(dates, gaps)
  if (inMonth !== null) return inMonth
  const [third, second] = [gaps.at(-3), gaps.at(-2)]
  if (second !== undefined && second !== latest && third === latest && second + latest === 7) {
    return addDays(last, second)
  }
  const usual = commonest(gaps)
  if (usual === 1 || (usual < 4 && dates.every((date) => weekdayOf(date) < 6))) {
    const next = addDays(last, usual)
    const worksWeekends = dates.some((date) => weekdayOf(date) > 5)
    return worksWeekends || weekdayOf(next) < 6 ? next : addDays(next, 8 - weekdayOf(next))
  }
  // A meeting that was moved by a day or two does not move the series.
  const weeks = Math.max(1, Math.round(usual / 7))
  return onUsualWeekday(dates, addDays(last, weeks * 7))
}

/** Once a month on the same day, or on the same weekday of the same week; null where it is not monthly. */
function monthly(dates: readonly string[], gaps: readonly number[]): string | null {
  if (gaps.some((gap) => gap < 26 || gap > 37)) return null
  const last = dates.at(-1) ?? ''
  const { year, month, day } = partsOf(last)
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  if (dates.length > 1 && dates.every((date) => partsOf(date).day === day)) {
    return civilDate(nextYear, nextMonth, day)
  }
  const week = Math.ceil(day / 7)
  if (dates.some((date) => weekdayOf(date) !== weekdayOf(last))) return null
  if (dates.some((date) => Math.ceil(partsOf(date).day / 7) !== week)) return null
  const first = civilDate(nextYear, nextMonth, 1)
  if (first === null) return null
  const offset = ((weekdayOf(last) - weekdayOf(first) + 7) % 7) + (week - 1) * 7
  return partsOf(addDays(first, offset)).month === nextMonth ? addDays(first, offset) : null
}

/** The same date, or the day next to it that the series meets on, where the last meeting was an exception. */
function onUsualWeekday(dates: readonly string[], date: string): string {
  const counts = new Map<number, number>()
  for (const one of dates) counts.set(weekdayOf(one), (counts.get(weekdayOf(one)) ?? 0) + 1)
  const [usual, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  const moved = usual - weekdayOf(date)
  const shift = moved > 3 ? moved - 7 : moved < -3 ? moved + 7 : moved
  return count * 2 > dates.length && Math.abs(shift) <= 3 ? addDays(date, shift) : date
}

function commonest(gaps: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  let best = gaps.at(-1) ?? 7
  for (const [gap, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && gap < best)) best = gap
  }
  return best
}
