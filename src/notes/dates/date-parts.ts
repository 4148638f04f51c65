// The form that each part of a date has as written, such as `{DD}` or `{MMMM:de:title}`, from which it is written again.

import { civilDate, daysBetween } from './calendar.ts'
import { monthOf, weekdaysByName } from './month-names.ts'

export function yearForm(year: string): string {
  if (year.length === 4) return '{YYYY}'
  return year.startsWith("'") ? "'{YY}" : '{YY}'
}

export function dayForm(day: string, suffix: string | undefined): string {
  if (suffix && /^(?:st|nd|rd|th)$/i.test(suffix)) return '{Do}'
  const digits = day.startsWith('0') ? '{DD}' : '{D}'
  return suffix ? `${digits}${suffix}` : digits
}

export function monthForm(name: string): string {
  const named = monthOf(name)
  return `{${named?.short ? 'MMM' : 'MMMM'}:${named?.language ?? 'en'}${caseOf(name)}}`
}

const until = /^( ?[-–] ?)(?:(\p{L}+)\.? )?(\d{1,2})(?:st|nd|rd|th)?$/iu
const longestRange = 31

/** "-27" behind "Nov 23": the day some days later, with its month where that is another one. Null for what is no later day. */
export function untilForm(
  words: string,
  name: string,
  { month, day }: { readonly month: number; readonly day: number },
): string | null {
  const [, between, other, last] = until.exec(words) ?? []
  const lastMonth = other === undefined ? month : monthOf(other)?.number
  if (between === undefined || lastMonth === undefined) return null
  const from = civilDate(2024, month, day)
  const to = civilDate(lastMonth < month ? 2025 : 2024, lastMonth, Number(last))
  const days = from && to ? daysBetween(from, to) : 0
  if (days <= 0 || days > longestRange) return null
  return `${between}{U${days}${monthForm(name).slice(1)}`
}

export function weekdayForm(name: string): string {
  const named = weekdaysByName.get(name.toLowerCase())
  return `{${named?.short ? 'ddd' : 'dddd'}:${named?.language ?? 'en'}${caseOf(name)}}`
}

function caseOf(name: string): string {
  if (name === name.toUpperCase()) return ':upper'
  return name === name.toLowerCase() ? ':lower' : ':title'
}

export function fullYear(year: string): number {
  const number = Number(year.replace("'", ''))
  if (year.length === 4) return number
  return number < 70 ? 2000 + number : 1900 + number
}

/** The form with day and month in each other's place. */
export function swapped(form: string): string {
  return form.replace(/\{(M+|D+)\}/g, (_, letters: string) =>
    letters.startsWith('M') ? `{${'D'.repeat(letters.length)}}` : `{${'M'.repeat(letters.length)}}`,
  )
}
