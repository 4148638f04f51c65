import { locale as localeInUse } from './language.ts'

const formats = new Map<string, Intl.DateTimeFormat>()
// A list of notes asks for the same few hundred dates again and again, and formatting one is slow.
const shown = new Map<string, string>()

/** `23 Nov 2026` in the order of the locale; the same string when it is no civil date. */
export function formatDate(date: string, locale?: string): string {
  return formatWith(date, { day: 'numeric', month: 'short', year: 'numeric' }, locale)
}

/** `23 Nov`, for places where the year is plain from what stands around it. */
export function formatDay(date: string, locale?: string): string {
  return formatWith(date, { day: 'numeric', month: 'short' }, locale)
}

/** `Monday, 23 November 2026`, for titles and descriptions. */
export function formatLongDate(date: string, locale?: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return formatWith(date, options, locale)
}

/** `23 Nov, 14:05` for a moment in milliseconds since 1970, in the machine's time zone. */
export function formatMoment(ms: number, locale = localeInUse()): string {
  return new Date(ms).toLocaleString(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** The day of the month alone, as in the head of a chart. */
export function dayOfMonth(date: string): string {
  return String(Number(date.slice(8, 10)))
}

function formatWith(
  date: string,
  options: Intl.DateTimeFormatOptions,
  locale = localeInUse(),
): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time)) return date
  const formatKey = `${locale} ${JSON.stringify(options)}`
  const key = `${date} ${formatKey}`
  const known = shown.get(key)
  if (known !== undefined) return known
  const format =
    formats.get(formatKey) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(formatKey, format)
  const text = format.format(time)
  shown.set(key, text)
  return text
}
