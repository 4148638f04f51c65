// What to look at before a meeting ends: work that nobody has, or that somebody has who was not there to hear it, and
// work that has been carried too often.

import type { Item } from '../vocabulary.ts'
import type { SeriesLinks } from './carry.ts'
import { historyOf } from './history.ts'
import { openItems } from './last-week.ts'
import type { SeriesMeeting } from './meetings.ts'
import { isPresentAt } from './roll-call.ts'

/** Carried so often, work is decided on: drop it, park it, or keep it knowingly. */
export const carriedTooOften = 3

export type CloseOut = {
  readonly unowned: readonly Item[]
  /** All owners of which are missing in the roll call. */
  readonly absent: readonly Item[]
  readonly carried: readonly { readonly item: Item; readonly times: number }[]
}

/** Of the open work of the meeting, each piece once; work to do at no fixed time needs no owner yet. */
export function closeOut(links: SeriesLinks, at: SeriesMeeting): CloseOut {
  const open = openItems(links, at).filter(({ phase }) => phase !== 'backlog')
  return {
    unowned: open.filter(({ owners, sure }) => sure && owners.length === 0),
    absent: open.filter(
      ({ owners }) =>
        owners.length > 0 && owners.every((name) => isPresentAt(at.meeting, name) === false),
    ),
    carried: open.flatMap((item) => {
      const { timesCarried } = historyOf(links, at, item)
      return timesCarried >= carriedTooOften ? [{ item, times: timesCarried }] : []
    }),
  }
}
