import { type Evidence, isPersonKey, pointsOf, sumEvidence } from './people.ts'
import type { DateOrder } from './vocabulary.ts'

/** What the notes of a folder teach about each other. */
export type Learned = { readonly people: readonly string[]; readonly dateOrder: DateOrder | null }

/** What a note contributes to that; a whole Note has it. */
export type Teaching = {
  readonly dateOrder: DateOrder | null
  readonly chunks: readonly { readonly evidence: Evidence }[]
}

/**
 * The people whom the notes name together, and the order in which they write day and month: null where no date tells,
 * or where they differ, as in a folder of several teams.
 */
export function learnPeople(notes: readonly Teaching[]): Learned {
  let dayFirst = 0
  let monthFirst = 0
  for (const note of notes) {
    if (note.dateOrder === 'day-first') dayFirst++
    if (note.dateOrder === 'month-first') monthFirst++
  }
  const sum = sumEvidence(notes.flatMap((note) => note.chunks.map((chunk) => chunk.evidence)))
  const people = [...sum.keys()]
    .filter((key) => pointsOf(sum.get(key)) >= 2 && isPersonKey(key, sum))
    .sort()
  const dateOrder =
    dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0 ? 'day-first' : 'month-first'
  return { people, dateOrder }
}
