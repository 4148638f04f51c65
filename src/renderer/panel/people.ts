import type { Item } from '../../notes/vocabulary.ts'

/** Stands for items that nobody is named for, in a filter and among its chips. */
export const nobody = ''

export type Person = {
  /** As first written in the note. */
  readonly name: string
  readonly open: number
  readonly all: number
}

export type People = { readonly named: readonly Person[]; readonly unowned: Person }

/** Who has items here, in the order of the note; each owner of an item counts. */
export function countPeople(items: readonly Item[]): People {
  const named = new Map<string, Person>()
  let unowned: Person = { name: nobody, open: 0, all: 0 }
  for (const item of items) {
    if (item.owners.length === 0) unowned = counted(unowned, item)
    for (const key of new Set(item.owners.map(personKey))) {
      const written = item.owners.find((owner) => personKey(owner) === key) ?? key
      named.set(key, counted(named.get(key) ?? { name: written, open: 0, all: 0 }, item))
    }
  }
  return { named: [...named.values()], unowned }
}

/** Whether the item is of one of the people; with no people, every item is. */
export function isOfPeople(item: Item, people: readonly string[]): boolean {
  if (people.length === 0) return true
  if (item.owners.length === 0) return people.includes(nobody)
  const wanted = people.map(personKey)
  return item.owners.some((owner) => wanted.includes(personKey(owner)))
}

/** Two spellings of a name that differ by case alone are one person. */
export function personKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase()
}

/** Still to be done: open or in progress. */
export function isOpen(item: Item): boolean {
  return item.status === 'open' || item.status === 'partial'
}

function counted({ name, open, all }: Person, item: Item): Person {
  return { name, open: open + (isOpen(item) ? 1 : 0), all: all + 1 }
}
