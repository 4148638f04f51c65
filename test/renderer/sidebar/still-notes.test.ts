import { expect, test } from 'vitest'
import { areMoved } from '../../../src/renderer/sidebar/still-notes.ts'
import { summaryOf } from './notes.ts'

const weekly = { key: 'weekly', title: 'Weekly planning' }
const [a, b] = [
  summaryOf('a.md', { series: weekly, date: '2026-11-16' }),
  summaryOf('b.md', { series: weekly, date: '2026-11-23' }),
]

test('notes are moved by another order, date or series, and by nothing else', () => {
  expect(areMoved([a, b], [b, a])).toBe(true)
  expect(areMoved([a, b], [{ ...a, date: '2026-11-30' }, b])).toBe(true)
  expect(areMoved([a, b], [a, { ...b, series: null }])).toBe(true)
  expect(areMoved([a, b], [{ ...a, openItems: 3 }, b])).toBe(false)
})

test('notes that come or go are no such move: they are shown at once', () => {
  expect(areMoved([a, b], [b])).toBe(false)
  expect(areMoved([a, b], [b, summaryOf('c.md')])).toBe(false)
  expect(areMoved(null, [a])).toBe(false)
})
