import type { NotePath, ReadOnlyReason } from '../../api/notes.ts'
import type { Note } from '../../notes/meetings/note.ts'
import type { SeriesLinks } from '../../notes/series/carry.ts'
import type { SeriesMeeting } from '../../notes/series/meetings.ts'
import type { Past } from '../../notes/series/past.ts'
import type { Item } from '../../notes/vocabulary.ts'
import type { Slice } from './store.ts'

/** Line and column count from 1; a column is a character as one sees it typed. */
export type Caret = { readonly line: number; readonly column: number }

/** An open item of the meeting before, and the item of this meeting that is the same work, if there is one. */
export type LastWeekItem = {
  readonly item: Item
  /** The meeting before. */
  readonly at: SeriesMeeting
  readonly ageWeeks: number
  readonly here: Item | null
  /** False where `here` is likely the same work, and not certainly. */
  readonly sure: boolean
}

export type LastWeekShown = {
  /** Of the meeting before. */
  readonly title: string | null
  readonly date: string | null
  readonly rows: readonly LastWeekItem[]
}

/** The meetings of the series, the links between them, and the one that the caret is in. */
export type SeriesPlace = { readonly links: SeriesLinks; readonly at: SeriesMeeting }

/** A note that could not be opened, and why, as a sentence for people. */
type OpenProblem = { readonly path: NotePath; readonly message: string }

export type NoteSlice = {
  readonly path: NotePath | null
  /** The note that is on its way; `path` is still the one before. */
  readonly opening: NotePath | null
  /** What the open note says: a reference to the editor's own reading. */
  readonly note: Note | null
  /** Whether it was read; a long note is shown before it is, and one that is too large never is. */
  readonly stage: 'read' | 'unread' | 'plain'
  /** Why the open note may not be written; null where it may. */
  readonly readOnly: ReadOnlyReason | null
  readonly openProblem: OpenProblem | null
  readonly caret: Caret
  /** Counted when idle; null where not yet. */
  readonly words: number | null
  /** Open items of the meeting before the one that the caret is in; null where there is no such meeting. */
  readonly lastWeek: LastWeekShown | null
  readonly series: SeriesPlace | null
  /** Whether these two are known; until then both are null. */
  readonly isSeriesRead: boolean
  /** What is known of the earlier weeks of the caret's meeting's items, by `pastKey`. */
  readonly pasts: ReadonlyMap<string, Past>
  setOpening(path: NotePath | null): void
  /** Another note: everything that was known of the one before is dropped, and no page stands before it. */
  setOpenNote(
    open: Pick<NoteSlice, 'path' | 'note' | 'stage' | 'readOnly' | 'caret' | 'words'>,
  ): void
  setNoNote(problem: OpenProblem | null): void
  setPath(path: NotePath): void
  setNote(note: Note): void
  setStage(stage: NoteSlice['stage']): void
  setReadOnly(readOnly: ReadOnlyReason | null): void
  setCaret(caret: Caret): void
  setWords(words: number | null): void
  /** What is told of another note than the open one is left out. */
  setWeeks(weeks: Weeks): void
  setPasts(pasts: ReadonlyMap<string, Past>): void
}

/** What the series says of the meeting that the caret is in. */
export type Weeks = Pick<NoteSlice, 'lastWeek' | 'series'>

export const noWeeks: Weeks = { lastWeek: null, series: null }

const nothingKnown = {
  openProblem: null,
  opening: null,
  stage: 'read',
  caret: { line: 1, column: 1 },
  words: null,
  pasts: new Map<string, Past>(),
  isSeriesRead: false,
  ...noWeeks,
} as const

export const noteSlice: Slice<NoteSlice> = (set) => ({
  path: null,
  note: null,
  readOnly: null,
  ...nothingKnown,
  setOpening: (opening) => set({ opening }),
  setOpenNote: (open) => set({ ...nothingKnown, ...open }),
  setNoNote: (openProblem) =>
    set({ ...nothingKnown, path: null, note: null, readOnly: null, openProblem }),
  setPath: (path) => set({ path }),
  setNote: (note) => set({ note }),
  setStage: (stage) => set({ stage }),
  setReadOnly: (readOnly) => set({ readOnly }),
  setCaret: (caret) => set({ caret }),
  setWords: (words) => set({ words }),
  setWeeks: (weeks) =>
    set(({ path, stage }) => {
      if (weeks.series !== null && weeks.series.at.path !== path) return {}
      // Of a note that is still to be read its series says nothing yet.
      return { ...weeks, isSeriesRead: stage !== 'unread' }
    }),
  setPasts: (pasts) => set({ pasts }),
})
