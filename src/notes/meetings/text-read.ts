import { changesOf } from '../text/line-change.ts'
import { diffEdits } from '../text/line-edits.ts'
import { textOf } from '../text/text.ts'
import type { ReadingContext } from '../vocabulary.ts'
import { type Note, readNote } from './note.ts'
import { updateNote } from './update-note.ts'

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
