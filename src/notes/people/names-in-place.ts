// Names that stand at the same place of sibling lines: known ones vouch for the others.

import type { Row } from '../lines/skeleton.ts'
import { isNameToo, type Name, nameKey, startsWithFirstName } from '../words/names.ts'
import { isHardlyPerson } from '../words/no-person.ts'
import type { Sign } from './evidence.ts'

export type Add = (name: string, sign: Sign, points?: number) => void

/** Names that stand in the same place of sibling lines: known ones vouch for the others. */
export type SiblingNames = Map<string, Name[]>

export function addSibling(groups: SiblingNames, place: string, name: Name): void {
  const names = groups.get(place)
  if (names) names.push(name)
  else groups.set(place, [name])
}

const surnameFirst = /^(?:\p{Lu}[\p{Lu}'’-]+ )+\p{Lu}\p{Ll}[\p{L}'’ -]*$/u

/** `isCertain`: a roll call or a role names that key. `isRound`: the meeting says that each one tells of their work. */
export function addSiblings(
  groups: SiblingNames,
  add: Add,
  { isCertain, isRound }: { isCertain: (key: string) => boolean; isRound: boolean },
): void {
  for (const [place, names] of groups) {
    const keys = new Set(names.map((name) => nameKey(name.name)))
    const sure = [...keys].filter(
      (key) => startsWithFirstName(key) || (!key.includes(' ') && isCertain(key)),
    ).length
    // "Mark:" beside "Ada:" is no deed
    const isLabel = place.startsWith('label')
    const known = sure && isLabel ? sure + [...keys].filter(isNameToo).length : sure
    const groupNames = new Set(
      names.filter((name) => name.shape === 'group').map((name) => name.name),
    ).size
    const handles = names.filter((name) => name.shape === 'handle').length
    // Above lists, in front of entries and alone, among people with their "@", a word without is a thing as often
    const areHandles = /^(?:label|lead|alone)/.test(place) && handles * 2 > names.length
    const lower = names.filter((name) => name.shape === 'lower')
    // "Ada", "Mirko" and "Svea" under "Last week" and again under "Plan"
    const again = isLabel ? namedAgain(names) : new Set<string>()
    // Above lists side by side a third is enough, of three at least: "Ada", "Ben" and "Carla" beside "Wendo" and "Mirko"
    // "Ada Byron", "Kha Le" and two such below "Contributors": a quarter
    const areFull =
      place.startsWith('alone') &&
      names.every((name) => name.shape === 'full' && !isHardlyPerson(name))
    const share = areFull ? 4 : isLabel && known >= 3 ? 3 : 2
    const most =
      keys.size >= 2 &&
      !areHandles &&
      known + handles > 0 &&
      (known + handles + groupNames) * share >= keys.size
    // "AB", "BO" and "CM" as labels side by side
    const initials = isLabel && keys.size >= 3 && [...keys].every((key) => key.length === 2)
    // "ADA", "ZDENKO" and "BEN" over lists side by side
    const shouted =
      isLabel && most && known >= 2 && names.every(({ name }) => name === name.toUpperCase())
    // "BYRON Ada" and "DAHL Ben" as labels side by side
    const families = [...keys].flatMap((key) =>
      key.includes(' ') ? (key.split(' ')[0] ?? '') : [],
    )
    const surnames =
      isLabel &&
      new Set(families).size === families.length &&
      names.filter(({ name }) => surnameFirst.test(name)).length > 1
    // "Marisol", "Wendo" and "Mirko" over lists where each one tells of their work
    const turns =
      (isLabel && isRound && keys.size >= 3 && names.every(mayBePerson)) ||
      (most && known > 0 && place.startsWith('label over')) ||
      (place.startsWith('turn by question') && keys.size >= 2 && names.every(mayAnswer)) ||
      (place.startsWith('turn by day') &&
        keys.size + sure >= 3 &&
        keys.size >= 2 &&
        names.every(mayBePerson))
    // "Zihao" and "Wendo" beside "Ada", each over "Done" and "Next"
    const besideKnown =
      place.startsWith('turn') && sure * 4 >= keys.size && names.every(mayBePerson)
    const lowerList =
      lower.length >= 3 &&
      !areOneKind(lower) &&
      !areThings(lower) &&
      lower.length * 3 >= names.length * 2 &&
      (place !== 'paren' || new Set(lower.map((one) => one.name)).size < lower.length)
    for (const name of names) {
      if (name.shape === 'group') continue
      if (turns || again.has(nameKey(name.name))) add(name.name, 'certain', 2)
      if (besideKnown) add(name.name, 'listed', 2)
      // "Ada will ring the mill", "Zorka will sell the tar"
      if (most && place.startsWith('does')) add(name.name, 'listed', 1.5)
      else if (place.startsWith('updates') && keys.size >= 2) add(name.name, 'certain', 2)
      if ((initials || shouted) && name.shape === 'caps') add(name.name, 'certain', 2)
      if (surnames && surnameFirst.test(name.name)) add(name.name, 'certain', 2)
      if (place.startsWith('does')) continue
      const plain = !/\p{Ll}\p{Lu}/u.test(name.name)
      if (
        most &&
        plain &&
        (name.shape === 'first' || name.shape === 'full' || place.startsWith('lead'))
      )
        add(name.name, 'certain', 2)
      else if (most && /^(?:lead text|doer)/.test(place) && name.shape === 'lower')
        add(name.name, 'certain', 2)
      // "nibor to …", "nibor to …", "Tavik to …": each line of several begins so
      else if (place.startsWith('doer') && keys.size >= 2 && names.length >= 3)
        add(name.name, 'listed', 1.5)
      else if (lowerList && name.shape === 'lower') add(name.name, 'certain', 2)
      else if (isLabel && name.shape !== 'lower' && name.shape !== 'caps') add(name.name, 'label')
    }
  }
}

function mayAnswer({ shape }: Name): boolean {
  return shape === 'first' || shape === 'full'
}

function mayBePerson(name: Name): boolean {
  return mayAnswer(name) && !isHardlyPerson(name)
}

/** "sail-map", "sail-log", "sail-shop": parts of one thing, and no handles. */
function areOneKind(names: readonly Name[]): boolean {
  const stem = /^[^-_]+[-_]/.exec(names[0]?.name ?? '')?.[0]
  if (stem === undefined) return false
  return names.filter(({ name }) => name.startsWith(stem)).length * 3 >= names.length * 2
}

// "tarvis" is none
const thing = /(?:ing|tion|ment|ness|ware|base|site|list|[^aiosu]s)$/

/** "books", "sites" among others: a third of them are plurals and the like. */
function areThings(names: readonly Name[]): boolean {
  const keys = [...new Set(names.map(({ name }) => name))]
  return keys.filter((name) => thing.test(name)).length * 3 >= keys.length
}

/** The keys of names that stand above several lists, where a first name is among them. */
function namedAgain(names: readonly Name[]): ReadonlySet<string> {
  const keys = names
    .filter(({ shape }) => shape === 'first' || shape === 'full')
    .map(({ name }) => nameKey(name))
  const seen = new Set<string>()
  const again = new Set(keys.filter((key) => seen.size === seen.add(key).size))
  return again.size >= 2 && [...again].some(startsWithFirstName) ? again : new Set()
}

/** The entries of a list of work and the names at the same place of them. */
export type WorkLists = Map<string, { entries: number; named: number; names: Name[] }>

export function addToList(lists: WorkLists, heading: number, { reading, parent }: Row): void {
  const tags = reading.tags()
  for (const place of ['paren', 'dash', 'bracket', 'link', 'lead'] as const) {
    const key = `${heading} ${parent} ${place}`
    const list = lists.get(key) ?? { entries: 0, named: 0, names: [] }
    lists.set(key, list)
    list.entries++
    const tag = tags.find((one) => one.place === place && !one.loose && one.rest !== '')
    if (!tag) continue
    list.named++
    list.names.push(...tag.names)
  }
}

/**
 * Most entries of a list of work end in "(Oluwaseun)", "(Wiebke)", "(Zheng)": names that no table has. Or all begin with
 * "Wiebke + Ada:", "Zheng:", among them a first name and a pair; "Hull:", "Mast:" alone are areas.
 */
export function addListed(lists: WorkLists, add: Add): void {
  for (const [place, { entries, named, names }] of lists) {
    if (
      place.endsWith('lead') &&
      (named < entries ||
        names.length === named ||
        !names.some(({ name }) => startsWithFirstName(name)))
    )
      continue
    const keys = new Set(names.map(({ name }) => nameKey(name)))
    if (names.length < 3 || keys.size < 2 || names.length * 3 < entries * 2) continue
    const areNames = names.every(
      ({ shape }) =>
        shape === 'first' || shape === 'full' || shape === 'handle' || shape === 'group',
    )
    const areInitials = names.every(({ shape, name }) => shape === 'caps' && name.length < 4)
    if (!areNames && !areInitials) continue
    for (const { name, shape } of names)
      if (shape !== 'group' && !/\p{Ll}\p{Lu}/u.test(name)) add(name, 'listed', 2)
  }
}
