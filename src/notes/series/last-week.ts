import type { Item, PlacedItem } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { isMovedOn } from './carried-marks.ts'
import type { SeriesLinks } from './carry.ts'
import { historyOf } from './history.ts'
import { previousMeeting, type SeriesMeeting, weeksBetween } from './meetings.ts'
import { takenUp } from './taken-up.ts'

/** Open work of the meeting before, and where it stands in this one. */
type LastWeekRow = {
  readonly item: Item
  /** The meeting before, where the item stands. */
  readonly at: SeriesMeeting
  /** Weeks since it was first written down, counted to this meeting. */
  readonly ageWeeks: number
  readonly firstDate: string | null
  /** Where this meeting has it; null where it is not in this note yet. */
  readonly here: PlacedItem | null
  /** False where `here` is only likely to be the same work. */
  readonly sure: boolean
}

type LastWeek = { readonly from: SeriesMeeting; readonly rows: readonly LastWeekRow[] }

/** The open items of the meeting before, those not yet in this note first, then the oldest. Null: no meeting before. */
export function fromLastWeek(links: SeriesLinks, meeting: SeriesMeeting): LastWeek | null {
  const from = previousMeeting(links.meetings, meeting)
  if (!from) return null
  const into = links.linksInto(meeting)
  // What was marked as gone on was open, and where it went on to this meeting it is told of here.
  const moved = from.meeting.items.filter(
    (item) => isMovedOn(item) && into.some(({ earlier }) => earlier === item),
  )
  const open = [...openItems(links, from), ...moved].sort((a, b) => a.line - b.line)
  const rows = open.map((item): LastWeekRow => {
    const link = into.find(({ earlier }) => earlier === item)
    // A like-worded neighbour may have the link; the same words in this note are the same work all the same.
    const later = link?.later ?? meeting.meeting.items.find(({ text }) => text === item.text)
    const { ageWeeks, firstDate } = historyOf(links, from, item)
    return {
      item,
      at: from,
      ageWeeks: Math.max(1, weeksBetween(firstDate, meeting.date) || ageWeeks + 1),
      firstDate,
      here: later
        ? { item: later, meeting: meeting.meeting, line: meeting.firstLine + later.line }
        : null,
      sure: link?.sure ?? true,
    }
  })
  const order = (row: LastWeekRow) => (row.here === null ? 0 : 1)
  return {
    from,
    rows: rows
      .map((row, index) => ({ row, index }))
      .sort(
        (a, b) =>
          order(a.row) - order(b.row) || b.row.ageWeeks - a.row.ageWeeks || a.index - b.index,
      )
      .map(({ row }) => row),
  }
}

/**
 * What a meeting leaves open, each piece of work once: a report that says "not done" gives way to the plan that takes
 * it up again in the same meeting.
 */
export function openItems(links: SeriesLinks, at: SeriesMeeting): readonly Item[] {
  const taken = new Set([
    ...links
      .linksInto(at)
      .filter(({ from, sure }) => from.meeting === at.meeting && sure)
      .map(({ earlier }) => earlier),
    ...takenUp(at.meeting).keys(),
  ])
  return at.meeting.items.filter((item) => isOpen(item) && !taken.has(item))
}

/** What the meeting before had planned and this one has no word of. */
export function neverMentioned(links: SeriesLinks, meeting: SeriesMeeting): readonly Item[] {
  const last = fromLastWeek(links, meeting)
  return last
    ? last.rows
        .filter(({ item, here }) => here === null && item.phase === 'planned')
        .map(({ item }) => item)
    : []
}
