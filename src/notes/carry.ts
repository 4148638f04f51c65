// The same work in two meetings, reworded or not. Items of a meeting are paired with those of the meeting before and,
// for a plan, with the report in the same meeting that it continues; one partner each, best together. What stays alone
// may still be work that a few weeks left out. Everything is worked out meeting by meeting, from the oldest on, when it
// is asked for, and kept for as long as the meeting's reading is the same object: after a key only the meeting that was
// typed in is matched again.

import { bestPairs, type Pair } from './assignment.ts'
import { likeness, type Rarity, rarityIn } from './likeness.ts'
import { indexOfMeeting, meetingsInOrder, type SeriesMeeting } from './meetings.ts'
import { groupSeries } from './series.ts'
import type { Item, PlacedMeeting } from './vocabulary.ts'

/** `later` carries `earlier` on. `at` and `from` are their meetings: the same one for a plan that continues a report. */
export type Link = {
  readonly later: Item
  readonly at: SeriesMeeting
  readonly earlier: Item
  readonly from: SeriesMeeting
  /** 0 to 1. */
  readonly score: number
  /** False where it is to be offered ("same as …?"), not assumed. */
  readonly sure: boolean
}

/** The links of a series. Asking costs only what was not asked before. */
export type SeriesLinks = {
  /** The oldest first. */
  readonly meetings: readonly SeriesMeeting[]
  /** The links whose later item is in the meeting. */
  linksInto(meeting: SeriesMeeting): readonly Link[]
}

export const limits = { near: 0.42, far: 0.75, sure: 0.62, reach: 8, inside: 0.0, doneFactor: 0.75 }

type Matched = {
  readonly before: Matched | undefined
  readonly at: SeriesMeeting
  readonly links: readonly Link[]
}

const matchedMeetings = new WeakMap<object, Matched>()

export function linkSeries(meetings: readonly SeriesMeeting[]): SeriesLinks {
  const matched = (until: number): Matched | undefined => {
    let before: Matched | undefined
    for (let index = 0; index <= until; index++) {
      const at = meetings[index]
      if (!at) break
      const known = matchedMeetings.get(at.meeting)
      if (
        known &&
        known.before === before &&
        known.at.path === at.path &&
        known.at.firstLine === at.firstLine
      ) {
        before = known
        continue
      }
      const one: Matched = { before, at, links: linksOf(at, before) }
      matchedMeetings.set(at.meeting, one)
      before = one
    }
    return before
  }
  return {
    meetings,
    linksInto: (meeting) => matched(indexOfMeeting(meetings, meeting))?.links ?? [],
  }
}

type Candidate = { readonly item: Item; readonly from: SeriesMeeting; readonly weight: number }

function linksOf(at: SeriesMeeting, before: Matched | undefined): Link[] {
  const earlier: Matched[] = []
  for (let one = before; one && earlier.length < limits.reach; one = one.before) earlier.push(one)
  const rarity = rarityIn([at.meeting, ...earlier.map((one) => one.at.meeting)])
  const [nearest, ...rest] = earlier.filter((one) => one.at.meeting.items.length > 0)
  const inside = at.meeting.items
    .filter(({ phase }) => phase === 'reported')
    .map((item) => ({ item, from: at, weight: 1 + limits.inside }))
  const near = [...inside, ...(nearest ? candidatesOf(nearest, []) : [])]
  const links = pairUp(at.meeting.items, near, at, rarity, limits.near)
  const gone = earlier.flatMap((one) => one.links)
  for (const one of rest) {
    const left = at.meeting.items.filter((item) => !links.some(({ later }) => later === item))
    if (left.length === 0) break
    links.push(...pairUp(left, candidatesOf(one, [...gone, ...links]), at, rarity, limits.far))
  }
  return links
}

/** What a meeting leaves for later ones: planned work first, and reports that say it is not done. */
function candidatesOf(matched: Matched, taken: readonly Link[]): Candidate[] {
  const continued = new Set([...matched.links, ...taken].map(({ earlier }) => earlier))
  return matched.at.meeting.items
    .filter((item) => !continued.has(item))
    .map((item) => ({
      item,
      from: matched.at,
      weight:
        item.phase === 'reported' && item.status === 'done'
          ? limits.doneFactor
          : item.status === 'done'
            ? 0.9
            : 1,
    }))
}

function pairUp(
  items: readonly Item[],
  candidates: readonly Candidate[],
  at: SeriesMeeting,
  rarity: Rarity,
  least: number,
): Link[] {
  const pairs: Pair[] = []
  items.forEach((later, a) => {
    candidates.forEach(({ item, from, weight }, b) => {
      if (from === at && (later.phase === 'reported' || later === item)) return
      const score = likeness(later, item, rarity) * weight
      if (score >= least) pairs.push({ a, b, score: score + nearness(later, item) })
    })
  })
  return bestPairs(pairs).flatMap(({ a, b, score }) => {
    const later = items[a]
    const candidate = candidates[b]
    if (!later || !candidate) return []
    return [
      {
        later,
        at,
        earlier: candidate.item,
        from: candidate.from,
        score: Math.min(1, score),
        sure: score >= limits.sure,
      },
    ]
  })
}

/** A hair for standing at about the same place, so that equal lines pair up in their order. */
function nearness(later: Item, earlier: Item): number {
  return 0.002 / (1 + Math.abs(later.line - earlier.line))
}

/** The links of notes that were given together, as `carryover items --json` prints them. Lines count from 1. */
export function linksForReport(
  documents: readonly {
    readonly path: string
    readonly note: { readonly meetings: readonly PlacedMeeting[] }
  }[],
): { later: { path: string; line: number }; earlier: { path: string; line: number } }[] {
  const notes = documents.map(({ path, note }) => ({
    path,
    title: note.meetings.find(({ meeting }) => meeting.title !== null)?.meeting.title ?? null,
    dates: note.meetings.flatMap(({ meeting }) => meeting.date ?? []),
  }))
  const grouped = groupSeries(notes).map(({ paths }) => paths)
  const alone = notes.map(({ path }) => path).filter((path) => !grouped.flat().includes(path))
  return [...grouped, ...alone.map((path) => [path])].flatMap((paths) => {
    const links = linkSeries(meetingsInOrder(documents.filter(({ path }) => paths.includes(path))))
    return links.meetings.flatMap((meeting) =>
      links.linksInto(meeting).map(({ later, at, earlier, from }) => ({
        later: { path: at.path, line: at.firstLine + later.line },
        earlier: { path: from.path, line: from.firstLine + earlier.line },
      })),
    )
  })
}
