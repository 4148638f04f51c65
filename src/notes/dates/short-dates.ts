// Month and day in numbers without a year, "11/20", "20.11.": a date where nothing stands beside it but what a meeting is
// called, a weekday and the hour. Elsewhere such numbers are fractions, counts and versions.

import { civilDate } from './calendar.ts'
import type { FoundDate } from './dates.ts'
import { weekdaysByName } from './month-names.ts'

// 11/20  20.11.
const short = /(?<![\d/._-])(\d{1,2})(?:\/(\d{1,2})|\. ?(\d{1,2})\.)(?![\d/%]|[.-]\d)/
const longest = 60

const besideIt = new Set(
  'agenda and at besprechung call date datum day du from meeting meetings minutes notes notizen of on protokoll reunion reunión reunião réunion sitzung standup sync the time to treffen uhr vom von week weekly when'.split(
    ' ',
  ),
)
const hour = /^\d{1,2}(?:[:.h]\d\d)?(?:[ap]m)?$|^[ap]m$/

/** The date that the words are; undefined where they are about something else. */
export function findShortDate(words: string): FoundDate | undefined {
  const found = words.length <= longest ? short.exec(words) : null
  if (!found) return undefined
  const [whole, a = '', month, dayLedMonth] = found
  const { index: from } = found
  const to = from + whole.length
  const rest = `${words.slice(0, from)} ${words.slice(to)}`
    .toLowerCase()
    .replace('stand-up', 'standup')
  if (!rest.split(/[^\p{L}\d:.]+/u).every(mayStandBeside)) return undefined
  const part = (digits: string, letter: string) =>
    `{${digits.startsWith('0') ? letter + letter : letter}}`
  if (dayLedMonth !== undefined) {
    const between = whole.slice(a.length, -dayLedMonth.length - 1)
    const form = `${part(a, 'D')}${between}${part(dayLedMonth, 'M')}.`
    return dated({ from, to, month: Number(dayLedMonth), day: Number(a), form })
  }
  const b = month ?? ''
  const monthLed = dated({
    ...{ from, to, month: Number(a), day: Number(b) },
    form: `${part(a, 'M')}/${part(b, 'D')}`,
  })
  const dayLed = dated({
    ...{ from, to, month: Number(b), day: Number(a) },
    form: `${part(a, 'D')}/${part(b, 'M')}`,
  })
  if (monthLed && dayLed) return { ...monthLed, ambiguous: true, separator: '/' }
  if (monthLed) return { ...monthLed, order: 'month-first', separator: '/' }
  return dayLed && { ...dayLed, order: 'day-first', separator: '/' }
}

function mayStandBeside(word: string): boolean {
  const plain = word.replace(/^[.:]+|[.:]+$/g, '')
  return plain === '' || besideIt.has(plain) || weekdaysByName.has(plain) || hour.test(plain)
}

function dated(
  one: Pick<FoundDate, 'from' | 'to' | 'month' | 'day' | 'form'>,
): FoundDate | undefined {
  if (civilDate(2024, one.month, one.day) === null) return undefined
  return { ...one, year: null, ambiguous: false, order: null, separator: '' }
}
