// Whether the words of one entry say what is to be done, or tell what was done.

import { withoutTail } from '../words/line-tail.ts'
import { isPastDeed } from '../words/present.ts'
import { endsInVerb, leadingVerb } from '../words/verbs.ts'
import type { LineReading } from './line-reading.ts'

/** It says what "we" or "I" need to do. */
export function isNeed(reading: LineReading): boolean {
  return (
    reading.line.box === null &&
    /^(?:we|i|still)\b/i.test(reading.words) &&
    reading.verb() === 'need'
  )
}

/** It begins with a verb or, in German, ends in one. */
export function toDo(reading: LineReading): boolean {
  const verb = reading.verb()
  return verb === 'base' || verb === 'need' || endsInVerb(withoutTail(reading.words))
}

// "Designed the tables"  "We were able to draw the map"  "The form is implemented"  "No tests were written"
/** It tells what was done, also in the passive. */
export function wasDone(reading: LineReading): boolean {
  return reading.verb() === 'past' || toldOfPast.test(reading.words) || passive.test(reading.words)
}

export const toldOfPast =
  /^(?:(?:we|i) )?(?:also |have |just |were able to |was able to )*(?:(?!(?:need|[a-z]+ceed|feed|speed|embed) )\p{L}+ed|did|made|got|had|began|built|wrote|went|met|found) /iu
const passive =
  /^(?:[\p{L}\d'’/-]+ ){1,8}(?:is|are|was|were|has been|have been|hasn['’]t been) (?:now |not |all |\p{L}+ly )?(?:\p{L}{2,}ed|written|done|made|built|set up|sent|begun|put)\b/iu

/** Whether the words begin with what was done, in any of the languages. */
export function tellsPast(words: string): boolean {
  return (
    leadingVerb(words) === 'past' ||
    toldOfPast.test(words) ||
    isPastDeed(/^\p{L}+/u.exec(words)?.[0]?.toLowerCase() ?? '')
  )
}
