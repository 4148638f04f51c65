import { expect, test } from 'vitest'
import { today } from '../../src/main/folder/today.ts'

test('the day is that of the local clock, late in the evening too', () => {
  expect(today(new Date(2026, 10, 21, 23, 59), '')).toBe('2026-11-21')
  expect(today(new Date(2027, 0, 1, 0, 0), '')).toBe('2027-01-01')
})

test('a pinned day counts only where it is a date', () => {
  const now = new Date(2026, 10, 21)
  expect(today(now, '2030-02-03')).toBe('2030-02-03')
  expect(today(now, 'tomorrow')).toBe('2026-11-21')
})
