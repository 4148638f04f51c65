import type { Item } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import type { SeriesLinks } from './carry.ts'
import { historyOf } from './history.ts'
import { type SeriesMeeting, weeksBetween } from './meetings.ts'
import { takenUp } from './taken-up.ts'

/** A piece of work that nobody has finished or dropped, by the newest words for it. */
type StillOpen = {
  readonly item: Item
  readonly at: SeriesMeeting
  /** Weeks from its first meeting to the newest of the series. */
  readonly ageWeeks: number
  /** Whether the oldest of these meetings has it already, so that it may be older. */
  readonly isFromStart: boolean
  /** Meetings with items since that say nothing of it; 0 where the newest has it. */
  readonly quiet: number
}

/** Of older meetings it can't be told whether silence means that the work is done. */
const reach = 8

/**
 * The open work of a series, each piece once: of several copies in different weeks the newest counts, and a copy that a
 * later meeting only may have continued counts as continued. Newest meeting first, in the order of the text.
 */
export function stillOpen(links: SeriesLinks): readonly StillOpen[] {
  const meetings = links.meetings.filter(({ meeting }) => meeting.items.length > 0).slice(-reach)
  const newest = meetings.at(-1)
  const oldestDate = links.meetings.find(({ date }) => date !== null)?.date ?? null
  const continued = new Set<Item>()
  const laterWords = new Set<string>()
  const found: StillOpen[] = []
  for (const [back, at] of [...meetings].reverse().entries()) {
    for (const { earlier } of links.linksInto(at)) continued.add(earlier)
    for (const report of takenUp(at.meeting).keys()) continued.add(report)
    for (const item of at.meeting.items) {
      if (!isOpen(item) || continued.has(item) || laterWords.has(wordsOf(item))) continue
      const { ageWeeks, firstDate } = historyOf(links, at, item)
      const age = weeksBetween(firstDate, newest?.date ?? null)
      const isFromStart = firstDate !== null && firstDate === oldestDate
      found.push({ item, at, ageWeeks: Math.max(age, ageWeeks), isFromStart, quiet: back })
    }
    for (const item of at.meeting.items) laterWords.add(wordsOf(item))
  }
  return found
}

function wordsOf({ text }: Item): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
