import type { NotePath } from '../../api/contract.ts'
import type { Note } from '../../notes/note.ts'
import type { Item } from '../../notes/vocabulary.ts'
import type { Slice } from './store.ts'

/** Line and column count from 1; a column is a character as one sees it typed. */
export type Caret = { readonly line: number; readonly column: number }

/** An open item of the meeting before, and the item of this meeting that is the same work, if there is one. */
export type LastWeekRow = {
  readonly item: Item
  readonly ageWeeks: number
  readonly here: Item | null
}

export type LastWeek = {
  readonly title: string | null
  readonly date: string | null
  readonly rows: readonly LastWeekRow[]
}

/** A note that could not be opened, and why, as a sentence for people. */
export type OpenProblem = { readonly path: NotePath; readonly message: string }

export type NoteSlice = {
  readonly path: NotePath | null
  /** The note that is on its way; `path` is still the one before. */
  readonly opening: NotePath | null
  /** What the open note says: a reference to the editor's own reading. */
  readonly note: Note | null
  /** Why the open note may not be written; null where it may. */
  readonly readOnly: string | null
  readonly openProblem: OpenProblem | null
  readonly caret: Caret
  /** Counted when idle; null where not yet. */
  readonly words: number | null
  /** Open items of the meeting before the one that the caret is in; null where there is no such meeting. */
  readonly lastWeek: LastWeek | null
  /** For items of that meeting that came over from earlier weeks: for how many weeks. */
  readonly carried: ReadonlyMap<Item, number>
  setOpening(path: NotePath | null): void
  /** Another note, or none: everything that was known of the one before is dropped. */
  setOpenNote(open: {
    readonly path: NotePath
    readonly note: Note
    readonly readOnly: string | null
  }): void
  setNoNote(problem: OpenProblem | null): void
  setPath(path: NotePath): void
  setNote(note: Note): void
  setReadOnly(readOnly: string | null): void
  setCaret(caret: Caret): void
  setWords(words: number | null): void
  setLastWeek(lastWeek: LastWeek | null, carried: ReadonlyMap<Item, number>): void
}

const noneCarried: ReadonlyMap<Item, number> = new Map()

const nothingKnown = {
  openProblem: null,
  opening: null,
  caret: { line: 1, column: 1 },
  words: null,
  lastWeek: null,
  carried: noneCarried,
} as const

export const noteSlice: Slice<NoteSlice> = (set) => ({
  path: null,
  note: null,
  readOnly: null,
  ...nothingKnown,
  setOpening: (opening) => set({ opening }),
  setOpenNote: ({ path, note, readOnly }) => set({ ...nothingKnown, path, note, readOnly }),
  setNoNote: (openProblem) =>
    set({ ...nothingKnown, path: null, note: null, readOnly: null, openProblem }),
  setPath: (path) => set({ path }),
  setNote: (note) => set({ note }),
  setReadOnly: (readOnly) => set({ readOnly }),
  setCaret: (caret) => set({ caret }),
  setWords: (words) => set({ words }),
  setLastWeek: (lastWeek, carried) => set({ lastWeek, carried }),
})
