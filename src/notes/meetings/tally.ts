import type { DateOrder } from '../vocabulary.ts'
import type { ChunkFacts } from './meeting-starts.ts'

/** What is counted over a whole note to tell the order of day and month in its dates. */
export type Tally = Pick<ChunkFacts, 'dayFirst' | 'monthFirst' | 'english' | 'foreign'>

const nothing: Tally = { dayFirst: 0, monthFirst: 0, english: 0, foreign: 0 }

export function tallyOf(parts: readonly Tally[]): Tally {
  return exchangeTally(nothing, { gone: [], fresh: parts })
}

/** The sum with some parts in the place of others. */
export function exchangeTally(
  sum: Tally,
  { gone, fresh }: { gone: readonly Tally[]; fresh: readonly Tally[] },
): Tally {
  const counted = { ...sum }
  const count = (part: Tally, times: 1 | -1) => {
    for (const key of Object.keys(nothing) as (keyof Tally)[]) counted[key] += times * part[key]
  }
  for (const part of fresh) count(part, 1)
  for (const part of gone) count(part, -1)
  return counted
}

/** The order of day and month in the note's own dates; null where they don't tell. */
export function noteDateOrder({ dayFirst, monthFirst }: Tally): DateOrder | null {
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}

/** The order that goes with the note's language; null for English, where it may be either. */
export function languageDateOrder({ english, foreign }: Tally): DateOrder | null {
  return foreign > english ? 'day-first' : null
}
