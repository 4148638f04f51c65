import type { Item } from '../vocabulary.ts'
import type { Link, SeriesLinks } from './carry.ts'
import { type SeriesMeeting, weeksBetween } from './meetings.ts'

/** How long a piece of work has been with the team, as the links between its meetings tell. */
type History = {
  /** Whole weeks since it was first written down; 0 where it is new in this meeting. */
  readonly ageWeeks: number
  /** The date of the meeting that first had it, YYYY-MM-DD. */
  readonly firstDate: string | null
  /** How often it came again in a later meeting, this one included. */
  readonly timesCarried: number
  /** What it was before, the newest first: other words, other owners. */
  readonly earlier: readonly { readonly item: Item; readonly at: SeriesMeeting }[]
}

/** The item's past. Follows sure links only: what is doubtful must not make work look old. */
export function historyOf(links: SeriesLinks, at: SeriesMeeting, item: Item): History {
  const earlier: { item: Item; at: SeriesMeeting }[] = []
  let link = linkFrom(links, at, item)
  while (link && earlier.length < 1000) {
    earlier.push({ item: link.earlier, at: link.from })
    link = linkFrom(links, link.from, link.earlier)
  }
  // Links are kept from earlier askings, so that one meeting may stand in several objects that say where it is.
  const meetings = new Set(earlier.map((one) => one.at.meeting))
  meetings.delete(at.meeting)
  const firstDate = earlier.at(-1)?.at.date ?? at.date
  const ageWeeks = weeksBetween(firstDate, at.date) || (firstDate === null ? meetings.size : 0)
  return { ageWeeks, firstDate, timesCarried: meetings.size, earlier }
}

function linkFrom(links: SeriesLinks, at: SeriesMeeting, item: Item): Link | undefined {
  return links.linksInto(at).find((link) => link.later === item && link.sure)
}
