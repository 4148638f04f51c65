import type { DateOrder } from '../vocabulary.ts'
import { civilDate, weekdayOf } from './calendar.ts'
import { finders } from './date-finders.ts'
import { swapped, weekdayForm } from './date-parts.ts'
import { monthOf, monthsByName, weekdaysByName } from './month-names.ts'

/**
 * A date as it stands in a line. `form` has the same words with `{…}` for its parts, so that `writeDate` can put
 * another date in the same form: `{M}/{D}/{YYYY}`, `{MMMM:en} {Do}, {YYYY}`.
 */
export type FoundDate = {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 3/4/2026: month and day may be the other way round. The form is then that of month first. */
  readonly ambiguous: boolean
  /** Set where the numbers allow one order only. */
  readonly order: DateOrder | null
  /** What separates the numbers of an ambiguous date. */
  readonly separator: string
  readonly form: string
}

// U+2010 and the one that keeps words together
const otherHyphens = /[\u2010\u2011]/g
const url = /\b(?:https?:\/\/|www\.)[^\s)>\]]*/gu

/** The first date in the words, with the place and the form of it. */
export function findDate(words: string): FoundDate | undefined {
  const text = (words.length > 2000 ? words.slice(0, 2000) : words).replace(otherHyphens, '-')
  if (!/\d/.test(text)) return undefined
  const masked =
    text.includes('://') || text.includes('www.')
      ? text.replace(url, (found) => ' '.repeat(found.length))
      : text
  // The finders are dear, and few texts have what they look for.
  const has = {
    year: /(?:19|20)\d\d/.test(masked),
    numbers: /\d[/._-] ?\d/.test(masked),
    month: namesMonth(masked),
  }
  const found: (FoundDate | undefined)[] = []
  for (const [need, find] of finders) if (has[need]) found.push(find(masked))
  return withWeekday(masked, first(found))
}

/** Whether a word of the text is the name of a month. */
function namesMonth(text: string): boolean {
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const small = code | 0x20
    if (small >= 0x61 && small <= 0x7a) {
      if (from < 0) from = at
      continue
    }
    if (code >= 0x80 && !isPunctuation(code))
      return /\p{L}{3}/u.test(text) && namesMonthAnywhere(text)
    if (from >= 0 && at - from >= 3 && at - from <= 10) {
      if (monthStarts.has(text.charCodeAt(from) | 0x20) && isMonth(text.slice(from, at)))
        return true
    }
    from = -1
  }
  return false
}

function namesMonthAnywhere(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).some(isMonth)
}

function isMonth(word: string): boolean {
  return monthOf(word) !== undefined
}

const monthStarts = new Set([...monthsByName.keys()].map((name) => name.charCodeAt(0)))

/** Dashes, quotation marks and dots beside those of ASCII. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f
}

function first(found: readonly (FoundDate | undefined)[]): FoundDate | undefined {
  let best: FoundDate | undefined
  for (const one of found) {
    if (one && (!best || one.from < best.from || (one.from === best.from && one.to > best.to)))
      best = one
  }
  // A date with its year is worth more than an earlier one without.
  if (best && best.year === null) return found.find((one) => one && one.year !== null) ?? best
  return best
}

// `Monday, ` before or ` (Mon)` after a date belongs to its form.
const weekdayBefore = /(\p{L}[\p{L}-]{1,13})(\.?,? +|, ?(?:den |the |le )?)$/u
const weekdayAfter = /^(,? +\(?|_|-)(\p{L}{2,13})(?=[\s).,:]|$)/u

function withWeekday(text: string, found: FoundDate | undefined): FoundDate | undefined {
  if (!found) return undefined
  const before = weekdayBefore.exec(text.slice(Math.max(0, found.from - 24), found.from))
  if (before?.[1] && weekdaysByName.has(before[1].toLowerCase()) && before[1].length > 2) {
    const from = found.from - before[0].length
    const form = `${weekdayForm(before[1])}${before[2] ?? ''}${found.form}`
    return settled({ ...found, from, form }, before[1])
  }
  const after = weekdayAfter.exec(text.slice(found.to, found.to + 24))
  if (after?.[2] && weekdaysByName.has(after[2].toLowerCase()) && after[2].length > 2) {
    const to = found.to + after[0].length
    const form = `${found.form}${after[1] ?? ''}${weekdayForm(after[2])}`
    return settled({ ...found, to, form }, after[2])
  }
  return found
}

/** The weekday beside an ambiguous date can tell which of its numbers is the day. */
function settled(found: FoundDate, weekday: string): FoundDate {
  const named = weekdaysByName.get(weekday.toLowerCase())
  if (!found.ambiguous || found.year === null || !named) return found
  const monthLed = civilDate(found.year, found.month, found.day)
  const dayLed = civilDate(found.year, found.day, found.month)
  const isMonthLed = monthLed !== null && weekdayOf(monthLed) === named.number
  const isDayLed = dayLed !== null && weekdayOf(dayLed) === named.number
  if (isMonthLed === isDayLed) return found
  if (isMonthLed) return { ...found, ambiguous: false, order: 'month-first' }
  const { month, day } = found
  return {
    ...found,
    month: day,
    day: month,
    ambiguous: false,
    order: 'day-first',
    form: swapped(found.form),
  }
}
