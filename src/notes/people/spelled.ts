import type { Name } from '../words/names.ts'
import type { PeopleBook } from './people.ts'

/** The names as the note writes them, each person once. */
export function spelled(names: readonly Name[], people: PeopleBook): string[] {
  return [...new Set(names.map((name) => people.spelling(name.name)))]
}
