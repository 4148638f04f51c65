import { type Chunk, foldChunk, type RawChunk, rawChunk, type Scan, scanLines } from './chunks.ts'
import { lendAlike, lentYears } from './lent-years.ts'
import { type ChunkFacts, meetingLevel } from './meeting-starts.ts'
import {
  type Evidence,
  evidenceOf,
  exchangeEvidence,
  isSameEvidence,
  sumEvidence,
} from './people.ts'
import { frontMatterLines } from './skeleton.ts'
import { exchangeTally, languageDateOrder, noteDateOrder, type Tally, tallyOf } from './tally.ts'
import { type Changes, type NoteText, textOf } from './text.ts'
import type { DateOrder, PlacedItem, PlacedMeeting, ReadingContext } from './vocabulary.ts'

/** What a note says. Made by `readNote`, kept up to date by `updateNote`. */
export type Note = {
  /** In text order; lines count from 1. */
  readonly meetings: readonly PlacedMeeting[]
  readonly context: ReadingContext
  /** Order of the numbers in its own dates; null where they don't tell. */
  readonly dateOrder: DateOrder | null
  readonly evidence: Evidence
  readonly chunks: readonly Chunk[]
  readonly lines: number
  readonly level: number | null
  readonly tally: Tally
  /** Dates that lend their year to the meetings; undefined where each has its own. */
  readonly near: readonly (string | null)[] | undefined
}

/** The reading of a text. Any text gives one. */
export function readNote(text: NoteText | string, context: ReadingContext = {}): Note {
  const steps = readNoteInSteps(typeof text === 'string' ? textOf(text) : text, context)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of one meeting, for long texts; the text must stay as it is meanwhile. */
export function* readNoteInSteps(
  source: NoteText,
  context: ReadingContext,
): Generator<undefined, Note> {
  const front = frontMatterLines((number) =>
    number <= source.lines ? source.line(number).text : undefined,
  )
  const whole = scanLines(source, { first: 1, last: source.lines, open: 'none', front })
  const level = meetingLevel([whole.facts])
  const starts =
    level === null
      ? []
      : whole.facts.marks
          .filter((mark) => mark.level === level)
          .map((mark) => mark.line + 1)
          .sort((a, b) => a - b)
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
function* rawChunks(
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
  { context, level, lines }: { context: ReadingContext; level: number | null; lines: number },
): Generator<undefined, Note> {
  const tally = tallyOf(raw.map(({ facts }) => facts))
  const evidence = evidenceIn(raw, context)
  const order = orderOf(tally, context)
  const near = lentYears(raw, order, context.path)
  const how = { context, order, evidence, alone: isAlone(raw), near }
  const chunks: Chunk[] = []
  for (const [at, chunk] of raw.entries()) {
    chunks.push(foldChunk(chunk, how, { at }))
    yield
  }
  const dateOrder = noteDateOrder(tally)
  return {
    meetings: place(chunks),
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

function orderOf(tally: Tally, context: ReadingContext): DateOrder | null {
  return noteDateOrder(tally) ?? context.dateOrder ?? languageDateOrder(tally)
}

function isAlone(raw: readonly RawChunk[]): boolean {
  return raw.length === 1 || (raw.length === 2 && !raw[0]?.facts.hasText)
}

function evidenceIn(chunks: readonly RawChunk[], context: ReadingContext): Evidence {
  return sumEvidence([evidenceOf(context.people ?? []), ...chunks.map((chunk) => chunk.evidence)])
}

function place(chunks: readonly Chunk[]): PlacedMeeting[] {
  const placed: PlacedMeeting[] = []
  let firstLine = 1
  chunks.forEach((chunk, at) => {
    const { meeting } = chunk
    const isPreamble =
      at === 0 &&
      chunks.length > 1 &&
      !chunk.facts.marks.some((mark) => mark.line === meeting.titleLine && meeting.date !== null)
    if (!isPreamble || meeting.items.length > 0) placed.push({ firstLine, meeting })
    firstLine += chunk.lines.length
  })
  return placed
}

/** The reading after the changes; meetings that they did not touch keep theirs, the same objects. */
export function updateNote(note: Note, changes: Changes, text: NoteText): Note {
  const touched = touchedLines(changes, text)
  if (!touched) return note
  const { from, to } = touched
  const grown = text.lines - note.lines
  const front = frontMatterLines((number) =>
    number <= text.lines ? text.line(number).text : undefined,
  )
  if (front !== (note.chunks[0]?.front ?? 0)) return readNote(text, note.context)
  // One line around the change, as an underline belongs to the line above it.
  let first = 0
  let firstLine = 1
  while (
    first < note.chunks.length - 1 &&
    firstLine + (note.chunks[first]?.lines.length ?? 0) <= from - 1
  ) {
    firstLine += note.chunks[first]?.lines.length ?? 0
    first++
  }
  let last = first
  let lastLine = firstLine + (note.chunks[first]?.lines.length ?? 0) - 1
  while (last < note.chunks.length - 1 && lastLine + grown < to + 1) {
    last++
    lastLine += note.chunks[last]?.lines.length ?? 0
  }
  const scanned = scanLines(text, {
    first: firstLine,
    last: lastLine + grown,
    open: note.chunks[first]?.open ?? 'none',
    front: first === 0 ? front : 0,
  })
  const gone = note.chunks.slice(first, last + 1)
  if (scanned.openAfter !== (gone.at(-1)?.openAfter ?? 'none')) return readNote(text, note.context)
  if (scanned.facts.ends !== gone.at(-1)?.facts.ends) return readNote(text, note.context)
  const { level } = note
  if (gone.length > 1 || !startsAlike(scanned.facts, gone[0]?.facts)) {
    const facts = note.chunks.map((chunk) => chunk.facts)
    facts.splice(first, gone.length, scanned.facts)
    if (meetingLevel(facts) !== level) return readNote(text, note.context)
  }
  const starts =
    level === null
      ? []
      : scanned.facts.marks
          .filter((mark) => mark.level === level)
          .map((mark) => firstLine + mark.line)
  if (first > 0 && starts[0] !== firstLine) return readNote(text, note.context)
  const firsts = starts[0] === firstLine ? starts : [firstLine, ...starts]
  const lines = { last: lastLine + grown, whole: scanned, context: note.context }
  const fresh = [...rawChunks(text, firsts, lines)]
  return exchange(note, { at: first, gone, fresh, firstLine, lines: text.lines })
}

/** Whether the two say the same about where meetings begin. */
function startsAlike(one: ChunkFacts, other: ChunkFacts | undefined): boolean {
  return (
    one.hasText === other?.hasText &&
    one.topLevel === other.topLevel &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, at) => {
      const { level, mainly, textBefore, topLevel } = other.marks[at] ?? mark
      return (
        mark.level === level &&
        mark.mainly === mainly &&
        mark.textBefore === textBefore &&
        mark.topLevel === topLevel
      )
    })
  )
}

type Exchange = {
  readonly at: number
  readonly gone: readonly Chunk[]
  readonly fresh: readonly RawChunk[]
  /** The line (from 1) at which the fresh ones begin. */
  readonly firstLine: number
  readonly lines: number
}

/**
 * The note with some chunks in the place of others. Folds the fresh ones, and of the rest those for which someone became
 * a person or ceased to be one. Apart from that nothing is looked at that the change did not touch.
 */
function exchange(note: Note, { at, gone, fresh, firstLine, lines }: Exchange): Note {
  const { context, level } = note
  const raw = (note.chunks as readonly RawChunk[]).toSpliced(at, gone.length, ...fresh)
  const tally = exchangeTally(note.tally, {
    gone: gone.map(({ facts }) => facts),
    fresh: fresh.map(({ facts }) => facts),
  })
  const sameSigns =
    gone.length === fresh.length &&
    fresh.every((chunk, index) => isSameEvidence(chunk.evidence, gone[index]?.evidence))
  const { evidence, turned } = sameSigns
    ? { evidence: note.evidence, turned: [] }
    : exchangeEvidence(note.evidence, {
        gone: gone.map((chunk) => chunk.evidence),
        fresh: fresh.map((chunk) => chunk.evidence),
      })
  const order = orderOf(tally, context)
  // The title of the note may name the year of all meetings
  const sameYears = lendAlike(fresh, gone) && (at > 0 || note.near === undefined)
  const near = sameYears ? note.near : lentYears(raw, order, context.path)
  const how = { context, order, evidence, alone: isAlone(raw), near }
  const folded = fresh.map((chunk, index) =>
    foldChunk(chunk, how, { at: at + index, before: gone[index]?.meeting }),
  )
  let chunks = note.chunks.toSpliced(at, gone.length, ...folded)
  const sameWay =
    order === orderOf(note.tally, context) &&
    how.alone === isAlone(note.chunks) &&
    (sameYears || near === note.near)
  const othersStay = sameWay && turned.length === 0
  if (!othersStay) {
    chunks = chunks.map((chunk, index) => {
      const isFresh = index >= at && index < at + folded.length
      if (isFresh || (sameWay && !turned.some((key) => chunk.asked.has(key)))) return chunk
      return foldChunk(chunk, how, { at: index, before: chunk.meeting })
    })
  }
  const isOneForOne = folded.length === 1 && gone.length === 1 && lines === note.lines
  return {
    meetings:
      othersStay && isOneForOne && at > 0
        ? placeAnew(note.meetings, { firstLine, chunk: folded[0], before: gone[0] })
        : place(chunks),
    context,
    dateOrder: noteDateOrder(tally),
    evidence,
    chunks,
    lines,
    level,
    tally,
    near,
  }
}

/** The meetings with one of them read anew, at the same place and as long as before. */
function placeAnew(
  meetings: readonly PlacedMeeting[],
  what: { firstLine: number; chunk: Chunk | undefined; before: Chunk | undefined },
): readonly PlacedMeeting[] {
  const { firstLine, chunk, before } = what
  if (!chunk || chunk.meeting === before?.meeting) return meetings
  return meetings.with(meetingIndex(meetings, firstLine), { firstLine, meeting: chunk.meeting })
}

/** The first and last line (from 1, in the text after) that the changes touched; null where nothing changed. */
function touchedLines(changes: Changes, text: NoteText): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    from = Math.min(from, text.lineAt(fromB).number)
    to = Math.max(to, text.lineAt(toB).number)
  })
  return to === 0 ? null : { from, to }
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
