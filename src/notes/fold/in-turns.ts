// Entries of a list of work that are read by what they are: somebody's name, what was done already, a user story.

import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { startsWithFirstName } from '../words/names.ts'
import { namesOnly } from './around-item.ts'
import type { Folding } from './folding.ts'

/** "Ada" alone: somebody, and no work. */
export function isOnePerson(reading: LineReading, { people }: Folding): boolean {
  const [name, ...others] = namesOnly(reading, people) ?? []
  return name !== undefined && others.length === 0 && startsWithFirstName(name.name)
}

/** "Tarred the hull" below "Today" in somebody's turn; "Harbour-related papers" are no deed. */
export function isPastInTurn(reading: LineReading, { person, strong, section }: Place): boolean {
  const mayBe = section === 'planned' && person !== null && !strong
  return mayBe && reading.verb() === 'past' && /^\p{L}+ /u.test(reading.core)
}

// "#3 As a keeper, I want to see the tide"
export const userStory = /^(?:#\d+:? )?as (?:an? )?[^,]{2,40},? i (?:want|can|need|would)\b/i
