import type { FolderKnowledge } from '../../api/contract.ts'
import type { DateOrder } from '../../notes/vocabulary.ts'
import type { NoteReading } from './note-reading.ts'

/** What the readings of a folder teach about each other: who its people are, and how its dates are written. */
export function knowledgeFrom(readings: readonly NoteReading[]): FolderKnowledge {
  const people = new Set(readings.flatMap((reading) => reading.people))
  return { people: [...people].sort(byCode), dateOrder: orderOf(readings) }
}

/** The order that most notes show. */
function orderOf(readings: readonly NoteReading[]): DateOrder | null {
  const dayFirst = readings.filter(({ dateOrder }) => dateOrder === 'day-first').length
  const monthFirst = readings.filter(({ dateOrder }) => dateOrder === 'month-first').length
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}

// The same on every machine, whatever its language.
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
