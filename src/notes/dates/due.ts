import { letter } from '../text/letters.ts'
import type { DateOrder, Due } from '../vocabulary.ts'
import { addDays, weekdayOf } from './calendar.ts'
import { findDate } from './dates.ts'
import { weekdaysByName } from './month-names.ts'
import { resolveDate } from './read-date.ts'

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta'
const shortDay = `(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?![${letter}\\d])`
const relative = `today|tonight|tomorrow|eod(?: today| tomorrow| (?:on )?(?:${weekday}))?|eow|end of (?:the )?(?:day|week|month)|(?:the )?end of (?:this|next|the) (?:week|month|sprint)|this week|next week|next (?:meeting|sprint|month|call)|the next (?:meeting|call|sprint)|(?:this |next |coming )?(?:${weekday}|${shortDay})(?: (?:night|morning|afternoon|evening))?(?: tomorrow)?|heute|morgen|nächste woche|ende der woche|demain|aujourd'hui|la semaine prochaine|mañana|hoy|la próxima semana|amanhã|hoje`
const startsRelative = new RegExp(`^(?:${relative})`, 'i')
// "by Friday"  "before the next meeting"  "due: 1 May"  "bis Montag"  "avant vendredi"  "para el lunes"  "até sexta"  "@due(1 May)"
const phrase = new RegExp(
  `(?:^|[\\s(\\[,;–@-])(by|before|until|till|due(?: date| by| on)?|deadline|target(?: date)?|no later than|bis(?: zum)?|fällig|avant(?: le)?|pour(?: le)?|d'ici(?: le)?|antes del?|para el|hasta el|até(?: a)?|eta|📅)[:\\s(]+(?:the |end of |eod |about )?(${relative}|(?=[^\\s]{0,14}\\d|(?:${weekday}|${shortDay})[.,]* \\S{0,10}\\d|(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ckt]|nov|de[cz])).{3,24})`,
  'i',
)
const bare =
  /(?:^|[\s(,;])(today|tomorrow|tonight|this week|next week|eow|heute|morgen|demain|mañana|amanhã)(?=$|[\s).,;!])/iu

export type DueWords = { readonly words: string }

/** The words that say when the line's work is due; null where none do. */
export function readDueWords(words: string): DueWords | null {
  const text = words.length > 1500 ? words.slice(0, 1500) : words
  const found = spokenDue(text)
  if (found) return { words: found.words }
  const plain = bare.exec(text)
  return plain?.[1] ? { words: plain[1] } : null
}

// "minutes of", "not before", "asked Ben on": what the date of a thing or of a past deed stands behind
const isOf =
  /(?:^|[\s(])(?:of|on|from|since|for|in|at|to|after|before|until|till|starting|dated|version|und|vom|am|ab|seit|für|nach|de|du|depuis|pour|para|desde|del|em|and|or|\p{Ll}{2,}(?:ed|en|nt)) $/iu
const isNamedDate = /\d{4}|\p{L}{3}/u

/** The date at the very end of what is to be done, which is one of the meeting or later: "Order rope 2026-12-15"; null for none. */
export function dueAtEnd(
  words: string,
  meeting: string | null,
  order: DateOrder | null,
): Due | null {
  const end = words.slice(-28).replace(/[).\]]*$/, '')
  if (meeting === null || !/\d/.test(end.slice(-14))) return null
  const found = findDate(end)
  if (found?.to !== end.length) return null
  const said = end.slice(found.from)
  const before = end.slice(0, found.from)
  if (!/[\p{L}\p{N}),;:–—-]\s*[\s([,@]$/u.test(before) || isOf.test(before)) return null
  // "Order rope - asked Ben 2 Dec"
  const beside = /[-–—(),;:] ([^-–—(),;:]*)$/u.exec(before)?.[1]?.trim()
  if (beside?.includes(' ')) return null
  const date = isNamedDate.test(said) ? resolveDate(found, order, meeting) : null
  return date && date >= meeting ? { words: said, date } : null
}

/** Where in the words it is said when they are due, the brackets in front included; null where it is not. */
export function dueSpan(words: string): { from: number; to: number } | null {
  const found = spokenDue(words)
  if (!found) return null
  return { from: words.slice(0, found.from).replace(/[\s,;.([{@–—-]+$/, '').length, to: found.to }
}

/** Whether the words are a date or a day and nothing else: "3 May", "next week". */
export function isDueAlone(words: string): boolean {
  const text = words.trim().replace(/[.!]$/, '')
  const date = findDate(text)
  if (date) return date.from === 0 && date.to >= text.length
  const found = startsRelative.exec(text)
  return found?.[0].length === text.length || /^\d{1,2}[/.]\d{1,2}$/.test(text)
}

type Spoken = { readonly words: string; readonly from: number; readonly to: number }

function spokenDue(text: string): Spoken | null {
  const found = phrase.exec(text)
  if (!found) return null
  const at = found.index + found[0].length - (found[2] ?? '').length
  const after = text.slice(at, at + 36)
  const said = (from: number, to: number): Spoken => ({
    words: after.slice(from, to),
    from: found.index,
    to: at + to,
  })
  const date = findDate(after)
  if (date && date.from < 6) return said(date.from, date.to)
  const isRelative = startsRelative.exec(after)
  if (isRelative) return said(0, isRelative[0].length)
  const short = /^(?:\p{L}{3,9}[.,]* )?(\d{1,2}[/.]\d{1,2}\b\.?)/u.exec(after)
  return short?.[1] ? said(short[0].length - short[1].length, short[0].length) : null
}

/** The due date that the words mean, counted from the date of the meeting. */
export function resolveDue(words: string, meeting: string | null, order: DateOrder | null): Due {
  return { words, date: dueDate(words, meeting, order) }
}

const isShortDay = new RegExp(`^(?:this |next |coming )?${shortDay}`, 'i')

function dueDate(words: string, meeting: string | null, order: DateOrder | null): string | null {
  const found = findDate(words)
  if (found) return resolveDate(found, order, meeting)
  if (meeting === null) return null
  const short = /^(\d{1,2})([/.])(\d{1,2})\.?$/.exec(words.trim())
  if (short) {
    const year = findDate(`${words.trim().replace(/\.$/, '')}${short[2]}${meeting.slice(0, 4)}`)
    return year ? resolveDate(year, order, meeting) : null
  }
  const text = words.toLowerCase()
  if (/tomorrow|^morgen|demain|mañana|amanhã/.test(text) && !/day (?:night|morning)/.test(text))
    return addDays(meeting, 1)
  const day = [...text.matchAll(/\p{L}[\p{L}-]*/gu)]
    .map((word) => weekdaysByName.get(word[0]))
    .find((one) => one && (!one.short || isShortDay.test(text)))
  if (day) {
    const ahead = (day.number - weekdayOf(meeting) + 7) % 7 || 7
    return addDays(
      meeting,
      ahead + (/next/.test(text) && ahead < 7 && weekdayOf(meeting) + ahead <= 7 ? 7 : 0),
    )
  }
  if (/today|tonight|eod|end of (?:the )?day|heute|aujourd|hoy|hoje/.test(text)) return meeting
  if (/this week|eow|end of (?:this |the )?week|ende der woche/.test(text))
    return addDays(meeting, Math.max(0, 5 - weekdayOf(meeting)))
  if (/next week|nächste woche|semaine prochaine|próxima semana/.test(text))
    return addDays(meeting, 12 - weekdayOf(meeting))
  return null
}
