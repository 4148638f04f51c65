import type { DateOrder } from '../vocabulary.ts'
import { type Evidence, hasEnough, sumEvidence } from './evidence.ts'

/** What the notes of a folder teach about each other. */
type Learned = { readonly people: readonly string[]; readonly dateOrder: DateOrder | null }

/** What a note contributes to that; a whole Note has it. */
type Teaching = {
  readonly dateOrder: DateOrder | null
  readonly chunks: readonly { readonly evidence: Evidence }[]
}

/** The people whom the notes name together, and the order in which they write day and month. */
export function learnPeople(notes: readonly Teaching[]): Learned {
  const orders = { 'day-first': 0, 'month-first': 0 }
  for (const { dateOrder } of notes) if (dateOrder) orders[dateOrder]++
  const sum = sumEvidence(notes.flatMap((note) => note.chunks.map((chunk) => chunk.evidence)))
  return learnedFrom(sum, orders)
}

/**
 * The same, from the sum of the signs and the number of notes for each order. The order is null where no date tells, or
 * where notes differ, as in a folder of several teams.
 */
export function learnedFrom(sum: Evidence, orders: Readonly<Record<DateOrder, number>>): Learned {
  const people = [...sum.keys()].filter((key) => hasEnough(sum.get(key))).sort()
  const isDayFirst = orders['day-first'] > 0
  const isEither = isDayFirst === orders['month-first'] > 0
  return { people, dateOrder: isEither ? null : isDayFirst ? 'day-first' : 'month-first' }
}
