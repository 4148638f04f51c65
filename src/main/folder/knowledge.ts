import type { FolderKnowledge } from '../../api/folder-memory.ts'
import { addEvidence, type EvidenceSum } from '../../notes/people/evidence.ts'
import { learnedFrom } from '../../notes/people/folder-people.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { NoteReading } from './note-reading.ts'
import { unpackSigns } from './packed-signs.ts'

export const nothingKnown: FolderKnowledge = { people: [], dateOrder: null }

/** What the readings of a folder teach about each other, summed up as they come and go. */
type Lessons = {
  add(reading: NoteReading): void
  remove(reading: NoteReading): void
  learned(): FolderKnowledge
}

export function createLessons(): Lessons {
  const sum: EvidenceSum = new Map()
  const orders = { 'day-first': 0, 'month-first': 0 }
  const count = ({ teaching }: NoteReading, times: 1 | -1) => {
    if (teaching.dateOrder) orders[teaching.dateOrder] += times
    addEvidence(sum, unpackSigns(teaching.signs), times)
  }
  return {
    add: (reading) => count(reading, 1),
    remove: (reading) => count(reading, -1),
    learned: () => learnedFrom(sum, orders),
  }
}

/** Which readings would be others with the new knowledge. */
export function isAffected(
  before: FolderKnowledge,
  now: FolderKnowledge,
): (reading: NoteReading) => boolean {
  const turned = difference(before.people, now.people)
  const hasNewOrder = before.dateOrder !== now.dateOrder
  return (reading) =>
    (hasNewOrder && reading.hasAmbiguousDate) ||
    turned.some((name) => reading.asked.includes(`\n${name}\n`))
}

/** The knowledge as the context of a reading. */
export function withKnowledge(
  context: ReadingContext,
  { people, dateOrder }: FolderKnowledge,
): ReadingContext {
  return { ...context, people, ...(dateOrder === null ? {} : { dateOrder }) }
}

function difference(some: readonly string[], others: readonly string[]): string[] {
  const [a, b] = [new Set(some), new Set(others)]
  return [...some.filter((one) => !b.has(one)), ...others.filter((one) => !a.has(one))]
}
