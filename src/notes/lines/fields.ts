// Lines that tell of what stands above them: what comes of some work, and when a meeting is.

import type { LineReading } from './line-reading.ts'
import type { Row } from './skeleton.ts'

/** "Deliverable: a first map", "Target: by Friday" below the work that they tell of. */
export function isFieldOfWork({ words }: LineReading): boolean {
  return fieldOfWork.test(words)
}

export function hasFields({ children }: Row, rows: readonly Row[]): boolean {
  return children.some((at) => rows[at] && isFieldOfWork(rows[at].reading))
}

const fieldOfWork = /^(?:deliverables?|targets?|due|deadline|owners?|estimate) ?: ?\S/i

const meetingAlone = /^(?:\p{L}+ ){0,2}(?:meeting|call|session|sync) ?:?$/iu

/** "Client meeting:" above nothing but its time, place and scribe. */
export function isMeetingAhead(row: Row, rows: readonly Row[]): boolean {
  return (
    row.children.length > 0 &&
    meetingAlone.test(row.reading.words) &&
    row.children.every((at) => rows[at]?.reading.role())
  )
}
