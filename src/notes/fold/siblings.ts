import { isNoWork } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'

/** The entries of the list that this one stands in, between headings, rules and lines of text beside them. */
export function siblingsOf(rows: readonly Row[], row: Row): Row[] {
  // Nested entries stand within what is nested
  const last = rows[row.parent]?.last ?? rows.length - 1
  let first = row.at
  while (first - 1 > row.parent && !endsList(rows[first - 1], row.parent)) first--
  const group: Row[] = []
  for (let at = first; at <= last; at++) {
    const one = rows[at]
    if (!one || endsList(one, row.parent)) break
    if (isBeside(one, row.parent) && one.reading.line.kind === 'entry') group.push(one)
  }
  return group
}

function isBeside({ hidden, reading, parent }: Row, above: number): boolean {
  return !hidden && reading.words !== '' && parent === above
}

function endsList(row: Row | undefined, above: number): boolean {
  if (!row || row.level > 0 || row.reading.line.kind === 'rule') return true
  if (!isBeside(row, above) || row.reading.line.kind === 'entry') return false
  // A picture or an address between two entries ends no list
  return row.reading.line.kind !== 'text' || !isShown(row.reading)
}

/** A picture, or an address alone. */
function isShown(reading: LineReading): boolean {
  return reading.raw.startsWith('![') || isNoWork(reading)
}
