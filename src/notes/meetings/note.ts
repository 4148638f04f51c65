import { findDayInName } from '../dates/short-dates.ts'
import { frontMatterLines } from '../lines/skeleton.ts'
import { type Evidence, evidenceOf, sumEvidence } from '../people/evidence.ts'
import { partsOfPath } from '../series/file-names.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import { type NoteText, textOf } from '../text/text.ts'
import type { DateOrder, PlacedItem, PlacedMeeting, ReadingContext } from '../vocabulary.ts'
import {
  type Chunk,
  foldChunk,
  type RawChunk,
  rawChunk,
  type Scan,
  scanInSteps,
  scanLines,
} from './chunks.ts'
import { type LentYears, lentYears } from './lent-years.ts'
import { beginsNumbered, type MeetingLevel, meetingLevel, meetingMarks } from './meeting-level.ts'
import { languageDateOrder, noteDateOrder, type Tally, tallyOf } from './tally.ts'

/** What a note says. Made by `readNote`, kept up to date by `updateNote`. */
export type Note = {
  /** In text order; lines count from 1. */
  readonly meetings: readonly PlacedMeeting[]
  readonly context: ReadingContext
  /** Order of the numbers in its own dates and its file's name; null where they don't tell. */
  readonly dateOrder: DateOrder | null
  readonly evidence: Evidence
  readonly chunks: readonly Chunk[]
  readonly lines: number
  readonly level: MeetingLevel
  readonly tally: Tally
  /** Dates that lend their year to the meetings; undefined where each has its own. */
  readonly near: LentYears | undefined
}

/** The reading of a text. Any text gives one. */
export function readNote(text: NoteText | string, context: ReadingContext = {}): Note {
  return atOnce(readNoteInSteps(typeof text === 'string' ? textOf(text) : text, context))
}

/** The same in steps of some hundred lines or of one meeting, for long texts; the text must stay as it is meanwhile. */
export function* readNoteInSteps(source: NoteText, context: ReadingContext): Steps<Note> {
  const front = frontMatterLines((number) =>
    number <= source.lines ? source.line(number).text : undefined,
  )
  const whole = yield* scanInSteps(source, { first: 1, last: source.lines, open: 'none', front })
  const level = meetingLevel([whole.facts], context.path)
  const starts = meetingMarks(whole.facts.marks, level).map((mark) => mark.line + 1)
  yield
  const raw: RawChunk[] = []
  const firsts = startsOf(starts)
  for (const chunk of rawChunks(source, firsts, { last: source.lines, whole, context })) {
    raw.push(chunk)
    yield
  }
  return yield* assemble(raw, { context, level, lines: source.lines })
}

/** The first lines of the chunks: the note's first line and every meeting's. */
function startsOf(starts: readonly number[]): number[] {
  return starts[0] === 1 ? [...starts] : [1, ...starts]
}

/** The chunks that begin at these lines; `whole` is the scan of all of them together. */
export function* rawChunks(
  text: NoteText,
  firsts: readonly number[],
  { last, whole, context }: { last: number; whole: Scan; context: ReadingContext },
): Generator<RawChunk> {
  if (firsts.length === 1) {
    yield rawChunk(whole, context)
    return
  }
  let { open, front } = whole
  for (const [at, first] of firsts.entries()) {
    const end = (firsts[at + 1] ?? last + 1) - 1
    const chunk = rawChunk(scanLines(text, { first, last: end, open, front }), context)
    open = chunk.openAfter
    front = 0
    yield chunk
  }
}

function* assemble(
  raw: readonly RawChunk[],
  { context, level, lines }: { context: ReadingContext; level: MeetingLevel; lines: number },
): Steps<Note> {
  const tally = tallyOf(raw.map(({ facts }) => facts))
  const evidence = evidenceIn(raw, context)
  const order = orderOf(tally, context)
  const near = lentYears(raw, order, context)
  const how = { context, order, evidence, alone: isAlone(raw), near, level }
  const chunks: Chunk[] = []
  for (const [at, chunk] of raw.entries()) {
    chunks.push(foldChunk(chunk, how, { at }))
    yield
  }
  const dateOrder = ownOrder(tally, context)
  return {
    meetings: placeMeetings(chunks, level),
    context,
    dateOrder,
    evidence,
    chunks,
    lines,
    level,
    tally,
    near,
  }
}

/** Day or month first, as the note’s dates tell, else the folder’s, else its language; null where nothing does. */
export function orderOf(tally: Tally, context: ReadingContext): DateOrder | null {
  return ownOrder(tally, context) ?? context.dateOrder ?? languageDateOrder(tally)
}

/** As the dates of the note tell it, else a day in its file's name: "11-20"; null where neither does. */
export function ownOrder(tally: Tally, { path }: ReadingContext): DateOrder | null {
  const inName = path === undefined ? undefined : findDayInName(partsOfPath(path).stem)
  return noteDateOrder(tally) ?? inName?.order ?? null
}

/** Whether the text is one meeting, with nothing but headings above it. */
export function isAlone(raw: readonly RawChunk[]): boolean {
  return raw.length === 1 || (raw.length === 2 && !raw[0]?.facts.hasText)
}

function evidenceIn(chunks: readonly RawChunk[], context: ReadingContext): Evidence {
  return sumEvidence([evidenceOf(context.people ?? []), ...chunks.map((chunk) => chunk.evidence)])
}

export function placeMeetings(chunks: readonly Chunk[], level: MeetingLevel): PlacedMeeting[] {
  const placed: PlacedMeeting[] = []
  let firstLine = 1
  chunks.forEach((chunk, at) => {
    const { meeting } = chunk
    const isPreamble =
      at === 0 &&
      chunks.length > 1 &&
      !beginsNumbered(chunk.facts, level) &&
      !chunk.facts.marks.some((mark) => mark.line === meeting.titleLine && meeting.date !== null)
    if (!isPreamble || meeting.items.length > 0) placed.push({ firstLine, meeting })
    firstLine += chunk.lines.length
  })
  return placed
}

/** All items of the note in text order. */
export function itemsOf(note: Note): PlacedItem[] {
  return note.meetings.flatMap(({ firstLine, meeting }) =>
    meeting.items.map((item) => ({ item, meeting, line: firstLine + item.line })),
  )
}

/** The meeting in which the line (from 1) stands. */
export function meetingAt({ meetings }: Note, line: number): PlacedMeeting | undefined {
  const placed = meetings[meetingIndex(meetings, line)]
  return placed && line < placed.firstLine + placed.meeting.lineCount ? placed : undefined
}

/** The place among the meetings of the last one that begins at the line (from 1) or above; -1 where none does. */
export function meetingIndex(meetings: readonly PlacedMeeting[], line: number): number {
  let low = -1
  let high = meetings.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((meetings[middle]?.firstLine ?? 0) <= line) low = middle
    else high = middle
  }
  return low
}

/** The item that begins on the line (from 1). */
export function itemAt(note: Note, line: number): PlacedItem | undefined {
  const placed = meetingAt(note, line)
  const item = placed?.meeting.items.find((one) => placed.firstLine + one.line === line)
  return placed && item ? { item, meeting: placed.meeting, line } : undefined
}

/** True where the line (from 1) is in a fence, a comment or front matter, where nothing is read. */
export function isHidden(note: Note, line: number): boolean {
  let firstLine = 1
  for (const { lines, skeleton } of note.chunks) {
    if (line < firstLine + lines.length)
      return skeleton.hidden.some(
        ({ first, last }) => line - firstLine >= first && line - firstLine <= last,
      )
    firstLine += lines.length
  }
  return false
}
