import type { Note } from './note.ts'
import { isPersonKey } from './people.ts'
import type { DateOrder } from './vocabulary.ts'

/** What the notes of a folder teach about each other. */
export type Learned = { readonly people: readonly string[]; readonly dateOrder: DateOrder | null }

/** The people whom the notes name together, and the order in which they write day and month. */
export function learnPeople(notes: readonly Note[]): Learned {
  const sum = new Map<string, number>()
  let dayFirst = 0
  let monthFirst = 0
  for (const note of notes) {
    for (const chunk of note.chunks) {
      for (const [key, points] of chunk.evidence) sum.set(key, (sum.get(key) ?? 0) + points)
    }
    if (note.dateOrder === 'day-first') dayFirst++
    if (note.dateOrder === 'month-first') monthFirst++
  }
  const people = [...sum.keys()]
    .filter((key) => (sum.get(key) ?? 0) >= 2 && isPersonKey(key, sum))
    .sort()
  const dateOrder =
    dayFirst === monthFirst ? null : dayFirst > monthFirst ? 'day-first' : 'month-first'
  return { people, dateOrder }
}
