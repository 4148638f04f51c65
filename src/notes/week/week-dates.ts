import { isoWeekOf } from '../dates/calendar.ts'
import { writeDate } from '../dates/date-form.ts'
import { findDate } from '../dates/dates.ts'
import { readDate } from '../dates/read-date.ts'
import type { DateOrder } from '../vocabulary.ts'
import { meetingNumber } from '../words/meeting-number.ts'

/** What the dates and counters of last week's lines become. */
export type WeekChange = {
  readonly from: string
  readonly to: string
  /** The meeting after the new one, for lines such as "Next meeting: …". */
  readonly after: string
  readonly order: DateOrder | null
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
  return line.slice(0, found.from) + writeDate(next, found.form) + line.slice(found.to)
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
  if (!found || !place) return withNextOrdinal(dated, change.step)
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

/** By how much the counter of the last title grew, and what comes next; no number where it counts none. */
export function nextCount(
  last: string | null,
  before: string | null,
): { step: number; number: number | null } {
  const count = counterOf(last)
  if (count === null) return { step: 0, number: null }
  const step = Math.max(0, count - (counterOf(before) ?? count - 1))
  return { step, number: count + step }
}

/** The number that a title counts its meetings with. */
export function counterOf(title: string | null): number | null {
  const found = counterIn(title ?? '')
  return found ? Number(found[2]) : meetingNumber(title ?? '')
}

// "## 3rd crew meeting", "4. Treffen"
const ordinal = /(?<=^[#*_\s]*)(\d{1,3})(st|nd|rd|th)?(?=[^\d\s]* \p{L})/u

function withNextOrdinal(title: string, step: number): string {
  const words = title.replace(/^[#*_\s]+/, '')
  if (step === 0 || meetingNumber(words) === null) return title
  return title.replace(ordinal, (_, number: string, ending?: string) => {
    const next = Number(number) + step
    return ending === undefined ? String(next) : `${next}${englishEnding(next)}`
  })
}

function englishEnding(number: number): string {
  if (number % 100 > 10 && number % 100 < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

/** The counter of a title; the numbers of its date, as in "Meeting 9/22", count nothing. */
function counterIn(title: string): RegExpExecArray | null {
  const date = findDate(title)
  if (!date) return counter.exec(title)
  const blank = ' '.repeat(date.to - date.from)
  return counter.exec(title.slice(0, date.from) + blank + title.slice(date.to))
}
