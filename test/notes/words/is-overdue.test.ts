import { expect, test } from 'vitest'
import { isOverdue } from '../../../src/notes/words/is-overdue.ts'

test('open work is overdue from the day after the one that it is due', () => {
  const due = { date: '2026-11-26' }
  expect(isOverdue({ status: 'open', due }, '2026-11-27')).toBe(true)
  expect(isOverdue({ status: 'partial', due }, '2026-11-27')).toBe(true)
  expect(isOverdue({ status: 'open', due }, '2026-11-26')).toBe(false)
})

test('nothing is overdue that is settled, has no day, or is looked at on a day that is not known', () => {
  const due = { date: '2026-11-26' }
  expect(isOverdue({ status: 'done', due }, '2026-11-27')).toBe(false)
  expect(isOverdue({ status: 'dropped', due }, '2026-11-27')).toBe(false)
  expect(isOverdue({ status: 'open', due: null }, '2026-11-27')).toBe(false)
  expect(isOverdue({ status: 'open', due: { date: null } }, '2026-11-27')).toBe(false)
  expect(isOverdue({ status: 'open', due }, '')).toBe(false)
})
