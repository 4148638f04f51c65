// Lines that go on with the one above, as somebody wrapped them by hand.

import { type LineReading, readLineAlone } from './line-reading.ts'

/** Whether the first word of a line would have fitted behind one of that length, where lines are that wide. */
export function firstWordFits(words: string, above: number, width: number): boolean {
  return above + 1 + words.search(/\s|$/) <= width
}

/** Room that nobody leaves who fills his lines. */
const clearly = 13

/**
 * The line above could have taken the first word of this one, as other lines around are longer by far: nobody wrapped the
 * text by hand there. Looks at a few lines only.
 */
export function hasRoom(lines: readonly string[], at: number): boolean {
  const words = (lines[at] ?? '').trim()
  const verb = readLineAlone(words).verb()
  if (!/^\p{Lu}/u.test(words) && verb !== 'base' && verb !== 'need') return false
  let width = 0
  for (let near = at - 1; near >= 0 && near >= at - 6; near--) {
    const line = lines[near]?.trimEnd() ?? ''
    if (line === '') break
    width = Math.max(width, line.length)
  }
  for (let near = at; near < at + 6; near++) {
    const line = lines[near]?.trimEnd() ?? ''
    if (line === '') break
    width = Math.max(width, line.length)
  }
  return firstWordFits(words, lines[at - 1]?.trimEnd().length ?? 0, width - clearly)
}

const led = /^\p{Lu}\p{Ll}+ [-–] \p{L}/u

// "Mended the pier https://pier.example/3" above another such line
const toAddress = /https?:\/\/\S+$/

/** A line begins in the middle of a sentence, or the one above is long and ends in none. */
export function isWrap(above: string, { words, label, line }: LineReading): boolean {
  if (/^(?:@|https?:|\[|\|)/.test(words) || label?.form === 'bold' || words === '') return false
  // "What is next?" below an answer
  if (/^(?:What|Where|Who|How|When|Why|Any)\b.*[?？]$/.test(words)) return false
  if (/^\p{Ll}/u.test(words))
    return !/[.!?]$/.test(above) && above.length >= 30 && !/^\S+ ?:/.test(words)
  // "Ada - tarred the hull" below "Ben - ordered rope"
  if (led.test(words) && led.test(above)) return false
  // "(Ada and Ben)." alone below what they are to do
  if (/^\([^()]{2,60}\)[.!]?$/.test(words)) return above.length >= 20 && !/[.!?;,]$/.test(above)
  return (
    above.length >= 65 &&
    above.length <= 120 &&
    !/[.!?;,:)]$/.test(above) &&
    !(toAddress.test(above) && toAddress.test(words)) &&
    line.indent < 12 &&
    label?.form !== 'colon'
  )
}
