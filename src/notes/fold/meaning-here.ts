import { isWork, type Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import { isAheadLabel } from '../words/ahead-labels.ts'
import { type LabelMeaning, means } from '../words/label-meaning.ts'
import type { Folding } from './folding.ts'
import { meaningBeside } from './kinds-of-work.ts'
import { isPlanInBacklog, isReport } from './label-place.ts'
import { isBehindReport } from './labels-beside.ts'
import { siblingsOf } from './siblings.ts'

/** What it means by its words, or in a backlog or in what somebody reports: what is to come. */
export function meaningHere(
  fold: Folding,
  row: Row,
  label: LabelRow,
  here: Place,
): LabelMeaning | undefined {
  const said = meaningBeside(fold, row, label)
  if (said && isWork(said.section)) return said
  if (isHighlights.test(label.words) && here.person && isBesidePlans(fold, row))
    return means('reported', 'done')
  // "- Review:" below "Next": what is to be reviewed
  const isDeed = label.form === 'entry' && /^(?:review|update|check)$/i.test(label.words)
  if (isDeed && here.section === 'planned') return undefined
  const isTold = isReport(here) || isBehindReport(fold, row, here)
  const isToCome = isPlanInBacklog(here, label) || (isTold && isAheadLabel(label.words))
  return isToCome ? means('planned') : said
}

const isHighlights = /^(?:my )?highlights?$/i

/** "Highlights:" beside "Next:" in the turn of a person. */
function isBesidePlans({ rows, labels }: Folding, row: Row): boolean {
  return siblingsOf(rows, row).some(({ at }) => labels[at]?.meaning?.section === 'planned')
}
