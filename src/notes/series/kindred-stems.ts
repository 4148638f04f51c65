// Which stems are of the same word though they are written otherwise, and which words are made alike.

import { isOfAnyWork } from './wording.ts'

/** `distro` and `distribut`, `config` and `configurat`: one goes on where the other stops. Or one letter is wrong. */
export function isAkin(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || one[0] !== other[0]) return false
  let common = 0
  while (common < shorter && one[common] === other[common]) common++
  if (common >= 5 && common >= shorter - 1) return true
  if (common === 4 && shorter === 4) return true
  if (shorter < 6 || Math.abs(one.length - other.length) > 1) return false
  let tail = 0
  while (tail < shorter - common && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return Math.max(one.length, other.length) - common - tail <= 1
}

/** The stem itself among these, else one that is akin to it; words of any work are not, as `work` and `workshop`. */
export function twinOf(stem: string, stems: readonly string[]): string | undefined {
  if (stems.includes(stem)) return stem
  if (isOfAnyWork(stem)) return undefined
  return stems.find((one) => !isOfAnyWork(one) && isAkin(stem, one))
}

/**
 * What equal stems and those that `isAkin` holds for kindred share at least one of: the first four letters or, where one
 * of those is wrong, the first and the last two.
 */
export function akinSigns(stem: string): string[] {
  const start = stem.slice(0, 4)
  return stem.length < 6 ? [start] : [start, `${stem[0]}*${stem.slice(-2)}`]
}

/** A shorter word is not looked at as made of two. */
export const leastCompound = 8

/** Long words that begin or end alike, or the one is the end of the other. */
export function haveOnePart(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  let tail = 0
  while (tail < shorter && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return Math.max(head, tail) >= 6 || (tail >= 5 && tail === shorter)
}
