// An edit is read again before it is made, and must leave all other work as it is. What only the second look finds doesn't
// count there: it hangs on what stands around it, and may come and go with any word.

import type { Note } from '../meetings/note.ts'
import { isSamePerson } from '../series/usage.ts'
import type { Item } from '../vocabulary.ts'
import { isBySigns } from '../words/by-signs.ts'

/** The steady work of a meeting before and after; on `ownLine`, where the edit is, all work. What was steady and is there by signs now is missing. */
export function steadyWork(
  was: readonly Item[],
  now: readonly Item[],
  ownLine: number,
): { readonly was: readonly Item[]; readonly now: readonly Item[] } {
  const isOwn = ({ line }: Item) => line === ownLine
  const shaky = new Set(was.filter(isBySigns).map(({ line }) => line))
  return {
    was: was.filter((item) => isOwn(item) || !isBySigns(item)),
    now: now.filter((item) => isOwn(item) || !(isBySigns(item) || shaky.has(item.line))),
  }
}

/** Also the other meetings have as much work: what names a person in one may make work in another. */
export function hasAllWork(before: Note, after: Note): boolean {
  return before.meetings.every(({ meeting }, at) => {
    const { was, now } = steadyWork(meeting.items, after.meetings[at]?.meeting.items ?? [], -1)
    return was.length === now.length
  })
}

/** Whether these are the same people, whatever form of their names is written. */
export function sameOwners(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length === others.length &&
    others.every((name) => some.some((one) => isSamePerson(one, name)))
  )
}
