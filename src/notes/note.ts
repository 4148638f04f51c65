import { foldMeeting } from './fold.ts'
import { type LabelRow, readLabelRow } from './label-rows.ts'
import { meetingDate, titleRow } from './meeting-date.ts'
import {
  type ChunkFacts,
  languageDateOrder,
  meetingLevel,
  noteDateOrder,
  readChunk,
} from './meeting-starts.ts'
import {
  type Evidence,
  evidenceOf,
  isPersonKey,
  peopleBook,
  pointsOf,
  readEvidence,
  sumEvidence,
} from './people.ts'
import { frontMatterLines, type OpenRegion, readSkeleton, type Skeleton } from './skeleton.ts'
import { type Changes, type NoteText, textOf } from './text.ts'
import type { DateOrder, Meeting, PlacedItem, PlacedMeeting, ReadingContext } from './vocabulary.ts'

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
}

/** A meeting's lines with all that was read from them; where it stands is not part of it. */
type Chunk = {
  readonly lines: readonly string[]
  readonly open: OpenRegion
  readonly openAfter: OpenRegion
  readonly front: number
  readonly facts: ChunkFacts
  readonly skeleton: Skeleton
  readonly labels: readonly (LabelRow | null)[]
  readonly evidence: Evidence
  readonly asked: ReadonlyMap<string, boolean>
  readonly meeting: Meeting
}

/** The reading of a text. Any text gives one. */
export function readNote(text: NoteText | string, context: ReadingContext = {}): Note {
  const source = typeof text === 'string' ? textOf(text) : text
  const front = frontMatterLines((number) =>
    number <= source.lines ? source.line(number).text : undefined,
  )
  const { facts } = readChunk(source, { first: 1, last: source.lines, open: 'none', front })
  const level = meetingLevel([facts])
  const starts =
    level === null
      ? []
      : facts.marks
          .filter((mark) => mark.level === level)
          .map((mark) => mark.line + 1)
          .sort((a, b) => a - b)
  const firsts = startsOf(starts)
  const raw: RawChunk[] = []
  let open: OpenRegion = 'none'
  firsts.forEach((first, at) => {
    const chunk = rawChunk(source, first, (firsts[at + 1] ?? source.lines + 1) - 1, {
      open,
      front: at === 0 ? front : 0,
      context,
    })
    open = chunk.openAfter
    raw.push(chunk)
  })
  return assemble(raw, { context, level, lines: source.lines })
}

/** The first lines of the chunks: the note's first line and every meeting's. */
function startsOf(starts: readonly number[]): number[] {
  return starts[0] === 1 ? [...starts] : [1, ...starts]
}

type RawChunk = Omit<Chunk, 'asked' | 'meeting'>

function rawChunk(
  text: NoteText,
  first: number,
  last: number,
  from: { open: OpenRegion; front: number; context: ReadingContext },
): RawChunk {
  const { facts, lines, open } = readChunk(text, { first, last, ...from })
  const skeleton = readSkeleton(lines, from.open, from.front)
  const labels = skeleton.rows.map((row) => readLabelRow(row, skeleton, from.context.labels))
  return {
    lines,
    open: from.open,
    openAfter: open,
    front: from.front,
    facts,
    skeleton,
    labels,
    evidence: readEvidence(skeleton, labels),
  }
}

function assemble(
  raw: readonly RawChunk[],
  { context, level, lines }: { context: ReadingContext; level: number | null; lines: number },
): Note {
  const own = noteDateOrder(raw.map((chunk) => chunk.facts))
  const evidence = evidenceIn(raw, context)
  const chunks = raw.map((chunk) =>
    folded(chunk, {
      context,
      order: orderOf(raw, context),
      evidence,
      alone: isAlone(raw),
    }),
  )
  return { meetings: place(chunks), context, dateOrder: own, evidence, chunks, lines, level }
}

function orderOf(raw: readonly RawChunk[], context: ReadingContext): DateOrder | null {
  const facts = raw.map((chunk) => chunk.facts)
  return noteDateOrder(facts) ?? context.dateOrder ?? languageDateOrder(facts)
}

function isAlone(raw: readonly RawChunk[]): boolean {
  return raw.length === 1 || (raw.length === 2 && !raw[0]?.facts.hasText)
}

function folded(
  chunk: RawChunk,
  how: { context: ReadingContext; order: DateOrder | null; evidence: Evidence; alone: boolean },
): Chunk {
  const { context, order } = how
  const title = titleRow(chunk.skeleton, chunk.front)
  const date = meetingDate(chunk.skeleton, title, {
    order,
    path: how.alone ? context.path : yearOf(context.path),
    front: chunk.front,
  })
  const people = peopleBook(how.evidence, context.aliases)
  const read = foldMeeting({
    skeleton: chunk.skeleton,
    labels: chunk.labels,
    people,
    title,
    date,
    order,
    judgements: context.judgements,
  })
  const meeting: Meeting = {
    title: title < 0 ? null : (chunk.skeleton.rows[title]?.reading.words ?? null),
    date,
    titleLine: Math.max(0, title),
    lineCount: chunk.lines.length,
    roles: read.roles,
    participants: read.participants,
    items: read.items,
    outline: read.outline,
    hidden: chunk.skeleton.hidden,
  }
  return { ...chunk, asked: people.asked, meeting }
}

/** In a note of many meetings the path can't date one of them. */
function yearOf(_path: string | undefined): undefined {
  return undefined
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
    if (!isPreamble || meeting.items.length > 0)
      placed.push({ firstLine, meeting: isPreamble && meeting.date === null ? meeting : meeting })
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
  let open: OpenRegion = note.chunks[first]?.open ?? 'none'
  const scanned = readChunk(text, {
    first: firstLine,
    last: lastLine + grown,
    open,
    front: first === 0 ? front : 0,
  })
  if (scanned.open !== (note.chunks[last]?.openAfter ?? 'none')) return readNote(text, note.context)
  if (scanned.facts.ends !== note.chunks[last]?.facts.ends) return readNote(text, note.context)
  const before = note.chunks.slice(0, first)
  const after = note.chunks.slice(last + 1)
  const level = meetingLevel([
    ...before.map((chunk) => chunk.facts),
    scanned.facts,
    ...after.map((chunk) => chunk.facts),
  ])
  if (level !== note.level) return readNote(text, note.context)
  const starts =
    level === null
      ? []
      : scanned.facts.marks
          .filter((mark) => mark.level === level)
          .map((mark) => firstLine + mark.line)
  if (first > 0 && starts[0] !== firstLine) return readNote(text, note.context)
  const firsts = starts[0] === firstLine ? starts : [firstLine, ...starts]
  const fresh: RawChunk[] = []
  firsts.forEach((start, at) => {
    const end = (firsts[at + 1] ?? lastLine + grown + 1) - 1
    const chunk = rawChunk(text, start, end, {
      open,
      front: first === 0 && at === 0 ? front : 0,
      context: note.context,
    })
    open = chunk.openAfter
    fresh.push(chunk)
  })
  const gone = note.chunks.slice(first, last + 1)
  const sameSigns =
    gone.length === fresh.length &&
    fresh.every((chunk, at) => isSameEvidence(chunk.evidence, gone[at]?.evidence))
  return reassemble(note, [...before, ...fresh, ...after], { level, lines: text.lines, sameSigns })
}

/** Folds the new chunks, and of the others those for which someone became a person or ceased to be one. */
function reassemble(
  note: Note,
  raw: readonly (RawChunk | Chunk)[],
  { level, lines, sameSigns }: { level: number | null; lines: number; sameSigns: boolean },
): Note {
  const { context } = note
  const own = noteDateOrder(raw.map((chunk) => chunk.facts))
  const alone = isAlone(raw)
  const sameWay =
    orderOf(raw, context) === orderOf(note.chunks, context) && alone === isAlone(note.chunks)
  const evidence = sameSigns ? note.evidence : evidenceIn(raw, context)
  const how = { context, order: orderOf(raw, context), evidence, alone }
  const turned = sameSigns ? [] : turnedKeys(note.evidence, evidence)
  const chunks = raw.map((chunk) => {
    const stays = 'meeting' in chunk && sameWay && !turned.some((key) => chunk.asked.has(key))
    return stays ? chunk : folded(chunk, how)
  })
  return { meetings: place(chunks), context, dateOrder: own, evidence, chunks, lines, level }
}

function isSameEvidence(one: Evidence, other: Evidence | undefined): boolean {
  if (one.size !== other?.size) return false
  for (const [key, signs] of one) {
    const others = other.get(key)
    if (!others) return false
    const kinds = Object.keys(signs) as (keyof typeof signs)[]
    if (kinds.length !== Object.keys(others).length) return false
    if (kinds.some((kind) => signs[kind] !== others[kind])) return false
  }
  return true
}

/** Names that are a person's in one of the two sums and not in the other. */
function turnedKeys(before: Evidence, after: Evidence): string[] {
  const keys = new Set<string>()
  for (const [key, points] of before)
    if (pointsOf(after.get(key)) !== pointsOf(points)) keys.add(key)
  for (const [key, points] of after)
    if (pointsOf(before.get(key)) !== pointsOf(points)) keys.add(key)
  return [...keys].filter((key) => isPersonKey(key, before) !== isPersonKey(key, after))
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

/** The reading of the same text when people, aliases, judgements or other knowledge changed. */
export function rereadNote(_note: Note, context: ReadingContext, text: NoteText | string): Note {
  return readNote(text, context)
}

/** All items of the note in text order. */
export function itemsOf(note: Note): PlacedItem[] {
  return note.meetings.flatMap(({ firstLine, meeting }) =>
    meeting.items.map((item) => ({ item, meeting, line: firstLine + item.line })),
  )
}

/** The meeting in which the line (from 1) stands. */
export function meetingAt(note: Note, line: number): PlacedMeeting | undefined {
  return note.meetings.findLast(
    ({ firstLine, meeting }) => line >= firstLine && line < firstLine + meeting.lineCount,
  )
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
