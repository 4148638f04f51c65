import { describe, expect, test } from 'vitest'
import { dayOfMonth, formatDate, formatDay, formatLongDate } from '../../src/language/dates.ts'

describe('a civil date', () => {
  test('is shown in the order of the locale, the same day in every time zone', () => {
    expect(formatDate('2026-11-23', 'en-GB')).toBe('23 Nov 2026')
    expect(formatDate('2026-11-23', 'en-US')).toBe('Nov 23, 2026')
    expect(formatDay('2026-11-02', 'en-GB')).toBe('2 Nov')
    expect(formatLongDate('2026-11-23', 'en-GB')).toMatch(/^Monday,? 23 November 2026$/)
    expect(dayOfMonth('2026-11-02')).toBe('2')
  })

  test('that is none is shown as it is', () => {
    expect(formatDate('soon', 'en-GB')).toBe('soon')
    expect(formatDate('2026-13-45', 'en-GB')).toBe('2026-13-45')
  })
})
