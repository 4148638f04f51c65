// Labels in somebody's turn that mean more beside each other than alone: "This week" before "Next week".

import type { Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import { isAheadLabel } from '../words/ahead-labels.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { normalLabel } from '../words/labels.ts'
import type { Folding } from './folding.ts'

// Nobody tells of more between two labels of one turn
const mostBetween = 12

const now =
  /^(?:this (?:week|sprint|month)|today|diese woche|heute|cette semaine|aujourd'hui|esta semana|hoy|hoje)$/
const then =
  /^(?:next (?:week|sprint|month)|tomorrow|nächste woche|morgen|la semaine prochaine|demain|la pr[oó]xima semana|pr[oó]xima semana|mañana|amanhã)$/

/**
 * What a label means in the turn of a person: "Updates required" behind a report is what is to come, and "This
 * week" before "Next week" is the report. Undefined where its own words decide.
 */
export function meaningInTurn(
  fold: Folding,
  row: Row,
  { words, meaning }: LabelRow,
  { person }: Place,
): LabelMeaning | undefined {
  if (person === null) return undefined
  if (!meaning && isAheadLabel(words) && isBehindReport(fold, row))
    return { section: 'planned', status: null, strong: false, rest: '' }
  if (!now.test(normalLabel(words))) return undefined
  if (!labelBeside(fold, row, 1, (one) => then.test(normalLabel(one.words)))) return undefined
  return { section: 'reported', status: null, strong: false, rest: '' }
}

/** Whether the label before it in the list tells of what was done. */
export function isBehindReport(fold: Folding, row: Row): boolean {
  return labelBeside(fold, row, -1, isOfReport)
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
