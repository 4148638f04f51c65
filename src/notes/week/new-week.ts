// The next week from the last one: a pure function of the series' texts, a civil date and what was chosen, so that two
// people who press the button get the same bytes. The last week keeps every byte, but for marks where they are wanted.

import { daysBetween } from '../dates/calendar.ts'
import { dayNearAll } from '../dates/near-days.ts'
import { nextDate } from '../dates/rhythm.ts'
import { orderOf } from '../meetings/note.ts'
import { readText } from '../meetings/text-read.ts'
import { meetingsInOrder, type SeriesMeeting } from '../series/meetings.ts'
import { takenUp } from '../series/taken-up.ts'
import { conflictRegions } from '../text/conflict-regions.ts'
import type { Item } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { meetingNumber } from '../words/meeting-number.ts'
import { nextMeetingSaid } from './said-next.ts'
import { type NewWeek, type NewWeekAsk, refused } from './week-ask.ts'
import { type Making, makeWeek } from './week-making.ts'

/** The next week as it is asked for, or why there is none. */
export function newWeek(ask: NewWeekAsk): NewWeek {
  const asked = ask.notes.find(({ path }) => path === ask.path)
  if (!asked) return refused('noteGone', { path: ask.path })
  const unclear = ask.notes.find(({ text }) => conflictRegions(text).length > 0)
  if (unclear) return refused('conflictMarkers', { path: unclear.path })
  const read = readAll(ask)
  const near = nearOf(ask, read)
  if (near === null) return weekFrom(ask, read)
  const withYears = { ...ask, context: { ...ask.context, near } }
  return weekFrom(withYears, readAll(withYears))
}

function readAll({ notes, context }: NewWeekAsk): Making['read'] {
  return notes.map(({ path, text }) => ({ path, ...readText(text, { ...context, path }) }))
}

/** Near which day the meetings are where none tells a year, and nobody else does. */
function nearOf({ context, today }: NewWeekAsk, read: Making['read']): string | null {
  if (context?.near !== undefined) return null
  const newest = read.flatMap((one) => meetingsInOrder([one]).at(-1) ?? [])
  if (newest.some(({ date }) => date !== null)) return null
  const days = newest.flatMap(({ meeting }) => meeting.monthDay ?? [])
  return dayNearAll(days, today)
}

function weekFrom(ask: NewWeekAsk, read: Making['read']): NewWeek {
  const meetings = meetingsInOrder(read)
  const newest = meetings.at(-1)
  if (
    !newest ||
    meetings.every(
      ({ meeting }) =>
        meeting.title === null && meeting.outline.length === 0 && meeting.items.length === 0,
    )
  ) {
    return refused('noMeeting', { path: ask.path })
  }
  if (isList(meetings)) return refused('onlyList', { path: ask.path })
  const date = ask.date ?? dateFor(ask, { read, meetings, newest })
  if (date === undefined) return already(newest, meetings)
  const same = meetings.find((one) => one.date === date)
  if (same) return already(same, meetings)
  if (newest.date !== null && date < newest.date) {
    return refused('beforeNewest', { path: newest.path, date, newest: newest.date })
  }
  if (ask.date === undefined && isAsMade(newest, meetings.at(-2)))
    return { ...already(newest, meetings), next: date }
  return makeWeek({ ask, read, meetings, newest, date })
}

/** Without a date only its work tells that a meeting was made and not held yet: it is what the one before left open. */
function isAsMade(newest: SeriesMeeting, before: SeriesMeeting | undefined): boolean {
  if (newest.date !== null || !before) return false
  const twice = takenUp(before.meeting)
  const left = before.meeting.items.filter((item) => isOpen(item) && !twice.has(item))
  const { items } = newest.meeting
  return items.every(isOpen) && wordsOf(items) === wordsOf(left)
}

function wordsOf(items: readonly Item[]): string {
  return items
    .map(({ text, owners }) => `${text} (${owners.join(', ')})`)
    .sort()
    .join('\n')
}

function already(
  { path, firstLine, meeting, date }: SeriesMeeting,
  meetings: readonly SeriesMeeting[],
): Extract<NewWeek, { kind: 'already' }> {
  const dates = meetings.flatMap((one) => one.date ?? [])
  const line = firstLine + meeting.titleLine
  return { kind: 'already', path, line, date: date ?? '', next: nextDate(dates) }
}

/** A to-do list: nothing in it has a date or the number of a meeting, and all its work is for some time. */
function isList(meetings: readonly SeriesMeeting[]): boolean {
  return meetings.every(
    ({ date, meeting }) =>
      date === null &&
      meetingNumber(meeting.title ?? '') === null &&
      meeting.items.every(({ phase }) => phase === 'backlog'),
  )
}

/**
 * The date that the newest week names for the next, or the one that the series' rhythm gives; undefined where the newest week is that of today or still ahead. On the day of a
 * meeting its note is the one that is written in: the week after it is made where its date is asked for.
 */
function dateFor(
  ask: NewWeekAsk,
  { read, meetings, newest }: Pick<Making, 'read' | 'meetings' | 'newest'>,
): string | undefined {
  const dates = meetings.flatMap(({ date }) => date ?? [])
  if (newest.date === null) return dates.length > 0 ? nextDate(dates, ask.today) : ask.today
  if (newest.date >= ask.today) return undefined
  const usual = nextDate(dates, ask.today)
  const said = saidNext(read, newest, newest.date)
  if (said === null) return usual
  const away = (date: string) => Math.abs(daysBetween(date, ask.today))
  return said >= ask.today || away(said) <= away(usual) ? said : usual
}

function saidNext(
  read: Making['read'],
  { path, firstLine, meeting }: SeriesMeeting,
  date: string,
): string | null {
  const one = read.find((note) => note.path === path)
  if (!one) return null
  const lines = one.text.split('\n').slice(firstLine - 1, firstLine - 1 + meeting.lineCount)
  return nextMeetingSaid(lines, { date, order: orderOf(one.note.tally, one.note.context) })
}
