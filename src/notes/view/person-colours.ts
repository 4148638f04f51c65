import { personsOf } from '../series/persons.ts'
import { nameKey } from '../words/names.ts'

/** So many colours there are for people. */
export const coloursForPeople = 10

/** Which colour each person has, by number. */
export type PersonColours = {
  readonly given: ReadonlyMap<string, number>
  /** By any form of a name; who is not of the folder's people gets one that few of them have. */
  of(name: string): number
}

/**
 * Gives each of the folder's people a colour of their own while there are free ones, and then those that the fewest have. The
 * same people get the same colours, in any order; who has one `before` keeps it, also under a fuller name.
 */
export function personColours(
  people: readonly string[],
  before: ReadonlyMap<string, number> = new Map(),
): PersonColours {
  const personOf = personsOf(people)
  const keyOf = (name: string) => nameKey(personOf(name))
  const keys = [...new Set(people.map(keyOf))].sort()
  const given = new Map<string, number>()
  const used = Array.from({ length: coloursForPeople }, () => 0)
  const give = (key: string, colour: number) => {
    given.set(key, colour)
    used[colour] = (used[colour] ?? 0) + 1
  }
  const fewestFrom = (key: string) => {
    const fewest = Math.min(...used)
    let colour = usualColour(key)
    while (used[colour] !== fewest) colour = (colour + 1) % coloursForPeople
    return colour
  }

  const isOfFolder = new Set(keys)
  for (const [name, colour] of before) {
    const key = keyOf(name)
    if (isOfFolder.has(key) && !given.has(key)) give(key, colour)
  }
  const rest = keys.filter((key) => !given.has(key))
  // First who can have their usual colour, so that a newcomer changes as few others as may be at the next start.
  for (const key of rest) if (used[usualColour(key)] === 0) give(key, usualColour(key))
  for (const key of rest) if (!given.has(key)) give(key, fewestFrom(key))
  return {
    given,
    of: (name) => given.get(keyOf(name)) ?? fewestFrom(keyOf(name)),
  }
}

/** The colour that a person has where nobody else has it. */
function usualColour(key: string): number {
  let hash = 7
  for (const char of key) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  return hash % coloursForPeople
}
