// The next week from the last one: a pure function of the series' texts and a civil date, so that two people who press
// the button get the same bytes. The last week is never touched. What was made is read again before it is given out:
// work that would read as done, because a list says so of whatever stands in it without a remark, gets the team's
// remark that it is not.

import { changesOf } from './line-change.ts'
import { meetingsInOrder, type SeriesMeeting } from './meetings.ts'
import { itemsOf, type Note, readNote, updateNote } from './note.ts'
import { nextDate } from './rhythm.ts'
import { takenUp } from './taken-up.ts'
import { applyEdits, type TextEdit, textOf } from './text.ts'
import { setDone } from './tick.ts'
import type { Item, ReadingContext } from './vocabulary.ts'
import { counterOf } from './week-dates.ts'
import { hasConflictMarkers, placeOfWeek, type WeekPlace } from './week-place.ts'
import { shapeWeek, type WeekShape } from './week-shape.ts'
import type { MeetingText } from './week-standing.ts'

export type NewWeekAsk = {
  /** All notes of the series, the asked one included; LF line ends. */
  readonly notes: readonly { readonly path: string; readonly text: string }[]
  /** The note in which the person asked. */
  readonly path: string
  /** YYYY-MM-DD, by the host's clock. */
  readonly today: string
  /** YYYY-MM-DD; without it the series' rhythm tells. */
  readonly date?: string
  readonly context?: ReadingContext
}

export type CarriedItem = { readonly text: string; readonly owners: readonly string[] }

type Made = {
  readonly path: string
  /** Offset in the text made, where one starts to write. */
  readonly cursor: number
  readonly date: string
  readonly from: { readonly path: string; readonly line: number; readonly date: string | null }
  readonly carried: readonly CarriedItem[]
}

export type NewWeek =
  | (Made & { readonly kind: 'file'; readonly text: string })
  | (Made & { readonly kind: 'section'; readonly edits: readonly TextEdit[] })
  /** The week is there; nothing is to be done. `line` counts from 1. */
  | {
      readonly kind: 'already'
      readonly path: string
      readonly line: number
      readonly date: string
    }
  /** No byte is to change; `reason` is a sentence for people. */
  | { readonly kind: 'refused'; readonly reason: string }

export function newWeek(ask: NewWeekAsk): NewWeek {
  const asked = ask.notes.find(({ path }) => path === ask.path)
  if (!asked) return refused('This note is no longer in the folder.')
  const unclear = ask.notes.find(({ text }) => hasConflictMarkers(text))
  if (unclear) {
    return refused(
      `${unclear.path} has conflict markers. Settle them first, then make the new week.`,
    )
  }
  const read = ask.notes.map(({ path, text }) => ({
    path,
    text,
    note: readNote(text, { ...ask.context, path }),
  }))
  const meetings = meetingsInOrder(read)
  const newest = meetings.at(-1)
  if (
    !newest ||
    meetings.every(({ meeting }) => meeting.title === null && meeting.items.length === 0)
  ) {
    return refused('No meeting was found in this note: a heading with a date starts one.')
  }
  if (isList(meetings)) {
    return refused(
      'This is a list without meetings, so no week follows it. A date in its title makes it one.',
    )
  }
  const date = ask.date ?? dateFor(ask, meetings, newest)
  if (date === undefined) return already(newest)
  const same = meetings.find((one) => one.date === date)
  if (same) return already(same)
  if (newest.date !== null && date < newest.date) {
    return refused(`The newest week is that of ${newest.date}; ${date} is before it.`)
  }
  return makeWeek({ ask, read, meetings, newest, date })
}

function refused(reason: string): NewWeek {
  return { kind: 'refused', reason }
}

function already({ path, firstLine, meeting, date }: SeriesMeeting): NewWeek {
  return { kind: 'already', path, line: firstLine + meeting.titleLine, date: date ?? '' }
}

/** A to-do list: nothing in it has a date, and all its work is for some time. */
function isList(meetings: readonly SeriesMeeting[]): boolean {
  return meetings.every(
    ({ date, meeting }) => date === null && meeting.items.every(({ phase }) => phase === 'backlog'),
  )
}

/** The date the series' rhythm gives; undefined where the newest week is still ahead. */
function dateFor(
  ask: NewWeekAsk,
  meetings: readonly SeriesMeeting[],
  newest: SeriesMeeting,
): string | undefined {
  const dates = meetings.flatMap(({ date }) => date ?? [])
  if (newest.date === null) return dates.length > 0 ? nextDate(dates, ask.today) : ask.today
  if (newest.date > ask.today) return undefined
  if (newest.date === ask.today && isAsMade(ask, meetings, newest)) return undefined
  return nextDate(dates, ask.today)
}

/** Whether the newest week is, letter by letter, what the button made: a second press is then meant for it. */
function isAsMade(
  ask: NewWeekAsk,
  meetings: readonly SeriesMeeting[],
  newest: SeriesMeeting,
): boolean {
  if (meetings.length < 2 || newest.date === null) return false
  const inFile = meetings.filter(({ path }) => path === newest.path).length
  const text = ask.notes.find(({ path }) => path === newest.path)?.text ?? ''
  const lines = text.split('\n')
  const from = newest.firstLine - 1
  const rest = [...lines.slice(0, from), ...lines.slice(from + newest.meeting.lineCount)].join('\n')
  const others = ask.notes.filter(({ path }) => path !== newest.path)
  const notes = inFile > 1 ? [...others, { path: newest.path, text: rest }] : others
  const path = inFile > 1 ? newest.path : (others[0]?.path ?? '')
  const again = newWeek({ ...ask, notes, path, date: newest.date })
  if (again.kind === 'file') return again.path === newest.path && again.text === text
  return again.kind === 'section' && applyEdits(rest, again.edits) === text
}

type Making = {
  readonly ask: NewWeekAsk
  readonly read: readonly { readonly path: string; readonly text: string; readonly note: Note }[]
  readonly meetings: readonly SeriesMeeting[]
  readonly newest: SeriesMeeting
  readonly date: string
}

function makeWeek({ ask, read, meetings, newest, date }: Making): NewWeek {
  const last = meetings.findLast(({ meeting }) => meeting.items.length > 0) ?? newest
  const before = meetings[meetings.indexOf(last) - 1]
  const textFor = (one: SeriesMeeting): MeetingText => {
    const lines = (read.find(({ path }) => path === one.path)?.text ?? '').split('\n')
    const from = one.firstLine - 1
    return { meeting: one.meeting, lines: lines.slice(from, from + one.meeting.lineCount) }
  }
  const dates = meetings.flatMap((one) => one.date ?? [])
  const counts = [before, last].map((one) => counterOf(one?.meeting.title ?? null))
  const twice = takenUp(last.meeting)
  const shape = shapeWeek({
    last: textFor(last),
    before: before ? textFor(before) : null,
    change: {
      from: last.date ?? date,
      to: date,
      after: nextDate([...dates, date]),
      order:
        read.find(({ path }) => path === last.path)?.note.dateOrder ??
        ask.context?.dateOrder ??
        null,
      step:
        counts[1] === null || counts[1] === undefined
          ? 0
          : Math.max(0, counts[1] - (counts[0] ?? counts[1] - 1)),
    },
    goesOn: (item) => isOpen(item) && !twice.has(item),
    nestedOf: (item) => [...twice].flatMap(([report, plan]) => (plan === item ? report : [])),
    meetings: meetings.slice(0, meetings.indexOf(last) + 1),
  })
  const place = placeOfWeek({ notes: read, meetings, newest, last, date })
  if (place.kind === 'refused') return place
  return finish({ place, shape, ask, date, last })
}

type Finishing = {
  readonly place: Exclude<WeekPlace, { kind: 'refused' }>
  readonly shape: WeekShape
  readonly ask: NewWeekAsk
  readonly date: string
  readonly last: SeriesMeeting
}

function finish({ place, shape, ask, date, last }: Finishing): NewWeek {
  const made = place.around(shape.lines)
  const text = notDone(made.text, made.firstLine, shape, { ...ask.context, path: place.path })
  const week = readNote(text, { ...ask.context, path: place.path }).meetings.find(
    ({ firstLine, meeting }) =>
      firstLine <= made.firstLine + 1 + meeting.titleLine &&
      (meeting.date === date || place.kind === 'file'),
  )
  if (!week || (place.kind === 'section' && week.meeting.date !== date)) {
    return refused(
      'The new week could not be put into this note: what stands at that place is not read as text.',
    )
  }
  const cursor = textOf(text).line(
    Math.min(made.firstLine + shape.cursorLine, text.split('\n').length),
  ).to
  const common = {
    path: place.path,
    cursor,
    date,
    from: { path: last.path, line: last.firstLine + last.meeting.titleLine, date: last.date },
    carried: topmost(shape.carried.map(({ item }) => item)).map(({ text: words, owners }) => ({
      text: words,
      owners,
    })),
  }
  if (place.kind === 'file') return { kind: 'file', text, ...common }
  const grown = text.length - place.text.length
  return {
    kind: 'section',
    edits: [{ from: place.at, to: place.at, insert: text.slice(place.at, place.at + grown) }],
    ...common,
  }
}

function isOpen({ status }: Item): boolean {
  return status === 'open' || status === 'partial'
}

/** Work nested under other carried work is told with it. */
function topmost(items: readonly Item[]): readonly Item[] {
  return items.filter(
    (item) => item.parent === null || !items.some(({ line }) => line === item.parent),
  )
}

/** The text with a remark on carried work that would otherwise read as done. */
function notDone(
  text: string,
  firstLine: number,
  shape: WeekShape,
  context: ReadingContext,
): string {
  let current = text
  let note = readNote(current, context)
  for (const { line } of shape.carried) {
    const placed = itemsOf(note).find((one) => one.line === firstLine + line)
    if (placed?.item.status !== 'done') continue
    const edits = setDone(textOf(current), placed, note, false)
    if (!edits) continue
    current = applyEdits(current, edits)
    note = updateNote(note, changesOf(edits), textOf(current))
  }
  return current
}
