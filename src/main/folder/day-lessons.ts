import { dayNearAll } from '../../notes/dates/near-days.ts'
import type { NoteReading } from './note-reading.ts'

type DayLessons = {
  /** The reading comes (1) or goes (-1). */
  count(reading: Pick<NoteReading, 'dates' | 'monthDay'>, times: 1 | -1): void
  /** The day near which those lie that tell no year; null where each tells it. */
  near(today: string): string | null
}

/** Which days the notes of a folder name, with a year and without one. */
export function dayLessons(): DayLessons {
  const withYear = new Map<string, number>()
  const without = new Map<string, number>()
  return {
    count({ dates, monthDay }, times) {
      // Where it tells no year, its dates are what was learned here.
      if (monthDay !== null) add(without, monthDay, times)
      else for (const date of dates) add(withYear, date, times)
    },
    near(today) {
      if (without.size === 0) return null
      return dayNearAll([...without.keys()], today, lastUpTo(today, withYear.keys()))
    },
  }
}

function add(counts: Map<string, number>, key: string, times: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + times
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

/** The last of the dates that is not ahead. */
function lastUpTo(today: string, dates: Iterable<string>): string | undefined {
  let last: string | undefined
  for (const date of dates) if (date <= today && (last === undefined || date > last)) last = date
  return last
}
