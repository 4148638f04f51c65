// Questions of a round with their answers right below them.

import type { Row } from '../lines/skeleton.ts'
import { readLabel } from '../words/labels.ts'

/** "What did you do since Monday?" */
export function isQuestion({ reading }: Row): boolean {
  const words = reading.label?.words ?? ''
  const meaning = words.endsWith('?') ? readLabel(words) : undefined
  return /^(?:planned|reported|blocker)$/.test(meaning?.section ?? '')
}

/** One of several questions, each with a line of answer right below it. */
export function isAnswered({ at }: Row, rows: readonly Row[]): boolean {
  const answer = rows[at + 1]
  if (answer?.reading.line.kind !== 'text' || answer.reading.words.endsWith('?')) return false
  return [rows[at - 2], rows[at + 2]].some((one) => one && isQuestion(one))
}
