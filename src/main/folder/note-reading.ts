import type { NotePath } from '../../api/contract.ts'
import { findDate } from '../../notes/dates.ts'
import { meetingsInOrder } from '../../notes/meetings.ts'
import { readNote } from '../../notes/note.ts'
import { textOf } from '../../notes/text.ts'
import type { DateOrder, Meeting, ReadingContext } from '../../notes/vocabulary.ts'

/** What the index keeps of a note's reading. */
export type NoteReading = {
  /** Of its newest meeting. */
  readonly title: string | null
  readonly date: string | null
  /** Of all its meetings. */
  readonly dates: readonly string[]
  readonly meetings: number
  /** Of its newest meeting; what is partly done is open. */
  readonly openItems: number
  readonly doneItems: number
  /** People who are named as such: in a list of who was there, in a role, as owner of a sure item. */
  readonly people: readonly string[]
  /** The order of numbers that the dates of its titles show; null where they don't. */
  readonly dateOrder: DateOrder | null
  /** Whether a date in a title depends on that order. */
  readonly hasAmbiguousDate: boolean
}

export type ReadText = (path: NotePath, text: string, context: ReadingContext) => NoteReading

/** Reads a text for the index. Total. */
export function readingOf(path: NotePath, text: string, context: ReadingContext): NoteReading {
  const note = readNote(textOf(text), { ...context, path })
  const placed = meetingsInOrder([{ path, note }])
  const newest = placed.at(-1)
  const meetings = note.meetings.map(({ meeting }) => meeting)
  const items = newest?.meeting.items ?? meetings.flatMap((meeting) => meeting.items)
  const titleDates = meetings.flatMap(({ title }) => findDate(title ?? '') ?? [])
  return {
    title: newest?.meeting.title ?? meetings.find(({ title }) => title !== null)?.title ?? null,
    date: newest?.date ?? null,
    dates: placed.flatMap(({ date }) => date ?? []),
    meetings: placed.length,
    openItems: items.filter(({ status }) => status === 'open' || status === 'partial').length,
    doneItems: items.filter(({ status }) => status === 'done').length,
    people: [...new Set(meetings.flatMap(peopleOf))],
    dateOrder: titleDates.find(({ order }) => order !== null)?.order ?? null,
    hasAmbiguousDate: titleDates.some(({ ambiguous }) => ambiguous),
  }
}

function peopleOf({ participants, roles, items }: Meeting): readonly string[] {
  const owners = items.filter(({ sure }) => sure).flatMap((item) => item.owners)
  return [...participants, ...roles.lead, ...roles.moderator, ...roles.notetaker, ...owners]
}
