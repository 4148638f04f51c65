import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate } from '../../../src/notes/dates/calendar.ts'

test('a date is what the calendar of Date has, and null where it has no such day', () => {
  const parts = fc.tuple(
    fc.integer({ min: 100, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const date = new Date(Date.UTC(year, month - 1, day))
      const isThere = date.getUTCMonth() === month - 1
      expect(civilDate(year, month, day)).toBe(isThere ? date.toISOString().slice(0, 10) : null)
    }),
  )
})

test('no date has a month 0 or 13, a day 0 or 32, or a year of five digits', () => {
  const wrong = [
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [10_000, 1, 1],
  ] as const
  expect(wrong.map(([year, month, day]) => civilDate(year, month, day))).toEqual(
    wrong.map(() => null),
  )
})
