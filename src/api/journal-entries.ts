// What is typed, on its way into the journal of the host, and what is left of it after a crash.

import type { NotePath, Version } from './notes.ts'

/** Names what one page typed into one note; made by the page, 32 hexadecimal digits, as is the name of a sitting. */
export type StreamId = string & { readonly brand: 'StreamId' }

/** A replacement of `from`..`to` (offsets in the text before) by `insert`. */
export type TypedEdit = { readonly from: number; readonly to: number; readonly insert: string }

/** What the host writes down while somebody types, so that a crash takes nothing along. Typing counts from 1. */
export type JournalEntry =
  /** `text` where it is not that of the file at `base`. Takes the place of the sitting's other streams of the note. */
  | {
      readonly kind: 'begin'
      readonly stream: StreamId
      readonly sitting: string
      readonly path: NotePath
      readonly base: Version
      readonly text: string | null
    }
  | {
      readonly kind: 'typed'
      readonly stream: StreamId
      readonly count: number
      readonly edits: readonly TypedEdit[]
    }
  /** The text after the typing of that count is on disk as that version. */
  | {
      readonly kind: 'saved'
      readonly stream: StreamId
      readonly count: number
      readonly version: Version
    }
  | { readonly kind: 'renamed'; readonly stream: StreamId; readonly path: NotePath }
  /** The note was put away with all of it on disk. */
  | { readonly kind: 'end'; readonly stream: StreamId }

/** `begin-anew`: the host does not have the stream whole, or it became too long. */
export type JournalAnswer = 'kept' | 'begin-anew'

/** Text of a sitting that ended without saving it. */
export type Recovery = {
  readonly id: string
  /** Null where nothing of the journal can be read. */
  readonly path: NotePath | null
  /** Of the last typing, in milliseconds since 1970. */
  readonly typedAt: number | null
  /** False where the end of the journal can't be read. */
  readonly isWhole: boolean
  /** Whether the note is still what the text was typed into. */
  readonly note: 'same' | 'changed' | 'gone'
}

export type RecoveredText = {
  readonly path: NotePath
  readonly text: string
  /** What it was typed into; null where that is not known any more. */
  readonly base: string | null
  /** What the note has now; null where it is gone. */
  readonly now: string | null
}
