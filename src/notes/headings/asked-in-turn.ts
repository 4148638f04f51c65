// Questions of a round with their answers right below them.

import type { Row } from '../lines/skeleton.ts'
import { readLabel } from '../words/labels.ts'

/** "What did you do since Monday?" */
export function isQuestion({ reading }: Row): boolean {
  const words = reading.label?.words ?? ''
  const meaning = words.endsWith('?') ? readLabel(words) : undefined
  return /^(?:planned|reported|blocker)$/.test(meaning?.section ?? '')
}

/** One of several questions, each with its answer right below it, of a line or a few. */
export function isAnswered({ at }: Row, rows: readonly Row[]): boolean {
  const after = endOfAnswer(at, 1, rows)
  if (after === at + 1) return false
  return [after, endOfAnswer(at, -1, rows)].some((one) => rows[one] && isQuestion(rows[one]))
}

/** The row that ends the lines of answer, up or down from a question. */
function endOfAnswer(at: number, step: 1 | -1, rows: readonly Row[]): number {
  let end = at + step
  for (; Math.abs(end - at) <= most; end += step) {
    const answer = rows[end]?.reading
    if (answer?.line.kind !== 'text' || /[?？]$/.test(answer.words)) break
  }
  return end
}

const most = 4
