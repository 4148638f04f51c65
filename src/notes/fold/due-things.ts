// Things that were agreed on, each with its deadline.

import { dueSpan } from '../dates/due.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Folding } from './folding.ts'

/** "Charts by 3 May" beside "Lamps by 10 May" among results: things that were agreed on, each with its deadline at the end. */
export function isDueBesideDue({ rows }: Folding, row: Row): boolean {
  if (!isThingDue(row)) return false
  return [rows[row.at - 1], rows[row.at + 1]].some(
    (one) => one?.parent === row.parent && one.level === 0 && isThingDue(one),
  )
}

function isThingDue({ reading }: Row): boolean {
  if (reading.line.kind !== 'entry' || reading.words.length > 120 || !reading.due()) return false
  const span = dueSpan(reading.words)
  const isAtEnd = span !== null && /^(?: ?\([^()]*\))?[.!]?$/.test(reading.words.slice(span.to))
  return (isAtEnd && reading.verb() === null) || byThen.test(reading.words)
}

// "By 4/18: a first boat"
export const byThen = /^by [^:]{3,20}: \S/i
