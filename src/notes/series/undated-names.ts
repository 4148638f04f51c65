// The words of titles and file names without what changes from week to week.

import { findDate } from '../dates/dates.ts'
import { findDayInName } from '../dates/short-dates.ts'
import { withoutMeetingNumber } from '../words/meeting-number.ts'
import { askedByShape } from './by-shape.ts'
import { spacedName } from './file-names.ts'

// `Week 24`  `Sprint #12`  `KW 7`  `Meeting no. 3`  `#14`  `notes-3`
const counter =
  /(?:\b(?:week|sprint|kw|meeting|session|call|iteration|episode|no|nr|semaine|semana|woche)(?!\p{L})[\s.:_-]*)(?:no\.?|nr\.?|#)?[\s_-]*\d{1,4}\b|#\s*\d{1,4}\b|(?<=[-_ ])\d{1,4}$|\b(?:19|20)\d\d(?:[-_ ]?Q[1-4])?\b|\bQ[1-4]\b/giu
const clockTime =
  /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|uhr|h)\b(?:\s?[A-Z]{2,4}\b)?|\b\d{1,2}:\d{2}\b/giu

type Undated = { readonly name: string; readonly words: string; readonly dated: boolean }

/** The words without dates, counters and clock times; `name` is for comparing, `words` for people. */
export const withoutDate = askedByShape(readUndated)
/** The same of a file's name without its ending. */
export const undatedName = askedByShape((stem) => {
  const day = findDayInName(stem)
  if (!day) return readUndated(spacedName(stem))
  const rest = readUndated(spacedName(`${stem.slice(0, day.from)} ${stem.slice(day.to)}`))
  return { ...rest, dated: true }
})

function readUndated(words: string): Undated {
  let left = words
  let dated = false
  for (let found = findDate(left); found; found = findDate(left)) {
    left = `${left.slice(0, found.from)} ${left.slice(found.to)}`
    dated = true
  }
  const uncounted = withoutMeetingNumber(left).replace(counter, ' ')
  dated ||= uncounted !== left
  const shown = uncounted
    .replace(clockTime, ' ')
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/^[\s,;:|/.@–—_-]+|[\s,;:|/@–—_(-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const name = shown
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { name, words: shown, dated }
}
