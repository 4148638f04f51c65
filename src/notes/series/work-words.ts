import type { Item } from '../vocabulary.ts'
import { wordingOfItem } from './usage.ts'

/**
 * Names a piece of work by its words, in one line: equal for its copies, whatever case, remark behind it or form of a word
 * they have.
 */
export function workWords(item: Item): string {
  const { head, headNumbers } = wordingOfItem(item)
  const words = [...head, ...headNumbers].join(' ')
  return words === '' ? item.text.replace(/\s+/g, ' ').trim().toLowerCase() : words
}
