import type { LineReading } from './line-reading.ts'
import type { Name } from './names.ts'
import { startsWithFirstName } from './names.ts'
import type { OwnerTag } from './owners.ts'
import type { PeopleBook } from './people.ts'

/** The owners that a line itself names, and its words without the tag. */
export type OwnOwners = {
  readonly owners: readonly string[]
  readonly by: OwnerTag['place'] | 'sentence'
  readonly text: string
}

/** `eager`: in a list of work a plausible name is enough; elsewhere it must be a known person. */
export function ownOwners(
  reading: LineReading,
  people: PeopleBook,
  eager: boolean,
): OwnOwners | null {
  for (const tag of reading.tags()) {
    if (tag.place === 'lead' && reading.label?.rest === '') continue
    if (tag.names.length === 0) return { owners: [], by: tag.place, text: tag.rest }
    if (arePeople(tag, people, eager))
      return { owners: spelled(tag.names, people), by: tag.place, text: tag.rest }
  }
  for (const commitment of reading.commitments()) {
    if (commitment.how === 'progress' && !commitment.first) continue
    if (commitment.names.some((name) => people.knows(name))) {
      return { owners: spelled(commitment.names, people), by: 'sentence', text: reading.words }
    }
  }
  return null
}

function spelled(names: readonly Name[], people: PeopleBook): string[] {
  return [...new Set(names.map((name) => people.spelling(name.name)))]
}

/** Whether the names of a tag are people: one known person vouches for the others beside it. */
export function arePeople(tag: OwnerTag, people: PeopleBook, eager: boolean): boolean {
  const known = tag.names.filter((name) => people.knows(name))
  if (known.length === 0)
    return eager && tag.place !== 'lead' && !tag.loose && tag.names.every(isPlausible)
  if (tag.place === 'lead' && known.length < tag.names.length)
    return tag.names.every((name) => people.knows(name) || isPlausible(name))
  if (
    tag.names.length > 1 &&
    known.every((name) => name.shape === 'group') &&
    known.length < tag.names.length
  )
    return tag.names.every(
      (name) => name.shape === 'group' || name.shape === 'first' || name.shape === 'full',
    )
  return true
}

/** Looks like a name and like nothing else: "Nolan", "Ada Byron"; not "ABR" or "CamelCase". */
function isPlausible(name: Name): boolean {
  if (name.shape === 'group' || name.shape === 'handle') return true
  if (/\p{Ll}\p{Lu}/u.test(name.name) && !/^(?:Mc|Mac|De|Di|La|Le|O')\p{Lu}/u.test(name.name))
    return false
  if (name.shape === 'first') return startsWithFirstName(name.name)
  return (
    name.shape === 'full' && name.name.split(' ').length === 2 && startsWithFirstName(name.name)
  )
}
