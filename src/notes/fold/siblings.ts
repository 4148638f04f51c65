import { isNoWork } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'

/** The entries of a list from this one on, down to the next heading or rule. */
export function siblingsOf(rows: readonly Row[], row: Row): Row[] {
  const group: Row[] = []
  // Nested entries stand within what is nested
  const last = rows[row.parent]?.last ?? rows.length - 1
  for (let at = row.at; at <= last; at++) {
    const one = rows[at]
    if (!one || one.level > 0 || one.reading.line.kind === 'rule') break
    if (one.hidden || one.reading.words === '' || one.parent !== row.parent) continue
    // A picture or an address between two entries ends no list
    if (one.reading.line.kind === 'text' && isShown(one.reading)) continue
    if (one.reading.line.kind !== 'entry') break
    group.push(one)
  }
  return group
}

/** A picture, or an address alone. */
function isShown(reading: LineReading): boolean {
  return reading.raw.startsWith('![') || isNoWork(reading)
}
