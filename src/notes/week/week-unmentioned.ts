// Work that was open before last week, and of which last week says nothing. Nobody can tell from here whether it was done or
// forgotten, so it neither comes along nor is lost in silence: it is offered.

import { itemLines } from '../edits/add-item.ts'
import { linkSeries } from '../series/carry.ts'
import { fromLastWeek } from '../series/last-week.ts'
import { type LinkAnswers, noAnswers } from '../series/link-answers.ts'
import type { SeriesMeeting } from '../series/meetings.ts'
import { textOf } from '../text/text.ts'
import type { Item } from '../vocabulary.ts'
import type { NewWeekAsk } from './week-ask.ts'

/** A piece of work that last week does not mention, with its lines as written in the meeting before. */
export type UnmentionedWork = {
  readonly item: Item
  readonly at: SeriesMeeting
  readonly lines: readonly string[]
}

// A meeting looks back on eight others, each of which does, too.
const lookedAt = 17

// Each choice in the preview asks for the week again, and changes nothing of this
const known = new WeakMap<NewWeekAsk['notes'], Found>()

type Found = {
  readonly context: NewWeekAsk['context'] | undefined
  readonly answers: NewWeekAsk['answers'] | undefined
  readonly unmentioned: readonly UnmentionedWork[]
}

/** What the panel shows beside last week as not mentioned there; `meetings` are those of the asked notes and end with last week. */
export function unmentionedWork(
  { notes, context, answers }: NewWeekAsk,
  meetings: readonly SeriesMeeting[],
): readonly UnmentionedWork[] {
  const before = known.get(notes)
  if (before && before.context === context && before.answers === answers) return before.unmentioned
  const textAt = (path: string) => notes.find((one) => one.path === path)?.text ?? ''
  const unmentioned = findUnmentioned(meetings, answers ?? noAnswers, textAt)
  known.set(notes, { context, answers, unmentioned })
  return unmentioned
}

function findUnmentioned(
  meetings: readonly SeriesMeeting[],
  answers: LinkAnswers,
  textAt: (path: string) => string,
): readonly UnmentionedWork[] {
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
