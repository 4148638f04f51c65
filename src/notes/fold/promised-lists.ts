// Lists of which most entries are promises of people: what stands beside those is promised, too.

import { dueSpan } from '../dates/due.ts'
import { toDo } from '../lines/deeds.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { leadingPerson } from '../people/leading-person.ts'
import type { PeopleBook } from '../people/people.ts'
import { assignedTo } from '../words/handed-over.ts'

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

/** "Assigned Ada to mend the jib", "Tar the hull (Ben)" beside "Buy rope" and "We need to paint it": two such, and two of five are deeds. */
export function areHandedOut(group: readonly Row[], people: PeopleBook): boolean {
  const given = group.filter(({ reading }) => isGiven(reading, people))
  const deeds = group.filter(({ reading }) => isGiven(reading, people) || toDo(reading))
  return given.length >= 2 && deeds.length > given.length && deeds.length * 5 >= group.length * 2
}

function isGiven(reading: LineReading, people: PeopleBook): boolean {
  if (assignedTo(reading.core) || isPromised(reading, people)) return true
  const own = reading.verb() === 'base' ? ownOwners(reading, people, 'list') : null
  return own !== null && own.by !== 'sentence' && own.owners.length > 0
}

/** Beside promises: "Ada the first half (due Friday)", "The form ready to go by Monday"; not "The rope is due in May". */
export function isBesidePromises({ reading }: Row, people: PeopleBook): boolean {
  if (isPromised(reading, people) || /\?$|\b(?:is|are|was|were)\b/.test(reading.words)) return false
  const span = reading.due() ? dueSpan(reading.words) : null
  const isDue = span !== null && /^[).!]{0,2}$/.test(reading.words.slice(span.to))
  return isDue || (span !== null && leadingPerson(reading, people, 'list') !== null)
}
