// Lines that are only somebody's name.

import type { Row } from '../lines/skeleton.ts'
import { readNames, startsWithFirstName } from '../words/names.ts'
import { readPeople } from '../words/roles.ts'

/** "Ben" right below Ada's list. */
export function isPersonAlone(words: string): boolean {
  if (words.length > 40) return false
  const names = readNames(words.replace(/^[^\p{L}@]+|[\])>]$/gu, ''))
  return names?.every(({ name, shape }) => shape === 'handle' || startsWithFirstName(name)) ?? false
}

/** A plain line of a name or two below "Attendees". */
export function namesBelow(next: Row | undefined): boolean {
  const words = next?.reading.words ?? ''
  return words.length < 60 && !/[.!?:]$/.test(words) && readPeople(words).length > 0
}
