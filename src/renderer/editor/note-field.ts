import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { isHidden, type Note, readNote, updateNote } from '../../notes/note.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'

/** Gives the reading what is known from elsewhere: people, corrections, the file's name. */
export const setContext = StateEffect.define<ReadingContext>()

type Reading = { readonly context: ReadingContext; readonly note: Note }

/** What the open note says. A function of the text and its context alone; a key reads again only what it touched. */
export const noteField = StateField.define<Reading>({
  create: (state) => ({ context: {}, note: readNote(state.doc) }),
  update(reading, tr) {
    const effect = tr.effects.find((one) => one.is(setContext))
    if (effect) return { context: effect.value, note: readNote(tr.state.doc, effect.value) }
    if (!tr.docChanged) return reading
    return { ...reading, note: updateNote(reading.note, tr.changes, tr.state.doc) }
  },
})

/** A state field that starts with this context, so that the text is read once. */
export function noteFieldWith(context: ReadingContext) {
  return noteField.init((state) => ({ context, note: readNote(state.doc, context) }))
}

export function noteOf(state: EditorState): Note {
  return state.field(noteField).note
}

/** Whether the line (from 1) is in a fence, a comment or front matter, where a list is only text. */
export function isFenced(state: EditorState, line: number): boolean {
  const reading = state.field(noteField, false)
  return reading !== undefined && isHidden(reading.note, line)
}
