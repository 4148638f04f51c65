import type { SeriesLinks } from './carry.ts'
import { openItems } from './last-week.ts'
import type { SeriesMeeting } from './meetings.ts'
import { takenUp } from './taken-up.ts'
import type { Item } from './vocabulary.ts'

/** What a meeting leaves open, without reports that it plans again, whether the links tell so or the same words do. */
export function openOnce(links: SeriesLinks, at: SeriesMeeting): readonly Item[] {
  const copies = takenUp(at.meeting)
  return openItems(links, at).filter((item) => !copies.has(item))
}
