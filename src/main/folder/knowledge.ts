import type { FolderKnowledge } from '../../api/folder-memory.ts'
import { addEvidence, type EvidenceSum } from '../../notes/people/evidence.ts'
import { learnedFrom } from '../../notes/people/folder-people.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import { dayLessons } from './day-lessons.ts'
import type { NoteReading } from './note-reading.ts'
import { unpackSigns } from './packed-signs.ts'

export const nothingKnown: FolderKnowledge = { people: [], dateOrder: null, near: null }

/** What the readings of a folder teach about each other, summed up as they come and go. */
type Lessons = {
  add(reading: NoteReading): void
  remove(reading: NoteReading): void
  /** `today` is a civil date. */
  learned(today: string): FolderKnowledge
}

export function createLessons(): Lessons {
  const sum: EvidenceSum = new Map()
  const orders = { 'day-first': 0, 'month-first': 0 }
  const days = dayLessons()
  const count = (reading: NoteReading, times: 1 | -1) => {
    const { teaching } = reading
    if (teaching.dateOrder) orders[teaching.dateOrder] += times
    addEvidence(sum, unpackSigns(teaching.signs), times)
    days.count(reading, times)
  }
  return {
    add: (reading) => count(reading, 1),
    remove: (reading) => count(reading, -1),
    learned: (today) => ({ ...learnedFrom(sum, orders), near: days.near(today) }),
  }
}

/** Which readings would be others with the new knowledge. */
export function isAffected(
  before: FolderKnowledge,
  now: FolderKnowledge,
): (reading: NoteReading) => boolean {
  const turned = difference(before.people, now.people)
  const hasNewOrder = before.dateOrder !== now.dateOrder
  const isOtherYear = before.near !== now.near
  return (reading) =>
    (isOtherYear && reading.monthDay !== null) ||
    (hasNewOrder && reading.hasAmbiguousDate) ||
    turned.some((name) => reading.asked.includes(`\n${name}\n`))
}

/** The knowledge as the context of a reading. */
export function withKnowledge(
  context: ReadingContext,
  { people, dateOrder, near }: FolderKnowledge,
): ReadingContext {
  return {
    ...context,
    people,
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(near === null ? {} : { near }),
  }
}

function difference(some: readonly string[], others: readonly string[]): string[] {
  const [a, b] = [new Set(some), new Set(others)]
  return [...some.filter((one) => !b.has(one)), ...others.filter((one) => !a.has(one))]
}
