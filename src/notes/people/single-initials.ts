// "C & M to talk on Wednesday": the first letters of people who were there.

import { verbForm } from '../words/verbs.ts'

// "A time for C & J & N to talk", and not "R & D to follow" where nobody's name begins so
const joined = /(?:^|\bfor |\bthen )(\p{Lu}(?: ?[&+/] ?\p{Lu}){1,4}) to (?:re-)?(\p{Ll}{3,})/u

/** Two letters or more, each the first of somebody's name in the roll call, who are to do something. */
export function promisedByLetters(core: string, there: ReadonlySet<string>): string[] | null {
  const [, who, verb] = /\p{Lu} to /u.test(core) ? (joined.exec(core) ?? []) : []
  if (!who || verbForm(verb ?? '') !== 'base') return null
  const letters = who.split(/ ?[&+/] ?/)
  const isThere = (letter: string) => [...there].some((name) => name.startsWith(letter))
  return letters.every(isThere) ? letters : null
}
