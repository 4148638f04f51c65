// A meeting is matched once, and not again while its reading is the same object and the meetings that it looks back on say
// what they said: after an edit the meeting that was edited and the few that look back on it. Where they stand does not
// matter here, so a line more in a note changes nothing.

import type { Meeting } from '../vocabulary.ts'
import type { LinkAnswers } from './link-answers.ts'
import { type Matched, reach, type Tie, tiesOf } from './ties.ts'

const matchedMeetings = new WeakMap<Meeting, Matched>()

/** `answers` are the user's word on pairs that were doubtful; it counts more than any likeness. */
export function matchedAfter(
  before: Matched | undefined,
  meeting: Meeting,
  answers: LinkAnswers,
): Matched {
  const last = matchedMeetings.get(meeting)
  const known = last?.answers === answers ? last : undefined
  if (known && looksBackOnTheSame(known.before, before)) return known
  const ties = tiesOf(meeting, before, answers)
  const made = {
    before,
    meeting,
    answers,
    ties: known && areSame(known.ties, ties) ? known.ties : ties,
  }
  matchedMeetings.set(meeting, made)
  return made
}

/** Whether the meetings as far as one looks back are the same and tied in the same way. What lies farther back can differ. */
function looksBackOnTheSame(one: Matched | undefined, other: Matched | undefined): boolean {
  let [a, b] = [one, other]
  for (let back = 0; back < reach; back++) {
    if (a === b) return true
    if (a?.meeting !== b?.meeting || a?.ties !== b?.ties) return false
    a = a?.before
    b = b?.before
  }
  return true
}

function areSame(some: readonly Tie[], others: readonly Tie[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]
      return (
        other !== undefined &&
        one.later === other.later &&
        one.earlier === other.earlier &&
        one.from === other.from &&
        one.score === other.score &&
        one.sure === other.sure
      )
    })
  )
}
