import type { FolderKnowledge } from '../../api/contract.ts'
import { learnPeople } from '../../notes/folder-people.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { NoteReading } from './note-reading.ts'

export const nothingKnown: FolderKnowledge = { people: [], dateOrder: null }

/** What the readings of a folder teach about each other. */
export function learnFrom(readings: readonly NoteReading[]): FolderKnowledge {
  return learnPeople(readings.map(({ teaching }) => teaching))
}

/** Which readings would be others with the new knowledge. */
export function isAffected(
  before: FolderKnowledge,
  now: FolderKnowledge,
): (reading: NoteReading) => boolean {
  const turned = difference(before.people, now.people)
  const hasNewOrder = before.dateOrder !== now.dateOrder
  return (reading) =>
    (hasNewOrder && reading.hasAmbiguousDate) || turned.some((name) => reading.asked.has(name))
}

export function isSameTeaching(
  one: NoteReading | null | undefined,
  other: NoteReading | null,
): boolean {
  return taught(one) === taught(other)
}

/** The knowledge as the context of a reading. */
export function withKnowledge(
  context: ReadingContext,
  { people, dateOrder }: FolderKnowledge,
): ReadingContext {
  return { ...context, people, ...(dateOrder === null ? {} : { dateOrder }) }
}

function taught(reading: NoteReading | null | undefined): string {
  if (!reading) return ''
  const { dateOrder, chunks } = reading.teaching
  return JSON.stringify([dateOrder, chunks.map(({ evidence }) => [...evidence])])
}

function difference(some: readonly string[], others: readonly string[]): string[] {
  const [a, b] = [new Set(some), new Set(others)]
  return [...some.filter((one) => !b.has(one)), ...others.filter((one) => !a.has(one))]
}
