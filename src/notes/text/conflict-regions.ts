// What Git and its like leave in a text where two sides changed the same lines:
//   <<<<<<< ours
//   - [x] Coil the line (Ada)
//   =======
//   - [ ] Coil the line (Ben)
//   >>>>>>> theirs
// Until somebody has settled it, nothing but typing changes such a region. A page about Git that shows one in a fence has none.

/** Lines from `<<<<<<<` to `>>>>>>>`, both included, counted from 1. */
type ConflictRegion = { readonly first: number; readonly last: number }

const start = /^<{7}(?: |$)/
const end = /^>{7}(?: |$)/
const fence = /^ {0,3}(?:`{3}|~{3})/

/** The regions that have both ends, in text order. */
export function conflictRegions(text: string): readonly ConflictRegion[] {
  // Nearly all texts have none, and this is asked often.
  if (!/^<{7}(?: |$)/m.test(text)) return []
  const regions: ConflictRegion[] = []
  let first: number | null = null
  let isFenced = false
  for (const [at, line] of text.split('\n').entries()) {
    if (first === null && fence.test(line)) isFenced = !isFenced
    if (isFenced) continue
    if (start.test(line)) first = at + 1
    else if (first !== null && end.test(line)) {
      regions.push({ first, last: at + 1 })
      first = null
    }
  }
  return regions
}

/** Whether the lines (from 1, both included) touch one of the regions. */
export function touchesRegion(
  regions: readonly ConflictRegion[],
  lines: { readonly first: number; readonly last: number },
): boolean {
  return regions.some(({ first, last }) => lines.first <= last && lines.last >= first)
}
