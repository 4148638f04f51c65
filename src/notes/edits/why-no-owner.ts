import type { Note } from '../meetings/note.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { linesOfWords } from './last-words.ts'
import { openPromises } from './several-promises.ts'

/** Several people promise something in the line, or its words name whose work it is where another name can't stand. */
export type NoOwner = 'several' | 'named'

/** Why the line could not get another owner; null where it is the name that can be nobody's. */
export function whyNoOwner(text: NoteText, placed: PlacedItem, note: Note): NoOwner | null {
  if (openPromises(text, placed, note) > 1) return 'several'
  const { owners } = placed.item
  const words = linesOfWords(note, placed)
    .map((line) => text.line(line).text)
    .join('\n')
  const isNamed = owners.length > 0 && owners.every((name) => words.includes(name))
  return isNamed ? 'named' : null
}
