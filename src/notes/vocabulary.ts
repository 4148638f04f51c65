/** How far a piece of work is. `partial` is in progress or partly done; `dropped` is postponed, moved aside or cancelled. */
export type Status = 'open' | 'partial' | 'done' | 'dropped'

/** What a list says of its work: promised for the coming week, told of the last one, or to do at no fixed time. */
export type Phase = 'planned' | 'reported' | 'backlog'

/** The sign by which an item was found; what the panel and `carryover items --why` show. */
export type FoundBy =
  | 'checkbox'
  | 'label'
  | 'owner'
  | 'assignee'
  | 'table'
  | 'nested'
  | 'sentence'
  | 'signs'
  | 'confirmed'

/** When an item is due: the words as written, and the civil date (YYYY-MM-DD) they mean, where that can be told. */
export type Due = { readonly words: string; readonly date: string | null }

/**
 * A unit of work of which one could ask a week later: did that happen?
 * Lines count from 0 at the first line of its meeting, and nothing here depends on where the meeting stands in the
 * note: a meeting that an edit did not touch keeps its items, the same objects.
 */
export type Item = {
  readonly line: number
  /** The last line that belongs to it: continuation lines and nested entries included. */
  readonly lastLine: number
  /** Its words, without list mark, checkbox and owner tag. */
  readonly text: string
  /** People or groups as written, without `@`; empty where nobody is named. */
  readonly owners: readonly string[]
  readonly status: Status
  readonly phase: Phase
  readonly due: Due | null
  /** Headings and labels above it inside the meeting, outermost first: `['Go client', 'This week']`. */
  readonly section: readonly string[]
  /** The line of the item that this one is nested under. */
  readonly parent: number | null
  /** The character between the brackets of its checkbox; null where it has none. */
  readonly mark: string | null
  readonly found: FoundBy
  /** The rule that found it, in a few words, for people who report a misreading. */
  readonly why: string
  /** False where it is a guess that one key confirms or rejects. */
  readonly sure: boolean
}

export type Roles = {
  readonly moderator: readonly string[]
  readonly notetaker: readonly string[]
  readonly lead: readonly string[]
}

/** What a heading or label announces. Only the first three make items of the entries below them. */
export type SectionKind =
  | Phase
  | 'update'
  | 'attendance'
  | 'agenda'
  | 'notes'
  | 'news'
  | 'decision'
  | 'goal'
  | 'question'
  | 'blocker'
  | 'info'
  | 'chores'

/** A heading, label, role line or title of a meeting: what the next week's note is built from. */
export type OutlineLine = {
  /** From 0 at the first line of the meeting. */
  readonly line: number
  readonly kind: 'title' | 'heading' | 'label' | 'role'
  /** 1 to 6 for a heading, 0 for a label or role line. */
  readonly level: number
  /** Columns of white space before it. */
  readonly indent: number
  /** The list mark it stands behind (`-`, `1.`); null for a heading or a paragraph. */
  readonly mark: string | null
  /** Its words without marks, emphasis and closing colon. */
  readonly words: string
  /** What its own words announce; null where they name an area, a topic or a person. */
  readonly section: SectionKind | null
  /** The people whose list it opens, or who are named in a role line. */
  readonly people: readonly string[]
}

/** Lines of a meeting, both included, from 0: a fenced code block, a comment or front matter. */
export type Region = { readonly first: number; readonly last: number }

/** One meeting of a note: its own heading and all lines down to the next meeting. */
export type Meeting = {
  /** Null for what stands above the first meeting of a note, and in a note without any title. */
  readonly title: string | null
  /** Civil date, YYYY-MM-DD. */
  readonly date: string | null
  /** Month and day, MM-DD, where no year is told with them. */
  readonly monthDay: string | null
  /** The line of the heading or title, from 0; 0 where there is none. */
  readonly titleLine: number
  readonly lineCount: number
  readonly roles: Roles
  readonly participants: readonly string[]
  readonly items: readonly Item[]
  /** Headings, labels and role lines in text order. */
  readonly outline: readonly OutlineLine[]
  /** Fences, comments and front matter: nothing in them is read. */
  readonly hidden: readonly Region[]
}

/** A meeting and the line of the note (from 1) at which it begins. */
export type PlacedMeeting = { readonly firstLine: number; readonly meeting: Meeting }

/** An item, the meeting it belongs to, and its line in the note (from 1). */
export type PlacedItem = { readonly item: Item; readonly meeting: Meeting; readonly line: number }

export type DateOrder = 'day-first' | 'month-first'

/** What is known of a note from elsewhere: its folder, its file name, its user. */
export type ReadingContext = {
  /** File name or path; a date in it dates the note's only meeting where the text has none. */
  readonly path?: string
  /** People learned from all notes of the folder. */
  readonly people?: readonly string[]
  /** Other spelling -> the name of the person, as the user corrected it. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Order of the numbers in dates such as 3/4/2026, worked out over the folder. */
  readonly dateOrder?: DateOrder
  /** The day, YYYY-MM-DD, near which the days of the folder's meetings lie that tell no year. */
  readonly near?: string
  /** The user's word on guesses, by the item's words. */
  readonly judgements?: Readonly<Record<string, 'confirmed' | 'rejected'>>
  /** Labels of the team's own, beside those that ship. */
  readonly labels?: Readonly<Record<string, Phase>>
}
