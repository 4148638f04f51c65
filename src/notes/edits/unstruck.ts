import type { WayOfPart } from './ways.ts'

const stroke = /~~([^~]{2,})~~|<(del|s|strike)>([^<]{2,})<\/\2>/g
// "~~order rope~~ done"
const wordBehind = /(?<=~~|>)[ .!:,;()–—✅✔-]*(?:done|erledigt|fait|hecho|feito)[^\p{L}\n]*$/iu

/** Without the strokes that say that it is done, and without a word behind them that says so too. */
export function unstruckWays(words: string): readonly WayOfPart[] {
  const bare = words.replace(wordBehind, '').replace(stroke, '$1$3')
  return words.search(stroke) < 0 ? [] : [{ words: bare }]
}
