// A deed behind its day, among minutes: "Nov 28: oil the winch".

import { isDueAlone, resolveDue } from '../dates/due.ts'
import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { leadingVerb } from '../words/verbs.ts'
import { type Folding, keepItem } from './folding.ts'
import { asSentence } from './told-off.ts'

// "Nov 28: "  "3 May - "
const day = /^(.{3,20}?\d.{0,6}?)(?::| [-–]) (?=\p{L})/u

// "Nov 28: meet at the pier", "Nov 28: discuss it"
const noDeed = /^(?:meet|come|visit|celebrate|discuss|talk|present|vote)\b/i

/** "Nov 28: oil the winch": a deed of a day that is still to come. */
export function foldDeedOfDay(fold: Folding, row: Row, here: Place): boolean {
  const { words } = row.reading
  const { date, order } = fold
  const [lead, due] = date !== null && /\d/.test(words) ? (day.exec(words) ?? []) : []
  const deed = words.slice(lead?.length ?? 0)
  if (due === undefined || date === null || leadingVerb(deed) !== 'base' || noDeed.test(deed))
    return false
  if (!isDueAlone(due) || (resolveDue(due, date, order).date ?? '') <= date) return false
  keepItem(fold, row, here, { ...asSentence(row, here, []), why: 'a deed of a day to come', due })
  return true
}
