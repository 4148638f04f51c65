// Where one was when a note or a window was left.

import type { NotePath } from './notes.ts'

/** Where one was in a note. Lines count from 1. */
export type NotePlace = {
  readonly path: NotePath
  /** The caret's. */
  readonly line: number
  /** The caret's in its line, from 1. */
  readonly column: number
  /** The first that was in sight. */
  readonly top: number
  /** Those that have something folded below them. */
  readonly folds: readonly number[]
  /** Of the text, in characters: of another text the lines say nothing. */
  readonly length: number
  /** The passages that stand in two versions, of which nobody has chosen. */
  readonly clashes: readonly KeptClash[]
}

/** Both versions of a passage as they stand in the text, one after the other, with their line ends. */
export type KeptClash = { readonly mine: string; readonly theirs: string }

/** So many passages of a note are kept, with so many characters each. */
export const mostClashes = { passages: 100, length: 20_000 } as const

/** Where one was in a folder when its window closed; kept in the app's data. */
export type FolderPlace = {
  /** Null where the next page is to begin without one. */
  readonly note: NotePath | null
  /** The caret's, from 1. */
  readonly line: number
  /** Where one was in the notes that were open lately, the last one first. */
  readonly notes: readonly NotePlace[]
}

/** So many notes' places are kept. */
export const mostPlaces = 60
