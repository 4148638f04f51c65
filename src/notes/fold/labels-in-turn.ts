import type { Place } from '../headings/frames.ts'
import { isNoWork } from '../lines/item-rules.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { isAheadLabel } from '../words/ahead-labels.ts'
import { readLabel } from '../words/labels.ts'
import { withPlace } from './fold-actions.ts'
import { isShut } from './fold-paragraphs.ts'
import { promisedIn } from './fold-prose.ts'
import { foldCommitment } from './fold-sentences.ts'
import { type Folding, inheritedOwners, keepItem } from './folding.ts'
import { isReport } from './label-place.ts'
import { isBehindReport } from './labels-beside.ts'

/**
 * "Continue working on: the map" in what somebody reports is still to come, and "Help needed: the crane" no work. True
 * where the entry begins with such a label.
 */
export function foldLabelInTurn(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const { label, line } = reading
  if (line.box || label?.form !== 'colon' || label.rest === '') return false
  if (!isReport(here) && !isBehindReport(fold, row, here)) return false
  if (isTrouble(row)) return true
  if (!isAheadLabel(label.words)) return false
  const rest = withPlace(reading, label.rest)
  if (isNoWork(rest)) return true
  const own = ownOwners(rest, fold.people, 'list')
  keepItem(
    fold,
    { ...row, reading: rest },
    { ...here, status: null },
    {
      found: 'label',
      why: `"${label.words}:" in a report`,
      sure: false,
      owners: own?.owners ?? inheritedOwners(fold, row, here),
      text: own && own.by !== 'sentence' ? own.text : label.rest,
      phase: 'planned',
    },
  )
  return true
}

/** "Problems: Ben will order rope" is his promise. True where the entry has one behind such a label. */
export function foldPromiseInTrouble(fold: Folding, row: Row, here: Place): boolean {
  if (isShut(here.section) || row.reading.line.box || !isTrouble(row)) return false
  const rest = withPlace(row.reading, row.reading.label?.rest ?? '')
  return promisedIn(rest, fold).length > 0 && foldCommitment(fold, { ...row, reading: rest }, here)
}

function isTrouble({ reading: { label } }: Row): boolean {
  return label?.form === 'colon' && readLabel(label.words)?.section === 'blocker'
}
