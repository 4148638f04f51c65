// Labels that are bullets and name a thing: with somebody who tells of it, or a part of it.

import { isWork, type Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { isLabelInTurn } from '../headings/over-periods.ts'
import type { Row } from '../lines/skeleton.ts'
import { readNames } from '../words/names.ts'
import type { Folding } from './folding.ts'

/** "- The pier (Ada)" above "- Last week:" and "- Next:", outside of lists of work; "Paint the hull (Ben)" is work. */
export function isToldOf(
  { rows }: Folding,
  { children, reading }: Row,
  { section }: Place,
): boolean {
  return (
    !isWork(section) && reading.verb() === null && children.some((at) => isLabelInTurn(rows[at]))
  )
}

/** "Frontend:" below "The folders are made:" is a part of them, and no group. */
export function isPartOfThing(
  { frames, rows }: Folding,
  { parent }: Row,
  { form, words }: LabelRow,
): boolean {
  if (form !== 'entry' || parent < 0 || frames.some(({ line }) => line === parent)) return false
  return (
    readNames(words)?.every(({ shape }) => shape === 'group') === true &&
    rows[parent]?.reading.words.includes(' ') === true
  )
}
