import type { Item, Status } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { isMovedOn } from './carried-marks.ts'
import type { Link, SeriesLinks } from './carry.ts'
import { indexOfMeeting, type SeriesMeeting } from './meetings.ts'

/** `gone`: the work was open, and this and all later meetings have no word of it. */
type WeekState = Status | 'gone'

export type WeekCell = {
  readonly state: WeekState
  /** The line that says so: of this meeting, or for `gone` of the last one that had it. Lines count from 1. */
  readonly path: string
  readonly line: number
}

type WeekRow = {
  /** The newest words for it. */
  readonly text: string
  readonly owners: readonly string[]
  /** One for each of the dates; null where the meeting says nothing of it. */
  readonly cells: readonly (WeekCell | null)[]
}

export type WeekTable = {
  /** The meetings' dates, the oldest first. */
  readonly dates: readonly (string | null)[]
  /** What each of them is called. */
  readonly titles: readonly (string | null)[]
  /** Work that was carried at least once, the longest carried first. */
  readonly rows: readonly WeekRow[]
}

type Thread = { readonly index: number; readonly item: Item }[]

/** Work against the last meetings up to one of them. Follows sure links only. */
export function weekByWeek(links: SeriesLinks, until: SeriesMeeting, weeks = 6): WeekTable {
  const end = indexOfMeeting(links.meetings, until)
  const shown = links.meetings
    .slice(0, end + 1)
    .filter(({ meeting }) => meeting.items.length > 0)
    .slice(-weeks)
  const rows = threadsOf(links, shown)
    .filter((thread) => new Set(thread.map(({ index }) => index)).size > 1)
    .map((thread) => ({ row: rowOf(thread, shown), first: thread[0]?.index ?? 0 }))
    .sort((a, b) => lastTold(b.row) - lastTold(a.row) || a.first - b.first)
  return {
    dates: shown.map(({ date }) => date),
    titles: shown.map(({ meeting }) => meeting.title),
    rows: rows.map(({ row }) => row),
  }
}

function lastTold({ cells }: WeekRow): number {
  return cells.findLastIndex((cell) => cell !== null)
}

/** The items of the meetings shown, those that are one piece of work together, in their order. */
function threadsOf(links: SeriesLinks, shown: readonly SeriesMeeting[]): Thread[] {
  const threadOf = new Map<Item, Thread>()
  const threads: Thread[] = []
  shown.forEach((at, index) => {
    const into = new Map<Item, Link>()
    for (const link of links.linksInto(at)) if (link.sure) into.set(link.later, link)
    // A report comes before the plan that continues it, wherever the two stand.
    const items = [...at.meeting.items].sort((a, b) => rank(a) - rank(b) || a.line - b.line)
    for (const item of items) {
      const link = into.get(item)
      const thread = (link && threadOf.get(link.earlier)) ?? []
      if (thread.length === 0) threads.push(thread)
      thread.push({ index, item })
      threadOf.set(item, thread)
    }
  })
  return threads
}

function rank({ phase }: Item): number {
  return phase === 'reported' ? 0 : 1
}

function rowOf(thread: Thread, shown: readonly SeriesMeeting[]): WeekRow {
  const newest = thread.at(-1)?.item
  const cells = shown.map((at, index): WeekCell | null => {
    // Where a plan continues a report in one meeting, the report tells how the week went.
    const here = thread.find((one) => one.index === index)
    // Marked as gone on: it was open then.
    const state = here && isMovedOn(here.item) ? 'open' : here?.item.status
    if (here && state) return { state, path: at.path, line: at.firstLine + here.item.line }
    const last = thread.findLast((one) => one.index < index)
    const open = last && isOpen(last.item)
    const goesOn = thread.some((one) => one.index > index)
    const from = last && shown[last.index]
    if (!open || goesOn || !from) return null
    return { state: 'gone', path: from.path, line: from.firstLine + last.item.line }
  })
  return { text: newest?.text ?? '', owners: newest?.owners ?? [], cells }
}
