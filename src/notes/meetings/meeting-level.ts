// Which of the dates or numbers in a note begin its meetings.

import { dateInName, partsOfPath } from '../series/file-names.ts'
import { type ChunkFacts, labelled, type MeetingMark, numbered } from './meeting-starts.ts'

/** The levels of the marks that begin meetings; null where the whole note is one meeting. */
export type MeetingLevel = {
  readonly top: number
  /** Headings deeper than that with which the log goes on; null in most notes. */
  readonly also: number | null
} | null

/** `path` is the note's: a date in its name is that of the one meeting in it. */
export function meetingLevel(
  chunks: readonly ChunkFacts[],
  path: string | undefined,
): MeetingLevel {
  const dated = topLevelOf(chunks)
  const top = (dated ?? labelled) === labelled ? (numberedLevel(chunks, path) ?? dated) : dated
  return top === null ? null : { top, also: top < 6 ? deeperLevel(chunks, top) : null }
}

/** Whether the lines begin with the number of a meeting, in a note whose meetings have numbers in place of dates. */
export function beginsNumbered({ marks }: ChunkFacts, levels: MeetingLevel): boolean {
  if (levels === null || levels.top <= numbered) return false
  return marks.some(({ line, level }) => line === 0 && level === levels.top)
}

/** The highest level whose headings count meetings, up or down ("Meeting 1", "Meeting 2"), where no date stands above them. */
function numberedLevel(chunks: readonly ChunkFacts[], path: string | undefined): number | null {
  const marks = chunks.flatMap((chunk) => chunk.marks)
  if (marks[0]?.number == null || dateInName(partsOfPath(path ?? '').stem)) return null
  const numbers = new Map<number, number[]>()
  for (const { level, number } of marks) {
    if (number === null) continue
    const ofLevel = numbers.get(level)
    if (ofLevel) ofLevel.push(number)
    else numbers.set(level, [number])
  }
  const counts = [...numbers].filter(([, all]) => areCounted(all)).map(([level]) => level)
  return counts.length === 0 ? null : Math.min(...counts)
}

/** They rise or they fall, at least every other by one: a meeting may have been left out or be there twice. A log begins with the first. */
function areCounted(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((one, at) => one - (numbers[at] ?? one))
  const byOne = steps.filter((step) => Math.abs(step) === 1).length
  if (steps.length === 0) return numbers[0] === 1
  const isOneWay = steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
  return isOneWay && byOne * 2 >= steps.length
}

export function isSameLevel(one: MeetingLevel, other: MeetingLevel): boolean {
  return one?.top === other?.top && one?.also === other?.also
}

/** The marks at which meetings begin, in text order. */
export function meetingMarks(marks: readonly MeetingMark[], levels: MeetingLevel): MeetingMark[] {
  if (levels === null) return []
  const ofLevel = marks.filter(
    ({ level, words }) => level === levels.top || (level === levels.also && words === 0),
  )
  ofLevel.sort((one, other) => one.line - other.line)
  return ofLevel.filter((mark, at) => !goesOn(ofLevel[at - 1], mark))
}

/** "Minutes of 2026-11-23" after "Agenda of 2026-11-23": one meeting. */
export function goesOn(above: MeetingMark | undefined, mark: MeetingMark | undefined): boolean {
  return above?.isAgenda === true && mark?.isAgenda === false && above.day === mark.day
}

/** "### 2026-11-09" after "## 2026-11-16" and "## 2026-11-23": headings that are nothing but a date go on a log of such. */
function deeperLevel(chunks: readonly ChunkFacts[], top: number): number | null {
  const alone = new Map<number, number>()
  for (const { marks } of chunks)
    for (const { level, words } of marks)
      if (words === 0) alone.set(level, (alone.get(level) ?? 0) + 1)
  if ((alone.get(top) ?? 0) < 2) return null
  const level = top + 1
  return level <= 6 && (alone.get(level) ?? 0) >= 2 ? level : null
}

/** The highest level of marks that begin meetings; null where the whole note is one meeting. */
function topLevelOf(chunks: readonly ChunkFacts[]): number | null {
  const above = new Map<number, MeetingMark>()
  const counts = new Map<number, { count: number; mainly: number }>()
  let only: { level: number; afterText: boolean; topLevel: number } | null = null
  let afterText = false
  let topLevel = 9
  for (const chunk of chunks) {
    for (const mark of chunk.marks) {
      if (mark.level > numbered) continue
      const isSame = goesOn(above.get(mark.level), mark)
      above.set(mark.level, mark)
      if (isSame) continue
      const { count, mainly } = counts.get(mark.level) ?? { count: 0, mainly: 0 }
      counts.set(mark.level, { count: count + 1, mainly: mainly + (mark.words <= 4 ? 1 : 0) })
      if (mark.level < labelled) {
        only ??= {
          level: mark.level,
          afterText: afterText || mark.textBefore,
          topLevel: Math.min(topLevel, mark.topLevel),
        }
      }
    }
    afterText ||= chunk.hasText
    topLevel = Math.min(topLevel, chunk.topLevel)
  }
  const many = (level: number): boolean => (counts.get(level)?.count ?? 0) > 1
  const levels = [...counts.keys()].filter((level) => level < labelled).sort((a, b) => a - b)
  const top = levels[0]
  if (top === undefined || !only) return many(labelled) ? labelled : null
  // Dates on lines of their own ("written on …") beside as many of "Date: …"
  const isBeside = (counts.get(labelled)?.count ?? 0) >= (counts.get(top)?.count ?? 0)
  if (top > 6 && many(labelled) && isBeside) return labelled
  if (levels.length === 1 && !many(top)) {
    if (many(labelled)) return labelled
    const isTitle = !only.afterText || only.level < only.topLevel
    return isTitle && top <= 6 ? top : null
  }
  if (many(top)) return top > 6 && (counts.get(top)?.mainly ?? 0) < 2 ? null : top
  const deeper = levels.find(
    (level) => level > top && level <= 7 && (counts.get(level)?.mainly ?? 0) >= 2,
  )
  return deeper ?? (top <= 6 ? top : null)
}
