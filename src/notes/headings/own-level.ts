// Labels with their list on their own level, or apart.

import type { Row } from '../lines/skeleton.ts'
import { readLabel } from '../words/labels.ts'

/** "- Next:" above "- order rope" with the same mark. */
export function isOnOwnLevel({ children, next, reading }: Row, rows: readonly Row[]): boolean {
  const below = rows[next]?.reading.line
  return children.length === 0 && below?.mark?.text === reading.line.mark?.text
}

/** So where the labels before it have their lists nested. */
export function isOutdented(row: Row, rows: readonly Row[]): boolean {
  const { at, parent, next } = row
  const below = rows[next]
  const isAlone = isLabel(row) && !isLabel(below) && isOnOwnLevel(row, rows)
  if (!isAlone || parent < 0 || below?.parent !== parent) return false
  const before = rows[parent]?.children.filter((one) => one < at) ?? []
  return before.some((one) => rows[one]?.children.length && isLabel(rows[one]))
}

function isLabel(row: Row | undefined): boolean {
  const label = row?.reading.label
  return label?.rest === '' && readLabel(label.words) !== undefined
}

/** "Harbour crew" alone between blank lines, above a list. */
export function isAloneOverList({ reading, at, next }: Row, rows: readonly Row[]): boolean {
  const isAlone = reading.line.kind === 'text' && reading.words.length <= 40
  return isAlone && next > at + 1 && rows[next]?.reading.line.kind === 'entry'
}

/** A label that is a bullet itself, with its list unnested below it in another mark: "- Next:" over "* x". */
export function isOwnList(row: Row, next: Row | undefined): boolean {
  const mark = next?.reading.line.mark
  return (
    next !== undefined &&
    mark != null &&
    next.parent === row.parent &&
    mark.text !== row.reading.line.mark?.text &&
    !/^\d/.test(mark.text)
  )
}

/** A line of its own between what is above and what stands right below it. */
export function isOneTurn({ blankBefore }: Row, next: Row | undefined): boolean {
  return blankBefore && next?.blankBefore === false && next.level === 0
}
