// A heading over what each of several people reports.

import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import type { SectionKind } from '../vocabulary.ts'
import { personsOf } from './fold-labels.ts'
import { personalLists } from './fold-updates.ts'
import { type Folding, onceAFold } from './folding.ts'

const ofReports = /\b(?:reports?|updates?|berichte|informes|rapports|relatórios)\b/i

/** "Board reports, March to May" above a heading for each of three people: what they tell of. */
export function roundOfReports(fold: Folding, row: Row, { words }: LabelRow): SectionKind | null {
  if (!ofReports.test(words)) return null
  let people = 0
  let others = 0
  for (let at = row.at + 1; at < fold.rows.length; at++) {
    const level = fold.rows[at]?.level ?? 0
    if (level > 0 && level <= row.level) break
    if (level !== row.level + 1) continue
    const label = fold.labels[at]
    if (label && personsOf(label, fold.people)) people++
    else others++
  }
  return people >= 3 && people >= others * 2 ? 'update' : null
}

// "Everyone reports what they did this week"  "Each member tells us what he has done"
const askedOfAll =
  /^(?:each|every|all)[^.;:]{0,20} (?:reports?|tells?|says?|shares?)\b.{0,6} what [^.;:]{2,16} (?:did|done|worked on)\b/i
// "Sprint wrap-up, 9 March", "Daily stand-up"
const ofRound = /\b(?:wrap-?up|stand-?up)\b/i

/** The meeting says that it is one, and three headings are people with a list or a deed right below: what stands there is told of. */
export const isRoundOfPeople = onceAFold((fold): boolean => {
  const { rows, title } = fold
  const isSaid =
    ofRound.test(rows[title]?.reading.words ?? '') ||
    rows.some(({ hidden, reading }) => !hidden && askedOfAll.test(reading.words))
  return isSaid && (personalLists(fold).get('heading') ?? 0) >= 3
})
