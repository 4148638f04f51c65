import { changesOf } from './line-change.ts'
import { diffEdits } from './line-edits.ts'
import { type Note, readNote } from './note.ts'
import { textOf } from './text.ts'
import { updateNote } from './update-note.ts'
import type { ReadingContext } from './vocabulary.ts'

/** A text with its reading. */
export type TextRead = { readonly text: string; readonly note: Note }

export function readText(text: string, context: ReadingContext): TextRead {
  return { text, note: readNote(text, context) }
}

/** The text as it has become, of which only what differs is read again. */
export function readChanged(before: TextRead, text: string): TextRead {
  const edits = diffEdits(before.text, text)
  if (edits.length === 0) return before
  return { text, note: updateNote(before.note, changesOf(edits), textOf(text)) }
}
