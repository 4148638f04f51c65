import type { LineReading } from '../lines/line-reading.ts'
import { behind } from '../text/signs.ts'
import type { Commitment } from '../words/commitments.ts'
import { isGivenName } from '../words/given-names.ts'
import { subjectPattern } from '../words/name-patterns.ts'
import { type Name, readNames, startsWithFirstName } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { arePeople, isPlausible, type LineSetting } from './are-people.ts'
import { afterTopic, leadingPerson } from './leading-person.ts'
import type { PeopleBook } from './people.ts'
import { spelled } from './spelled.ts'

/** The owners that a line itself names, and its words without the tag. */
export type OwnOwners = {
  readonly owners: readonly string[]
  readonly by: OwnerTag['place'] | 'sentence'
  readonly text: string
  /** It may as well tell of somebody else: "Merged the map (Ben drew it)", "the form made by Ben", "moved from paper -> Chart". */
  readonly weak?: boolean
}

/** Whose the work is by the line’s own words, tags first; null where they name nobody. */
export function ownOwners(
  reading: LineReading,
  people: PeopleBook,
  setting: LineSetting,
): OwnOwners | null {
  const tags = reading.tags()
  const isLed =
    (setting === 'action' || setting === 'list') &&
    tags.some(
      (tag) =>
        // "[@ada] Ask the mill (Gorm)"
        (tag.place === 'lead' || (tag.place === 'bracket' && reading.core.startsWith('[@'))) &&
        tag.rest !== '' &&
        (setting === 'action'
          ? arePeople(tag, people, setting)
          : tag.names.every((name) => people.knows(name))),
    )
  for (const tag of tags) {
    if (isLed && isAfterLead(tag, reading, people, setting)) continue
    if (tag.rest === '' && tag.place !== 'assign') continue
    if (
      (setting === 'action' || setting === 'list') &&
      (tag.loose || isAside(tag, reading)) &&
      leadingPerson(reading, people, setting)
    )
      continue
    if (tag.place === 'comma' && setting !== 'action' && setting !== 'list') continue
    const other = tag.place === 'lead' && setting !== 'action' ? atWork(tag, people) : null
    if (other) return { owners: other, by: 'lead', text: tag.rest }
    if (tag.names.length === 0) {
      // "Ada to make sure of it (??)" doubts something else
      if (reading.commitments().some(({ first, plain }) => first && plain)) continue
      return { owners: [], by: tag.place, text: tag.rest }
    }
    // "4/21 - Key Contract", and not "#204 - Ada"
    if (tag.place === 'dash' && !/\p{L}{2}|#/u.test(tag.rest)) continue
    // "Sign: Ada" tells who has the sign
    if (tag.place === 'lead' && isTopic(tag, people)) continue
    const all = tag.place === 'paren' ? listedBrackets(reading, tags) : null
    // One who is known vouches for the others
    const isVouched = all?.some(({ names }) => names.some((name) => people.knows(name)))
    if (all?.every((one) => arePeople(one, people, setting) || (isVouched && areNames(one))))
      return {
        owners: spelled(
          all.flatMap(({ names }) => names),
          people,
        ),
        by: 'paren',
        text: reading.core,
      }
    if (tag.place === 'dash' && tag.rest.split(' ').length < 2 && !isListed(tag, setting, people))
      continue
    if (arePeople(tag, people, setting))
      return {
        owners: spelled(tag.names, people),
        by: tag.place,
        text: tag.rest,
        weak: tag.loose || (tag.place === 'dash' && arrowAtEnd.test(reading.core)),
      }
  }
  const isWork = setting === 'action' || setting === 'list'
  const cell = isWork ? inCells(reading, people) : null
  if (cell) return cell
  const said = reading.commitments().filter(({ how, first }) => how !== 'progress' || first)
  const promised =
    said.find(({ names }) => names.some((name) => people.knows(name))) ??
    (setting === 'action'
      ? said.find(({ plain, names }) => plain && names.every(({ shape }) => shape === 'caps'))
      : undefined)
  const leading = isWork ? leadingPerson(reading, people, setting) : null
  const told = isWork ? afterTopic(reading, people) : null
  if (told && !leading && !promised) return { owners: told, by: 'sentence', text: reading.words }
  if (leading && !promised?.first) return { owners: leading, by: 'sentence', text: reading.words }
  if (promised) {
    const all = isWork ? alsoTo(reading, promised, people) : []
    return {
      owners: spelled([...promised.names, ...all], people),
      by: 'sentence',
      text: reading.words,
    }
  }
  const doer = isWork ? doneBy(reading, people) : null
  return doer && { owners: doer, by: 'sentence', text: reading.words, weak: true }
}

/** "Order rope; Ada; 12 May", "Ada | order rope | Friday": cells of a row without a table. */
function inCells({ core }: LineReading, people: PeopleBook): OwnOwners | null {
  const cells = /[|;] /.test(core) ? core.split(/ ?[|;] /) : []
  if (cells.length < 3 || cells.length > 5) return null
  const named = cells.map((cell) => readNames(cell))
  const at = named.findIndex((names) => names?.every((name) => people.knows(name)))
  if (at < 0) return null
  const rest = cells.filter((_, other) => other !== at)
  const text = rest.reduce((long, one) => (one.length > long.length ? one : long))
  return { owners: spelled(named[at] ?? [], people), by: 'dash', text }
}

/** "Ada to tar the hull, Ben to order rope": the others in the line to whom work is told off. */
function alsoTo(reading: LineReading, first: Commitment, people: PeopleBook): Name[] {
  if (first.how !== 'infinitive') return []
  return reading
    .commitments()
    .filter((one) => one !== first && one.how === 'infinitive')
    .flatMap(({ names }) => names)
    .filter((name) => name.shape !== 'group' && name.shape !== 'lower' && people.knows(name))
}

// "Ada: ask for the key (Ben has had it)", "@ada: walk the pier with @ben"
function isAfterLead(
  tag: OwnerTag,
  reading: LineReading,
  people: PeopleBook,
  setting: LineSetting,
): boolean {
  if (tag.loose || isOfNobody(tag, people, setting) || isInMiddle(tag, reading)) return true
  return tag.place === 'mention' && / (?:with|from|to|for|by|of|and)$/.test(tag.rest)
}

// "Ada: draw the map (ask the team)"
function isOfNobody({ place, names }: OwnerTag, people: PeopleBook, setting: LineSetting): boolean {
  return (
    setting === 'list' &&
    place === 'paren' &&
    names.length > 0 &&
    !names.some((name) => name.shape !== 'group' && people.knows(name))
  )
}

/** "Ada: ask the mill (Ben) for flour" */
function isInMiddle({ place, names }: OwnerTag, { words }: LineReading): boolean {
  return place === 'paren' && names.length > 0 && !/[)\]][.!]?$/.test(words)
}

const arrowAtEnd = /(?:->|=>|→|⇒)[^→>]{2,60}$/u

// "The map of the pier - already drawn by Ada and Ben": its end, and what must stand before that
const byPerson = behind(
  / (?:by|von|par|por) /,
  new RegExp(`,? (?:up )?(?:by|von|par|por) (${subjectPattern})[.)!]*$`, 'u'),
)
const pastForm = /\p{L}{2}(?:ed|en|wn|ne|lt|nt|t|ée?s?|d[oa]s?)$/u

/** Who has done it, in a list of work. */
function doneBy(reading: LineReading, people: PeopleBook): string[] | null {
  const found = byPerson.exec(reading.core)
  // "Peindre la porte, par Ada" is to be done by her
  const isTheirs =
    found && (/ par /.test(found[0]) || pastForm.test(reading.core.slice(0, found.index)))
  if (!found?.[1] || !isTheirs) return null
  const names = readNames(found[1])
  return names?.every((name) => people.knows(name) && name.shape !== 'group')
    ? spelled(names, people)
    : null
}

function isTopic({ names, rest }: OwnerTag, people: PeopleBook): boolean {
  if (names.some(isGivenName)) return false
  const mayBe = (name: Name) =>
    (name.shape === 'first' || name.shape === 'full') && people.knows(name)
  return readNames(rest)?.every((name) => startsWithFirstName(name.name) || mayBe(name)) === true
}

// "Order rope (Ada), paint the door (Ben)"  "The log in the book (Ada) and on the wall (Ben)"
const bracketList =
  /^[^()]{4,}\([^()]+\)(?:(?:[,;]|,? (?:and|und|et|y|e)) (?:and )?[^()]{4,}\([^()]+\))+\.?$/

/** The tags of a line that lists several deeds with their owners, in their order; null for every other line. */
function listedBrackets(reading: LineReading, tags: readonly OwnerTag[]): OwnerTag[] | null {
  if (!bracketList.test(reading.core)) return null
  const found = tags.filter(
    ({ place, loose, names }) => place === 'paren' && !loose && names.length > 0,
  )
  return found.length > 1 ? found.reverse() : null
}

function areNames({ names }: OwnerTag): boolean {
  return names.every(({ shape }) => shape === 'first' || shape === 'full')
}

// "Ada to ask the chair (Ben) for the key"
function isAside({ place, names }: OwnerTag, { words }: LineReading): boolean {
  const at = place === 'paren' ? words.indexOf(`(${names[0]?.name ?? ''}`) : -1
  return at >= 0 && /^[^)]*\) \p{Ll}/u.test(words.slice(at))
}

// "Rope - Ada" in a list of work, "Rope - Ben and Ilka" of whom one is known below its entries; elsewhere "Ben - Ada" may be anything
function isListed({ names, rest }: OwnerTag, setting: LineSetting, people: PeopleBook): boolean {
  const isSomebody = (name: Name) => people.knows(name) || startsWithFirstName(name.name)
  const mayBe = (name: Name) => people.knows(name) || isPlausible(name)
  const isThing = () => {
    const thing = readNames(rest)?.[0]
    return !thing || !(people.knows(thing) || startsWithFirstName(thing.name))
  }
  return (
    setting === 'action' ||
    (setting === 'list' && names.every(mayBe)) ||
    (setting === 'nested' && names.every(mayBe) && names.some(isSomebody) && isThing())
  )
}

// "Ada: Ben is drawing the map": told by one of the other
const working = new RegExp(`^(${subjectPattern}) (?:is|are) (?:still |now )?\\p{L}{3,}ing\\b`, 'u')

function atWork({ rest }: OwnerTag, people: PeopleBook): string[] | null {
  const found = / (?:is|are) /.test(rest) ? working.exec(rest) : null
  const names = found?.[1] ? readNames(found[1]) : null
  const areOthers = names?.every((name) => name.shape !== 'group' && people.knows(name))
  return names && areOthers ? spelled(names, people) : null
}
