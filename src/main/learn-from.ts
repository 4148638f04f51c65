import { readNote } from '../notes/meetings/note.ts'
import { learnPeople } from '../notes/people/folder-people.ts'
import { meetingsInOrder } from '../notes/series/meetings.ts'
import type { ReadingContext } from '../notes/vocabulary.ts'
import { dayLessons } from './folder/day-lessons.ts'

/**
 * What the texts of one folder teach about each other: its people, the order of dates, and with a civil date also near
 * which day those lie that tell no year.
 */
export function learnFrom(
  texts: readonly { path: string; text: string }[],
  today?: string,
): Pick<ReadingContext, 'people' | 'dateOrder' | 'near'> {
  const notes = texts.map(({ path, text }) => readNote(text, { path }))
  const { people, dateOrder } = learnPeople(notes)
  const days = dayLessons()
  for (const [at, note] of notes.entries()) {
    const placed = meetingsInOrder([{ path: texts[at]?.path ?? '', note }])
    const monthDay = placed.at(-1)?.meeting.monthDay ?? null
    days.count({ dates: placed.flatMap(({ date }) => date ?? []), monthDay }, 1)
  }
  const near = today === undefined ? null : days.near(today)
  return { people, ...(dateOrder && { dateOrder }), ...(near && { near }) }
}
