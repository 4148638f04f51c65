// Work that was open before last week, and of which last week says nothing. Nobody can tell from here whether it was done or
// forgotten, so it neither comes along nor is lost in silence: it is offered.

import { itemLines } from '../edits/add-item.ts'
import { linkSeries } from '../series/carry.ts'
import { fromLastWeek } from '../series/last-week.ts'
import type { LinkAnswers } from '../series/link-answers.ts'
import type { SeriesMeeting } from '../series/meetings.ts'
import { textOf } from '../text/text.ts'
import type { Item } from '../vocabulary.ts'

/** A piece of work that last week does not mention, with its lines as written in the meeting before. */
export type MissedWork = {
  readonly item: Item
  readonly at: SeriesMeeting
  readonly lines: readonly string[]
}

// A meeting looks back on eight others, each of which does, too.
const lookedAt = 17

/** What the panel shows beside last week as not mentioned there; `meetings` end with last week. */
export function missedWork(
  meetings: readonly SeriesMeeting[],
  { answers, textAt }: { readonly answers: LinkAnswers; readonly textAt: (path: string) => string },
): readonly MissedWork[] {
  const near = meetings.slice(-lookedAt)
  const last = near.at(-1)
  const rows = (last && fromLastWeek(linkSeries(near, answers), last)?.rows) ?? []
  return rows
    .filter(({ here }) => here === null)
    .map(({ item, at }) => {
      const line = at.firstLine + item.line
      return {
        item,
        at,
        lines: itemLines(textOf(textAt(at.path)), { item, meeting: at.meeting, line }),
      }
    })
}
