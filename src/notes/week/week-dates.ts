import { isoWeekOf } from '../dates/calendar.ts'
import { writeDate } from '../dates/date-form.ts'
import { findDate } from '../dates/dates.ts'
import { readDate } from '../dates/read-date.ts'
import type { DateOrder } from '../vocabulary.ts'
import { meetingNumber } from '../words/meeting-number.ts'
import { withMeetingNumber } from './next-number.ts'

/** What the dates and counters of last week's lines become. */
export type WeekChange = {
  readonly from: string
  readonly to: string
  /** The meeting after the new one, for lines such as "Next meeting: …". */
  readonly after: string
  readonly order: DateOrder | null
  /** The team writes "03.11.2026", which "24.11.2026" alone doesn't tell. */
  readonly padded: boolean
  /** By how much a counter in a title grows from week to week; 0 where it does not count. */
  readonly step: number
}

const ofNext = /\bnext\b|nächste|prochaine?\b|pr[óo]xim[ao]/iu

/**
 * The line with last week's date moved on, in its own form. `under` is the heading that it stands under: the date of a
 * "Next meeting" becomes that of the one after.
 */
export function withNewDate(line: string, change: WeekChange, under = ''): string {
  const { from, to, after, order } = change
  const found = readDate(line, order, from)
  if (!found) return line
  const isNext = found.date > from && (ofNext.test(line) || ofNext.test(under))
  const date = found.date === from ? to : isNext ? after : undefined
  // A week number names all of its days.
  const sameWeek = /\{GGGG\}/.test(found.form) && weekName(found.date) === weekName(from)
  const next = date ?? (sameWeek ? to : undefined)
  if (next === undefined) return line
  const isLong = !/(?<!\d)\d(?!\d)/.test(line.slice(found.from, found.to))
  const form = change.padded && isLong ? withZeros(found.form) : found.form
  return line.slice(0, found.from) + writeDate(next, form) + line.slice(found.to)
}

/** Whether the words have a date in numbers of which one begins with a zero. */
export function hasZeros(words: string): boolean {
  return /(?<!\d)(?:0\d[./-]\d{1,2}|\d{1,2}[./-]0\d)[./-]\d{2}/.test(words)
}

function withZeros(form: string): string {
  return /\{M\}/.test(form) ? form.replace('{M}', '{MM}').replace('{D}', '{DD}') : form
}

function weekName(date: string): string {
  const { year, week } = isoWeekOf(date)
  return `${year}-${week}`
}

// "Week 24"  "Sprint #12"  "KW 7"
const counter =
  /(\b(?:week|sprint|kw|meeting|session|call|iteration|episode|semana|semaine|woche|no|nr)\b[\s.:_-]*(?:no\.?|nr\.?|#)?[\s_-]*|(?<!#)#)(\d{1,4})\b/iu

/** The title with its date and its counter moved on. */
export function withNewTitle(title: string, change: WeekChange): string {
  const dated = withNewDate(title, change)
  const found = counterIn(title)
  const place = found && counterIn(dated)
  if (!found || !place) return withNextNumber(dated, change.step)
  const number = Number(found[2])
  const iso =
    isoWeekOf(change.from).week === number && /week|kw|woche|semaine|semana/i.test(found[1] ?? '')
  const next = iso ? isoWeekOf(change.to).week : number + change.step
  const width = (found[2] ?? '').length
  return (
    dated.slice(0, place.index) +
    (place[1] ?? '') +
    String(next).padStart(width, '0') +
    dated.slice(place.index + place[0].length)
  )
}

/** The number that a title counts its meetings with. */
export function counterOf(title: string | null): number | null {
  const found = counterIn(title ?? '')
  return found ? Number(found[2]) : meetingNumber(title ?? '')
}

/** "## 4th crew meeting" for "## 3rd crew meeting", whatever emphasis is around it. */
function withNextNumber(title: string, step: number): string {
  const words = title.replace(/^[#*_\s]+|[#*_\s]{1,9}$/g, '')
  const number = meetingNumber(words)
  return number === null
    ? title
    : title.replace(words, () => withMeetingNumber(words, number + step))
}

/** The counter of a title; the numbers of its date, as in "Meeting 9/22", count nothing. */
function counterIn(title: string): RegExpExecArray | null {
  const date = findDate(title)
  if (!date) return counter.exec(title)
  const blank = ' '.repeat(date.to - date.from)
  return counter.exec(title.slice(0, date.from) + blank + title.slice(date.to))
}
