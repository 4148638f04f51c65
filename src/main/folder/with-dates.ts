import type { FoundHit } from '../../api/finding.ts'
import type { Hit } from './found-hit.ts'
import type { Entry } from './index-entry.ts'
import { unpackItems } from './packed-items.ts'
import { dateOf } from './summaries.ts'

/** What was found in a note, each line with the date of its own meeting. */
export function withDates(hits: readonly Hit[], entry: Entry): readonly FoundHit[] {
  const { reading } = entry
  if (!reading || reading.meetings < 2) {
    const date = dateOf(entry)
    return hits.map((hit) => ({ ...hit, date }))
  }
  const meetings = unpackItems(reading.items)
  return hits.map((hit) => {
    const meeting = meetings.findLast(({ firstLine }) => firstLine <= hit.line)
    return { ...hit, date: meeting?.date ?? null }
  })
}
