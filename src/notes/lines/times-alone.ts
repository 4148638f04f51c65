// Entries that only say when: a day, the next meeting, a part of the year.

import { findDate } from '../dates/dates.ts'
import type { LineReading } from './line-reading.ts'

/** "Deadline: Friday", "Next meeting: 3 May", "Q4 2026", "Tuesdays and Saturdays": when, and nothing to do. */
export function isTimeAlone(reading: LineReading): boolean {
  const { words } = reading
  return (
    isDateAlone(reading) || nextMeeting.test(words) || quarter.test(words) || timesAlone.test(words)
  )
}

// "Tuesdays and Saturdays", "10-15 min. at 9pm"
const timesAlone =
  /^(?:(?:on|every|each) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:, | and | & |$)){1,7}$|^~?\d[\d:.–-]* ?(?:min(?:ute)?s?\.?|[ap]m) (?:(?:at|from|to|until) \d[\d:.]* ?(?:[ap]m|h)? ?)+$|^\d{1,2}(?:[:.]\d\d)? ?[ap]m(?: [A-Z]{2,4})?$/i

// "Next meeting: Friday at 10am", "Next crew meeting May 3", and no "Next meeting: Ada brings the maps of 2024"
const nextMeeting =
  /^next (?:\p{L}+ )?(?:meeting|stand-?up)(?: is)?(?: ?[:–-])?(?:[ ,.()–-]+(?:(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\d[\d:.h/-]*(?:st|nd|rd|th|[ap]m)?|[ap]m|tb[acd]|noon|on|at|the|of|utc|cest|cet|[ecmp][ds]?t)(?![\p{L}\d]))+[ ,.()]*$/iu

// "Q3", "Q4 2026 and beyond": a part of a plan, not a part of its work
const quarter = /^(?:q[1-4]|h[12])(?:[ /]?(?:20)?\d\d)?(?: and (?:beyond|later|after))?:?$/i

// "Last due date: 4/12", "Deadline: Friday": when, and nothing to do
function isDateAlone(reading: LineReading): boolean {
  const { label, words } = reading
  // "3 April 2026"
  const whole = words.length < 40 && /\d{4}/.test(words) ? reading.date() : undefined
  if (whole?.from === 0 && whole.to === words.length) return true
  if (!label || label.rest === '' || label.rest.length > 40 || !dateNoun.test(label.words))
    return false
  const date = findDate(label.rest)
  const rest = date ? label.rest.slice(0, date.from) + label.rest.slice(date.to) : label.rest
  return !/\p{L}{3}/u.test(rest.replace(timeWord, ''))
}

const dateNoun =
  /^(?:\p{L}+ )?(?:\p{L}+ )?(?:dates?|deadlines?|due|time|when|datum|termin|frist|fecha|plazo|data|prazo|échéance)$/iu
const timeWord =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:on|at|by|the|in|end|of|next|this|week|month|midnight|noon|night|evening|morning|afternoon|p\.?m|a\.?m))\b/giu
