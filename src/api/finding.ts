import type { Passage } from '../notes/text/find-text.ts'
import type { Status } from '../notes/vocabulary.ts'
import type { NotePath } from './notes.ts'

// What is found over all notes of the folder. Both answers come in parts: who asked asks again from `next` on, or not.

/** A line of a note (from 1) that has what was looked for, and the lines beside it; null for blank ones. */
export type FoundHit = {
  readonly line: number
  /** Of the meeting that the line stands in; null where none is told. */
  readonly date: string | null
  readonly text: string
  readonly passages: readonly Passage[]
  readonly above: string | null
  readonly below: string | null
}

export type FoundNote = {
  readonly path: NotePath
  /** Of a log of many meetings the series. */
  readonly title: string
  readonly hits: readonly FoundHit[]
  /** Lines that were found too and are left out. */
  readonly more: number
}

export type FoundNotes = {
  /** Newest first. */
  readonly notes: readonly FoundNote[]
  /** Where to go on; null where all notes were looked at. */
  readonly next: number | null
  readonly searched: number
  readonly total: number
  /** Notes that were not read yet, so that their items are not known. */
  readonly unread: number
}

/** A piece of work that nobody has finished, by the newest words for it. */
export type OpenWork = {
  readonly path: NotePath
  /** From 1. */
  readonly line: number
  readonly text: string
  readonly owners: readonly string[]
  readonly status: Status
  /** Headings and labels above it, outermost first. */
  readonly section: readonly string[]
  /** The day that it is due (YYYY-MM-DD), where it tells one. */
  readonly due: string | null
  /** The meeting that had it last. */
  readonly date: string | null
  /** The series, else the note's title. */
  readonly meeting: string
  readonly ageWeeks: number
  /** Whether it is likely to be older: only the newest notes of a series are looked at. */
  readonly isOlder: boolean
  /** Later meetings that say nothing of it. */
  readonly quiet: number
}

export type OpenWorkPart = {
  readonly work: readonly OpenWork[]
  readonly next: number | null
  readonly searched: number
  readonly total: number
  readonly unread: number
}
