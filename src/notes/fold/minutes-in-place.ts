// An agenda into which the minutes were written: what stands below its points was said and shared out.

import { isWork } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { nameKey } from '../words/names.ts'
import type { Folding } from './folding.ts'

/** Whether a point of the agenda at this row is a label of work above what three people at least did or will do. */
export function isWrittenInPlace(fold: Folding, row: Row): boolean {
  for (let at = row.at + 1; at < fold.rows.length; at++) {
    const one = fold.rows[at]
    if (!one || one.level > 0) return false
    if (one.children.length < 3) continue
    const meaning = fold.labels[at]?.meaning
    if (meaning && isWork(meaning.section) && isByPeople(fold, one)) return true
  }
  return false
}

/** Three people begin each an entry below the row, and hardly any entry begins with none. */
export function isByPeople({ rows, people }: Folding, { children }: Row): boolean {
  const who = new Set<string>()
  let led = 0
  for (const at of children) {
    const tags = rows[at]?.reading.tags() ?? []
    const lead = tags.find(({ place, rest }) => place === 'lead' && rest !== '')
    if (!lead?.names.every((name) => people.knows(name))) continue
    led++
    for (const { name } of lead.names) who.add(nameKey(name))
  }
  return who.size >= 3 && led * 5 >= children.length * 4
}
