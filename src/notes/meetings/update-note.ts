// A note kept up to date: a change reads again what it touched and nothing else.

import { frontMatterLines } from '../lines/skeleton.ts'
import { exchangeEvidence, isSameEvidence } from '../people/evidence.ts'
import { type Changes, type NoteText, touchedLines } from '../text/text.ts'
import type { PlacedMeeting } from '../vocabulary.ts'
import { type Chunk, foldChunk, type RawChunk, scanLines } from './chunks.ts'
import { lendAlike, lentYears } from './lent-years.ts'
import { goesOn, isSameLevel, meetingLevel, meetingMarks } from './meeting-level.ts'
import type { ChunkFacts } from './meeting-starts.ts'
import { movedNote } from './moved-note.ts'
import {
  isAlone,
  meetingIndex,
  type Note,
  orderOf,
  ownOrder,
  placeMeetings,
  rawChunks,
  readNote,
} from './note.ts'
import { exchangeTally } from './tally.ts'

/** The reading after the changes; meetings that they did not touch keep theirs, the same objects. */
export function updateNote(note: Note, changes: Changes, text: NoteText): Note {
  return updateSome(note, changes, { text, mostLines: Number.POSITIVE_INFINITY }).note
}

type Updated = {
  readonly note: Note
  /** More lines than allowed were to be read again: what it says of them is what they said before. */
  readonly isBehind: boolean
}

/** The same for a key: where more than `mostLines` had to be read again, the note is moved along and left behind. */
export function updateSome(
  note: Note,
  changes: Changes,
  { text, mostLines }: { readonly text: NoteText; readonly mostLines: number },
): Updated {
  const touched = touchedLines(changes, text)
  if (!touched) return { note, isBehind: false }
  const whole = (): Updated =>
    text.lines > mostLines
      ? { note: movedNote(note, changes, text), isBehind: true }
      : { note: readNote(text, note.context), isBehind: false }
  const { from, to } = touched
  const grown = text.lines - note.lines
  const front = frontMatterLines((number) =>
    number <= text.lines ? text.line(number).text : undefined,
  )
  if (front !== (note.chunks[0]?.front ?? 0)) return whole()
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
  // How the lines end means something for what stands below them.
  if (last < note.chunks.length - 1) {
    if (scanned.openAfter !== (gone.at(-1)?.openAfter ?? 'none')) return whole()
    if (scanned.facts.ends !== gone.at(-1)?.facts.ends) return whole()
  }
  const { level } = note
  if (gone.length > 1 || !startsAlike(scanned.facts, gone[0]?.facts)) {
    const facts = note.chunks.map((chunk) => chunk.facts)
    facts.splice(first, gone.length, scanned.facts)
    if (!isSameLevel(meetingLevel(facts, note.context.path), level)) return whole()
  }
  const marks = meetingMarks(scanned.facts.marks, level)
  const marksOf = (at: number) => meetingMarks(note.chunks[at]?.facts.marks ?? [], level)
  // The minutes of an agenda right above or below
  if (goesOn(marksOf(first - 1).at(-1), marks[0]) || goesOn(marks.at(-1), marksOf(last + 1)[0]))
    return whole()
  const starts = marks.map((mark) => firstLine + mark.line)
  if (first > 0 && starts[0] !== firstLine) return whole()
  const firsts = starts[0] === firstLine ? starts : [firstLine, ...starts]
  const lines = { last: lastLine + grown, whole: scanned, context: note.context }
  const fresh = [...rawChunks(text, firsts, lines)]
  return exchange(note, { at: first, gone, fresh, firstLine, lines: text.lines, mostLines })
}

/** Whether the two say the same about where meetings begin. */
function startsAlike(one: ChunkFacts, other: ChunkFacts | undefined): boolean {
  return (
    one.hasText === other?.hasText &&
    one.topLevel === other.topLevel &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, at) => {
      const { level, words, textBefore, topLevel, day, number, isAgenda } = other.marks[at] ?? mark
      return (
        mark.level === level &&
        mark.day === day &&
        mark.number === number &&
        mark.isAgenda === isAgenda &&
        mark.words === words &&
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
  readonly mostLines: number
}

/**
 * The note with some chunks in the place of others. Folds the fresh ones, and of the rest those for which someone became
 * a person or ceased to be one. Apart from that nothing is looked at that the change did not touch.
 */
function exchange(note: Note, { at, gone, fresh, firstLine, lines, mostLines }: Exchange): Updated {
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
  const near = sameYears ? note.near : lentYears(raw, order, context)
  const how = { context, order, evidence, alone: isAlone(raw), near, level }
  const folded = fresh.map((chunk, index) =>
    foldChunk(chunk, how, { at: at + index, before: gone[index]?.meeting }),
  )
  let chunks = note.chunks.toSpliced(at, gone.length, ...folded)
  const sameWay =
    order === orderOf(note.tally, context) &&
    how.alone === isAlone(note.chunks) &&
    (sameYears || near === note.near)
  const othersStay = sameWay && turned.length === 0
  let isBehind = false
  if (!othersStay) {
    const isAskedAnew = (chunk: Chunk, index: number) =>
      (index < at || index >= at + folded.length) &&
      (!sameWay || turned.some((key) => chunk.asked.has(key)))
    const anew = chunks.filter(isAskedAnew)
    isBehind = linesOf(anew) > mostLines
    if (!isBehind) {
      chunks = chunks.map((chunk, index) =>
        isAskedAnew(chunk, index)
          ? foldChunk(chunk, how, { at: index, before: chunk.meeting })
          : chunk,
      )
    }
  }
  const isOneForOne = folded.length === 1 && gone.length === 1 && lines === note.lines
  const after: Note = {
    meetings:
      othersStay && isOneForOne && at > 0
        ? placeAnew(note.meetings, { firstLine, chunk: folded[0], before: gone[0] })
        : placeMeetings(chunks, level),
    context,
    dateOrder: ownOrder(tally, context),
    evidence,
    chunks,
    lines,
    level,
    tally,
    near,
  }
  return { note: after, isBehind }
}

function linesOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { lines }) => sum + lines.length, 0)
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
