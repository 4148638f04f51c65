// Lines right above "Last week", "Next:" and the like: whoever or whatever it is that is told of there.

import type { Row } from '../lines/skeleton.ts'
import { readLabel } from '../words/labels.ts'
import { isWork } from './frames.ts'

const periods = /\b(?:weeks?|months?|sprints?|today|yesterday|tomorrow)\b/i

/** "Last week" or "- This week:" and no more. */
export function isLabelOfWork(row: Row | undefined): boolean {
  const { label, line } = row?.reading ?? {}
  if (row?.level !== 0 || !label || label.rest !== '' || line?.box) return false
  return periods.test(label.words) && isWork(readLabel(label.words)?.section ?? null)
}

/** "The new pier - @ada" right above "- Last week". */
export function isTitleOverPeriods({ at, reading, parent }: Row, rows: readonly Row[]): boolean {
  const below = rows[at + 1]
  return (
    reading.line.kind === 'text' &&
    parent < 0 &&
    below?.reading.line.kind === 'entry' &&
    below.children.length > 0 &&
    isLabelOfWork(below)
  )
}
