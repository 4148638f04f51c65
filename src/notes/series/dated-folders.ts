// Folders that are named by a part of a date, `crew/2026`, `crew/2026/11`, `crew/2026-11`, `crew/2026/11-November`: the
// weeks in them are one series, and a week goes into the folder of its day.

import { writeDate } from '../dates/date-form.ts'
import { monthForm } from '../dates/date-parts.ts'
import { monthOf } from '../dates/month-names.ts'

const year = /^(?:19|20)\d\d$/
// 2026-11  2026_11
const yearAndMonth = /^((?:19|20)\d\d)([-_.])(0?[1-9]|1[0-2])$/
// 11  November  11-November  11 Nov
const month = /^(0?[1-9]|1[0-2])?([-_. ]*)(\p{L}{3,10})?$/u

/** The folder in which those are that a part of a date names: `crew` of `crew/2026/11`; else the folder itself. */
export function withoutDatedFolders(folder: string): string {
  const { around } = datedTail(folder)
  return around.join('/')
}

/** The folder of a meeting of that date, beside the one of the meeting before; the same where that is not named by it. */
export function folderOfDate(folder: string, before: string, date: string): string {
  const { around, forms } = datedTail(folder)
  const written = (day: string) =>
    [...around, ...forms.map((form) => writeDate(day, form))].join('/')
  return written(before) === folder ? written(date) : folder
}

/** Whether the folder names the month of what is in it. */
export function isOfMonth(folder: string): boolean {
  return datedTail(folder).forms.some((form) => /\{M/.test(form))
}

/** The folders around, and the forms of those that a part of a date names. */
function datedTail(folder: string): {
  readonly around: readonly string[]
  readonly forms: readonly string[]
} {
  const parts = folder.split('/')
  const last = parts.at(-1) ?? ''
  const [, , sign = '', number = ''] = yearAndMonth.exec(last) ?? []
  if (number !== '')
    return { around: parts.slice(0, -1), forms: [`{YYYY}${sign}${monthNumber(number)}`] }
  if (year.test(last)) return { around: parts.slice(0, -1), forms: ['{YYYY}'] }
  const ofMonth = year.test(parts.at(-2) ?? '') ? formOfMonth(last) : null
  if (ofMonth === null) return { around: parts, forms: [] }
  return { around: parts.slice(0, -2), forms: ['{YYYY}', ofMonth] }
}

function formOfMonth(words: string): string | null {
  const [, number, between = '', name] = month.exec(words) ?? []
  if (number === undefined && name === undefined) return null
  if (name !== undefined && !monthOf(name)) return null
  return `${number === undefined ? '' : monthNumber(number)}${between}${name === undefined ? '' : monthForm(name)}`
}

function monthNumber(digits: string): string {
  return digits.length > 1 ? '{MM}' : '{M}'
}
