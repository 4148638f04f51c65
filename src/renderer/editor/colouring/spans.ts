import { highlightTree } from '@lezer/highlight'
import { grammar, highlighter } from './grammar.ts'

/** Offsets from the start of the unit, and the class to give. */
type ColourSpan = { readonly from: number; readonly to: number; readonly name: string }

// What is longer is no text that somebody reads in colour, and would be parsed on each key.
const longestParsed = 8_000
const keptUnits = 2_000

const kept = new Map<string, readonly ColourSpan[]>()

/** The colours of a unit; parsed once for each text, as long as it is among those used last. */
export function spansOf(unit: string): readonly ColourSpan[] {
  const known = kept.get(unit)
  if (known !== undefined) return known
  const spans = parseSpans(unit.length > longestParsed ? unit.slice(0, longestParsed) : unit)
  if (kept.size >= keptUnits) dropOldest()
  kept.set(unit, spans)
  return spans
}

/** The same without the cache. */
export function parseSpans(text: string): readonly ColourSpan[] {
  const spans: ColourSpan[] = []
  highlightTree(grammar.parse(text), highlighter, (from, to, name) => {
    spans.push({ from, to, name })
  })
  return spans
}

function dropOldest(): void {
  let left = keptUnits / 4
  for (const unit of kept.keys()) {
    kept.delete(unit)
    if (--left === 0) return
  }
}
