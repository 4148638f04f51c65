// Lists under "Old business" of which most entries have a ticket of their own.

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Folding } from './folding.ts'

const business = /^(?:old|unfinished|open|new|ongoing|previous) (?:business|matters)$/i
const ticket =
  /\/(?:issues|pull|merge_requests|pulls|browse|tickets?)\/[\w./-]*\d|\b[A-Z]{2,9}-\d{1,6}\b/

/** Three of the entries beside it have a ticket, a third begin with a verb, and most do the one or the other: work that goes on. */
export function isOfTickets({ rows }: Folding, row: Row, { section, path }: Place): boolean {
  if (section !== 'notes' || row.parent >= 0 || !business.test(path.at(-1) ?? '')) return false
  const group = siblings(rows, row)
  const ticketed = group.filter(({ reading }) => ticket.test(reading.raw))
  const deeds = group.filter(({ reading }) => reading.verb() !== null)
  if (ticketed.length < 3 || deeds.length * 3 < group.length) return false
  return ticketed.length * 2 >= group.length || deeds.length * 3 >= group.length * 2
}

function siblings(rows: readonly Row[], row: Row): Row[] {
  let from = row.at
  while (from > 0 && (rows[from - 1]?.level ?? 1) === 0) from--
  const group: Row[] = []
  for (let at = from; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0) break
    if (one.parent < 0 && one.reading.line.kind === 'entry') group.push(one)
  }
  return group
}
