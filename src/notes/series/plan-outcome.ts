// What became of a week's plan by the next meeting: done, carried on, dropped, or never mentioned again.

import type { Item } from '../vocabulary.ts'
import type { Link, SeriesLinks } from './carry.ts'
import { openItems } from './last-week.ts'
import { indexOfMeeting, previousMeeting, type SeriesMeeting } from './meetings.ts'

export type Outcome = 'done' | 'carried' | 'dropped' | 'unmentioned'

/** Work that a meeting planned, and what the next one says of it. */
type PlannedWork = {
  readonly item: Item
  readonly outcome: Outcome
  /** Where the next meeting tells of it; null where it doesn't. */
  readonly here: Item | null
}

type PlanOutcome = {
  /** The meeting whose plan it is. */
  readonly plan: SeriesMeeting
  /** The meeting that tells. */
  readonly report: SeriesMeeting
  /** In the order of the plan. */
  readonly work: readonly PlannedWork[]
}

const known = new WeakMap<readonly Link[], PlanOutcome>()

/**
 * What a meeting tells of the plan of the one before it; null where there is none before. Work that was done in the
 * plan's own week counts as done; work to do at no fixed time is no plan. The same object while nothing has changed.
 */
export function planOutcome(links: SeriesLinks, report: SeriesMeeting): PlanOutcome | null {
  const plan = previousMeeting(links.meetings, report)
  if (!plan) return null
  const into = links.linksInto(report)
  const before = known.get(into)
  if (before?.plan === plan && before.report === report) return before
  const outcome = { plan, report, work: workOf(links, plan, report, into) }
  known.set(into, outcome)
  return outcome
}

function workOf(
  links: SeriesLinks,
  plan: SeriesMeeting,
  report: SeriesMeeting,
  into: readonly Link[],
): PlannedWork[] {
  const open = new Set(openItems(links, plan))
  const later = new Map(into.map((link) => [link.earlier, link.later]))
  return plan.meeting.items
    .filter((item) => item.phase !== 'backlog' && (item.phase === 'planned' || open.has(item)))
    .filter((item) => open.has(item) || item.status === 'done' || item.status === 'dropped')
    .map((item) => {
      const copy = report.meeting.items.find(({ text }) => text === item.text)
      const here = later.get(item) ?? copy ?? null
      return { item, here, outcome: outcomeOf(item, here) }
    })
}

function outcomeOf(item: Item, here: Item | null): Outcome {
  if (item.status === 'done' || item.status === 'dropped') return item.status
  if (here === null) return 'unmentioned'
  return here.status === 'done' || here.status === 'dropped' ? here.status : 'carried'
}

/** Planned work that the next meeting has no word of. */
export type Unmentioned = {
  readonly item: Item
  /** The meeting that planned it. */
  readonly plan: SeriesMeeting
  /** The first later meeting that tells of it again; null where none does. */
  readonly back: SeriesMeeting | null
}

// As far as links reach.
const reach = 8

/** What the meeting before had planned and this one has no word of, and whether it came back. */
export function unmentionedIn(links: SeriesLinks, report: SeriesMeeting): readonly Unmentioned[] {
  const outcome = planOutcome(links, report)
  if (!outcome) return []
  const missing = outcome.work.filter((work) => work.outcome === 'unmentioned')
  if (missing.length === 0) return []
  const at = indexOfMeeting(links.meetings, report)
  const backIn = new Map<Item, SeriesMeeting>()
  for (const meeting of links.meetings.slice(at + 1, at + 1 + reach)) {
    for (const { earlier, sure } of links.linksInto(meeting)) {
      if (sure && !backIn.has(earlier)) backIn.set(earlier, meeting)
    }
  }
  return missing.map(({ item }) => ({
    item,
    plan: outcome.plan,
    back: backIn.get(item) ?? null,
  }))
}
