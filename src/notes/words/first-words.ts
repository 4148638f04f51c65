import { letter } from '../text/letters.ts'
import { remembered } from '../text/remembered.ts'

// Patterns with many alternatives are dear at each place of a text where they are tried, and most words begin none of
// them. Here the word at a place is asked first, which is remembered.

/**
 * Whether one of the alternatives can begin with the word (letters and digits, up to the next other character).
 * Each alternative has to end its first word by a blank, an apostrophe, a look ahead or its own end.
 */
function beginsOneOf(alternatives: readonly string[]): (word: string) => boolean {
  const first = new RegExp(`^(?:${alternatives.map(firstWordOf).join('|')})$`, 'i')
  return remembered(5000, (word) => first.test(word))
}

/** The part of an alternative that its first word has to match, as a pattern. */
export function firstWordOf(alternative: string): string {
  let depth = 0
  let isCut = false
  let found = ''
  for (let at = 0; at < alternative.length; at++) {
    const char = alternative[at] ?? ''
    const isEnd = ` '’`.includes(char) || alternative.startsWith('(?=', at)
    if (isEnd && depth === 0) return found
    if (isEnd) {
      // The rest of this way through a group belongs to a later word.
      isCut = true
      for (let inner = 0; at + 1 < alternative.length; at++) {
        const next = alternative[at + 1] ?? ''
        if (next === '(') inner++
        if (inner === 0 && (next === '|' || next === ')')) break
        if (next === ')') inner--
      }
      continue
    }
    found += char
    if (char === '\\') found += alternative[++at] ?? ''
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === ')' && depth === 0 && isCut) return found
  }
  return found
}

type FoundWords = { readonly index: number; readonly words: string }

// After a blank that follows a word, and at the apostrophe in "Ada'll".
const wordEnd = /[\p{L}\p{N}\])_,.:]/u
const wordLetter = /[\p{L}\p{N}]/u
const run = /[\p{L}\p{N}]*/uy

/**
 * Every place where one of the alternatives stands as words of its own: after a blank with a word before it, or at an
 * apostrophe. The same as a global search for them, without trying them at each place.
 */
export function findAlternatives(alternatives: readonly string[]): (text: string) => FoundWords[] {
  const mayBegin = beginsOneOf(alternatives)
  const here = new RegExp(`(?:${alternatives.join('|')})(?![${letter}\\d])`, 'iy')
  return (text) => {
    const found: FoundWords[] = []
    let free = 0
    for (let at = 1; at < text.length; at++) {
      const before = text.charCodeAt(at - 1)
      const char = text.charCodeAt(at)
      const isMark = char === 0x27 || char === 0x2019
      if (at < free || (before !== 0x20 && !isMark)) continue
      const isPlace =
        (before === 0x20 && isOf(wordEnd, text, at - 2)) ||
        (isMark && isOf(wordLetter, text, at - 1))
      if (!isPlace) continue
      if (!isMark) {
        run.lastIndex = at
        const word = run.exec(text)?.[0] ?? ''
        if (word === '' || !mayBegin(word)) continue
      }
      here.lastIndex = at
      const words = here.exec(text)?.[0]
      if (words === undefined) continue
      found.push({ index: at, words })
      free = at + Math.max(1, words.length)
    }
    return found
  }
}

/** Whether the character that ends there is one of the class. */
function isOf(pattern: RegExp, text: string, at: number): boolean {
  if (at < 0) return false
  const code = text.charCodeAt(at)
  const isLowHalf = code >= 0xdc00 && code <= 0xdfff && at > 0
  return pattern.test(isLowHalf ? text.slice(at - 1, at + 1) : (text[at] ?? ''))
}
