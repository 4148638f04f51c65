// A heading over initiatives, each with a summary of what it is for and what was done about it.

import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Phase } from '../vocabulary.ts'
import type { Folding } from './folding.ts'

const initiatives = /\b(?:initiatives|projects|efforts|epics|work ?streams)$/i
// "Summary: We make the pier longer."
const summary = /^(?:summary|aim|goal|about)$/i

/** "Current initiatives" above three headings, each with its "Summary: …" right below: what follows there is progress. */
export function ofInitiatives(
  { rows, labels }: Folding,
  row: Row,
  { words }: LabelRow,
): Phase | null {
  if (!initiatives.test(words)) return null
  let told = 0
  let others = 0
  for (let at = row.at + 1; at < rows.length; at++) {
    const one = rows[at]
    if (!one || (one.level > 0 && one.level <= row.level)) break
    if (one.level === 0) continue
    if (summary.test(labels[one.next]?.words ?? '') && labels[one.next]?.rest) told++
    else others++
  }
  return told >= 3 && told > others ? 'reported' : null
}

// "Still drawing the steps"  "The stones are here"
const tellsOn = /^(?:currently|still|now|been) \p{L}+ing\b|\b(?:is|are|was|were|has|have)\b/iu

/** "A few small holes" right below an initiative, of nobody and without a deed: how it is. */
export function isNewsOf({ frames }: Folding, { reading }: Row): boolean {
  const above = frames.findLast(({ section }) => section !== null)
  if (above?.form !== 'heading' || !initiatives.test(above.words)) return false
  return reading.verb() === null && !reading.status() && !tellsOn.test(reading.words)
}
