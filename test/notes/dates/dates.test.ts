import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/notes/dates/calendar.ts'
import { writeDate } from '../../../src/notes/dates/date-form.ts'
import { findDate } from '../../../src/notes/dates/dates.ts'
import { readDate } from '../../../src/notes/dates/read-date.ts'

describe('a date in a title', () => {
  test.each([
    ['Engineering Planning 4/2/2018', '2018-04-02', '{M}/{D}/{YYYY}', '4/9/2018'],
    ['Eng Planning 2/05/2018', '2018-02-05', '{M}/{DD}/{YYYY}', '2/12/2018'],
    [
      'BigchainDB sprint planning, Feb 12 2018',
      '2018-02-12',
      '{MMM:en:title} {D} {YYYY}',
      'Feb 19 2018',
    ],
    ['Febraury 27th, 2019', '2019-02-27', '{MMMM:en:title} {Do}, {YYYY}', 'March 6th, 2019'],
    [
      'Acta del 30 de Septiempre de 2024',
      '2024-09-30',
      '{D} de {MMMM:es:title} de {YYYY}',
      '7 de Octubre de 2024',
    ],
    [
      'Week 8, 28th, September, 2024',
      '2024-09-28',
      '{Do}, {MMMM:en:title}, {YYYY}',
      '5th, October, 2024',
    ],
    ['Weekly Feb 5, 2018', '2018-02-05', '{MMM:en:title} {D}, {YYYY}', 'Feb 12, 2018'],
    ['2020-12-07, 1pm CT', '2020-12-07', '{YYYY}-{MM}-{DD}', '2020-12-14'],
    ['Sync - July 22, 2019', '2019-07-22', '{MMMM:en:title} {D}, {YYYY}', 'July 29, 2019'],
    ['Date: 2/14/21', '2021-02-14', '{M}/{D}/{YY}', '2/21/21'],
    ['Sync 26/02/04', '2026-02-04', '{YY}/{MM}/{DD}', '26/02/11'],
    ['29 Apr 2025, 9:30 PM', '2025-04-29', '{D} {MMM:en:title} {YYYY}', '6 May 2025'],
    ['Date: 27.02.2024', '2024-02-27', '{DD}.{MM}.{YYYY}', '05.03.2024'],
    ['23.11.2026', '2026-11-23', '{D}.{M}.{YYYY}', '30.11.2026'],
    ['20261123-minutes.md', '2026-11-23', '{YYYY}{MM}{DD}', '20261130'],
    [
      'Monday, November 23rd, 2026',
      '2026-11-23',
      '{dddd:en:title}, {MMMM:en:title} {Do}, {YYYY}',
      'Monday, November 30th, 2026',
    ],
    ['2026-W48', '2026-11-23', '{GGGG}-W{WW}', '2026-W49'],
    ['KW 48/2026', '2026-11-23', 'KW {WW}/{GGGG}', 'KW 49/2026'],
    [
      'Protokoll vom 23. November 2026',
      '2026-11-23',
      '{D}. {MMMM:en:title} {YYYY}',
      '30. November 2026',
    ],
    [
      'Acta del 23 de noviembre de 2026',
      '2026-11-23',
      '{D} de {MMMM:es:lower} de {YYYY}',
      '30 de noviembre de 2026',
    ],
    [
      'Réunion du 1er décembre 2026',
      '2026-12-01',
      '{D}er {MMMM:fr:lower} {YYYY}',
      '8er décembre 2026',
    ],
    ['2026/11/23', '2026-11-23', '{YYYY}/{MM}/{DD}', '2026/11/30'],
    ['23-Nov-2026', '2026-11-23', '{D}-{MMM:en:title}-{YYYY}', '30-Nov-2026'],
  ])('%s', (words, date, form, nextWeek) => {
    const read = readDate(words)
    expect([read?.date, read?.form]).toEqual([date, form])
    expect(writeDate(addDays(date, 7), form)).toBe(nextWeek)
  })

  test.each([
    'Version 1.2.3 is out',
    'see https://example.org/2020/12/03/vaccine.html',
    'Week 24',
    'issue 20499999',
    'call +49 30 1234567',
    '13/13/2026',
    'you may 5 times',
    'Javier 5',
    'remember 3',
  ])('is not found in: %s', (words) => {
    expect(readDate(words)).toBeUndefined()
  })

  test('goes by the order of the folder where the numbers allow both', () => {
    expect(readDate('3/4/2026', 'day-first')?.date).toBe('2026-04-03')
    expect(readDate('3/4/2026', 'month-first')?.date).toBe('2026-03-04')
    expect(readDate('3/4/2026', 'day-first')?.form).toBe('{D}/{M}/{YYYY}')
    expect(findDate('23/4/2026')?.order).toBe('day-first')
  })

  test('without a year takes the year in which it is nearest to another date', () => {
    expect(readDate('Feb 12')).toBeUndefined()
    expect(readDate('Feb 12', null, '2018-02-05')?.date).toBe('2018-02-12')
    expect(readDate('Jan 2', null, '2026-12-28')?.date).toBe('2027-01-02')
  })
})

test('a date that was written is read back, in every form', () => {
  const forms = [
    '{YYYY}-{MM}-{DD}',
    '{MMMM:en:title} {Do}, {YYYY}',
    '{D}. {MMMM:de:title} {YYYY}',
    '{D}.{M}.{YYYY}',
    '{YYYY}{MM}{DD}',
    '{D} de {MMMM:pt:lower} de {YYYY}',
  ]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...forms), (days, form) => {
      const date = addDays('2000-01-01', days)
      expect(daysBetween('2000-01-01', date)).toBe(days)
      expect(readDate(writeDate(date, form))?.date).toBe(date)
    }),
  )
})

const partOfDate = fc.constantFrom(
  ...['1', '9', '31', '26', '2026', '2026-11-23', 'KW 47', '4th', 'November', 'Mär', 'Mon'],
  ...['-', '/', '.', ', ', ' ', '‐', 'of', 'x'],
)

test('any words give an answer, and a date that is found is a day and stands in them', () => {
  let found = 0
  fc.assert(
    fc.property(fc.array(partOfDate, { maxLength: 8 }), (parts) => {
      const words = parts.join('')
      const date = findDate(words)
      if (date === undefined) return
      found++
      expect(words.slice(date.from, date.to)).toMatch(/\d/)
      expect(date.month).toBeGreaterThan(0)
      expect(date.month).toBeLessThan(13)
      const days = new Date(Date.UTC(date.year ?? 2028, date.month, 0)).getUTCDate()
      expect(date.day).toBeGreaterThan(0)
      expect(date.day).toBeLessThanOrEqual(days)
    }),
    { numRuns: 2000 },
  )
  expect(found).toBeGreaterThan(100)
})

describe('day and month in numbers without a year', () => {
  test.each([
    ['11/20', '2026-11-20', '11/27'],
    ['Mon 11/20', '2026-11-20', 'Fri 11/27'],
    ['11/20 (Friday)', '2026-11-20', '11/27 (Friday)'],
    ['Stand-up 1/9, 10:20am', '2027-01-09', 'Stand-up 1/16, 10:20am'],
    ['Meeting Date/Time: 10/26, 6pm', '2026-10-26', 'Meeting Date/Time: 11/2, 6pm'],
    ['20/11', '2026-11-20', '27/11'],
    ['20.11.', '2026-11-20', '27.11.'],
    ['Sitzung vom 03. 12.', '2026-12-03', 'Sitzung vom 10. 12.'],
  ])('are a date where they stand alone: %s', (words, date, next) => {
    const found = readDate(words, null, '2026-11-20')
    expect(found?.date).toBe(date)
    const { from, to, form } = found ?? { from: 0, to: 0, form: '' }
    const later = writeDate(addDays(date, 7), form)
    expect(words.slice(0, from) + later + words.slice(to)).toBe(next)
  })

  test.each([
    ['3/4 done'],
    ['Part 1/2'],
    ['Sprint 1/2'],
    ['Chapters 2/3 and 4'],
    ['version 2.11.'],
    ['2.11.3'],
    ['13/20'],
    ['1/2 cup'],
    ['Order rope 11/20'],
  ])('are none beside other words: %s', (words) => {
    expect(findDate(words)).toBeUndefined()
  })
})
