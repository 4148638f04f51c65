import { civilDate } from '../dates/calendar.ts'
import { type FoundDate, findDate } from '../dates/dates.ts'
import { resolveDate } from '../dates/read-date.ts'
import { findDayInName } from '../dates/short-dates.ts'
import type { Row, Skeleton } from '../lines/skeleton.ts'
import { spacedName } from '../series/file-names.ts'
import type { DateOrder } from '../vocabulary.ts'
import { readLabel } from '../words/labels.ts'
import { isOutlineDate } from './mark-level.ts'

const matterTitle = /^\s*title\s*[:=]/i

/**
 * The row of a meeting's title: its first heading, the title in its front matter where no heading follows that, or the
 * first line of a note that has neither.
 */
export function titleRow({ rows }: Skeleton, front: number): number {
  if (front > 0) {
    const matter = rows.slice(0, front).find((row) => matterTitle.test(row.reading.raw))
    const after = rows.slice(front).find((row) => row.reading.words !== '')
    // "# Attendees" is no title
    if (matter && (after?.level !== 1 || readLabel(after.reading.words))) return matter.at
  }
  const seen = rows.find((row) => !row.hidden && row.reading.words !== '')
  // "**3 May 2026, at the mill**" above "## Notes"
  if (seen?.level === 0 && seen.reading.label?.form === 'bold' && seen.reading.date())
    return seen.at
  if (front === 0 && seen && isDatedTitle(seen) && !rows.some(hasDatedHeading)) return seen.at
  if (seen && isAboveDate(seen, rows[seen.at + 1])) return seen.at
  if (seen && isOutlineDate(seen.reading, rows[seen.at + 1]?.reading.raw)) return seen.at
  if (seen && isHeadOfData(rows, seen.at)) return -1
  // "| Date | 2026-11-23 |" above "<summary>Transcript</summary>"
  if (seen?.reading.line.kind === 'row' && seen.reading.date()) return -1
  for (const row of rows) {
    if (row.hidden || row.reading.words === '') continue
    // "Meeting 9/22" as a plain line above "### Next" is the title
    if (row.level > 0 && (row.level === 1 || row === seen || !readLabel(row.reading.words)))
      return row.at
    if (row.level > 0 || row.at > 30) break
  }
  const first = rows.find((row) => !row.hidden && row.reading.words !== '')
  if (first?.reading.line.kind !== 'text' || first.reading.words.length > 120) return -1
  return first.reading.label?.rest ? -1 : first.at
}

/**
 * "- Topic: Sails", "- Date: 2026-11-23", "- Place: the mill" above the first heading, which is a part of the meeting:
 * "# Overview", and not a "# Crew meeting" that is the only one of its level.
 */
function isHeadOfData(rows: readonly Row[], from: number): boolean {
  const [first, second] = rows.filter(({ level }) => level === 1)
  const words = first?.reading.words ?? ''
  if (!second && words.includes(' ') && !readLabel(words)) return false
  const end = rows.findIndex(
    ({ level, reading }, at) => at >= from && (level > 0 || !reading.label?.rest),
  )
  const head = rows.slice(from, end)
  return head.length > 2 && head.some(({ reading }) => dateLabel.test(reading.words))
}

function hasDatedHeading({ level, reading }: Row): boolean {
  return level > 0 && reading.date() !== undefined
}

// "Crew meeting 2026-11-23", "TSC call, 3 May 2026", and no sentence that tells of one
const dated =
  /^(?:\p{Lu}[\p{L}\d&/.-]* ){0,3}(?:[Mm]eeting|[Cc]all|[Ss]ync|[Mm]inutes|[Ss]tand-?up|[Ss]itzung|[Pp]rotokoll|[Rr]éunion|[Rr]eunión|[Rr]eunião)(?: [Nn]otes| [Mm]inutes)?[,:]?(?: [-–])? $/u

/** "Crew meeting 2026-11-23" as a plain line, above headings without a date. */
function isDatedTitle({ level, reading }: Row): boolean {
  if (level > 0 || reading.line.kind !== 'text' || reading.label?.rest) return false
  const { words } = reading
  const date = reading.date()
  return date !== undefined && date.to === words.length && dated.test(words.slice(0, date.from))
}

// "Crew planning" above "2026-05-03, 7pm", before any heading
function isAboveDate({ level, reading }: Row, below: Row | undefined): boolean {
  if (level > 0 || reading.line.kind !== 'text' || reading.label?.rest || reading.words.length > 60)
    return false
  return below?.reading.date()?.from === 0
}

const dateLabel =
  /^(?:meeting )?(?:date|time|when|datum|fecha|data|date et heure|date and time|date ?\/ ?time|date & time|day|week of|held|event time|sitzung vom|zeit|info|last edited|meeting)\b/i
const notThis =
  /\b(?:next|due|deadline|previous|last|upcoming|future|nächste|prochaine|próxima|until|by|starting|conclusão|limite|entrega|échéance|frist)\b/i

/** The date of a meeting, from its title, a line such as "Date: …", or the lines at its top. */
export function meetingDate(
  skeleton: Skeleton,
  title: number,
  {
    order,
    path,
    front,
    near: lent,
  }: {
    order: DateOrder | null
    path: string | undefined
    front: number
    /** Lends its year to a date that has none. */
    near: string | null
  },
): string | null {
  const { rows } = skeleton
  const fromPath = path === undefined ? undefined : dateOfPath(path)
  const near = fromPath && fromPath.year !== null ? resolveDate(fromPath, order) : null
  const read = (found: FoundDate | undefined): string | null => {
    if (!found) return null
    // "7/1/25" or "1.7.25" in the note of 2025-01-07
    if (found.ambiguous && near !== null && bothWays(found).includes(near)) return near
    return resolveDate(found, order, near ?? lent)
  }
  const own = title >= 0 ? read(rows[title]?.reading.date()) : null
  if (own) return heldOn(rows, title, read) ?? own
  let seen = 0
  let first: string | null = null
  let made: string | null = null
  for (const row of rows) {
    if (row.at < front) {
      const matter = /^\s*(?:date|title|datum|fecha|data)\s*[:=]\s*(.*)$/i.exec(row.reading.raw)
      const date = matter ? read(findDate(matter[1] ?? '')) : null
      if (date) first ??= date
      continue
    }
    if (row.hidden || row.reading.words === '' || row.reading.words.length > 300) continue
    if (++seen > 40) break
    const date = row.reading.date()
    if (!date || notThis.test(row.reading.words.slice(0, date.from))) continue
    const resolved = read(date)
    if (!resolved) continue
    // When the page was made tells it only where nothing else does
    if (/^created\b/i.test(row.reading.words)) {
      made ??= resolved
      continue
    }
    if (dateLabel.test(row.reading.words)) return resolved
    if (seen <= linesAtTop ? !isSentence(row) : isDateAlone(row, date) && !isOfOther(row, rows))
      first ??= resolved
  }
  return first ?? near ?? made
}

/** The days that numbers in either order would mean. */
function bothWays({ year, month, day }: FoundDate): (string | null)[] {
  return year === null ? [] : [civilDate(year, month, day), civilDate(year, day, month)]
}

const linesAtTop = 8
const clock = /\b\d{1,2}[:.h]\d\d\b/
const held = /^(?:when|held|date and time|date ?[&/] ?time)$/i
const linesBelow = 4

/** "When: 2026-12-07 at 19:00" right below a title with another date, which is that of the meeting before. */
function heldOn(
  rows: readonly Row[],
  title: number,
  read: (found: FoundDate | undefined) => string | null,
): string | null {
  let seen = 0
  for (let at = title + 1; at < rows.length && seen < linesBelow; at++) {
    const row = rows[at]
    if (!row || row.level > 0) return null
    if (row.hidden || row.reading.words === '') continue
    seen++
    const { label, words } = row.reading
    if (!label || label.rest === '' || !held.test(label.words) || !clock.test(words)) continue
    const date = row.reading.date()
    return date && date.year !== null && !date.ambiguous ? read(date) : null
  }
  return null
}

// "Tuesday, 28 January 2025, 14:00", further down but on a line of its own
function isDateAlone({ reading }: Row, { from, to }: FoundDate): boolean {
  const rest = `${reading.words.slice(0, from)} ${reading.words.slice(to)}`
  return !/\p{L}{2}/u.test(rest.replace(/\b(?:at|um|à|from|to|am|pm|[a-z]{2,4}t|utc|uhr)\b/giu, ''))
}

/** "Next meeting:" above it. */
function isOfOther(row: Row, rows: readonly Row[]): boolean {
  for (let at = row.at - 1; at >= 0; at--) {
    const above = rows[at]?.reading
    if (!above || above.words === '') continue
    if (above.date()) return true
    return notThis.test(above.words)
  }
  return false
}

function isSentence(row: Row): boolean {
  if (row.reading.line.kind === 'row' || row.level > 0) return false
  return row.reading.words.split(' ').length > 14 || row.reading.line.box !== null
}

// "crew18-2026-11-23"
const isoDate = /\d{4}-\d\d-\d\d(?!\d)/

/** The date in "Date: Feb 12" at the top. */
export function labelledDate(rows: readonly Row[]): FoundDate | undefined {
  let seen = 0
  for (const { hidden, reading } of rows) {
    if (hidden || reading.words === '') continue
    if (++seen > linesAtTop) return undefined
    const date = dateLabel.test(reading.words) ? reading.date() : undefined
    if (date && !notThis.test(reading.words.slice(0, date.from))) return date
  }
  return undefined
}

/** A date in a file name or the folders above it: `2026/11/23.md`, `2026-11-23-weekly.md`. */
export function dateOfPath(path: string): FoundDate | undefined {
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[a-z]+$/i, '') ?? ''
  return (
    findDate(isoDate.exec(name)?.[0] ?? spacedName(name)) ??
    findDate(
      path
        .split('/')
        .slice(-3)
        .join('-')
        .replace(/\.[a-z]+$/i, ''),
    ) ??
    findDayInName(name)
  )
}
