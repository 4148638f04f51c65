// The links of a series: the same work in two meetings, with where the meetings stand. Everything is worked out meeting by
// meeting, from the oldest on, when it is asked for (`matching.ts`).

import type { Item, Meeting, PlacedMeeting } from '../vocabulary.ts'
import { type LinkAnswers, noAnswers } from './link-answers.ts'
import { matchedAfter } from './matching.ts'
import { indexOfMeeting, meetingsInOrder, type SeriesMeeting } from './meetings.ts'
import { groupSeries } from './series.ts'
import type { Matched } from './ties.ts'

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
  /** Works towards that for as long as `goesOn` says so; true when it is done, and asking costs nothing more. */
  matchUpTo(meeting: SeriesMeeting, goesOn: () => boolean): boolean
}

/** `answers` are the user's word on links that were doubtful. */
export function linkSeries(
  meetings: readonly SeriesMeeting[],
  answers: LinkAnswers = noAnswers,
): SeriesLinks {
  const matched: Matched[] = []
  const places = new Map(meetings.map((one, index) => [one.meeting, { one, index }]))
  const indexOf = (of: SeriesMeeting) =>
    places.get(of.meeting)?.index ?? indexOfMeeting(meetings, of)
  const until = (index: number, goesOn: () => boolean): Matched | undefined => {
    for (let next = matched.length; next <= index && goesOn(); next++) {
      const at = meetings[next]
      if (at) matched.push(matchedAfter(matched[next - 1], at.meeting, answers))
    }
    return matched[index]
  }
  return {
    meetings,
    linksInto(meeting) {
      const found = until(indexOf(meeting), () => true)
      return found ? placed(found, (of) => places.get(of)?.one) : []
    },
    matchUpTo: (meeting, goesOn) => until(indexOf(meeting), goesOn) !== undefined,
  }
}

const placedLinks = new WeakMap<Matched, readonly Link[]>()

/** The meeting's ties with where both ends stand; the same objects for as long as nothing has moved. */
function placed(
  matched: Matched,
  placeOf: (meeting: Meeting) => SeriesMeeting | undefined,
): readonly Link[] {
  const known = placedLinks.get(matched)
  if (known?.every(({ at, from }) => isStill(at, placeOf) && isStill(from, placeOf))) return known
  const at = placeOf(matched.meeting)
  const links = matched.ties.flatMap(({ from: of, ...tie }) => {
    const from = placeOf(of)
    return at && from ? [{ ...tie, at, from }] : []
  })
  placedLinks.set(matched, links)
  return links
}

function isStill(
  { meeting, path, firstLine, date }: SeriesMeeting,
  placeOf: (meeting: Meeting) => SeriesMeeting | undefined,
): boolean {
  const now = placeOf(meeting)
  return now?.path === path && now.firstLine === firstLine && now.date === date
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
