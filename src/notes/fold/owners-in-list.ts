// Whose an entry of a list of work is by its own words. Below a person's name it may only seem to be somebody else's.

import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { type OwnOwners, ownOwners } from '../people/item-owners.ts'
import { readName, startsWithFirstName } from '../words/names.ts'
import type { Folding } from './folding.ts'

/** The owners in the entry itself, be it nested; null where it is of the person above. */
export function ownersInList(
  fold: Folding,
  reading: LineReading,
  { person }: Place,
  setting: 'list' | 'nested' = 'list',
): OwnOwners | null {
  const named = ownOwners(reading, fold.people, setting)
  if (named?.by === 'lead' && isArea(named, fold)) return null
  if (!named || !person) return named
  const isOfTeam = person.owners?.every((one) => readName(one)?.shape === 'group')
  const isHers =
    (!isOfTeam && (named.weak || (named.by === 'paren' && isNobodyThere(named, fold)))) ||
    isProject(named, reading) ||
    isTheirs(named, reading) ||
    (named.by === 'mention' && withOther.test(named.text))
  return isHers ? null : named
}

/** "Dashboard: mend the lamps", where a long roll call has nobody of that name, and nothing else either. */
function isArea(named: OwnOwners, fold: Folding): boolean {
  if (fold.participants.size < 4 || !isNobodyThere(named, fold)) return false
  return named.owners.every((owner) => {
    const name = readName(owner)
    return name !== null && !fold.people.knows(name)
  })
}

// "Drew the map with @ben", "… - thanks for the tip @ben" below Ada: hers
const withOther = / (?:with|from|by|to|for|of)(?: \(?#\d+\)?)?$|\bthanks\b[^.;]*$/i

/** "@ben PRs for the map" below Ada: she is to see to what is his. */
function isTheirs({ by, text }: OwnOwners, { words }: LineReading): boolean {
  return by === 'lead' && theirThing.test(text) && /^@[\w.-]+ /.test(words)
}

const theirThing =
  /^(?:(?:open|draft|new) )?(?:PRs?|MRs?|pull requests?|patch(?:es)?|branch(?:es)?)\b/i

/** "harbour-map: new lamps", "harbour-map and pier_log lamps" below Ada, and not "@anna-lena: new lamps". */
function isProject({ owners }: OwnOwners, { words }: LineReading): boolean {
  const areNames = owners.every((name) => /^[a-z\d]+[-_][a-z\d_-]+$/.test(name))
  return areNames && words.replace(/^\(/, '').startsWith(owners[0] ?? ' ')
}

/** "Video (Agile Practices)" below Ada: nobody of that name was there. */
function isNobodyThere({ owners }: OwnOwners, { participants }: Folding): boolean {
  if (participants.size === 0 || owners.length === 0) return false
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
