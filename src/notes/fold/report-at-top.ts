// Reports that stand under no label: above the first one of a note, and right below the name of a week in a log.

import type { Place } from '../headings/frames.ts'
import { toldOfPast } from '../lines/deeds.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { isSaying } from '../words/speech.ts'
import { type Folding, onceAFold } from './folding.ts'

/** A note that begins with what was done, under no label, and goes on with "Next"; a week of a log that does. */
export function isReportAtTop(fold: Folding, row: Row, here: Place): boolean {
  if ((here.section !== null && here.section !== 'notes') || here.person || row.parent >= 0)
    return false
  if (fold.frames.some((frame) => frame.line > fold.title)) return false
  return beginsWithReport(fold)
}

// "Week of 23 November (Ada)"  "Week 7 (3/4)"  "Sprint 2", and no "Week 7 meeting"
const week =
  /^(?:week|sprint|woche|kw|semaine|semana)\b(?!.*\b(?:meeting|minutes|call|agenda|planning|notes|sync)\b)/i

const beginsWithReport = onceAFold(({ rows, labels, title }) => {
  const isWeek = week.test(rows[title]?.reading.words ?? '')
  let entries = 0
  let past = 0
  for (const row of rows.slice(title + 1)) {
    const label = labels[row.at]
    if (label?.opensList && (row.level > 0 || label.meaning)) {
      if (label.meaning?.section !== 'planned') return false
      if (isWeek) break
      return !label.meaning.strong && entries > 1 && past * 2 > entries
    }
    if (row.hidden || row.reading.line.kind !== 'entry' || row.parent >= 0) continue
    entries++
    if (isDeedDone(row.reading, isWeek)) past++
  }
  return isWeek && past > 0 && past * 2 >= entries
})

/** "Moved the sensors"; in a week's log, which may be minutes as well, not "Discussed the sensors". */
function isDeedDone(reading: LineReading, isWeek: boolean): boolean {
  const { words } = reading
  if (!toldOfPast.test(words) && reading.verb() !== 'past') return false
  return !isWeek || !isSaying(/^(?:we )?(\p{L}+)/iu.exec(words)?.[1]?.toLowerCase() ?? '')
}
