import { writeDate } from '../dates/date-form.ts'
import { type ReadDate, readDate } from '../dates/read-date.ts'
import type { Note } from '../meetings/note.ts'
import { isHidden } from '../meetings/note.ts'
import { folderOfDate, isOfMonth } from '../series/dated-folders.ts'
import { compareNaturally, dateInName, partsOfPath, spacedName } from '../series/file-names.ts'
import { isNewestFirst, type SeriesMeeting } from '../series/meetings.ts'
import { stepSince } from './next-count.ts'
import { type Refusal, refused } from './week-ask.ts'
import { counterOf, withNewTitle } from './week-dates.ts'

/** Where a new week goes: a file of its own, or into the file that holds the others. */
export type WeekPlace =
  | {
      readonly kind: 'file' | 'section'
      readonly path: string
      /** The file before; empty for a new one. */
      readonly text: string
      /** The offset at which the week is put in. */
      readonly at: number
      /** The whole file with the week in it, and the week's first line (from 1). */
      readonly around: (lines: readonly string[]) => { text: string; firstLine: number }
    }
  | Refusal

type Asked = {
  readonly notes: readonly { readonly path: string; readonly text: string; readonly note: Note }[]
  readonly meetings: readonly SeriesMeeting[]
  readonly newest: SeriesMeeting
  readonly last: SeriesMeeting
  readonly before: SeriesMeeting | undefined
  readonly date: string
}

/** Whether the week is a file or a section of a log, and where; a refusal where neither can be. */
export function placeOfWeek(asked: Asked): WeekPlace {
  const { notes, meetings, newest, date } = asked
  const inFile = (path: string) => meetings.filter((one) => one.path === path)
  const isLog = notes.some(({ path }) => inFile(path).length > 1) && inFile(newest.path).length > 0
  const ofYear = isLog ? yearFile(newest, date) : undefined
  if (!isLog || ofYear !== undefined) return fileOf(ofYear ?? nextPath(asked), notes)
  const log = inFile(newest.path).length > 1 ? newest : asked.last
  const source = notes.find(({ path }) => path === log.path)
  if (!source) return fileOf(nextPath(asked), notes)
  return sectionOf(source, inFile(log.path))
}

function fileOf(path: string, notes: Asked['notes']): WeekPlace {
  if (notes.some((one) => one.path === path)) {
    return refused('fileTaken', { path })
  }
  return {
    kind: 'file',
    path,
    text: '',
    at: 0,
    around: (lines) => {
      const text = lines.join('\n').replace(/\n*$/, '')
      return { text: `${text}\n`, firstLine: 1 }
    },
  }
}

/** The name by the pattern of the others: their date or counter moved on; else the date is put behind. */
function nextPath({ meetings, newest, last, before, date }: Asked): string {
  const { folder: own, stem, ending } = partsOfPath(newest.path)
  const folder = newest.date === null ? own : folderOfDate(own, newest.date, date)
  const named = (name: string): string => (folder === '' ? '' : `${folder}/`) + name + ending
  const found = dateInName(stem) ?? dayInName(stem, newest.date) ?? digitsInName(newest, meetings)
  if (found) {
    const around = [stem.slice(0, found.from), stem.slice(found.to)] as const
    const [front, back] = newest === last ? countedOn(around, { last, before, date }) : around
    return named(front + joinedAs(stem, found, writeDate(date, found.form)) + back)
  }
  const number = /\d{1,4}(?=\D*$)/.exec(stem)
  const paths = [...new Set(meetings.map(({ path }) => path))].sort(compareNaturally)
  const counts =
    number !== null && (paths.length > 1 || counterOf(last.meeting.title) === Number(number[0]))
  if (number && counts) {
    const next = String(Number(number[0]) + 1).padStart(number[0].length, '0')
    return named(stem.slice(0, number.index) + next + stem.slice(number.index + number[0].length))
  }
  return named(`${stem}-${date}`)
}

/** What is written in place of the date, with the signs that stand there for spaces: "Nov-23" behind "Nov-16". */
function joinedAs(stem: string, { from, to }: ReadDate, written: string): string {
  const spaced = spacedName(stem)
  const joins = [...stem.slice(from, to)].filter((_, at) => spaced[from + at] === ' ')
  return written.replace(/ /g, () => joins.shift() ?? ' ')
}

/** The meeting's day in a name that tells no year. */
function dayInName(stem: string, date: string | null): ReadDate | undefined {
  const found = date === null ? undefined : readDate(spacedName(stem), null, date)
  return found?.date === date ? found : undefined
}

// 261120  112026  201126  11-20  20-11  1120 …, the longest first
const inDigits = [
  ...['{YYYY}{MM}{DD}', '{YY}{MM}{DD}', '{MM}{DD}{YY}', '{DD}{MM}{YY}'],
  ...['-', '_', '.'].flatMap((sign) =>
    [
      '{MM}*{DD}*{YY}',
      '{M}*{D}*{YY}',
      '{DD}*{MM}*{YY}',
      '{MM}*{DD}',
      '{M}*{D}',
      '{DD}*{MM}',
      '{D}*{M}',
    ].map((form) => form.replaceAll('*', sign)),
  ),
  ...['{MM}{DD}', '{DD}{MM}'],
]

/** The day that the notes tell, where the names of the last two have theirs in digits of one form. */
function digitsInName(
  newest: SeriesMeeting,
  meetings: readonly SeriesMeeting[],
): ReadDate | undefined {
  const { date } = newest
  if (date === null) return undefined
  const before = meetings.findLast((one) => one.path !== newest.path && one.date !== null)
  const isDayAlone = isOfMonth(partsOfPath(newest.path).folder)
  for (const form of isDayAlone ? [...inDigits, '{DD}', '{D}'] : inDigits) {
    const from = digitsAt(newest, form)
    if (from < 0 || (before && digitsAt(before, form) < 0)) continue
    return { date, form, from, to: from + writeDate(date, form).length }
  }
  return undefined
}

function digitsAt({ path, date }: SeriesMeeting, form: string): number {
  const digits = writeDate(date ?? '', form)
  const { stem } = partsOfPath(path)
  for (let at = stem.indexOf(digits); at >= 0; at = stem.indexOf(digits, at + 1)) {
    if (!/\d/.test(`${stem[at - 1] ?? ''}${stem[at + digits.length] ?? ''}`)) return at
  }
  return -1
}

/** "Retro sprint 43 (" for "Retro sprint 42 (": what stands around the date, where it counts as the title does. */
function countedOn(
  around: readonly [string, string],
  { last, before, date }: Pick<Asked, 'last' | 'before' | 'date'>,
): readonly [string, string] {
  const own = counterOf(last.meeting.title)
  if (own === null) return around
  const step = stepSince(before, own)
  const change = {
    from: last.date ?? date,
    to: date,
    after: date,
    order: null,
    padded: false,
    step,
  }
  const on = (part: string) => (counterOf(part) === own ? withNewTitle(part, change) : part)
  return [on(around[0]), on(around[1])]
}

/** The file of the next year, where a log is split by years and its name has this one's. */
function yearFile(newest: SeriesMeeting, date: string): string | undefined {
  const year = newest.date?.slice(0, 4)
  if (year === undefined || date.startsWith(year)) return undefined
  const { folder, stem, ending } = partsOfPath(newest.path)
  if (!new RegExp(`(?<!\\d)${year}(?!\\d)`).test(stem)) return undefined
  return `${folder === '' ? '' : `${folder}/`}${stem.replace(year, date.slice(0, 4))}${ending}`
}

function sectionOf(source: Asked['notes'][number], meetings: readonly SeriesMeeting[]): WeekPlace {
  const { path, text, note } = source
  const inText = [...meetings].sort((a, b) => a.firstLine - b.firstLine)
  const lines = text.split('\n')
  const starts = lineStarts(lines)
  const top = inText[0]
  if (!top) return refused('noMeeting', { path })
  if (isNewestFirst(inText) || inText.length === 1) {
    const at = starts[top.firstLine - 1] ?? 0
    const gap = gapBetween(inText[0], inText[1], lines)
    return {
      kind: 'section',
      path,
      text,
      at,
      around: (week) => {
        const insert = [...trimmed(week), ...gap].map((line) => `${line}\n`).join('')
        return { text: text.slice(0, at) + insert + text.slice(at), firstLine: top.firstLine }
      },
    }
  }
  if (isHidden(note, lines.length)) {
    return refused('neverClosed', { path })
  }
  const gap = gapBetween(inText.at(-2), inText.at(-1), lines)
  const end = trailing(lines)
  const missing = gap.slice(Math.min(gap.length, Math.max(0, end - 1)))
  const insert = (end === 0 ? '\n' : '') + missing.map((line) => `${line}\n`).join('')
  return {
    kind: 'section',
    path,
    text,
    at: text.length,
    around: (week) => ({
      // A file without a line end at its end stays one.
      text: `${text}${insert}${trimmed(week).join('\n')}${end === 0 ? '' : '\n'}`,
      firstLine: (text + insert).split('\n').length,
    }),
  }
}

/** The blank lines and rules that stand between two meetings of the file; one blank line where there are no two. */
function gapBetween(
  upper: SeriesMeeting | undefined,
  lower: SeriesMeeting | undefined,
  lines: readonly string[],
): readonly string[] {
  if (!upper || !lower) return ['']
  const end = lower.firstLine - 1
  let start = end
  while (start > upper.firstLine && /^\s*(?:[-*_=]{3,}\s*)?$/.test(lines[start - 1] ?? '')) start--
  return lines.slice(start, end)
}

/** Lines without the blank ones and rules at the end, which part it from the next. */
function trimmed(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 0 && /^\s*(?:[-*_=]{3,}\s*)?$/.test(lines[end - 1] ?? '')) end--
  return lines.slice(0, end)
}

/** How many line ends close the text. */
function trailing(lines: readonly string[]): number {
  let count = 0
  while (count < lines.length - 1 && lines[lines.length - 1 - count] === '') count++
  return count
}

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return starts
}
