import { readNote } from '../notes/meetings/note.ts'
import { learnPeople } from '../notes/people/folder-people.ts'
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
  for (const { meetings } of notes) {
    const dates = meetings.flatMap(({ meeting }) => meeting.date ?? [])
    days.count({ dates, monthDays: meetings.flatMap(({ meeting }) => meeting.monthDay ?? []) }, 1)
  }
  const near = today === undefined ? null : days.near(today)
  return { people, ...(dateOrder && { dateOrder }), ...(near && { near }) }
}
