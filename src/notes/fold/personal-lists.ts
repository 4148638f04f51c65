// Labels of one form that are people, each above a list or lines of what he or she did.

import type { LabelRow } from '../headings/label-rows.ts'
import { type LineReading, readLineAlone } from '../lines/line-reading.ts'
import type { PeopleBook } from '../people/people.ts'
import { personsOfLabel } from './fold-labels.ts'
import { type Folding, onceAFold } from './folding.ts'
import { isDeedOfTurn } from './person-blocks.ts'

/** Any of its sentences tells of a deed: "The map is drawn. Will be printing it." */
export function tellsDeed(reading: LineReading, people: PeopleBook): boolean {
  if (reading.words.length > 300) return false
  return reading.words
    .split(/(?<=\p{L}{2}\.) (?=\p{Lu})/u)
    .some((words) => isDeedOfTurn(readLineAlone(words), people))
}

/** The label at the line is one of several people's, each with a list of its own. */
export function isPersonalList(fold: Folding, line: number): boolean {
  const form = fold.labels[line]?.form
  return form !== undefined && (personalLists(fold).get(form) ?? 0) >= 2
}

/** How many labels of each form are people above a list. */
export const personalLists = onceAFold(({ labels, rows, people }) => {
  const lists = new Map<LabelRow['form'], number>()
  labels.forEach((label, at) => {
    if (!label?.opensList || label.form === 'entry' || !personsOfLabel(label, people)) return
    const next = rows[rows[at]?.next ?? -1]
    if (!next || next.level > 0) return
    const { kind } = next.reading.line
    if (kind === 'entry' || (kind === 'text' && tellsDeed(next.reading, people)))
      lists.set(label.form, (lists.get(label.form) ?? 0) + 1)
  })
  return lists
})
