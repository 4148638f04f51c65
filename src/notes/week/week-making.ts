// What was made is read again before it is given out: work that would read as done, because a list says so of whatever
// stands in it without a remark, gets the team's remark that it is not.

import { readDate } from '../dates/read-date.ts'
import { nextDate } from '../dates/rhythm.ts'
import { itemsOf, type Note, orderOf } from '../meetings/note.ts'
import { readChanged, readText, type TextRead } from '../meetings/text-read.ts'
import { markMovedOn } from '../series/carried-marks.ts'
import type { SeriesMeeting } from '../series/meetings.ts'
import { takenUp } from '../series/taken-up.ts'
import { applyEdits, type TextEdit, textOf } from '../text/text.ts'
import type { Item, Meeting } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { bringIn } from './bring-in.ts'
import { nextCount } from './next-count.ts'
import { type NewWeek, type NewWeekAsk, refused } from './week-ask.ts'
import { movesOn, type WeekChoice } from './week-choices.ts'
import { choiceOf, takesAlong, takesUp } from './week-chosen.ts'
import { counterOf, hasZeros } from './week-dates.ts'
import { frontAbove } from './week-front.ts'
import { headOf, topmost } from './week-heads.ts'
import { placeOfWeek, type WeekPlace } from './week-place.ts'
import { withAllRead } from './week-read-again.ts'
import { shapeWeek, type WeekShape } from './week-shape.ts'
import type { MeetingText } from './week-standing.ts'
import { type ChosenLine, withStatuses } from './week-statuses.ts'
import { type UnmentionedWork, unmentionedWork } from './week-unmentioned.ts'
import { asItem, type UnreadEntry } from './week-unread.ts'
import { weekWork } from './week-work.ts'

export type Making = {
  readonly ask: NewWeekAsk
  readonly read: readonly (TextRead & { readonly path: string })[]
  readonly meetings: readonly SeriesMeeting[]
  readonly newest: SeriesMeeting
  readonly date: string
}

/** The week of that date. The newest meeting that has work is the one that it is made from. */
export function makeWeek({ ask, read, meetings, newest, date }: Making): NewWeek {
  const last = meetings.findLast(({ meeting }) => meeting.items.length > 0) ?? newest
  const [before, furtherBack] = [1, 2].map((back) => meetings[meetings.indexOf(last) - back])
  const place = placeOfWeek({ notes: read, meetings, newest, last, before, date })
  if (place.kind === 'refused') return place
  const textFor = (one: SeriesMeeting): MeetingText => {
    const lines = (read.find(({ path }) => path === one.path)?.text ?? '').split('\n')
    const from = one.firstLine - 1
    const isAlone =
      place.kind === 'file' && meetings.every((it) => it === one || it.path !== one.path)
    const front = isAlone ? frontAbove(lines, one.firstLine) : []
    return { meeting: one.meeting, lines: lines.slice(from, from + one.meeting.lineCount), front }
  }
  const dates = meetings.flatMap((one) => one.date ?? [])
  const { step, number } = nextCount({ last, before, newest, place })
  const twice = takenUp(last.meeting)
  const goesOn = (item: Item) => isOpen(item) && !twice.has(item)
  const choiceFor = (item: Item) => choiceOf(ask, item, last)
  const own = read.find(({ path }) => path === last.path)?.note
  const order = own ? orderOf(own.tally, own.context) : (ask.context?.dateOrder ?? null)
  const shaped = (own: MeetingText) =>
    shapeWeek({
      last: own,
      before: before ? textFor(before) : null,
      furtherBack: furtherBack ? textFor(furtherBack) : null,
      change: {
        from: last.date ?? date,
        to: date,
        after: nextDate([...dates, date]),
        order,
        padded: meetings.some(({ meeting }) => hasZeros(meeting.title ?? '')),
        step,
      },
      goesOn,
      parks: (item) => choiceFor(item).kind === 'park',
      nestedOf: (item) => [...twice].flatMap(([report, plan]) => (plan === item ? report : [])),
      meetings: meetings.slice(0, meetings.indexOf(last) + 1),
    })
  const asRead = textFor(last)
  const shape = shaped(asRead)
  const extra = shape.unread.filter((entry) => takesAlong(ask, entry, last)).map(asItem)
  const around = place.kind === 'section' ? read.find(({ path }) => path === place.path) : undefined
  const unmentioned = unmentionedWork(ask, meetings.slice(0, meetings.indexOf(last) + 1))
  const finishing = {
    ...{ place, around, ask, date, number, last, unmentioned, choiceFor, extra },
    unread: shape.unread,
  }
  if (extra.length === 0) return finish({ ...finishing, shape })
  return finish({
    ...finishing,
    shape: shaped({ ...asRead, meeting: withItems(asRead.meeting, extra) }),
  })
}

type Finishing = {
  readonly place: Exclude<WeekPlace, { kind: 'refused' }>
  /** The file that the week is put into, as it was; none for a file of its own. */
  readonly around: TextRead | undefined
  readonly shape: WeekShape
  readonly ask: NewWeekAsk
  readonly date: string
  /** The number of the new week, where its title counts the meetings. */
  readonly number: number | null
  readonly last: SeriesMeeting
  readonly unread: readonly UnreadEntry[]
  readonly unmentioned: readonly UnmentionedWork[]
  /** Entries that were no items and are taken along all the same. */
  readonly extra: readonly Item[]
  readonly choiceFor: (item: Item) => WeekChoice
}

function finish(finishing: Finishing): NewWeek {
  const { place, around, shape, ask, date, number, last, unmentioned, choiceFor, extra } = finishing
  const made = place.around(shape.lines)
  const madeRead = around
    ? readChanged(around, made.text)
    : readText(made.text, { ...ask.context, path: place.path })
  const items = shape.carried.map(({ item }) => item)
  const heads = topmost(items)
  /** It has the new week's date, or in a log that counts its meetings the next number. */
  const isOfDate = (meeting: Meeting) =>
    dateOf(meeting, date) === date ||
    (last.date === null && number !== null && counterOf(meeting.title) === number)
  const weekIn = (note: Note) =>
    note.meetings.find(
      ({ firstLine, meeting }) =>
        place.kind === 'file' ||
        (firstLine <= made.firstLine + 1 + meeting.titleLine && isOfDate(meeting)),
    )
  const carried = shape.carried.map(({ item, line }) => ({ item, line: made.firstLine + line }))
  const going = carried.filter(({ item }) => !extra.includes(item))
  const read = withAllRead(madeRead, going, weekIn)
  const chosen = going.map((one): ChosenLine => {
    const head = headOf(one.item, heads)
    return { line: read.lineOf(one), choice: choiceFor(head), isPart: head !== one.item }
  })
  const { read: told, untold } = withStatuses(read, chosen)
  const week = weekIn(told.note)
  if (!week || (place.kind === 'section' && !isOfDate(week.meeting))) {
    return refused('notReadable', { path: place.path, date })
  }
  const taken = unmentioned.filter((one) => takesUp(ask, one))
  const broughtIn = bringIn(told.text, {
    firstLine: week.firstLine,
    context: told.note.context,
    work: taken,
  })
  const text = applyEdits(told.text, broughtIn)
  const goesOn = (item: Item) => movesOn(choiceFor(headOf(item, heads)))
  const first = shape.carried.find(({ item }) => goesOn(item)) ?? shape.carried[0]
  const cursorLine = shape.placeLine ?? first?.line ?? Math.max(0, shape.lines.length - 1)
  const cursorIn = textOf(told.text)
  const written = cursorIn.line(
    Math.min(read.lineAfter(made.firstLine + cursorLine), cursorIn.lines),
  ).to
  const cursor = written + grownBefore(broughtIn, written)
  const sectionAt = new Map(itemsOf(told.note).map((one) => [one.line, one.item.section]))
  const placeIn = (item: Item): readonly string[] | null => {
    const at = carried.find((one) => one.item === item)
    return (at && sectionAt.get(read.lineOf(at))) ?? null
  }
  const isUntold = (item: Item) =>
    going.some((one) => one.item === item && untold.has(read.lineOf(one)))
  const marks = marksFor(finishing, items)
  const isSameFile = place.kind === 'section' && place.path === last.path
  const common = {
    path: place.path,
    date,
    from: { path: last.path, line: last.firstLine + last.meeting.titleLine, date: last.date },
    carried: [...items.filter(goesOn), ...taken.map(({ item }) => item)].map(
      ({ text: words, owners }) => ({ text: words, owners }),
    ),
    settled: items.filter((item) => !goesOn(item)).length,
    open: weekWork(finishing, heads, { placeIn, isUntold }),
    marks: marks.length > 0 && !isSameFile ? { path: last.path, edits: marks } : null,
  }
  if (place.kind === 'file') return { kind: 'file', text, cursor, ...common }
  const grown = text.length - place.text.length
  const insert = text.slice(place.at, place.at + grown)
  const edits = [{ from: place.at, to: place.at, insert }, ...(isSameFile ? marks : [])]
  const above = grownBefore(isSameFile ? marks : [], place.at)
  return {
    kind: 'section',
    edits: edits.sort((a, b) => a.from - b.from),
    cursor: cursor + above,
    start: place.at + above,
    ...common,
  }
}

/** Its date; in a log whose dates have no year that near to the one given. */
function dateOf({ date, title }: Meeting, near: string): string | null {
  return date ?? readDate(title ?? '', null, near)?.date ?? null
}

/** How much longer the marks above the new week make the text: an empty box gets a character. */
function grownBefore(marks: readonly TextEdit[], at: number): number {
  return marks
    .filter(({ from }) => from < at)
    .reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0)
}

function marksFor(
  { ask, last, choiceFor, extra }: Finishing,
  items: readonly Item[],
): readonly TextEdit[] {
  if (!ask.marksCarried) return []
  const source = ask.notes.find(({ path }) => path === last.path)
  if (!source) return []
  const heads = topmost(items)
  const going = items.filter(
    (item) => !extra.includes(item) && movesOn(choiceFor(headOf(item, heads))),
  )
  return markMovedOn(textOf(source.text), last.firstLine, going)
}

function withItems(meeting: Meeting, extra: readonly Item[]): Meeting {
  return { ...meeting, items: [...meeting.items, ...extra].sort((a, b) => a.line - b.line) }
}
