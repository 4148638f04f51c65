// Lines that tell of what stands above them: what comes of some work, and when a meeting is.

import { isAssignWord } from '../words/assign-words.ts'
import { readNames } from '../words/names.ts'
import type { LineReading } from './line-reading.ts'
import type { Row } from './skeleton.ts'

/** "Owner: Ada", "Status: open", "Priority: high": what a line tells of the work above it. */
export function isField({ label, words }: LineReading): boolean {
  const made = madeBy.exec(words)
  if (made) return made[1] === undefined || readNames(made[1]) !== null
  if (!label || label.rest === '') return false
  if (isAssignWord(label.words)) return readNames(label.rest) !== null
  return label.rest.split(' ').length <= 3 && fieldNoun.test(label.words)
}

// "opened by @ada", "PR author @ada", "Reporter: Ada": who began what stands above
const madeBy =
  /^(?:(?:pr|issue|ticket|pull request) )?(?:(?:(?:opened|authored|filed|reported|submitted|raised) by:? |(?:author|reporter|submitter): ?)(\S.{1,39})|(?:author|reporter|submitter) @\S+)$/iu

const fieldNoun =
  /^(?:status|state|priority|effort|estimate|size|severity|category|(?:related|tracking) (?:issue|pr)s?|stand|priorität|état|estado|prioridade?d?|priorité)$/i

/** "Deliverable: a first map", "Target: by Friday" tell so only below the work; alone they are work. */
export function isFieldBelow(reading: LineReading): boolean {
  return fieldBelow.test(reading.words) || isField(reading)
}

export function hasFields({ children }: Row, rows: readonly Row[]): boolean {
  return children.some((at) => rows[at] && isFieldBelow(rows[at].reading))
}

const fieldBelow = /^(?:deliverables?|targets?|due|deadline) ?: ?\S/i

const meetingAlone = /^(?:\p{L}+ ){0,2}(?:meeting|call|session|sync) ?:?$/iu

/** "Client meeting:" above nothing but its time, place and scribe. */
export function isMeetingAhead(row: Row, rows: readonly Row[]): boolean {
  return (
    row.children.length > 0 &&
    meetingAlone.test(row.reading.words) &&
    row.children.every((at) => rows[at]?.reading.role())
  )
}

const fieldOfThing =
  /^(?:title|name|description|image|photo|date|time|url|link|type|category|tags?|number|price|email|password)s?(?: \(.*)?$/i

/** "Boat" above "Name", "Image" and "Price": what is kept of it. */
export function isRecord({ children, reading }: Row, rows: readonly Row[]): boolean {
  if (reading.verb() !== null) return false
  return children.filter((at) => fieldOfThing.test(rows[at]?.reading.words ?? '')).length >= 3
}
