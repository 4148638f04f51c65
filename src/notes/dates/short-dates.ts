// Month and day in numbers without a year, "11/20", "20.11.": a date where nothing stands beside it but what a meeting is
// called, a weekday and the hour, and at either end of a title that calls itself a meeting. Elsewhere such numbers are
// fractions, counts and versions.

import { civilDate } from './calendar.ts'
import type { FoundDate } from './dates.ts'
import { weekdaysByName } from './month-names.ts'

// 11/20  20.11.
const short = /(?<![\d/._-])(\d{1,2})(?:\/(\d{1,2})|\. ?(\d{1,2})\.)(?![\d/%]|[.-]\d)/
const longest = 60
const meetings =
  'agenda besprechung call check-in meeting meetings minutes notes notizen protokoll reunion reunión reunião réunion sitzung stand-up standup sync treffen weekly'.split(
    ' ',
  )
const ofMeeting = new Set(meetings)
const besideIt = new Set([
  ...meetings,
  ...'and at date datum day du from of on the time to uhr vom von week when'.split(' '),
])
const hour = /^\d{1,2}(?:[:.h]\d\d)?(?:[ap]m)?$|^[ap]m$/
// "Part 1/2", "sprint-1-2": one of several
const counted =
  /(?:part|teil|parte|partie|sprint|iteration|phase|chapter|unit|version|v|group|team|round|step|no|nr|q|milestone)[\s._-]*$/i

/** The date that the words are, or that a meeting's title has; undefined where they are about something else. */
export function findShortDate(words: string): FoundDate | undefined {
  const found = words.length <= longest ? short.exec(words) : null
  if (!found) return undefined
  const [whole, a = '', month, dayLedMonth] = found
  const { index: from } = found
  const before = words.slice(0, from)
  if (counted.test(before)) return undefined
  const sides = [before, words.slice(from + whole.length)].map((one) =>
    one
      .toLowerCase()
      .split(/[^\p{L}\d:.-]+/u)
      .map((word) => word.replace(/^[.:-]+|[.:-]+$/g, ''))
      .filter((word) => word !== ''),
  )
  const isAlone = sides.every((side) => side.every(mayStandBeside))
  const isAtEnd = sides.some((side) => side.every((word) => isTime(word)))
  const isTitle = isAtEnd && sides.flat().some((word) => ofMeeting.has(word))
  if (!isAlone && !isTitle) return undefined
  if (dayLedMonth === undefined) return dayAndMonth([a, '/', month ?? ''], from)
  const between = whole.slice(a.length, -dayLedMonth.length - 1)
  const one = dated(Number(dayLedMonth), Number(a))
  return (
    one && {
      ...one,
      from,
      to: from + whole.length,
      form: `${part(a, 'D')}${between}${part(dayLedMonth, 'M')}.`,
    }
  )
}

// "10-26"  "standup_10_26"  "Crew meeting 10.26"
const inName = /^(\D*)(\d{1,2})([-_.])(\d{1,2})\D*$/

/** Day and month in a file's name that has no other number: "10-26", "standup-10-26"; no "sprint-1-2". */
export function findDayInName(stem: string): FoundDate | undefined {
  const [, before = '', a = '', between = '', b = ''] = inName.exec(stem) ?? []
  return a === '' || counted.test(before) ? undefined : dayAndMonth([a, between, b], before.length)
}

function dayAndMonth(
  [a, between, b]: readonly [string, string, string],
  from: number,
): FoundDate | undefined {
  const place = { from, to: from + `${a}${between}${b}`.length, separator: between }
  const monthLed = dated(Number(a), Number(b))
  const dayLed = dated(Number(b), Number(a))
  const form = `${part(a, 'M')}${between}${part(b, 'D')}`
  if (monthLed) {
    const order = dayLed ? null : 'month-first'
    return { ...monthLed, ...place, form, order, ambiguous: dayLed !== undefined }
  }
  return (
    dayLed && {
      ...dayLed,
      ...place,
      form: `${part(a, 'D')}${between}${part(b, 'M')}`,
      order: 'day-first',
    }
  )
}

function part(digits: string, letter: string): string {
  return `{${digits.startsWith('0') ? letter + letter : letter}}`
}

function mayStandBeside(word: string): boolean {
  return besideIt.has(word) || isTime(word)
}

function isTime(word: string): boolean {
  return weekdaysByName.has(word) || hour.test(word)
}

function dated(month: number, day: number): Omit<FoundDate, 'from' | 'to' | 'form'> | undefined {
  if (civilDate(2024, month, day) === null) return undefined
  return { month, day, year: null, ambiguous: false, order: null, separator: '' }
}
