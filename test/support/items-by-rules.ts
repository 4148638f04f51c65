import { itemsOf, type Note } from '../../src/notes/meetings/note.ts'

/** What the rules find, without the guesses of the second look, which has its own tests. */
export function itemsByRules(note: Note): ReturnType<typeof itemsOf> {
  return itemsOf(note).filter(({ item }) => item.found !== 'signs')
}
