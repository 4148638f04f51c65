import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/notes/dates/calendar.ts'
import { dayNearAll } from '../../../src/notes/dates/near-days.ts'
import { nearestDay } from '../../../src/notes/dates/read-date.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'

/** The dates that the days get, in their order. */
function dated(monthDays: readonly string[], today: string, told?: string): (string | null)[] {
  const near = dayNearAll(monthDays, today, told)
  return monthDays.map((one) => near && nearestDay(one, near))
}

test.each([
  ['a term', ['09-28', '10-05', '11-30'], ['2026-09-28', '2026-10-05', '2026-11-30']],
  ['a winter', ['11-30', '12-07', '01-11'], ['2025-11-30', '2025-12-07', '2026-01-11']],
  ['a term that is some weeks ahead', ['01-04'], ['2027-01-04']],
  ['a term that is over', ['02-05', '02-12'], ['2026-02-05', '2026-02-12']],
  ['a leap day', ['02-29', '03-07'], [null, '2026-03-07']],
])('%s is the last one that may have been held', (_, monthDays, dates) => {
  expect(dated(monthDays, '2026-11-29')).toEqual(dates)
})

/** The days of a week, each week, of a range of dates. */
function weekly(first: string, last: string): string[] {
  const dates = []
  for (let date = first; date <= last; date = addDays(date, 7)) dates.push(date)
  return dates
}
const inDays = (dates: readonly string[]) => dates.map((date) => date.slice(5))

test('two terms with a longer break between them than after them stay in one year while the second one goes on', () => {
  const spring = weekly('2026-01-12', '2026-05-04')
  for (const today of weekly('2026-08-31', '2026-12-07')) {
    const dates = [...spring, ...weekly('2026-08-31', today)]
    expect(dated(inDays(dates), today), today).toEqual(dates)
    expect(dated(inDays(dates), addDays(today, 35)), `after ${today}`).toEqual(dates)
  }
})

test('a season has a break of its own in it, and is not begun there', () => {
  const season = [...weekly('2025-10-06', '2025-12-08'), ...weekly('2026-01-12', '2026-04-27')]
  for (const today of weekly('2025-10-06', '2026-11-02')) {
    const dates = season.filter((date) => date <= today)
    expect(dated(inDays(dates), today), today).toEqual(dates)
  }
})

test('another day in the calendar, of a plan, moves no meetings out of their year', () => {
  for (const today of weekly('2026-09-14', '2026-11-23')) {
    const dates = weekly('2026-09-14', today)
    expect(dated(['03-05', ...inDays(dates)], today), today).toEqual(['2026-03-05', ...dates])
  }
})

test('where some days are told with their year, the others go on from it, and begin before it', () => {
  const dates = weekly('2026-09-14', '2026-11-30')
  expect(dated(inDays(dates), '2026-12-01', '2026-09-07')).toEqual(dates)
  expect(dated(inDays(dates), '2031-06-01', '2026-09-07')).toEqual(dates)
  expect(dated(inDays(dates), '2031-06-01', '2026-12-07')).toEqual(dates)
  expect(dated(inDays(dates), '2031-06-01', '2026-10-01')).toEqual(dates)
})

test('what goes on today is no part of an old year that another note tells', () => {
  const dates = weekly('2026-09-14', '2026-11-23')
  expect(dated(inDays(dates), '2026-11-24', '2024-03-05')).toEqual(dates)
})

test('no days, and days that no calendar has, are near nothing', () => {
  expect(dayNearAll([], '2026-11-29')).toBeNull()
  expect(dayNearAll(['02-31', '13-01', 'x'], '2026-11-29')).toBeNull()
})

const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2020-01-01', days))

test('the weeks of up to eleven months get their own dates back on any day until the next term', () => {
  const weeks = fc.tuple(
    day,
    fc.array(fc.integer({ min: 5, max: 10 }), { maxLength: 32 }),
    fc.integer({ min: 0, max: 300 }),
  )
  fc.assert(
    fc.property(weeks, ([first, steps, later]) => {
      const dates = [first]
      for (const step of steps) dates.push(addDays(dates.at(-1) ?? first, step))
      const last = dates.at(-1) ?? first
      fc.pre(dates.every((date) => !date.endsWith('02-29')) && daysBetween(first, last) < 340)
      const today = addDays(last, Math.min(later, 322))
      expect(
        dated(
          dates.map((date) => date.slice(5)),
          today,
        ),
      ).toEqual(dates)
    }),
  )
})

test('one more week moves nothing', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (first, count) => {
      const dates = Array.from({ length: count + 1 }, (_, at) => addDays(first, at * 7))
      fc.pre(dates.every((date) => !date.endsWith('02-29')))
      const today = dates.at(-1) ?? first
      const days = dates.map((date) => date.slice(5))
      expect(dayNearAll(days, today)).toBe(dayNearAll(days.slice(0, -1), today))
    }),
  )
})

test('a log of years that none of its headings tells has its own dates back, whichever end is the newest', () => {
  const weeks = fc.array(fc.integer({ min: 2, max: 90 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(day, weeks, fc.boolean(), (first, steps, isNewestFirst) => {
      const dates = [first]
      for (const step of steps) dates.push(addDays(dates.at(-1) ?? first, step))
      fc.pre(dates.every((date) => !date.endsWith('02-29')))
      const inText = isNewestFirst ? dates.toReversed() : dates
      const heading = (date: string) =>
        `## ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}\n\n- [ ] Oil (Ada)\n`
      const near = dayNearAll([(dates.at(-1) ?? first).slice(5)], dates.at(-1) ?? first)
      const note = readNote(`# Deck log\n\n${inText.map(heading).join('\n')}`, { near: near ?? '' })
      const placed = meetingsInOrder([{ path: 'log.md', note }])
      expect(placed.map(({ date }) => date)).toEqual(dates)
    }),
  )
})

const months =
  'January February March April May June July August September October November December'.split(' ')
