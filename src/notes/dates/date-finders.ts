// The ways in which a date is written, and who looks for each of them.

import { civilDate, mondayOf, partsOf } from './calendar.ts'
import { dayForm, fullYear, monthForm, untilForm, yearForm } from './date-parts.ts'
import type { FoundDate } from './dates.ts'
import { monthOf } from './month-names.ts'
import { findShortDate } from './short-dates.ts'

const monthName = '\\p{L}{3,10}'
const year4 = '(?:19|20)\\d{2}'
// 2026-11-23  2026/11/3  2026_11_23  2026年11月23日
const iso = new RegExp(
  `(?<![\\d/.-])(${year4})([-/._]|年 ?)(\\d{1,2})([-/._]|月 ?)(\\d{1,2})(?!\\d|[./]\\d)`,
  'u',
)
// 20261123
const compact = new RegExp(`(?<!\\d)(${year4})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)`, 'u')
// 11/23/2026  23.11.26  23-11-2026
const numeric =
  /(?<![\d/._-])(\d{1,2})([/._-] ?)(\d{1,2})([/._-] ?)((?:19|20)\d{2}|'?\d{2})(?![\d]|[./]\d)/u
// 23-27  23 – 27,  30-Dec 4  23rd–27th
const untilDay = `(?:[-–](?:${monthName}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?![\\d%\\p{L}]|:\\d)| [-–] (?:${monthName}\\.? )?\\d{1,2}(?= *(?:[,):|]|$)))`
// Nov 23rd, 2026  November 23  Nov-23-2026  Nov/23/2026  Nov 23-27
const monthFirst = new RegExp(
  `(?<![\\p{L}\\d])(${monthName})(\\.?[ \\-/]{0,2})(\\d{1,2})(st|nd|rd|th)?(?![\\d%]|:\\d|[./]\\d(?!\\d{3}(?!\\d)))(${untilDay})?(?:((?:,|\\.)? {1,3}|, ?|-|/|\\.| of )(${year4})(?!\\d))?`,
  'giu',
)
// 23 November 2026  23. Nov  23rd of November, 2026  23 de noviembre de 2026  23-Nov-2026  23-Nov-26  23 Nov 26  23rd, November, 2026
const dayFirst = new RegExp(
  `(?<![\\d.:/])(\\d{1,2})(st|nd|rd|th|er|º|ª)?((?: ?[-–&] ?| (?:and|und|et|y|e|to|bis|au|al|a) )\\d{1,2}(?:st|nd|rd|th|er|º|ª)?[. ]{1,2}|[. \\-]{1,2}|(?<=[dht]), ?| of | de )(${monthName})(?![\\p{L}\\d])(?:(\\.?(?:,| de| of)? {0,2}|\\.?-|\\.?/)(${year4}|'\\d{2}|(?<=\\p{L}[- ])[1-4]\\d(?=[\\s,)*_]*$|[,)|\\]]| [-–—(|{]))(?!\\d))?`,
  'giu',
)
// 2026 Nov 23  2026-Nov-23
const yearFirst = new RegExp(
  `(?<!\\d)(${year4})([ \\-,]{1,2})(${monthName})(\\.?[ \\-]{1,2})(\\d{1,2})(st|nd|rd|th)?(?!\\d)`,
  'giu',
)
// 2026-W48  Week 48, 2026  KW 48/2026
const yearWeek = new RegExp(`(?<!\\d)(${year4})([-_ ]?)(W|KW ?|week ?)(\\d{1,2})(?!\\d)`, 'iu')
const weekYear = new RegExp(
  `(?<![\\p{L}\\d])(W|KW ?|week ?|calendar week )(\\d{1,2})((?:,| of|/|-)? ?)(${year4})(?!\\d)`,
  'iu',
)
type Finder = (text: string) => FoundDate | undefined

const findIso: Finder = (text) => {
  const found = iso.exec(text)
  if (!found) return undefined
  const [whole, year = '', one = '', month = '', two = '', day = ''] = found
  const tail = one.startsWith('年') && text[found.index + whole.length] === '日' ? '日' : ''
  const form = `{YYYY}${one}{${month.length > 1 ? 'MM' : 'M'}}${two}{${day.length > 1 ? 'DD' : 'D'}}${tail}`
  return made(found.index, whole + tail, { year, month: Number(month), day: Number(day), form })
}

const findCompact: Finder = (text) => {
  const found = compact.exec(text)
  if (!found) return undefined
  const [whole, year = '', month = '', day = ''] = found
  return made(found.index, whole, {
    year,
    month: Number(month),
    day: Number(day),
    form: '{YYYY}{MM}{DD}',
  })
}

const findNumeric: Finder = (text) => {
  const found = numeric.exec(text)
  return found ? numericDate(found) : undefined
}

const findYearFirst: Finder = (text) =>
  each(
    yearFirst,
    text,
    ([whole = '', year = '', one = '', name = '', two = '', day = '', suffix], at) => {
      const month = monthOf(name)
      if (!month) return undefined
      const form = `{YYYY}${one}${monthForm(name)}${two}${dayForm(day, suffix)}`
      return made(at, whole, { year, month: month.number, day: Number(day), form })
    },
  )

const findDayFirst: Finder = (text) =>
  each(
    dayFirst,
    text,
    ([whole = '', day = '', suffix, one = '', name = '', two = '', year], at) => {
      const month = monthOf(name)
      if (
        !month ||
        (one.trim() === '-' && year === undefined && month.short && name === name.toLowerCase())
      )
        return undefined
      // Of "7th and 8th November" the first day counts, and a new week has one.
      const between = one.replace(/^.*\d\S*(?=[. ])/u, '')
      const form = `${dayForm(day, suffix)}${between}${monthForm(name)}${year ? `${two}${yearForm(year)}` : ''}`
      const length = year ? whole.length : whole.length - (two?.length ?? 0)
      return made(at, whole.slice(0, length), {
        year: year ?? null,
        month: month.number,
        day: Number(day),
        form,
      })
    },
  )

const findMonthFirst: Finder = (text) =>
  each(
    monthFirst,
    text,
    ([whole = '', name = '', one = '', day = '', suffix, range = '', two = '', year], at) => {
      const month = monthOf(name)
      if (!month || (name === 'may' && !year) || (name === 'mar' && !year)) return undefined
      const parts = { month: month.number, day: Number(day) }
      const form = `${monthForm(name)}${one}${dayForm(day, suffix)}`
      const until = range === '' ? '' : untilForm(range, name, parts)
      if (until === null) {
        const words = whole.slice(0, whole.length - `${range}${two}${year ?? ''}`.length)
        return made(at, words, { ...parts, year: null, form })
      }
      const ofYear = year ? `${two}{YYYY}` : ''
      return made(at, whole, { ...parts, year: year ?? null, form: form + until + ofYear })
    },
  )

const findYearWeek: Finder = (text) => {
  const found = yearWeek.exec(text)
  if (!found) return undefined
  const [whole, year = '', one = '', word = '', week = ''] = found
  const form = `{GGGG}${one}${word}${weekForm(week)}`
  return weekDate(found.index, whole, { year, week, form })
}

const findWeekYear: Finder = (text) => {
  const found = weekYear.exec(text)
  if (!found) return undefined
  const [whole, word = '', week = '', one = '', year = ''] = found
  const form = `${word}${weekForm(week)}${one}{GGGG}`
  return weekDate(found.index, whole, { year, week, form })
}

/** What a text must have, and who looks then for a date in it. */
export const finders: readonly (readonly ['year' | 'numbers' | 'month', Finder])[] = [
  ['year', findIso],
  ['year', findCompact],
  ['numbers', findNumeric],
  ['numbers', findShortDate],
  ['month', findYearFirst],
  ['month', findDayFirst],
  ['month', findMonthFirst],
  ['year', findYearWeek],
  ['year', findWeekYear],
]

function each(
  pattern: RegExp,
  text: string,
  read: (found: RegExpExecArray, at: number) => FoundDate | undefined,
): FoundDate | undefined {
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const date = read(found, found.index)
    if (date) return date
    pattern.lastIndex = found.index + Math.max(1, (found[1] ?? '').length)
  }
  return undefined
}

type Parts = { year: string | null; month: number; day: number; form: string }

function made(from: number, words: string, parts: Parts): FoundDate | undefined {
  const year = parts.year === null ? null : fullYear(parts.year)
  if (civilDate(year ?? 2024, parts.month, parts.day) === null) return undefined
  return {
    from,
    to: from + words.length,
    year,
    month: parts.month,
    day: parts.day,
    ambiguous: false,
    order: null,
    separator: '',
    form: parts.form,
  }
}

function numericDate(found: RegExpExecArray): FoundDate | undefined {
  const [whole, a = '', one = '', b = '', two = '', y = ''] = found
  if (one.trim() !== two.trim()) return undefined
  const padded = a.startsWith('0') || b.startsWith('0')
  const width = (n: string, letter: string): string =>
    n.length === 1
      ? `{${letter}}`
      : padded || n.startsWith('0')
        ? `{${letter}${letter}}`
        : `{${letter}}`
  const mixed = (a.length === 1 || b.length === 1) && padded
  const part = (n: string, letter: string): string =>
    mixed && n.length > 1 && !n.startsWith('0') ? `{${letter}}` : width(n, letter)
  const year = yearForm(y)
  const monthLed = `${part(a, 'M')}${one}${part(b, 'D')}${two}${year}`
  const dayLed = `${part(a, 'D')}${one}${part(b, 'M')}${two}${year}`
  const at = found.index
  const separator = one.trim()
  // 26/02/04: notes of 2026 are likelier than notes of 2004, and 21/11/11 is of 2011 as likely as not
  if (
    y.length === 2 &&
    Number(y) < (Number(a) < 24 ? 10 : 12) &&
    Number(a) > 12 &&
    Number(a) < 40 &&
    b.length === 2
  )
    return made(at, whole, {
      year: a,
      month: Number(b),
      day: Number(y),
      form: `{YY}${one}{MM}${two}{DD}`,
    })
  const asMonthFirst = made(at, whole, {
    year: y,
    month: Number(a),
    day: Number(b),
    form: monthLed,
  })
  const asDayFirst = made(at, whole, { year: y, month: Number(b), day: Number(a), form: dayLed })
  if (asMonthFirst && asDayFirst) return { ...asMonthFirst, ambiguous: true, separator }
  if (asMonthFirst) return { ...asMonthFirst, order: 'month-first', separator }
  if (asDayFirst) return { ...asDayFirst, order: 'day-first', separator }
  return undefined
}

function weekForm(week: string): string {
  return week.length > 1 ? '{WW}' : '{W}'
}

function weekDate(
  from: number,
  words: string,
  { year, week, form }: { year: string; week: string; form: string },
): FoundDate | undefined {
  const monday = mondayOf(Number(year), Number(week))
  if (monday === null) return undefined
  const { month, day } = partsOf(monday)
  return made(from, words, { year: monday.slice(0, 4), month, day, form })
}
