// A heading over what each of several people reports.

import { pushFrame } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import type { SectionKind } from '../vocabulary.ts'
import { asksForDeeds, isCalledRound } from '../words/rounds.ts'
import { personsOfLabel } from './fold-labels.ts'
import { type Folding, frameOf, onceAFold } from './folding.ts'
import { personalLists } from './personal-lists.ts'

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
    if (label && personsOfLabel(label, fold.people)) people++
    else others++
  }
  return people >= 3 && people >= others * 2 ? 'update' : null
}

/** The meeting says that it is one, and three headings are people with a list or a deed right below: what stands there is told of. */
export const isRoundOfPeople = onceAFold((fold): boolean => {
  const { rows, title } = fold
  const isSaid =
    isCalledRound(rows[title]?.reading.words ?? '') ||
    rows.some(({ hidden, reading }) => !hidden && asksForDeeds(reading.words))
  return isSaid && (personalLists(fold).get('heading') ?? 0) >= 3
})

// "Everyone summarizes their work"  "Round of updates"
const asksAll =
  /\b(?:every(?:one|body)|each|all|round|go(?:ing)? around)\b.*\b(?:summari[sz]|updat|report|status|work)/i

/** Puts a point in force that asks all for their work, over three bullets at least that are people, each with a list. */
export function foldRoundOfBullets(fold: Folding, row: Row): boolean {
  const { rows, labels, people, frames } = fold
  const { words, line } = row.reading
  if (line.kind !== 'entry' || row.children.length < 3 || !asksAll.test(words)) return false
  const isTurn = (at: number) => {
    const label = labels[at]
    return label && (rows[at]?.children.length ?? 0) > 0 && personsOfLabel(label, people) !== null
  }
  if (!row.children.every(isTurn)) return false
  pushFrame(frames, frameOf(row, { form: 'entry', words, section: 'update' }))
  return true
}
