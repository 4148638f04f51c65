import { personsOf } from '../series/persons.ts'
import { nameKey } from '../words/names.ts'

/** So many colours there are for people. */
export const coloursForPeople = 10

/** Which colour each person has, by number. */
export type PersonColours = {
  readonly given: ReadonlyMap<string, number>
  /** By any form of a name; who is not of the folder's people gets one that few of them have. */
  of(name: string): number
  /** The same for all forms of one person's name. */
  keyOf(name: string): string
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
    keyOf,
    of: (name) => given.get(keyOf(name)) ?? fewestFrom(keyOf(name)),
  }
}

/**
 * The same for people who are seen together: nobody shares a colour while there is a free one. As many as can be keep theirs,
 * first those who have one `before` among the same people, by `keyOf`.
 */
export function spreadColours(
  colours: PersonColours,
  names: readonly string[],
  before: ReadonlyMap<string, number> = new Map(),
): PersonColours {
  const given = new Map<string, number>()
  const used = new Set<number>()
  const give = (key: string, colour: number) => {
    given.set(key, colour)
    used.add(colour)
  }
  const people = new Map(names.map((name) => [colours.keyOf(name), name]))
  const wanted = [...people].map(([key, name]) => ({ key, colour: colours.of(name) }))
  for (const { key } of wanted) {
    const colour = before.get(key)
    if (colour !== undefined && !used.has(colour)) give(key, colour)
  }
  for (const { key, colour } of wanted) {
    if (!given.has(key) && !used.has(colour)) give(key, colour)
  }
  for (const { key, colour } of wanted) {
    if (!given.has(key)) give(key, freeFrom(colour, used))
  }
  return {
    given,
    keyOf: colours.keyOf,
    of: (name) => given.get(colours.keyOf(name)) ?? colours.of(name),
  }
}

/** The next colour that is free; that one itself where none is. */
function freeFrom(colour: number, used: ReadonlySet<number>): number {
  let free = colour
  for (let tries = 0; tries < coloursForPeople && used.has(free); tries++) {
    free = (free + 1) % coloursForPeople
  }
  return free
}

/** The colour that a person has where nobody else has it. */
function usualColour(key: string): number {
  let hash = 7
  for (const char of key) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  return hash % coloursForPeople
}
