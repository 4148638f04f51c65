import { readNote } from '../notes/meetings/note.ts'
import { type Learned, learnPeople } from '../notes/people/folder-people.ts'

/** What the texts of one folder teach about each other: its people, and the order of dates. */
export function learnFrom(texts: readonly { path: string; text: string }[]): Learned {
  return learnPeople(texts.map(({ path, text }) => readNote(text, { path })))
}
