// Finding words in the text of a note, without case and accents: `muller` finds `Müller`.

import { foldLetters } from './fold-letters.ts'
import type { LineRange } from './text.ts'

/** A term made ready to be looked for in many texts. */
type Needle = {
  /** Its words, folded: a text that has the term has them. */
  readonly folded: readonly string[]
  /** Finds it in other accents than it was typed in. */
  readonly pattern: RegExp
}

/** A passage of a line, `to` not included. */
export type Passage = { readonly from: number; readonly to: number }

/** A line (from 1) that has what was looked for. */
type FoundLine = { readonly line: number; readonly passages: readonly Passage[] }

export function needlesOf(terms: readonly string[]): readonly Needle[] {
  return terms.map((term) => ({
    folded: foldText(term).split(/\s+/).filter(Boolean),
    pattern: patternOf(term),
  }))
}

const accented: Readonly<Record<string, string>> = {
  a: 'aàáâãäåā',
  c: 'cçćč',
  e: 'eèéêëēęě',
  g: 'gğ',
  i: 'iìíîïīı',
  l: 'lł',
  n: 'nñńň',
  o: 'oòóôõöøō',
  r: 'rř',
  s: 'sśšş',
  t: 'tťţ',
  u: 'uùúûüūů',
  y: 'yýÿ',
  z: 'zźżž',
}

function patternOf(term: string): RegExp {
  const letters = [...foldLetters(term)].map((letter) => {
    if (/\s/.test(letter)) return '\\s+'
    const forms = accented[letter]
    const one = forms ? `[${forms}]` : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    return /\p{L}/u.test(letter) ? `${one}\\p{M}*` : one
  })
  return new RegExp(letters.join(''), 'giu')
}

const sameLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ς: 'σ', ſ: 's' }

/**
 * The text with its letters folded, and those that have no accent to lose. What a needle finds in a text is in the folded text in any
 * case, so that a look there, which costs little, passes over nearly everything.
 */
export function foldText(text: string): string {
  return foldLetters(text).replace(/[łøıςſ]/g, (letter) => sameLetters[letter] ?? letter)
}

function mayHave(folded: string, needle: Needle): boolean {
  return needle.folded.every((word) => folded.includes(word))
}

/** Whether all of them are somewhere in the text; `folded` is the same text, folded. */
export function hasAll(text: string, needles: readonly Needle[], folded = foldText(text)): boolean {
  return needles.every((needle) => {
    if (!mayHave(folded, needle)) return false
    needle.pattern.lastIndex = 0
    return needle.pattern.test(text)
  })
}

/**
 * The lines that have all that is looked for; where no line has, those that have some of it. `ranges` are the only lines
 * looked at, null for all. Without needles every line of the ranges is one, the first of each.
 */
export function findLines(
  text: string,
  needles: readonly Needle[],
  ranges: readonly LineRange[] | null = null,
  folded = foldText(text),
): readonly FoundLine[] {
  if (needles.length === 0)
    return (ranges ?? []).map(({ first }) => ({ line: first, passages: [] }))
  const all: FoundLine[] = []
  const some: FoundLine[] = []
  const seen = new Set<Needle>()
  const foldedLines = folded.split('\n')
  eachLine(text, ranges, (words, line) => {
    const passages: Passage[] = []
    let found = 0
    for (const needle of needles) {
      if (!mayHave(foldedLines[line - 1] ?? '', needle)) continue
      const places = placesIn(words, needle)
      if (places.length === 0) continue
      found++
      seen.add(needle)
      passages.push(...places)
    }
    if (found === needles.length) all.push({ line, passages })
    else if (found > 0) some.push({ line, passages })
  })
  if (all.length > 0) return all
  return seen.size === needles.length ? some : []
}

/**
 * The items (given by their lines) that have all that is looked for anywhere in their lines, each with the passages of
 * its first line.
 */
export function findItems(
  lines: readonly string[],
  needles: readonly Needle[],
  items: readonly LineRange[],
): readonly FoundLine[] {
  return items.flatMap(({ first, last }) => {
    const words = lines.slice(first - 1, last).join('\n')
    if (!hasAll(words, needles)) return []
    const head = lines[first - 1] ?? ''
    return [{ line: first, passages: needles.flatMap((needle) => placesIn(head, needle)) }]
  })
}

function placesIn(words: string, { pattern }: Needle): Passage[] {
  pattern.lastIndex = 0
  return [...words.matchAll(pattern)]
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
}

function eachLine(
  text: string,
  ranges: readonly LineRange[] | null,
  each: (words: string, line: number) => void,
): void {
  let line = 1
  for (let from = 0; from <= text.length; line++) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const isWanted =
      ranges === null || ranges.some(({ first, last }) => line >= first && line <= last)
    if (isWanted && to > from) each(text.slice(from, to), line)
    from = to + 1
  }
}
