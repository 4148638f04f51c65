// Minutes that share out the work by its kind: "Sail tasks", "Hull tasks" and "Tasks for the office" beside each other.

import { isWork } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { isNumberedPoint } from '../headings/points.ts'
import type { Row } from '../lines/skeleton.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { readLabel } from '../words/labels.ts'
import { type Folding, onceAFold } from './folding.ts'
import { workOfEach } from './work-of-each.ts'

/** What a label means: "Agenda item 2: …" and "Why are we doing this?" nothing, others what they say or are beside three such, each over a list of its own. */
export function meaningBeside(
  fold: Folding,
  row: Row,
  { words, meaning }: LabelRow,
): LabelMeaning | undefined {
  if (isNumberedPoint(words)) return undefined
  if (meaning && isWork(meaning.section) && /^why\b/i.test(words)) return undefined
  return meaning ?? kindsBesideEachOther(fold).get(row.at) ?? workOfEach(fold, row, words)
}

const kindsBesideEachOther = onceAFold(({ rows }) => {
  const found = new Map<number, LabelMeaning>()
  let beside = new Map<number, Map<number, LabelMeaning>>()
  for (const row of rows) {
    if (row.level > 0) beside = new Map()
    const meaning = meaningOfKind(row)
    if (!meaning) continue
    const kinds = beside.get(row.parent) ?? new Map<number, LabelMeaning>()
    beside.set(row.parent, kinds.set(row.at, meaning))
    if (kinds.size >= 3) for (const [at, one] of kinds) found.set(at, one)
  }
  return found
})

/** "Sail tasks", "Main hull tasks for May"; "Assign tasks" is a point to go through. */
function meaningOfKind({ reading, children }: Row): LabelMeaning | undefined {
  const { line, words } = reading
  if (line.kind !== 'entry' || line.box || children.length === 0 || words.length > 60) return
  if (reading.verb() === 'base') return
  const meaning = readLabel(words.replace(/ for .*/, ''))
  return meaning?.strong && meaning.section === 'planned' && meaning.rest !== ''
    ? meaning
    : undefined
}
