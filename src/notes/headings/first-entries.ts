import type { Row } from '../lines/skeleton.ts'

/** As many entries tell what their list is. */
const most = 12

/** The first entries of the list that begins at this row, without what is nested in them. */
export function firstEntries(rows: readonly Row[], start: number): Row[] {
  const first = rows[start]
  const entries: Row[] = []
  for (let at = start; at >= 0 && entries.length < most; at = rows[at]?.next ?? -1) {
    const one = rows[at]
    if (!first || one?.reading.line.kind !== 'entry' || one.parent < first.parent) break
    if (one.parent === first.parent) entries.push(one)
  }
  return entries
}
