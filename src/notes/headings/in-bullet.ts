// What stands in the text of a bullet: words that go on with it, or labels of what is further in.

import type { Row } from '../lines/skeleton.ts'

/** "Next week:" in the text of "- Ada", or at its margin right below it, above entries that are further in. */
export function isInBullet(row: Row, rows: readonly Row[]): boolean {
  const { label, line } = row.reading
  const next = rows[row.next]
  return (
    (isContinuation(row, rows) || isRightBelow(row, rows)) &&
    label?.form === 'colon' &&
    label.rest === '' &&
    next?.parent === row.parent &&
    next.reading.line.kind === 'entry' &&
    next.reading.line.indent > line.indent
  )
}

function isRightBelow({ at, blankBefore, reading }: Row, rows: readonly Row[]): boolean {
  const above = rows[at - 1]?.reading.line
  return above?.kind === 'entry' && !blankBefore && above.indent === reading.line.indent
}

/** A line of the text of a bullet. */
export function isContinuation(row: Row, rows: readonly Row[]): boolean {
  return row.parent >= 0 && (rows[row.parent]?.reading.line.kind ?? '') === 'entry'
}
