import { capital } from '../text/capital.ts'
import { addDays, isoWeekOf, partsOf, weekdayOf } from './calendar.ts'
import {
  type DateLanguage,
  languages,
  months,
  shortMonths,
  shortWeekdays,
  weekdays,
} from './month-names.ts'

const part = /\{(?:U(\d+))?([A-Za-z]+)(?::([a-z]{2}))?(?::(upper|lower|title))?\}/g

/** The date (YYYY-MM-DD) in a form that `readDate` gave: `{M}/{D}/{YYYY}` and 2026-11-23 make `11/23/2026`. */
export function writeDate(date: string, form: string): string {
  const { year, month, day } = partsOf(date)
  const iso = isoWeekOf(date)
  return form.replace(part, (whole, later, letters: string, code?: string, letterCase?: string) => {
    if (later !== undefined) {
      // "-27" behind "Nov 23", "-Dec 1" behind "Nov 27"
      const last = addDays(date, Number(later))
      const isSameMonth = partsOf(last).month === month
      return writeDate(last, isSameMonth ? '{D}' : `${whole.replace(/U\d+/, '')} {D}`)
    }
    const language = languages.find((one) => one === code) ?? 'en'
    switch (letters) {
      case 'YYYY':
        return String(year)
      case 'YY':
        return two(year % 100)
      case 'MM':
        return two(month)
      case 'M':
        return String(month)
      case 'DD':
        return two(day)
      case 'D':
        return String(day)
      case 'Do':
        return `${day}${ordinal(day)}`
      case 'GGGG':
        return String(iso.year)
      case 'WW':
        return two(iso.week)
      case 'W':
        return String(iso.week)
      case 'MMMM':
        return cased(nameOf(months, language, month), letterCase)
      case 'MMM':
        return cased(nameOf(shortMonths, language, month), letterCase)
      case 'dddd':
        return cased(nameOf(weekdays, language, weekdayOf(date)), letterCase)
      case 'ddd':
        return cased(nameOf(shortWeekdays, language, weekdayOf(date)), letterCase)
      default:
        return whole
    }
  })
}

function nameOf(
  names: Readonly<Record<DateLanguage, readonly string[]>>,
  language: DateLanguage,
  number: number,
): string {
  return names[language][number - 1] ?? ''
}

function cased(name: string, letterCase: string | undefined): string {
  if (letterCase === 'upper') return name.toUpperCase()
  if (letterCase === 'lower') return name.toLowerCase()
  return capital(name)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
