// An edit is read again before it is made, and must leave all other work as it is. Guesses of the second look don't count
// there: they hang on what stands around them, and may come and go with any word.

import type { Item } from '../vocabulary.ts'

/** What is work before and after by more than many signs; on `ownLine` of the meeting, where the edit is, everything is. */
export function steadyWork(
  was: readonly Item[],
  now: readonly Item[],
  ownLine: number,
): { readonly was: readonly Item[]; readonly now: readonly Item[] } {
  const guesses = [...was, ...now].filter(({ found }) => found === 'signs')
  const shaky = new Set(guesses.map(({ line }) => line))
  shaky.delete(ownLine)
  const isSteady = ({ line }: Item) => !shaky.has(line)
  return { was: was.filter(isSteady), now: now.filter(isSteady) }
}
