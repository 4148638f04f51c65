import { htmlTables } from '../text/html-cells.ts'
import type { Region } from '../vocabulary.ts'

/** The lines (from 0) of tables as HTML that hold work: what goes on leaves them, and half a table would be none. */
export function linesOfTables(
  lines: readonly string[],
  hidden: readonly Region[],
  isWork: (line: number) => boolean,
): ReadonlySet<number> {
  const isHidden = (line: number) => hidden.some(({ first, last }) => first <= line && line <= last)
  const found = new Set<number>()
  if (!lines.some((line) => /<table\b/i.test(line))) return found
  for (const { first, last } of htmlTables(lines, isHidden)) {
    const inside = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    if (inside.some(isWork)) for (const line of inside) found.add(line)
  }
  return found
}
