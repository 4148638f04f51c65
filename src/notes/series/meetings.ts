import { daysBetween } from '../dates/calendar.ts'
import { daysOnward } from '../dates/near-days.ts'
import { readDate } from '../dates/read-date.ts'
import type { Meeting, PlacedMeeting } from '../vocabulary.ts'
import { meetingNumber } from '../words/meeting-number.ts'
import { compareNaturally, dateInName, partsOfPath } from './file-names.ts'

/** A meeting of a series: the note it stands in, its first line there (from 1), and its date. */
export type SeriesMeeting = {
  readonly path: string
  readonly firstLine: number
  readonly meeting: Meeting
  /** The meeting's own date, else the one in the file's name; YYYY-MM-DD. */
  readonly date: string | null
}

type ReadNote = {
  readonly path: string
  readonly note: { readonly meetings: readonly PlacedMeeting[] }
}

/**
 * All meetings of a series, the oldest first. What stands above the first meeting of a note is none. Where no date
 * tells, notes go by their names and meetings by their place.
 */
export function meetingsInOrder(notes: readonly ReadNote[]): readonly SeriesMeeting[] {
  const near = notes.flatMap(({ note }) =>
    note.meetings.flatMap(({ meeting }) => meeting.date ?? []),
  )[0]
  const all = notes.flatMap(({ path, note }) =>
    placedByDate(
      oldestFirst(meetingsOf(path, note.meetings)).map((one) =>
        one.date === null && near ? withYear(one, near) : one,
      ),
    ),
  )
  return all
    .sort(
      (a, b) =>
        compare(a.since, b.since) || compareNaturally(a.one.path, b.one.path) || a.index - b.index,
    )
    .map(({ one }) => one)
}

/** "Meeting 3" without a date goes behind "Meeting 2", which has one. */
function placedByDate(meetings: readonly SeriesMeeting[]) {
  let since = ''
  return meetings.map((one, index) => {
    since = one.date ?? since
    return { one, index, since }
  })
}

/** The meeting before: the nearest one that has items, at any distance, whatever was made since. */
export function previousMeeting(
  meetings: readonly SeriesMeeting[],
  of: SeriesMeeting,
): SeriesMeeting | undefined {
  const at = indexOfMeeting(meetings, of)
  return meetings.slice(0, Math.max(0, at)).findLast(({ meeting }) => meeting.items.length > 0)
}

/** Where the meeting stands in the list: the same object, or the same place in the same note. -1 where it does not. */
export function indexOfMeeting(meetings: readonly SeriesMeeting[], of: SeriesMeeting): number {
  const same = meetings.findIndex(({ meeting }) => meeting === of.meeting)
  if (same >= 0) return same
  return meetings.findIndex(({ path, firstLine }) => path === of.path && firstLine === of.firstLine)
}

/** Whole weeks from one date to another, at least 0; half a week counts. 0 where a date is missing. */
export function weeksBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return 0
  return Math.max(0, Math.round(daysBetween(from, to) / 7))
}

function meetingsOf(path: string, placed: readonly PlacedMeeting[]): SeriesMeeting[] {
  const dated = placed.some(({ meeting }) => isDated(meeting))
  const numbered = placed.filter(({ meeting }) => numberOf(meeting) !== null).length > 1
  const kept = placed.filter(({ meeting }) => {
    if (numbered) return isDated(meeting) || numberOf(meeting) !== null
    return dated ? isDated(meeting) : meeting.title !== null || placed.length === 1
  })
  const ofName = kept.length === 1 ? (dateInName(partsOfPath(path).stem)?.date ?? null) : null
  return kept.map(({ firstLine, meeting }) => ({
    path,
    firstLine,
    meeting,
    date: meeting.date ?? ofName,
  }))
}

/** "Weekly, Feb 12": the year is the one that puts it nearest to a meeting of the series that has one. */
function withYear(one: SeriesMeeting, near: string): SeriesMeeting {
  return { ...one, date: readDate(one.meeting.title ?? '', null, near)?.date ?? null }
}

function isDated({ date, monthDay }: Meeting): boolean {
  return date !== null || monthDay !== null
}

/** A file's meetings with the oldest first: turned round where their dates fall from top to bottom. */
function oldestFirst(meetings: SeriesMeeting[]): SeriesMeeting[] {
  return isNewestFirst(meetings) ? meetings.reverse() : meetings
}

/** Whether the dates, days or numbers of a file's meetings, in the order of the text, fall more often than they rise. */
export function isNewestFirst(
  meetings: readonly Pick<SeriesMeeting, 'date' | 'meeting'>[],
): boolean {
  let falls = 0
  for (let at = 1; at < meetings.length; at++) {
    const before = meetings[at - 1]
    const after = meetings[at]
    if (before?.date && after?.date) {
      falls += Math.sign(compare(before.date, after.date))
      continue
    }
    const days = [before, after].flatMap((one) => one?.meeting.monthDay ?? [])
    if (days.length === 2) {
      falls -= daysOnward(days)
      continue
    }
    const numbers = [numberOf(before?.meeting), numberOf(after?.meeting)]
    if (!numbers.includes(null)) falls += Math.sign((numbers[0] ?? 0) - (numbers[1] ?? 0))
  }
  return falls > 0
}

function numberOf(meeting: Meeting | undefined): number | null {
  return meetingNumber(meeting?.title ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
