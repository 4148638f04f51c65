import type { SeriesLinks } from '../../notes/series/carry.ts'
import { historyOf } from '../../notes/series/history.ts'
import { fromLastWeek } from '../../notes/series/last-week.ts'
import type { SeriesMeeting } from '../../notes/series/meetings.ts'
import { isSamePast, type Past, pastKey, pastOf } from '../../notes/series/past.ts'
import type { CarriedTimes } from '../editor/window-facts.ts'
import type { LastWeekShown } from '../store/note-slice.ts'

// What the linked weeks of a series say of one meeting, as panel and editor show it.

/** Meetings beside the caret's whose items get a chip too. */
const neighbours = 3

/** What the meeting before left open; null where there is none before. */
export function lastWeekOf(links: SeriesLinks, at: SeriesMeeting): LastWeekShown | null {
  const found = fromLastWeek(links, at)
  if (!found) return null
  const { title } = found.from.meeting
  const rows = found.rows.map(({ item, at: from, ageWeeks, here, sure }) => ({
    item,
    at: from,
    ageWeeks,
    here: here?.item ?? null,
    sure,
  }))
  return { title, date: found.from.date, rows }
}

export function sameRows(a: LastWeekShown | null, b: LastWeekShown | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.date === b.date &&
    a.title === b.title &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, at) => {
      const other = b.rows[at]
      return other && row.item === other.item && row.here === other.here && row.sure === other.sure
    })
  )
}

/** For the chips of a meeting and, unless it goes `alone`, of those beside it in the note. */
export function timesCarried(
  links: SeriesLinks,
  at: SeriesMeeting,
  { into, alone }: { into: Map<string, number>; alone: boolean },
): CarriedTimes {
  const ofNote = links.meetings.filter(({ path }) => path === at.path)
  const index = ofNote.indexOf(at)
  const reach = alone ? 0 : neighbours
  for (const near of ofNote.slice(Math.max(0, index - reach), index + reach + 1)) {
    for (const item of near.meeting.items) {
      const history = historyOf(links, near, item)
      if (history.timesCarried > 0) into.set(pastKey(near.meeting, item), history.timesCarried)
    }
  }
  return into
}

/** The times of all meetings but that one. */
export function timesWithout(times: CarriedTimes, { meeting }: SeriesMeeting): Map<string, number> {
  const own = pastKey(meeting, { text: '' })
  return new Map([...times].filter(([key]) => !key.startsWith(own)))
}

export function sameTimes(a: CarriedTimes, b: CarriedTimes): boolean {
  if (a.size !== b.size) return false
  for (const [key, times] of b) if (a.get(key) !== times) return false
  return true
}

/** Of the meeting's items: those of other meetings have theirs when the caret is there. */
export function pastsIn(links: SeriesLinks, at: SeriesMeeting): ReadonlyMap<string, Past> {
  const pasts = new Map<string, Past>()
  for (const item of at.meeting.items) {
    const past = pastOf(links, at, item)
    if (past) pasts.set(pastKey(at.meeting, item), past)
  }
  return pasts
}

export function samePasts(a: ReadonlyMap<string, Past>, b: ReadonlyMap<string, Past>): boolean {
  return a.size === b.size && [...b].every(([key, past]) => isSamePast(past, a.get(key)))
}
