import type { FoundHit } from '../../api/finding.ts'
import type { Passage } from '../../notes/text/find-text.ts'

const longestLine = 240
const longestContext = 160
const before = 60

/** The meeting of a line is told where the index is. */
export type Hit = Omit<FoundHit, 'date'>

/** A line that was found (from 1) with those beside it; of a very long line the words around what was found. */
export function hitOf(lines: readonly string[], line: number, passages: readonly Passage[]): Hit {
  const words = lines[line - 1] ?? ''
  const first = passages[0] ?? { from: 0, to: 0 }
  const from = words.length <= longestLine ? 0 : wordFrom(words, first.from)
  const to = wordTo(words, { from, to: from + longestLine, least: first.to })
  const lead = from > 0 ? '…' : ''
  const shift = from - lead.length
  return {
    line,
    text: lead + words.slice(from, to) + (to < words.length ? '…' : ''),
    passages: passages
      .map((one) => ({ from: one.from - shift, to: Math.min(one.to, to) - shift }))
      .filter((one) => one.from >= lead.length && one.from < one.to),
    above: contextOf(lines[line - 2]),
    below: contextOf(lines[line]),
  }
}

/** The first word that begins close before what was found. */
function wordFrom(words: string, found: number): number {
  if (found <= before) return 0
  const gap = words.slice(found - before, found).search(/\s\S/)
  return found - before + (gap < 0 ? 0 : gap + 1)
}

/** The end of the last whole word that fits. */
function wordTo(
  words: string,
  { from, to, least }: { readonly from: number; readonly to: number; readonly least: number },
): number {
  if (to >= words.length) return words.length
  const gap = words.lastIndexOf(' ', to)
  return gap > Math.max(from, least - 1) ? gap : to
}

function contextOf(line: string | undefined): string | null {
  if (line === undefined || line.trim() === '') return null
  const to = wordTo(line, { from: 0, to: longestContext, least: 0 })
  return to < line.length ? `${line.slice(0, to)}…` : line
}
