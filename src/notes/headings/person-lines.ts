// Lines that are only somebody's name.

import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { readNames, startsWithFirstName } from '../words/names.ts'
import { readPeople } from '../words/roles.ts'

/** "Ben" right below Ada's list. */
export function isPersonAlone(words: string): boolean {
  if (words.length > 40) return false
  const names = readNames(words.replace(/^[^\p{L}@]+|[\])>]$/gu, ''))
  return names?.every(({ name, shape }) => shape === 'handle' || startsWithFirstName(name)) ?? false
}

/** Also a name that only the roll call at the top has. */
export function mayBePerson(words: string, rows: readonly Row[]): boolean {
  if (isPersonAlone(words)) return true
  const isWord = /^\p{Lu}[\p{L}'’-]+$/u.test(words)
  return isWord && rows.slice(0, 30).some(({ reading }) => isNamedIn(reading, words))
}

function isNamedIn(reading: LineReading, name: string): boolean {
  const role = reading.words.includes(name) ? reading.role() : null
  return role?.roles.includes('participants') === true && role.people.includes(name)
}

/** A plain line of a name or two below "Attendees". */
export function namesBelow(next: Row | undefined): boolean {
  const words = next?.reading.words ?? ''
  return words.length < 60 && !/[.!?:]$/.test(words) && readPeople(words).length > 0
}
