import type { NotePath } from '../../api/notes.ts'
import { findDate } from '../../notes/dates/dates.ts'
import { findDayInName } from '../../notes/dates/short-dates.ts'
import { readNote } from '../../notes/meetings/note.ts'
import { sumEvidence, withoutSpareLines } from '../../notes/people/evidence.ts'
import { partsOfPath } from '../../notes/series/file-names.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { takenUp } from '../../notes/series/taken-up.ts'
import { workWords } from '../../notes/series/work-words.ts'
import { textOf } from '../../notes/text/text.ts'
import type { DateOrder, Item, ReadingContext } from '../../notes/vocabulary.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { packItems } from './packed-items.ts'
import { packSigns } from './packed-signs.ts'
import { workKeys } from './work-keys.ts'

/** What the index keeps of a note's reading. */
export type NoteReading = {
  /** Of its newest meeting. */
  readonly title: string | null
  readonly date: string | null
  /** Of all its meetings. */
  readonly dates: readonly string[]
  readonly meetings: number
  /** The open work of its newest meeting, by work-keys.ts; what is partly done is open. */
  readonly openWork: string
  readonly doneItems: number
  /** All work of all its meetings, by work-keys.ts. */
  readonly work: string
  /** All items of all its meetings, by packed-items.ts. */
  readonly items: Uint8Array
  /** What it says about who is a person, and in which order dates are written. */
  readonly teaching: { readonly dateOrder: DateOrder | null; readonly signs: string }
  /** The names of which it mattered whether they are people's: each between two line ends. */
  readonly asked: string
  /** Month and day (MM-DD) of its newest meeting where they tell no year. */
  readonly monthDay: string | null
  /** Whether a date in a title or in the file's name depends on the order that others show. */
  readonly hasAmbiguousDate: boolean
}

/** At once, or from another thread. */
export type ReadText = (
  path: NotePath,
  text: string,
  context: ReadingContext,
) => NoteReading | Promise<NoteReading>

/** Reads a text for the index. Total. */
export function readingOf(path: NotePath, text: string, context: ReadingContext): NoteReading {
  const note = readNote(textOf(text), { ...context, path })
  const placed = meetingsInOrder([{ path, note }])
  const newest = placed.at(-1)
  const meetings = note.meetings.map(({ meeting }) => meeting)
  const twice = newest ? takenUp(newest.meeting) : new Map()
  const isCounted = (item: Item) => isOpen(item) && !twice.has(item)
  const items = newest?.meeting.items ?? meetings.flatMap((meeting) => meeting.items)
  return {
    title: newest?.meeting.title ?? meetings.find(({ title }) => title !== null)?.title ?? null,
    date: newest?.date ?? null,
    dates: placed.flatMap(({ date }) => date ?? []),
    meetings: placed.length,
    openWork: workKeys(items.filter(isCounted).map(workWords)),
    doneItems: items.filter(({ status }) => status === 'done').length,
    work: workKeys([...new Set(meetings.flatMap((meeting) => meeting.items.map(workWords)))]),
    items: packItems(note.meetings),
    teaching: {
      dateOrder: note.dateOrder,
      signs: packSigns(withoutSpareLines(sumEvidence(note.chunks.map(({ evidence }) => evidence)))),
    },
    asked: `\n${[...new Set(note.chunks.flatMap((chunk) => [...chunk.asked.keys()]))].join('\n')}\n`,
    monthDay: newest?.meeting.monthDay ?? null,
    hasAmbiguousDate:
      meetings.some(({ title }) => findDate(title ?? '')?.ambiguous === true) ||
      findDayInName(partsOfPath(path).stem)?.ambiguous === true,
  }
}
