// Lists that tell of what was done and say what comes next: "Painted the hull", "Next steps: mend the oars".

import type { Place } from '../headings/frames.ts'
import { wasDone } from '../lines/deeds.ts'
import type { Row } from '../lines/skeleton.ts'
import { isSaying } from '../words/speech.ts'
import { type Folding, onceAFold } from './folding.ts'

/** Whether the entry tells of what was done, below a heading where another one says what comes next. */
export function isBeforeNext(fold: Folding, { at, reading, parent }: Row, here: Place): boolean {
  const isOpen = here.section === null || here.section === 'notes' || here.section === 'decision'
  if (!isOpen || parent >= 0 || !wasDone(reading) || !aboveNext(fold).has(at)) return false
  return !isSaying(/^\p{L}+/u.exec(reading.words)?.[0]?.toLowerCase() ?? '')
}

/** The rows that stand above such an entry and below the same heading. */
const aboveNext = onceAFold(({ rows, labels }) => {
  const above = new Set<number>()
  let isAbove = false
  for (const { at, level, parent } of rows.toReversed()) {
    if (level > 0) isAbove = false
    else if (isAbove) above.add(at)
    const label = parent < 0 ? labels[at] : undefined
    if (label?.rest && label.form === 'entry' && label.meaning?.section === 'planned')
      isAbove = true
  }
  return above
})
