import { nobody } from './nobody.ts'
// What the page of a series tells: how its weeks went, what is open now and with whom, what was never mentioned again.

import type { Item } from '../vocabulary.ts'
import type { SeriesLinks } from './carry.ts'
import { historyOf } from './history.ts'
import { openItems } from './last-week.ts'
import { type SeriesMeeting, weeksBetween } from './meetings.ts'
import { type Outcome, planOutcome, type Unmentioned, unmentionedIn } from './plan-outcome.ts'
import { wholePercents } from './whole-percents.ts'

/** What became of one week's plan, in items. `planned` is the sum of the four. */
export type WeekFigures = {
  readonly plan: SeriesMeeting
  readonly report: SeriesMeeting
  readonly planned: number
} & Readonly<Record<Outcome, number>>

/** Work that is open now: once for each piece of work, where its newest words stand. */
export type OpenInSeries = {
  readonly item: Item
  readonly at: SeriesMeeting
  /** The meeting that first had it, YYYY-MM-DD. */
  readonly firstDate: string | null
  /** Whole weeks from then to the newest meeting. */
  readonly ageWeeks: number
  readonly timesCarried: number
  /** False where the newest meeting has no word of it. */
  readonly isMentioned: boolean
}

/** The oldest week first; of all work, or of what is wanted. A meeting with no such plan before it has no figures. */
export function weekFigures(
  links: SeriesLinks,
  isWanted: (item: Item) => boolean = () => true,
): readonly WeekFigures[] {
  return links.meetings
    .filter(({ meeting }) => meeting.items.length > 0)
    .flatMap((report) => {
      const outcome = planOutcome(links, report)
      if (!outcome) return []
      const { plan } = outcome
      const work = outcome.work.filter(({ item }) => isWanted(item))
      if (work.length === 0) return []
      const count = (one: Outcome) => work.filter((each) => each.outcome === one).length
      return [
        {
          plan,
          report,
          planned: work.length,
          done: count('done'),
          carried: count('carried'),
          dropped: count('dropped'),
          unmentioned: count('unmentioned'),
        },
      ]
    })
}

/** Of what was planned in these weeks, in whole percents that add up to 100; null where nothing was. */
export function percentsOf(
  weeks: readonly Pick<WeekFigures, Outcome>[],
): Readonly<Record<Outcome, number>> | null {
  const sum = (key: Outcome) => weeks.reduce((all, week) => all + week[key], 0)
  const counts = [sum('done'), sum('carried'), sum('dropped'), sum('unmentioned')]
  if (counts.every((count) => count === 0)) return null
  const [done = 0, carried = 0, dropped = 0, unmentioned = 0] = wholePercents(counts)
  return { done, carried, dropped, unmentioned }
}

/**
 * What the newest meeting with work leaves open, and what the plan before it had and it has no word of; the oldest work
 * first.
 */
export function openInSeries(links: SeriesLinks): readonly OpenInSeries[] {
  const newest = links.meetings.findLast(({ meeting }) => meeting.items.length > 0)
  if (!newest) return []
  const work = [
    ...openItems(links, newest).map((item) => ({ item, at: newest, isMentioned: true })),
    ...unmentionedIn(links, newest).map(({ item, plan }) => ({
      item,
      at: plan,
      isMentioned: false,
    })),
  ]
  return work
    .map(({ item, at, isMentioned }) => {
      const { firstDate, timesCarried, ageWeeks } = historyOf(links, at, item)
      return {
        item,
        at,
        firstDate,
        timesCarried,
        ageWeeks: weeksBetween(firstDate, newest.date) || ageWeeks,
        isMentioned,
      }
    })
    .sort((a, b) => b.ageWeeks - a.ageWeeks)
}

export type UnmentionedWeek = {
  readonly report: SeriesMeeting
  readonly work: readonly Unmentioned[]
}

/** The weeks that left planned work without a word, the newest first. */
export function unmentionedByWeek(links: SeriesLinks): readonly UnmentionedWeek[] {
  return links.meetings
    .filter(({ meeting }) => meeting.items.length > 0)
    .map((report) => ({ report, work: unmentionedIn(links, report) }))
    .filter(({ work }) => work.length > 0)
    .reverse()
}

export type PersonsWork = {
  /** As shown; empty for work without an owner, which comes last. */
  readonly name: string
  readonly work: readonly OpenInSeries[]
}

/** Who has what: work of two people is with both. Those with the most come first. */
export function workByPerson(
  work: readonly OpenInSeries[],
  nameOf: (name: string) => string,
): readonly PersonsWork[] {
  const groups = new Map<string, OpenInSeries[]>()
  for (const one of work) {
    const owners = one.item.owners.length === 0 ? [nobody] : one.item.owners
    for (const name of new Set(owners.map((owner) => owner && nameOf(owner)))) {
      const group = groups.get(name)
      if (group) group.push(one)
      else groups.set(name, [one])
    }
  }
  return [...groups]
    .map(([name, some]) => ({ name, work: some }))
    .sort(
      (a, b) =>
        Number(a.name === nobody) - Number(b.name === nobody) ||
        b.work.length - a.work.length ||
        (a.name < b.name ? -1 : 1),
    )
}
