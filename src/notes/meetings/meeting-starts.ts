import { findDate } from '../dates/dates.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import { type OpenRegion, stepRegion } from '../lines/regions.ts'
import type { Steps } from '../text/steps.ts'
import type { NoteText } from '../text/text.ts'
import { normalLabel, readLabel } from '../words/labels.ts'
import { meetingNumber } from '../words/meeting-number.ts'
import { markLevel } from './mark-level.ts'

/** A heading (or bold line) with a date or a number: it may begin a meeting. */
export type MeetingMark = {
  /** From 0 at the first line of its chunk. */
  readonly line: number
  /**
   * 1 to 6 for headings, 7 for a bold line, 8 for a line that is only a date, 9 for a "Date: …" line; from 11 to 16 for
   * headings with a number in place of a date.
   */
  readonly level: number
  /** How many words stand beside the date: 1 in "Meeting 2026-11-23". */
  readonly words: number
  /** Its date; '' for "Date: …" lines and numbers. */
  readonly day: string
  /** The number of the meeting; null where it has a date. */
  readonly number: number | null
  readonly isAgenda: boolean
  /** Some text or entry stands above it in its chunk. */
  readonly textBefore: boolean
  /** The highest heading above it in its chunk; 9 where there is none. */
  readonly topLevel: number
}

/** What a run of lines says about where meetings begin. */
export type ChunkFacts = {
  readonly marks: readonly MeetingMark[]
  readonly hasText: boolean
  /** What its last heading means for a "Date: …" line that may follow in the next chunk. */
  readonly ends: 'clean' | 'next' | 'plain'
  /** Its highest heading; 9 where it has none. */
  readonly topLevel: number
  readonly dayFirst: number
  readonly monthFirst: number
  /** Lines in English, and in one of the other languages that we read. */
  readonly english: number
  readonly foreign: number
}

const otherDates =
  /\b(?:next|last|previous|due|deadline|upcoming|until|since|before|by|release[ds]?|milestone|updated|created|schedule|starts?|ends?|actions?|tasks?(?! (?:group|force|team))|follow[- ]?up|review of|results?|version|changelog|date|time|when|week of)\b/i

// "Date: 2026-11-23"  "**Fecha:** 23/11/2026"
const dateLabel =
  /^(?:meeting )?(?:date|datum|fecha|data|dia|when|date ?(?:and|&|\/) ?time)(?: of (?:the )?meeting)?$/i
const nextMeeting = /\b(?:next|nächste[rsn]?|prochaine?|próxima|upcoming|future|following)\b/i

/** The level of marks that are "Date: …" lines: they begin meetings only where a note has several. */
export const labelled = 9

/** Above the levels of marks that are numbered headings: they begin meetings only where no dates do. */
export const numbered = 10

type LastHeading = { readonly line: number; readonly words: string; readonly clean: boolean }

const linesInStep = 500

/** Reads marks and facts of lines `first` to `last` (from 1); `open` is what is open before the first. */
export function* readChunkInSteps(
  text: NoteText,
  { first, last, open, front }: { first: number; last: number; open: OpenRegion; front: number },
): Steps<{ facts: ChunkFacts; lines: string[]; open: OpenRegion }> {
  const lines: string[] = []
  const marks: MeetingMark[] = []
  const counts = { dayFirst: 0, monthFirst: 0, english: 0, foreign: 0 }
  let state = open
  let hasText = false
  let topLevel = 9
  let heading: LastHeading | null = null
  let head: readonly string[] | null = null
  let table: number | null = null
  for (let number = first; number <= last; number++) {
    const raw = text.line(number).text
    const line = lines.push(raw) - 1
    if (line % linesInStep === linesInStep - 1) yield
    if (line < front) continue
    const step = stepRegion(state, raw)
    state = step.open
    if (step.hidden || raw.trim() === '') continue
    const reading = readLineAlone(raw)
    const around = {
      below: number < text.lines ? text.line(number + 1).text : undefined,
      above: number > 1 ? text.line(number - 1).text : undefined,
    }
    const level = markLevel(reading, around)
    const { kind } = reading.line
    if (reading.words.length < 300) count(counts, reading)
    const isNext = kind !== 'heading' && heading !== null && nextMeeting.test(heading.words)
    if (kind !== 'row' && kind !== 'row-rule') table = null
    else table ??= line
    const isDateRow = kind === 'row' && (isDateUnder(head, reading) || isDateBeside(reading))
    const isOfMeeting = dateLabelOf(reading) || isDateRow
    // "(Date: 9/20/2026) Weekly meeting", underlined
    const isTitle = isOfMeeting && kind === 'text' && level > 0 && level < 7
    const from = isOfMeeting && !isNext && !isTitle ? (table ?? line) : null
    head = kind === 'row-rule' ? head : kind === 'row' && head === null ? reading.cells() : []
    if (kind !== 'row' && kind !== 'row-rule') head = null
    if (from !== null) {
      const starts: number = kind !== 'heading' && heading?.clean ? heading.line : from
      if (!marks.some(({ line: at, level }) => at === starts && level < numbered))
        marks.push({
          ...markOf('', ''),
          line: starts,
          level: labelled,
          textBefore: hasText,
          topLevel,
        })
      if (starts === line && kind !== 'heading') heading = null
    } else if (level > 0 && reading.words.length < 300 && (isTitle || isDated(reading, level))) {
      const { year, month, day } = reading.date() ?? {}
      const mark = markOf(restOf(reading), `${year}-${month}-${day}`)
      marks.push({ ...mark, line, level, textBefore: hasText, topLevel })
      if (level > 6) heading = null
    } else if (level > 0 && level < 7 && !reading.date()) {
      const number = meetingNumber(reading.words)
      if (number !== null) {
        const mark = { ...markOf('', ''), number }
        marks.push({ ...mark, line, level: numbered + level, textBefore: hasText, topLevel })
      }
    }
    if (level > 0 && level < 7) {
      topLevel = Math.min(topLevel, level)
      heading = { line, words: reading.words, clean: true }
    } else if (kind !== 'underline' && kind !== 'rule') {
      if (level === 0) hasText = true
      if (heading && !reading.label && kind !== 'row' && kind !== 'row-rule')
        heading = { line: heading.line, words: heading.words, clean: false }
    }
  }
  const ends =
    heading === null
      ? 'plain'
      : nextMeeting.test(heading.words)
        ? 'next'
        : heading.clean
          ? 'clean'
          : 'plain'
  return { facts: { marks, hasText, topLevel, ends, ...counts }, lines, open: state }
}

const ofAgenda = /(?:^| )(?:agenda|tagesordnung|ordre du jour|orden del día|pauta)(?: |$)/

/** What the words beside a date say of it. */
function markOf(
  rest: string,
  day: string,
): Pick<MeetingMark, 'words' | 'day' | 'number' | 'isAgenda'> {
  const words = rest === '' ? 0 : rest.split(' ').length
  return { words, day, number: null, isAgenda: ofAgenda.test(rest) }
}

const english = /\b(?:the|and|of|to|for|with|is)\b/i
const foreign =
  /\b(?:der|die|und|für|mit|nicht|des|les|une|pour|avec|sur|los|las|para|con|una|não|dos|uma|com|von|est|del|que|das|foi|reunión|reunião|réunion|sitzung|presentes|asistentes|participantes|anwesend|présents)\b/i

function count(
  counts: { dayFirst: number; monthFirst: number; english: number; foreign: number },
  reading: LineReading,
): void {
  if (foreign.test(reading.words)) counts.foreign++
  else if (english.test(reading.words)) counts.english++
  const date = reading.date()
  if (!date) return
  if (date.order === 'day-first') counts.dayFirst++
  if (date.order === 'month-first') counts.monthFirst++
}

function dateLabelOf(reading: LineReading): boolean {
  const { kind, indent } = reading.line
  if (indent > 1 || (kind !== 'heading' && kind !== 'text' && kind !== 'entry') || reading.line.box)
    return false
  const heading = kind === 'heading' ? /^Date (?=\d)/.exec(reading.words) : null
  const at = heading ? 4 : reading.words.indexOf(':')
  if (at < 0 || at > 40 || !dateLabel.test(reading.words.slice(0, at).replace(/^\(/, '').trim()))
    return false
  const date = reading.date()
  return date !== undefined && date.from - at < 16
}

// "| Date | Time | Length |" right below the heading of a meeting
const meetingColumn =
  /^(?:date|day|time|start|end|length|duration|location|place|room|venue|type|format|called by|datum|zeit|uhrzeit|ort|dauer|fecha|hora|lugar|duración|data|local|horário|duração|heure|lieu|durée)$/i

/** "| Date | 2026-11-23 |" */
function isDateBeside(reading: LineReading): boolean {
  const [label, date, ...more] = reading.cells()
  return more.length === 0 && dateLabel.test(label ?? '') && findDate(date ?? '') !== undefined
}

/** The first row below a head that has nothing but when and where. */
function isDateUnder(head: readonly string[] | null, reading: LineReading): boolean {
  if (head === null || head.length < 2 || !reading.date()) return false
  const at = head.findIndex((cell) => dateLabel.test(cell))
  const cell = at < 0 ? undefined : reading.cells()[at]
  return (
    cell !== undefined &&
    findDate(cell) !== undefined &&
    head.every((one) => meetingColumn.test(one))
  )
}

function restOf(reading: LineReading): string {
  const date = reading.date()
  if (!date) return reading.words
  return normalLabel(`${reading.words.slice(0, date.from)} ${reading.words.slice(date.to)}`)
}

/** A heading whose date is the meeting's, not one of "Next meeting …" or "Actions from …". */
function isDated(reading: LineReading, level: number): boolean {
  const date = reading.date()
  if (!date) return false
  const rest = restOf(reading)
  if (otherDates.test(rest) && !/\bweek of\b/i.test(reading.words)) return false
  if (
    /[:：]$/.test(reading.words.slice(0, date.from).trim()) &&
    level < 7 &&
    readLabel(reading.words.slice(0, date.from))
  )
    return false
  if (level > 6) return rest.split(' ').length <= (level === 7 ? 4 : 3)
  return rest.split(' ').length <= 4 || readLabel(reading.words) === undefined
}
