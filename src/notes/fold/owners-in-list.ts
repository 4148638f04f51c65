// Whose an entry of a list of work is by its own words. Below a person's name it may only seem to be somebody else's.

import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { type OwnOwners, ownOwners } from '../people/item-owners.ts'
import { readName, startsWithFirstName } from '../words/names.ts'
import type { Folding } from './folding.ts'

/** The owners in the entry itself; null where it is of the person above. */
export function ownersInList(
  fold: Folding,
  reading: LineReading,
  { person }: Place,
): OwnOwners | null {
  const named = ownOwners(reading, fold.people, 'list')
  if (!named || !person) return named
  const isHers =
    named.weak ||
    isTopicInBrackets(named, fold) ||
    isProject(named, reading) ||
    (named.by === 'mention' && withOther.test(named.text))
  return isHers ? null : named
}

// "Drew the map with @ben" below Ada: hers
const withOther = / (?:with|from|by|to|for|of)$/

/** "harbour-map: new lamps" below Ada, and not "@anna-lena: new lamps". */
function isProject({ owners }: OwnOwners, { words }: LineReading): boolean {
  return owners.every((name) => /^[a-z\d]+-[a-z\d-]+$/.test(name) && words.startsWith(name))
}

/** "Video (Agile Practices)" below Ada: nobody of that name was there. */
function isTopicInBrackets({ by, owners }: OwnOwners, { participants }: Folding): boolean {
  if (by !== 'paren' || participants.size === 0 || owners.length === 0) return false
  const isElse = (name: string) => {
    const shape = readName(name)?.shape
    return (
      (shape === 'full' || shape === 'first') &&
      !startsWithFirstName(name) &&
      !participants.has(name) &&
      ![...participants].some((one) => one.split(' ').includes(name))
    )
  }
  return owners.every(isElse)
}
