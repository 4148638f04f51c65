// Lists of which most entries are promises of people: what stands beside those is promised, too.

import { dueSpan } from '../dates/due.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { leadingPerson } from '../people/leading-person.ts'
import type { PeopleBook } from '../people/people.ts'

/** "Ada to order rope", "Ben to ring the mill": three at least, and two of three entries. */
export function isOfPromises(group: readonly Row[], people: PeopleBook): boolean {
  const promised = group.filter(({ reading }) => isPromised(reading, people))
  return promised.length >= 3 && promised.length * 3 >= group.length * 2
}

function isPromised(reading: LineReading, people: PeopleBook): boolean {
  return reading
    .commitments()
    .some(
      ({ first, how, names }) =>
        first && how === 'infinitive' && names.some((name) => people.knows(name)),
    )
}

/** Beside promises: "Ada the first half (due Friday)", "The form ready to go by Monday"; not "The rope is due in May". */
export function isBesidePromises({ reading }: Row, people: PeopleBook): boolean {
  if (isPromised(reading, people) || /\?$|\b(?:is|are|was|were)\b/.test(reading.words)) return false
  const span = reading.due() ? dueSpan(reading.words) : null
  const isDue = span !== null && /^[).!]{0,2}$/.test(reading.words.slice(span.to))
  return isDue || (span !== null && leadingPerson(reading, people, 'list') !== null)
}
