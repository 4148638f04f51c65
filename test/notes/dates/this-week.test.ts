import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingOfWeek, weekOf } from '../../../src/notes/dates/this-week.ts'

describe('this week’s meeting', () => {
  test('is the one in the week from Monday to Sunday, whatever was made early', () => {
    const dates = ['2026-11-09', '2026-11-16', '2026-11-23']
    expect(meetingOfWeek(dates, '2026-11-21')).toBe('2026-11-16')
    expect(meetingOfWeek(dates, '2026-11-22')).toBe('2026-11-16')
    expect(meetingOfWeek(dates, '2026-11-23')).toBe('2026-11-23')
  })

  test('of several is the last that has begun, else the first to come', () => {
    const dates = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
    expect(meetingOfWeek(dates, '2026-11-18')).toBe('2026-11-18')
    expect(meetingOfWeek(['2026-11-19', '2026-11-20'], '2026-11-17')).toBe('2026-11-19')
  })

  test('of a series that meets every second week stays the last one until the next is due', () => {
    const dates = ['2026-10-19', '2026-11-02', '2026-11-16']
    expect(meetingOfWeek(dates, '2026-11-25')).toBe('2026-11-16')
    expect(meetingOfWeek(dates, '2026-11-30')).toBeNull()
  })

  test('is not there where the last week of a weekly series is over', () => {
    expect(meetingOfWeek(['2026-11-02', '2026-11-09'], '2026-11-17')).toBeNull()
    expect(meetingOfWeek([], '2026-11-17')).toBeNull()
  })
})

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

test('what is taken for this week’s meeting is one of the series, and none after this week', () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 8 }), date, (dates, today) => {
      const found = meetingOfWeek(dates, today)
      if (found === null) return
      expect(dates).toContain(found)
      expect(found <= weekOf(today).last).toBe(true)
    }),
  )
})
