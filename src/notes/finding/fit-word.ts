// How well what somebody types fits a text: whole runs of letters before scattered ones, and the starts of words before
// their middles. Letters count without case and accents, so that `muller` finds `Müller`.

import type { Passage } from '../text/find-text.ts'
import { foldLetters } from '../text/fold-letters.ts'

/** A text made ready to be searched many times. */
export type Haystack = {
  readonly text: string
  /** The text without case and accents. */
  readonly folded: string
  /** For each place of `folded` the place in `text`; null where they are the same. */
  readonly places: readonly number[] | null
}

export type Fit = {
  /** Higher is better; above 0. */
  readonly score: number
  /** Where the letters stand in `text`, in its order. */
  readonly passages: readonly Passage[]
}

export function haystackOf(text: string): Haystack {
  if (isPlain(text)) return { text, folded: text.toLowerCase(), places: null }
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = foldLetters(letter)
    for (let i = 0; i < plain.length; i++) places.push(at)
    folded += plain
    at += letter.length
  }
  return { text, folded, places }
}

/** How well the word (folded, not empty, without blanks) fits; null where its letters aren't there in this order. */
export function fitWord(word: string, haystack: Haystack): Fit | null {
  const { folded } = haystack
  const run = bestRun(word, folded)
  if (run >= 0) {
    const isStart = isWordStart(folded, run)
    const isWhole = isStart && isWordEnd(folded, run + word.length)
    const score = 60 + (isStart ? 30 : 0) + (isWhole ? 8 : 0) + 6 / (1 + run / 8)
    return { score, passages: passagesOf(haystack, [{ from: run, to: run + word.length }]) }
  }
  // Figures are dates and numbers: 16 is not in 2026-11-06.
  if (word.length < 2 || /\d/.test(word)) return null
  return scattered(word, haystack)
}

/** The first run of the word's letters at the start of a word, else the first at all; -1 where there is none. */
function bestRun(word: string, folded: string): number {
  const first = folded.indexOf(word)
  for (let at = first; at >= 0; at = folded.indexOf(word, at + 1)) {
    if (isWordStart(folded, at)) return at
  }
  return first
}

const mostStarts = 6

/** The letters with others between: from a word's start on, and the fewer gaps the better. */
function scattered(word: string, haystack: Haystack): Fit | null {
  const { folded } = haystack
  let best: { score: number; runs: Passage[] } | null = null
  let tried = 0
  const first = word.charAt(0)
  for (let at = folded.indexOf(first); at >= 0 && tried < mostStarts; ) {
    if (isWordStart(folded, at)) {
      tried++
      const found = scatteredFrom(word, folded, { at, overStarts: true })
      const other = found ?? scatteredFrom(word, folded, { at, overStarts: false })
      if (other !== null && (best === null || other.score > best.score)) best = other
    }
    at = folded.indexOf(first, at + 1)
  }
  return best && { score: best.score, passages: passagesOf(haystack, best.runs) }
}

function scatteredFrom(
  word: string,
  folded: string,
  { at: start, overStarts }: { at: number; overStarts: boolean },
) {
  const runs: Passage[] = [{ from: start, to: start + 1 }]
  let starts = 1
  for (let letter = 1; letter < word.length; letter++) {
    const after = runs.at(-1)?.to ?? 0
    const next = overStarts
      ? nextPlace(word.charAt(letter), folded, after)
      : folded.indexOf(word.charAt(letter), after)
    if (next < 0) return null
    if (isWordStart(folded, next)) starts++
    const last = runs.at(-1)
    if (last && next === after) runs[runs.length - 1] = { from: last.from, to: next + 1 }
    else runs.push({ from: next, to: next + 1 })
  }
  const width = (runs.at(-1)?.to ?? 0) - start
  // Letters strewn over half a line are chance.
  if (width > 3 * word.length && starts * 2 < word.length) return null
  const score = (40 * (word.length / width + starts / word.length)) / (1 + runs.length)
  return { score: Math.max(0.1, score), runs }
}

/** Right here if the letter is, else at the start of a word ahead, else anywhere ahead; -1 where it isn't. */
function nextPlace(letter: string, folded: string, from: number): number {
  const first = folded.indexOf(letter, from)
  if (first <= from) return first
  for (let at = first; at >= 0; at = folded.indexOf(letter, at + 1)) {
    if (isWordStart(folded, at)) return at
  }
  return first
}

function isWordStart(folded: string, at: number): boolean {
  return at === 0 || !isWordLetter(folded.charCodeAt(at - 1))
}

function isWordEnd(folded: string, at: number): boolean {
  return at >= folded.length || !isWordLetter(folded.charCodeAt(at))
}

function isWordLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || code > 127
}

function passagesOf({ places, text }: Haystack, runs: readonly Passage[]): readonly Passage[] {
  if (places === null) return runs
  return runs.map(({ from, to }) => {
    const last = places[to - 1] ?? text.length - 1
    return {
      from: places[from] ?? 0,
      to: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length,
    }
  })
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
