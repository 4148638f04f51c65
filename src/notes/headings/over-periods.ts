// Lines right above "Last week", "Next:" and the like: whoever or whatever it is that is told of there.

import type { Row } from '../lines/skeleton.ts'
import type { SectionKind } from '../vocabulary.ts'
import { readLabel } from '../words/labels.ts'
import { isWork } from './frames.ts'

const periods = /\b(?:weeks?|months?|sprints?|today|yesterday|tomorrow)\b/i

/** "Last week" or "- This week:" and no more. */
export function isLabelOfWork(row: Row | undefined): boolean {
  return periods.test(row?.reading.label?.words ?? '') && isLabelOf(isWork, row)
}

/** "Last week", "- Done:", "**Next**", "Blocked:": what is told of by whoever stands above. */
export function isLabelInTurn(row: Row | undefined): boolean {
  return isLabelOfWork(row) || (row?.reading.label?.form !== 'bare' && isLabelOf(isOfTurn, row))
}

/** So on a line of prose. */
export function isTextInTurn(row: Row | undefined): boolean {
  return row?.reading.line.kind === 'text' && isLabelInTurn(row)
}

function isOfTurn(section: SectionKind | null): boolean {
  return isWork(section) || section === 'blocker'
}

function isLabelOf(isTold: (section: SectionKind | null) => boolean, row: Row | undefined) {
  const { label, line } = row?.reading ?? {}
  if (row?.level !== 0 || !label || label.rest !== '' || line?.box) return false
  return isTold(readLabel(label.words)?.section ?? null)
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
