import {
  ChangeSet,
  type EditorState,
  StateEffect,
  StateField,
  type Text,
  type Transaction,
} from '@codemirror/state'
import { movedNote } from '../../notes/meetings/moved-note.ts'
import { isHidden, type Note, readNote } from '../../notes/meetings/note.ts'
import { updateSome } from '../../notes/meetings/update-note.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'

/** Gives the reading what is known from elsewhere: people, corrections, the file's name. */
export const setContext = StateEffect.define<ReadingContext>()

/** A text that is to be read with this context, after it is shown: it is so long that its reader would be kept waiting. */
type LateReading = { readonly text: Text; readonly context: ReadingContext }

/** The note that a late reading gave. It counts where no other one was asked for meanwhile. */
export const takeReading = StateEffect.define<{ of: LateReading; note: Note }>()

type Reading = {
  readonly note: Note
  /** What is still to be read, and what was changed since. */
  readonly late: { readonly of: LateReading; readonly changes: ChangeSet } | null
  /** A key wanted more to be read again than it may wait for: the note says what it said before, until the late reading. */
  readonly isBehind: boolean
  /** `unread`: nothing is known of the text yet; `plain`: it is too large for that. */
  readonly stage: 'read' | 'unread' | 'plain'
}

/** Characters from which a text is shown before it is read: reading takes about a tenth of a second then. */
const longText = 150_000
const saysNothing = readNote('')
/** Lines that a key may have read again, beside its own meeting: about what a frame has time for. */
const mostLinesAtOnce = 1_500

/** What the open note says. A function of the text and its context alone; a key reads again only what it touched. */
export const noteField = StateField.define<Reading>({
  create: (state) => begun(state.doc, {}),
  update(reading, tr) {
    if (reading.stage === 'plain') return reading
    const asked = tr.effects.find((one) => one.is(setContext))
    if (asked) return withContext(reading, asked.value, tr)
    const come = tr.effects.find((one) => one.is(takeReading))?.value
    if (come && come.of === reading.late?.of) return taken(reading.late.changes, come.note, tr)
    return tr.docChanged ? changed(reading, tr) : reading
  },
})

function begun(text: Text, context: ReadingContext): Reading {
  if (text.length < longText) {
    return { note: readNote(text, context), late: null, isBehind: false, stage: 'read' }
  }
  return { note: saysNothing, late: lateOf(text, context), isBehind: false, stage: 'unread' }
}

function lateOf(text: Text, context: ReadingContext): NonNullable<Reading['late']> {
  return { of: { text, context }, changes: ChangeSet.empty(text.length) }
}

/** A long text keeps its reading until the one with the other context is there. */
function withContext(reading: Reading, context: ReadingContext, tr: Transaction): Reading {
  const next = begun(tr.newDoc, context)
  if (next.stage === 'read' || reading.stage === 'unread') return next
  return { ...(tr.docChanged ? changed(reading, tr) : reading), late: next.late }
}

function taken(changes: ChangeSet, note: Note, tr: Transaction): Reading {
  const all = changes.compose(tr.changes)
  const read: Reading = { note, late: null, isBehind: false, stage: 'read' }
  return all.empty ? read : updated(read, all, tr.newDoc)
}

function changed(reading: Reading, { changes, newDoc }: Transaction): Reading {
  const { note, late, stage, isBehind } = reading
  const moved = late && { ...late, changes: late.changes.compose(changes) }
  if (stage === 'unread') return { ...reading, late: moved }
  if (isBehind) return { ...reading, late: moved, note: movedNote(note, changes, newDoc) }
  return updated({ ...reading, late: moved }, changes, newDoc)
}

/** Reads again what the changes touched; where that is too much for a key, the whole text is to be read later. */
function updated(reading: Reading, changes: ChangeSet, text: Text): Reading {
  const { note, isBehind } = updateSome(reading.note, changes, { text, mostLines: mostLinesAtOnce })
  if (!isBehind) return { ...reading, note }
  return {
    ...reading,
    note,
    isBehind,
    late: lateOf(text, reading.late?.of.context ?? note.context),
  }
}

/** A state field that starts with this context, so that the text is read once. */
export function noteFieldWith(context: ReadingContext) {
  return noteField.init((state) => begun(state.doc, context))
}

/** The same for a text that is not read, because it is too large: it says nothing. */
export function plainNoteField() {
  return noteField.init(() => ({ note: saysNothing, late: null, isBehind: false, stage: 'plain' }))
}

export function noteOf(state: EditorState): Note {
  return state.field(noteField).note
}

/** What is to be read of the text; null where nothing is. */
export function lateReadingOf(state: EditorState): LateReading | null {
  return state.field(noteField).late?.of ?? null
}

export function stageOf(state: EditorState): Reading['stage'] {
  return state.field(noteField).stage
}

/** Whether the line (from 1) is in a fence, a comment or front matter, where a list is only text. */
export function isFenced(state: EditorState, line: number): boolean {
  const reading = state.field(noteField, false)
  return reading !== undefined && isHidden(reading.note, line)
}
