import type { Region } from '../vocabulary.ts'
import { bracketLabel, hasBracketLabels } from './bracket-labels.ts'
import { listsInFences } from './fenced-lists.ts'
import { readHtmlTables } from './html-tables.ts'
import { type LineReading, placedReading, readLineAlone } from './line-reading.ts'
import { areTabsNarrow, withNarrowTabs } from './narrow-tabs.ts'
import { type OpenRegion, stepRegion } from './regions.ts'
import { hasRoom, isWrap } from './wrapped-lines.ts'

/** One line of a meeting and its place among the others. Lines count from 0 at the meeting's first. */
export type Row = {
  readonly at: number
  readonly reading: LineReading
  /** In a fence, a comment or front matter. */
  readonly hidden: boolean
  /** In a table as HTML, which is read as an outline. */
  readonly isCell: boolean
  /** 1 to 6 for a heading, underlined ones included; else 0. */
  readonly level: number
  /** The row of the entry that it is nested under or continues; -1 where there is none. */
  readonly parent: number
  /** Entries nested directly under it. */
  readonly children: number[]
  /** The last row that belongs to it. */
  last: number
  readonly blankBefore: boolean
  /** The next row that is not blank and not hidden; -1 at the end. */
  next: number
  /** The row whose entry or paragraph this line goes on with, wrapped; -1 for lines of their own. Its words are there. */
  readonly wraps: number
  /** The rows that go on with this one. */
  readonly wrapped: readonly number[]
}

export type Skeleton = {
  readonly rows: readonly Row[]
  readonly hidden: readonly Region[]
  readonly open: OpenRegion
}

/** How many lines of front matter the note begins with; 0 where it has none. */
export function frontMatterLines(line: (number: number) => string | undefined): number {
  const fence = line(1)?.trim()
  if (fence !== '---' && fence !== '+++') return 0
  for (let number = 2; number <= 60; number++) {
    const text = line(number)
    if (text === undefined) return 0
    if (text.trim() === fence || (fence === '---' && text.trim() === '...'))
      return number > 2 ? number : 0
    if (fence === '+++') continue
    if (text.trim() !== '' && !/^\s*[\w"'-]+\s?:|^\s*-\s|^\s+\S|^\s*#/.test(text)) return 0
  }
  return 0
}

/** The lines of one meeting with their nesting; `front` lines at its start are front matter. */
export function readSkeleton(lines: readonly string[], open: OpenRegion, front: number): Skeleton {
  const rows: Row[] = []
  const hidden: Region[] = []
  let state = open
  const entries: { row: Row; indent: number }[] = []
  let blankBefore = true
  let waiting: Row[] = []
  const heads = new Map<number, number[]>()
  const listed = listsInFences(lines, open, front)
  const isNarrow = areTabsNarrow(lines)
  const areInBrackets = hasBracketLabels(lines)
  const inTables = readHtmlTables(lines, open)
  lines.forEach((raw, at) => {
    const step = at < front ? { open: state, hidden: true } : stepRegion(state, raw)
    state = step.open
    const isHidden = step.hidden && !listed.has(at)
    const alone = inTables.get(at) ?? readLineAlone(raw)
    const reading = isNarrow ? withNarrowTabs(alone) : alone
    const level = isHidden ? 0 : levelOf(reading, lines[at + 1], lines[at - 1])
    const kind = reading.line.kind
    // Tags alone say nothing, and their indentation least of all
    const visible = !isHidden && kind !== 'blank' && kind !== 'html'
    const isInBrackets = areInBrackets && kind === 'text' && bracketLabel(reading.words) !== null
    if (visible && (level > 0 || isInBrackets)) entries.length = 0
    let parent = -1
    if (visible && level === 0) {
      const isEntry = kind === 'entry'
      const { indent } = reading.line
      const lazy = kind === 'text' && !blankBefore && isLazy(reading)
      for (;;) {
        const top = entries.at(-1)
        if (!top || lazy) break
        const deeper = indent - top.indent
        if (
          isEntry
            ? deeper >= 2 ||
              (deeper === 1 &&
                (top.row.reading.line.mark?.text !== reading.line.mark?.text || isShort(top.row)))
            : // After a blank line, text in a bullet stands below its words, further in than the mark
              deeper > (blankBefore ? 1 : 0)
        )
          break
        entries.pop()
      }
      parent = entries.at(-1)?.row.at ?? -1
    }
    const mayWrap = visible && level === 0 && !blankBefore && !isInBrackets
    const head = mayWrap ? headOf(rows, reading) : -1
    const wraps = head >= 0 && !hasRoom(lines, at) ? head : -1
    if (wraps >= 0) {
      const wrapped = heads.get(wraps)
      if (wrapped) wrapped.push(at)
      else heads.set(wraps, [at])
    }
    const row: Row = {
      at,
      reading,
      hidden: isHidden,
      isCell: !isHidden && inTables.has(at),
      level,
      parent,
      children: [],
      last: at,
      blankBefore,
      next: -1,
      wraps,
      wrapped: [],
    }
    rows.push(row)
    if (isHidden) {
      const region = hidden.at(-1)
      if (region?.last === at - 1) hidden[hidden.length - 1] = { ...region, last: at }
      else hidden.push({ first: at, last: at })
    }
    if (visible) {
      for (const one of entries) one.row.last = at
      if (kind === 'entry' && level === 0) {
        if (parent >= 0) rows[parent]?.children.push(at)
        entries.push({ row, indent: reading.line.indent })
      }
      for (const before of waiting) before.next = at
      waiting = []
    }
    waiting.push(row)
    blankBefore = kind === 'blank' || kind === 'html'
  })
  for (const [at, wrapped] of heads) {
    const head = rows[at]
    if (head) rows[at] = { ...head, reading: joined(head, wrapped, lines), wrapped }
  }
  return { rows, hidden, open: state }
}

/** The row that a line goes on with: "…, and that the others" over "write to the bank (Ada)". -1 for none. */
function headOf(rows: readonly Row[], reading: LineReading): number {
  const above = rows.at(-1)
  if (reading.line.kind !== 'text' || !above || above.hidden || above.level > 0) return -1
  const { line, words, raw } = above.reading
  // A hard break ends the line, where no sentence goes on
  if (raw.trimEnd().endsWith('\\') && !/^\p{Ll}/u.test(reading.words)) return -1
  if ((line.kind !== 'text' && line.kind !== 'entry') || line.quoted !== reading.line.quoted)
    return -1
  // A row of a table without a bar in front is a line of its own
  if (reading.raw.includes('|') || above.reading.raw.includes('|')) return -1
  if (/[:：]$/.test(words) || !isWrap(words, reading)) return -1
  if (line.box !== null && reading.line.indent <= line.indent) return -1
  const head = above.wraps >= 0 ? above.wraps : above.at
  return (rows[head]?.reading.line.indent ?? 0) > reading.line.indent + 3 ? -1 : head
}

function joined(head: Row, wrapped: readonly number[], lines: readonly string[]): LineReading {
  const more = wrapped.map((at) => (lines[at] ?? '').trim().replace(/^(?:> ?)+/, ''))
  const { line, raw } = head.reading
  const all = [raw, ...more].map((one) => one.trimEnd().replace(/\\$/, '').trimEnd())
  return placedReading(readLineAlone(all.join(' ')), { line, raw })
}

/** "- Next" above " - order rope": one blank nests what stands under a label or a name. */
function isShort({ reading }: Row): boolean {
  return reading.line.box === null && /^\S+(?: \S+)?$/.test(reading.words)
}

/** A line of prose right below an entry goes on with it, indented or not, unless it looks like a label or a name. */
function isLazy(reading: LineReading): boolean {
  if (reading.line.quoted || reading.words.startsWith('@')) return false
  return reading.label === null || /^https?:/.test(reading.words)
}

/** A cheap look before the dear one: an underline ends with what it is made of. */
export function mayUnderline(line: string): boolean {
  const last = line.trimEnd().at(-1)
  return last !== undefined && '=-^"~#'.includes(last)
}

/** 1 to 6 where the line is a heading, an underlined one too; else 0. Whether it is hidden is not asked. */
export function levelOf(
  reading: LineReading,
  below: string | undefined,
  above: string | undefined,
): number {
  const { kind, level } = reading.line
  if (kind === 'heading') return reading.words === '' ? 0 : level
  if (kind !== 'text' || below === undefined || reading.line.quoted) return 0
  if (!mayUnderline(below) || !/^\s{0,3}(?:=+|-+|\^{3,}|"{3,}|~{6,}|#{7,})\s*$/.test(below))
    return 0
  if (above !== undefined && above.trim() !== '' && readLineAlone(above).line.kind === 'text')
    return 0
  const underline = readLineAlone(below).line
  if (underline.kind !== 'underline' || reading.words.length > 90 || reading.line.indent > 3)
    return 0
  return underline.level
}
