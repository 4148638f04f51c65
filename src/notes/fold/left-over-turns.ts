// What a template has for the turn of one person, left over at the end: "@name" over "Done:" and "Next:" with questions.

import { type Frame, pushFrame } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import { isPlaceholderName } from '../words/placeholder-names.ts'
import { type Folding, frameOf } from './folding.ts'

/**
 * "@name" over a list, and all that stands there: nobody's, and no work. A line "@name" is above no label and no table that
 * begins below its list. True where the row is such.
 */
export function foldLeftOver({ frames, rows }: Folding, row: Row, label: LabelRow | null): boolean {
  if (label?.opensList && isPlaceholderName(label.words)) {
    const { form, words } = label
    pushFrame(frames, { ...frameOf(row, { form, words, section: 'chores' }), role: 'person' })
    return true
  }
  const at = frames.findIndex(isLeftOver)
  const turn = frames[at]
  if (!turn) return false
  if (row.level > 0) return turn.form === 'heading' && row.level > turn.level
  const { kind } = row.reading.line
  const isOwnLine = kind === 'text' && row.parent < 0
  const isAfter = isOwnLine && (row.blankBefore || label?.opensList === true)
  if ((isAfter || isTableAfter(row, turn, rows)) && turn.form !== 'heading') frames.length = at
  return frames[at] === turn
}

/** A table that begins below what stands in the turn; one right below the name is the template's. */
function isTableAfter(row: Row, turn: Frame, rows: readonly Row[]): boolean {
  const isRow = (one: Row | undefined) => one?.reading.line.kind === 'row'
  return isRow(row) && !isRow(rows[row.at - 1]) && rows[turn.line]?.next !== row.at
}

function isLeftOver({ role, section }: Frame): boolean {
  return role === 'person' && section === 'chores'
}
