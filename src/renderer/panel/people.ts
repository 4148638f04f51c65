import { nobody } from '../../notes/series/nobody.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { isOpen } from '../../notes/words/is-open.ts'

type Person = {
  /** The fullest form in which the items name them, as first written. */
  readonly name: string
  readonly open: number
  readonly all: number
}

export type PeopleCounts = { readonly named: readonly Person[]; readonly unowned: Person }

/** The person whom a name stands for; a short form and the full name of one person give the same. */
type PersonOf = (name: string) => string

/**
 * Who has items here, in the order of the note; each owner of an item counts. Then who of the chosen has none: a filter
 * that hides everything has to be in sight.
 */
export function countPeople(
  items: readonly Item[],
  personOf: PersonOf,
  chosen: readonly string[] = [],
): PeopleCounts {
  const named = new Map<string, Person>()
  let unowned: Person = { name: nobody, open: 0, all: 0 }
  for (const item of items) {
    if (item.owners.length === 0) unowned = counted(unowned, item)
    const told = new Set<string>()
    for (const owner of item.owners) {
      const key = personOf(owner)
      const known = named.get(key) ?? { name: owner, open: 0, all: 0 }
      // Never a login that is as long as the name.
      const isFuller = owner === key || owner.length > known.name.length
      const name = isFuller && known.name !== key ? owner : known.name
      named.set(key, told.has(key) ? { ...known, name } : counted({ ...known, name }, item))
      told.add(key)
    }
  }
  for (const name of chosen) {
    const key = personOf(name)
    if (name !== nobody && !named.has(key)) named.set(key, { name, open: 0, all: 0 })
  }
  return { named: [...named.values()], unowned }
}

/** Whether the item is of one of the people; with no people, every item is. */
export function isOfPeople(item: Item, people: readonly string[], personOf: PersonOf): boolean {
  if (people.length === 0) return true
  if (item.owners.length === 0) return people.includes(nobody)
  const wanted = people.map(personOf)
  return item.owners.some((owner) => wanted.includes(personOf(owner)))
}

function counted({ name, open, all }: Person, item: Item): Person {
  return { name, open: open + (isOpen(item) ? 1 : 0), all: all + 1 }
}
