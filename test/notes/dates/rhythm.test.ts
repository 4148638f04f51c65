import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../../src/notes/dates/calendar.ts'
import { nextDate } from '../../../src/notes/dates/rhythm.ts'

test.each([
  ['one date alone means every week', ['2026-11-16'], '2026-11-23'],
  ['every week', ['2026-11-02', '2026-11-09', '2026-11-16'], '2026-11-23'],
  ['every two weeks', ['2026-10-19', '2026-11-02', '2026-11-16'], '2026-11-30'],
  [
    'a week left out does not make it fortnightly',
    ['2026-10-26', '2026-11-02', '2026-11-16'],
    '2026-11-23',
  ],
  [
    'a meeting moved by a day does not move the series',
    ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-17'],
    '2026-11-23',
  ],
  [
    'Tuesdays and Thursdays',
    ['2026-11-10', '2026-11-12', '2026-11-17', '2026-11-19'],
    '2026-11-24',
  ],
  ['working days', ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'], '2026-11-23'],
  ['the first of each month', ['2026-09-01', '2026-10-01', '2026-11-01'], '2026-12-01'],
  ['the third Monday of each month', ['2026-09-21', '2026-10-19', '2026-11-16'], '2026-12-21'],
  ['over the end of a year', ['2026-12-14', '2026-12-21', '2026-12-28'], '2027-01-04'],
])('%s', (_, dates, next) => {
  expect(nextDate(dates)).toBe(next)
})

test('after a pause the series goes on at its date nearest to today', () => {
  const weeks = ['2026-10-12', '2026-10-19']
  expect(nextDate(weeks, '2026-11-21')).toBe('2026-11-23')
  expect(nextDate(weeks, '2026-10-21')).toBe('2026-10-26')
  expect(nextDate(weeks, '2026-10-28')).toBe('2026-10-26')
  expect(nextDate(weeks, '2026-10-01')).toBe('2026-10-26')
})

test('a series that stopped long ago goes on where it stopped', () => {
  expect(nextDate(['2018-03-26', '2018-04-02'], '2026-11-21')).toBe('2018-04-09')
})

test('a weekly series keeps its weekday on every date of a century', () => {
  const days = fc.integer({ min: 0, max: 36_500 })
  fc.assert(
    fc.property(days, (offset) => {
      const first = addDays('2000-01-01', offset)
      const next = nextDate([first, addDays(first, 7)])
      expect(next).toBe(addDays(first, 14))
      expect(weekdayOf(next)).toBe(weekdayOf(first))
    }),
  )
})
