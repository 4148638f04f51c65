// A note and the list of notes, and what comes of saving, making, renaming and deleting one.

import type { TextEdit } from '../notes/text/text.ts'

/** A note's place in the folder: relative, with `/`, never leaving it. Made by the host; checked again on the way back. */
export type NotePath = string & { readonly brand: 'NotePath' }

/** Names the bytes of a file (a hash of them). Equal versions mean equal bytes. */
export type Version = string & { readonly brand: 'Version' }

/** One line of the list of notes. `series` is null for a note that belongs to none. */
export type NoteSummary = {
  readonly path: NotePath
  readonly title: string
  readonly series: { readonly key: string; readonly title: string } | null
  /** Date of its newest meeting, YYYY-MM-DD. */
  readonly date: string | null
  readonly meetings: number
  /** Of its newest meeting, but for what a later note of the series has too. */
  readonly openItems: number
  /** Of its newest meeting, what is open and a later note of the series has too. */
  readonly carriedOn: number
  readonly doneItems: number
  /** Why the note is not read; null where it is. */
  readonly unreadable: UnreadableReason | null
  /** The note that it is another version of, made by a sync program; such a version is in no series and no count. */
  readonly copyOf: NotePath | null
}

/** Why a note may only be read; the words for it are in `texts().safety.onlyRead`. */
export type ReadOnlyReason =
  | 'utf16'
  | 'olderEncoding'
  | 'hasNul'
  | 'tooLarge'
  | 'mayNotChange'
  | 'mayNotWriteHere'

/** Why a note is not read: it may only be shown, or not even that. The words for it are in `texts().safety.notRead`. */
export type UnreadableReason =
  | ReadOnlyReason
  | 'noText'
  | 'tooLargeToShow'
  | 'noFile'
  | 'mayNotRead'
  | 'leadsOut'
  /** The disk or the system could not just now. */
  | 'failed'

/** Text with LF line ends and no BOM; the host keeps both and restores them. */
export type OpenedNote = {
  readonly text: string
  readonly version: Version
  /** Why the note may not be written; null where it may. */
  readonly readOnly: ReadOnlyReason | null
  /** So large that it is shown and not read: it has no items. */
  readonly isPlain: boolean
}

export type SeriesText = {
  readonly path: NotePath
  readonly text: string
  readonly version: Version
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: Version }
  /** The file changed since `base`; nothing was written, and this is what the disk has now. */
  | { readonly kind: 'conflict'; readonly text: string; readonly version: Version }
  | { readonly kind: 'gone' }

export type CreateOutcome =
  | { readonly kind: 'created'; readonly path: NotePath; readonly version: Version }
  | { readonly kind: 'exists'; readonly path: NotePath }

export type RenameOutcome =
  | { readonly kind: 'renamed'; readonly path: NotePath }
  | { readonly kind: 'exists'; readonly path: NotePath }

/** The notes whose links followed a renamed note, with what takes that back; `left` could not be changed. */
export type Followed = {
  readonly changed: readonly {
    readonly path: NotePath
    readonly version: Version
    readonly undo: readonly TextEdit[]
  }[]
  readonly left: readonly NotePath[]
}

/**
 * `changed`: the file is no longer the version that was to be deleted; it was left alone. What was deleted can be put back
 * by its version; null where it was gone already, or can't be put back from here.
 */
export type DeleteOutcome =
  | { readonly kind: 'deleted'; readonly version: Version | null }
  | { readonly kind: 'changed' }

export type PutBackOutcome =
  | { readonly kind: 'back' }
  /** Another note stands there now; nothing was done. */
  | { readonly kind: 'exists'; readonly path: NotePath }

export type TemplateText = {
  /** `shipped:weekly-planning` or `folder:templates/mine.md`. */
  readonly id: string
  readonly name: string
  readonly source: 'shipped' | 'folder'
  readonly text: string
}
