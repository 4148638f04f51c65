import { normalLabel, readLabel } from './labels.ts'
import type { LineReading } from './line-reading.ts'
import { readLineAlone } from './line-reading.ts'
import { type OpenRegion, stepRegion } from './skeleton.ts'
import type { NoteText } from './text.ts'
import type { DateOrder } from './vocabulary.ts'

/** A heading (or bold line) with a date: it may begin a meeting. */
export type DateMark = {
  /** From 0 at the first line of its chunk. */
  readonly line: number
  /** 1 to 6 for headings, 7 for a bold line, 8 for a line that is only a date. */
  readonly level: number
  /** Little else than the date: "Meeting 2026-11-23". */
  readonly mainly: boolean
  /** Some text or entry stands above it in its chunk. */
  readonly textBefore: boolean
}

/** What a run of lines says about where meetings begin. */
export type ChunkFacts = {
  readonly marks: readonly DateMark[]
  readonly hasText: boolean
  readonly dayFirst: number
  readonly monthFirst: number
}

const otherDates =
  /\b(?:next|last|previous|due|deadline|upcoming|until|since|before|by|release[ds]?|milestone|updated|created|schedule|starts?|ends?|actions?|tasks?|follow[- ]?up|review of|results?|version|changelog|date|time|when|week of)\b/i

/** Reads marks and facts of lines `first` to `last` (from 1); `open` is what is open before the first. */
export function readChunk(
  text: NoteText,
  first: number,
  last: number,
  open: OpenRegion,
  front: number,
): { facts: ChunkFacts; lines: string[]; open: OpenRegion } {
  const lines: string[] = []
  const marks: DateMark[] = []
  let state = open
  let hasText = false
  let dayFirst = 0
  let monthFirst = 0
  for (let number = first; number <= last; number++) {
    const raw = text.line(number).text
    const line = lines.push(raw) - 1
    if (line < front) continue
    const step = stepRegion(state, raw)
    state = step.open
    if (step.hidden || raw.trim() === '') continue
    const reading = readLineAlone(raw)
    const below = number < text.lines ? text.line(number + 1).text : undefined
    const above = number > 1 ? text.line(number - 1).text : undefined
    const level = markLevel(reading, below, above)
    if (reading.words.length < 300) {
      const date = reading.date()
      if (date?.order === 'day-first' && date.separator === '/') dayFirst++
      if (date?.order === 'month-first' && date.separator === '/') monthFirst++
      if (date && level > 0) {
        const rest = normalLabel(
          `${reading.words.slice(0, date.from)} ${reading.words.slice(date.to)}`,
        )
        const weekOf = /\bweek of\b/i.test(reading.words)
        const isOther =
          (otherDates.test(rest) && !weekOf) ||
          /[:：]$/.test(reading.words.slice(0, date.from).trim())
        const meaning = readLabel(reading.words)
        const mainly = rest.split(' ').length <= 4
        if (
          !isOther &&
          (meaning === undefined || mainly) &&
          (level < 7 || rest.split(' ').length <= 3)
        )
          marks.push({ line, level, mainly, textBefore: hasText })
      }
    }
    if (level === 0 && reading.line.kind !== 'underline' && reading.line.kind !== 'rule')
      hasText = true
  }
  return { facts: { marks, hasText, dayFirst, monthFirst }, lines, open: state }
}

function markLevel(
  reading: LineReading,
  below: string | undefined,
  above: string | undefined,
): number {
  const { kind, level } = reading.line
  if (kind === 'heading') return level
  if (kind !== 'text' || reading.line.indent > 3) return 0
  if (below !== undefined && /^\s{0,3}(?:={3,}|-{3,})\s*$/.test(below)) {
    if (above === undefined || above.trim() === '' || readLineAlone(above).line.kind !== 'text')
      return below.includes('=') ? 1 : 2
  }
  if (above !== undefined && above.trim() !== '') return 0
  if (reading.label?.form === 'bold' && reading.words.length < 80) return 7
  return reading.words.length < 40 ? 8 : 0
}

/** The level of heading that begins a meeting; null where the whole note is one meeting. */
export function meetingLevel(chunks: readonly ChunkFacts[]): number | null {
  const counts = new Map<number, { count: number; mainly: number }>()
  let only: { afterText: boolean } | null = null
  let afterText = false
  let total = 0
  for (const chunk of chunks) {
    for (const mark of chunk.marks) {
      const count = counts.get(mark.level) ?? { count: 0, mainly: 0 }
      counts.set(mark.level, {
        count: count.count + 1,
        mainly: count.mainly + (mark.mainly ? 1 : 0),
      })
      only = { afterText: afterText || mark.textBefore }
      total++
    }
    afterText ||= chunk.hasText
  }
  if (total === 0 || !only) return null
  const levels = [...counts.keys()].sort((a, b) => a - b)
  if (total === 1) return only.afterText || (levels[0] ?? 0) > 6 ? null : (levels[0] ?? null)
  const top = levels[0] ?? 1
  if ((counts.get(top)?.count ?? 0) > 1)
    return top > 6 && (counts.get(top)?.mainly ?? 0) < 2 ? null : top
  const deeper = levels.find(
    (level) => level > top && level <= 7 && (counts.get(level)?.mainly ?? 0) >= 2,
  )
  return deeper ?? (top <= 6 ? top : null)
}

/** The order of day and month in the note's own dates; null where they don't tell. */
export function noteDateOrder(chunks: readonly ChunkFacts[]): DateOrder | null {
  let dayFirst = 0
  let monthFirst = 0
  for (const chunk of chunks) {
    dayFirst += chunk.dayFirst
    monthFirst += chunk.monthFirst
  }
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}
