import type { Item } from '../vocabulary.ts'

/** Whether only the second look found it: the weakest of guesses, which hangs on what stands around it. */
export function isBySigns({ found }: Pick<Item, 'found'>): boolean {
  return found === 'signs'
}
