// Labels in somebody's turn that mean more beside each other than alone: "This week" before "Next week".

import type { Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { wasDone } from '../lines/deeds.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { normalLabel } from '../words/labels.ts'
import type { Folding } from './folding.ts'

// Nobody tells of more between two labels of one turn
const mostBetween = 12

const now = /^(?:this (?:week|sprint|month)|diese woche|cette semaine|esta semana)$/
const then =
  /^(?:next (?:week|sprint|month)|nächste woche|la semaine prochaine|(?:la )?pr[oó]xima semana)$/

/** "This week: rang the mill" in the turn of a person before "Next week: …"; neither "This week: the mill" nor behind "Last week: …". */
export function isOfNowTold(
  fold: Folding,
  row: Row,
  { words, rest }: LabelRow,
  { person }: Place,
): boolean {
  return (
    person !== null &&
    now.test(normalLabel(words)) &&
    wasDone(readLineAlone(rest)) &&
    labelBeside(fold, row, 1, (one) => then.test(normalLabel(one.words))) &&
    !labelBeside(fold, row, -1, isOfReport)
  )
}

/** In the turn of a person, whether the label before it in the list tells of what was done. */
export function isBehindReport(fold: Folding, row: Row, { person }: Place): boolean {
  return person !== null && labelBeside(fold, row, -1, isOfReport)
}

function isOfReport({ meaning }: LabelRow): boolean {
  return meaning?.section === 'reported' || meaning?.section === 'update'
}

/** Whether the next label in that direction, in the same list, is such. */
function labelBeside(
  { labels, rows }: Folding,
  { at: from, parent, reading }: Row,
  step: 1 | -1,
  isSuch: (label: LabelRow) => boolean,
): boolean {
  for (let at = from + step; Math.abs(at - from) <= mostBetween; at += step) {
    const one = rows[at]
    if (!one || one.level > 0) return false
    const label = labels[at]
    const isBeside = one.parent === parent && one.reading.line.indent === reading.line.indent
    if (label?.meaning && isBeside) return isSuch(label)
  }
  return false
}
