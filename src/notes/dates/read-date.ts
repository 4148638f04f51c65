import type { DateOrder } from '../vocabulary.ts'
import { civilDate, daysBetween, partsOf } from './calendar.ts'
import { swapped } from './date-parts.ts'
import { type FoundDate, findDate } from './dates.ts'

/**
 * The civil date; null where the year is missing and no date near it is known. An ambiguous date goes by the order
 * given; else dots mean day first, other signs month first.
 */
export function resolveDate(
  found: FoundDate,
  order?: DateOrder | null,
  near?: string | null,
): string | null {
  let { month, day } = found
  if (found.ambiguous && dateOrderOf(found, order) === 'day-first') [month, day] = [day, month]
  if (found.year !== null) return civilDate(found.year, month, day)
  return near ? nearestDay(`${month}-${day}`, near) : null
}

// Any year in which each day of a month exists
const leapYear = '2000-07-01'

/** Month and day, MM-DD, of a date that tells no year. */
export function monthDayOf(found: FoundDate, order: DateOrder | null): string | null {
  return resolveDate(found, order, leapYear)?.slice(5) ?? null
}

/** The day of that month (MM-DD) that is nearest to the other one; null where the years around it have none. */
export function nearestDay(monthDay: string, near: string): string | null {
  const [month = 0, day = 0] = monthDay.split('-').map(Number)
  const year = partsOf(near).year
  const candidates = [year - 1, year, year + 1]
    .map((one) => civilDate(one, month, day))
    .filter((date) => date !== null)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
  return candidates[0] ?? null
}

function dateOrderOf(found: FoundDate, order?: DateOrder | null): DateOrder {
  return order ?? (found.separator === '.' ? 'day-first' : 'month-first')
}

export type ReadDate = {
  readonly date: string
  readonly from: number
  readonly to: number
  readonly form: string
}

/** The first date in the words that means a certain day. `near` lends its year to a date that has none. */
export function readDate(
  words: string,
  order?: DateOrder | null,
  near?: string | null,
): ReadDate | undefined {
  const found = findDate(words)
  if (!found) return undefined
  const date = resolveDate(found, order, near)
  if (date === null) return undefined
  const { from, to } = found
  return { date, from, to, form: formOf(found, order) }
}

/** The form of the date, with the order of its numbers settled. */
function formOf(found: FoundDate, order?: DateOrder | null): string {
  if (!found.ambiguous || dateOrderOf(found, order) === 'month-first') return found.form
  return swapped(found.form)
}
