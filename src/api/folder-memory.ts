// What is known of a folder beside its notes.

import type { LinkAnswers } from '../notes/series/link-answers.ts'
import type { SeriesCorrections } from '../notes/series/series.ts'
import type { TextEdit } from '../notes/text/text.ts'
import type { DateOrder, Phase } from '../notes/vocabulary.ts'
import type { SectionChoices } from '../notes/week/week-choices.ts'
import type { NotePath, Version } from './notes.ts'

/** What the notes of the folder teach about each other; an argument of every reading. */
export type FolderKnowledge = {
  readonly people: readonly string[]
  readonly dateOrder: DateOrder | null
  /** The day, YYYY-MM-DD, near which the days lie that tell no year; null where each tells it. */
  readonly near: string | null
}

/** What the user told the app about a folder; kept in the app's data, never in the notes. */
export type FolderMemory = {
  readonly aliases: Readonly<Record<string, string>>
  readonly judgements: Readonly<Record<string, 'confirmed' | 'rejected'>>
  readonly labels: Readonly<Record<string, Phase>>
  /** Whether two pieces of work are the same, by the words of both. */
  readonly links: LinkAnswers
  /** Which notes belong together, where the names don't tell. */
  readonly series: SeriesCorrections
  /** What is done with the open work of a section in a new week, by series and section. */
  readonly weekChoices: SectionChoices
  /** What was kept as it is in a close-out, by group, date of the meeting and words. */
  readonly kept: Readonly<Record<string, 'kept'>>
  /** Where new issues are opened: `owner/name` or an address; empty where nobody said. */
  readonly repository: string
}

/** A folder of which nothing was told yet. */
export const emptyMemory: FolderMemory = {
  aliases: {},
  judgements: {},
  labels: {},
  links: {},
  series: { notes: {}, joined: {} },
  weekChoices: {},
  kept: {},
  repository: '',
}

/**
 * A file that a new week was written to, and its version then. `back` takes the text of that version back to the one
 * `before`; where both are null there was no file, and it is taken away.
 */
export type TakenBack = {
  readonly path: NotePath
  readonly version: Version
  readonly back: readonly TextEdit[] | null
  readonly before: Version | null
}

/** What takes back the new week that was made last, all files of it in one step; kept in the app's data. */
export type WeekUndo = {
  /** Of the week, YYYY-MM-DD. */
  readonly date: string
  /** The note to show then. */
  readonly show: NotePath
  readonly files: readonly TakenBack[]
}
