import type { LinkAnswers } from '../series/link-answers.ts'
import type { TextEdit } from '../text/text.ts'
import type { ReadingContext, Status } from '../vocabulary.ts'
import type { SectionChoice, WeekChoice } from './week-choices.ts'

export type NewWeekAsk = {
  /** All notes of the series, the asked one included; LF line ends. */
  readonly notes: readonly { readonly path: string; readonly text: string }[]
  /** The note in which the person asked. */
  readonly path: string
  /** YYYY-MM-DD, by the host's clock. */
  readonly today: string
  /** YYYY-MM-DD; without it the series' rhythm tells. */
  readonly date?: string
  readonly context?: ReadingContext
  /** What was chosen for pieces of open work, by `OpenWork.key`; what isn't named follows its section, else is carried. */
  readonly choices?: ReadonlyMap<string, WeekChoice>
  /** What was chosen once for all work of a section, by its headings and labels, outermost first. */
  readonly sectionChoice?: (section: readonly string[]) => SectionChoice | undefined
  /** The user's word on which work of two weeks is the same. */
  readonly answers?: LinkAnswers
  /** Whether carried work is marked in the old week, where it has boxes. */
  readonly marksCarried?: boolean
}

type CarriedItem = { readonly text: string; readonly owners: readonly string[] }

/** A piece of work that was left open, and what becomes of it. */
export type WeekWork = {
  /** Names it among the others: its line in the old note and its words. */
  readonly key: string
  /**
   * `item`: last week left it open. `entry`: a list entry of its plan that was not read as work. `unmentioned`: the meeting before
   * last week left it open, and last week has no word of it. The latter two come along only where that is chosen.
   */
  readonly kind: 'item' | 'entry' | 'unmentioned'
  readonly text: string
  readonly owners: readonly string[]
  readonly status: Status
  /** Headings and labels above it in the old week, outermost first. */
  readonly section: readonly string[]
  readonly choice: WeekChoice
  /** Headings and labels above it in the new week; null where it does not come along, is not read there, or is `unmentioned`. */
  readonly to: readonly string[] | null
  /** Its line in the new week has no way to say what was chosen. */
  readonly isUntold: boolean
}

type Made = {
  readonly path: string
  /** Offset in the text made, where one starts to write. */
  readonly cursor: number
  readonly date: string
  readonly from: { readonly path: string; readonly line: number; readonly date: string | null }
  /** What goes on, parked work too. */
  readonly carried: readonly CarriedItem[]
  /** How many come along as done or dropped. */
  readonly settled: number
  /** All that last week left open, in its order; behind it what it has no word of. */
  readonly open: readonly WeekWork[]
  /** Marks in the old week where it stands in another file than the new one; else null. */
  readonly marks: { readonly path: string; readonly edits: readonly TextEdit[] } | null
}

export type FileWeek = Made & { readonly kind: 'file'; readonly text: string }
export type SectionWeek = Made & {
  readonly kind: 'section'
  readonly edits: readonly TextEdit[]
  /** Offset in the text made, where the week begins. */
  readonly start: number
}

/** Why no week can be made. */
type RefusalReason =
  | 'noteGone'
  | 'conflictMarkers'
  | 'noMeeting'
  | 'onlyList'
  | 'beforeNewest'
  | 'fileTaken'
  | 'neverClosed'
  | 'notReadable'

export type Refusal = {
  readonly kind: 'refused'
  readonly why: RefusalReason
  /** The note that is in the way; '' where it is none. */
  readonly path: string
  /** The date asked for, and that of the newest week; '' where there is none. */
  readonly date: string
  readonly newest: string
}

export type NewWeek =
  | FileWeek
  | SectionWeek
  /**
   * The week is there; nothing is to be done. `line` counts from 1; `next` is the date of the week after it. Without a date
   * nothing in it has changed since it was made; the one after it is made where a date is asked for.
   */
  | {
      readonly kind: 'already'
      readonly path: string
      readonly line: number
      readonly date: string
      readonly next: string
    }
  /** No byte is to change. */
  | Refusal

/** Notes that are there already and belong to the week: the old one, and what gets its text or its marks; each once. */
export function notesOfWeek({
  kind,
  path,
  from,
  marks,
}: FileWeek | SectionWeek): readonly string[] {
  const written = kind === 'section' ? [path] : []
  return [...new Set([from.path, ...written, ...(marks ? [marks.path] : [])])]
}

export function refused(
  why: RefusalReason,
  facts: Partial<Pick<Refusal, 'path' | 'date' | 'newest'>> = {},
): Refusal {
  return { kind: 'refused', why, path: '', date: '', newest: '', ...facts }
}
