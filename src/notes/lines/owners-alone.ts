import type { OwnerTag } from '../words/owner-tag.ts'
import type { LineReading } from './line-reading.ts'

/** The tag of a line that says whose something else is and nothing more: "Assignee: Ada", "assigned to everyone". */
export function ownersAlone(reading: LineReading | undefined): OwnerTag | undefined {
  return reading
    ?.tags()
    .find(({ place, rest }) => place === 'assign' && (rest === '' || onIt.test(rest)))
}

// "Assigned to Ada, who is already on it"
const onIt =
  /^,? ?who (?:is|are) (?:already |currently |now )?(?:on|working on|looking into) (?:it|this)[.!]?$/i

/** Somebody is said to be at it already. */
export function isOnIt(reading: LineReading | undefined): boolean {
  return reading?.tags().some(({ place, rest }) => place === 'assign' && onIt.test(rest)) === true
}
