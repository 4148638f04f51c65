import { type Name, startsWithFirstName } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { verbForm } from '../words/verbs.ts'
import type { PeopleBook } from './people.ts'

/**
 * Where the line stands. `action`: it calls itself an action or has a checkbox, so a plausible name is enough.
 * `list`: top of a list of work. `nested`, `prose`: the name must be a known person's.
 */
export type LineSetting = 'action' | 'list' | 'nested' | 'prose'

/** Whether the names of a tag are people: one known person vouches for the others beside it. */
export function arePeople(tag: OwnerTag, people: PeopleBook, setting: LineSetting): boolean {
  const { names, place } = tag
  const known = names.filter((name) => people.knows(name))
  if (known.length === 0) {
    if (
      setting === 'list' &&
      place === 'lead' &&
      verbForm(/^\p{L}+/u.exec(tag.rest)?.[0] ?? '') === 'base'
    )
      return names.every(
        (name) =>
          (name.shape === 'first' || name.shape === 'full') &&
          !people.isWord(name) &&
          !/\p{Lu}{2}/u.test(name.name) &&
          !tag.rest.includes(name.name.toLowerCase()),
      )
    if (setting === 'action' && place === 'lead')
      return names.every((name) => name.shape !== 'lower' || names.length > 1)
    return (
      (setting === 'action' || setting === 'list') &&
      place !== 'lead' &&
      !tag.loose &&
      names.every(isPlausible)
    )
  }
  if (known.length === names.length) return true
  if (place === 'lead' && setting !== 'action')
    return names.every((name) => people.knows(name) || isPlausible(name))
  if (known.every((name) => name.shape === 'group'))
    return names.every((name) => name.shape === 'group' || isPlausible(name))
  return true
}

/** Looks like a name and like nothing else: "Nolan", "Ada Byron"; not "ABR" or "CamelCase". */
export function isPlausible(name: Name): boolean {
  if (name.shape === 'group' || name.shape === 'handle') return true
  if (/\p{Ll}\p{Lu}/u.test(name.name) && !/^(?:Mc|Mac|De|Di|La|Le|O')\p{Lu}/u.test(name.name))
    return false
  return (name.shape === 'first' || name.shape === 'full') && startsWithFirstName(name.name)
}
