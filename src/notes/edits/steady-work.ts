// An edit is read again before it is made, and must leave all other work as it is. Guesses of the second look don't count
// there: they hang on what stands around them, and may come and go with any word.

import type { Note } from '../meetings/note.ts'
import type { Item } from '../vocabulary.ts'

/** What is work before and after by more than many signs; on `ownLine` of the meeting, where the edit is, everything is. */
export function steadyWork(
  was: readonly Item[],
  now: readonly Item[],
  ownLine: number,
): { readonly was: readonly Item[]; readonly now: readonly Item[] } {
  const guesses = linesOf(was.filter(isGuess))
  // What was sure must not have become a guess
  const sure = linesOf(was.filter((item) => !isGuess(item)))
  for (const line of linesOf(now.filter(isGuess))) if (!sure.has(line)) guesses.add(line)
  guesses.delete(ownLine)
  const isSteady = ({ line }: Item) => !guesses.has(line)
  return {
    was: was.filter(isSteady),
    now: now.filter((item) => isSteady(item) && (item.line === ownLine || !isGuess(item))),
  }
}

/** Also the other meetings have as much work: what names a person in one may make work in another. */
export function hasAllWork(before: Note, after: Note): boolean {
  return before.meetings.every(({ meeting }, at) => {
    const { was, now } = steadyWork(meeting.items, after.meetings[at]?.meeting.items ?? [], -1)
    return was.length === now.length
  })
}

/** Found by nothing but many signs. */
export function isGuess({ found }: Item): boolean {
  return found === 'signs'
}

function linesOf(items: readonly Item[]): Set<number> {
  return new Set(items.map(({ line }) => line))
}
