// Civil dates are strings, YYYY-MM-DD. They are counted in whole days, so no clock and no time zone can matter.

const dayMs = 86_400_000

/** The date, or null where the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null
  if (day > 28 && day > lastDay(year, month)) return null
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count)
}

export function addDays(date: string, days: number): string {
  return new Date(timeOf(date) + days * dayMs).toISOString().slice(0, 10)
}

/** Whole days from the first date to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayMs)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(timeOf(date)).getUTCDay() || 7
}

export function partsOf(date: string): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

/** The Monday of an ISO week; null where the year has no such week. */
export function mondayOf(year: number, week: number): string | null {
  const fourth = civilDate(year, 1, 4)
  if (fourth === null || week < 1 || week > 53) return null
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return isoWeekOf(monday).week === week ? monday : null
}

export function isoWeekOf(date: string): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const year = partsOf(thursday).year
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) }
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
