import type { Meeting } from '../vocabulary.ts'
import { readNames } from '../words/names.ts'
import { personsOf } from './persons.ts'

/** Who is in the meeting's roll call, in its order, with those who lead it or write; empty where there is none. */
export function rollCallOf({ participants, roles }: Meeting): readonly string[] {
  if (participants.length === 0) return []
  const nameOf = personsOf([...participants, ...roles.moderator, ...roles.notetaker])
  return [...new Set([...participants, ...roles.moderator, ...roles.notetaker].map(nameOf))]
}

/** Whether the person is in the roll call; null where there is none, and for a group such as `Everyone`. */
export function isPresentAt(meeting: Meeting, name: string): boolean | null {
  const present = rollCallOf(meeting)
  if (present.length === 0 || isGroup(name)) return null
  const nameOf = personsOf([...present, name])
  return present.some((one) => nameOf(one) === nameOf(name))
}

function isGroup(name: string): boolean {
  return readNames(name)?.some(({ shape }) => shape === 'group') ?? false
}
