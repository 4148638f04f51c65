import type { FoundDate } from '../dates/dates.ts'
import { monthDayOf, nearestDay } from '../dates/read-date.ts'
import { foldMeeting } from '../fold/fold.ts'
import { type LabelRow, readLabelRow } from '../headings/label-rows.ts'
import type { OpenRegion } from '../lines/regions.ts'
import { readSkeleton, type Skeleton } from '../lines/skeleton.ts'
import type { Evidence } from '../people/evidence.ts'
import { peopleBook } from '../people/people.ts'
import { readEvidence } from '../people/read-evidence.ts'
import { isSameValue } from '../text/same-value.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import type { NoteText } from '../text/text.ts'
import type { DateOrder, Meeting, ReadingContext } from '../vocabulary.ts'
import type { LentYears } from './lent-years.ts'
import { dateOfPath, labelledDate, meetingDate, titleRow } from './meeting-date.ts'
import { beginsNumbered, type MeetingLevel } from './meeting-level.ts'
import { type ChunkFacts, readChunkInSteps } from './meeting-starts.ts'

/** A meeting's lines with what they say by themselves; where the meeting stands is not part of it. */
export type RawChunk = {
  readonly lines: readonly string[]
  readonly open: OpenRegion
  readonly openAfter: OpenRegion
  readonly front: number
  readonly facts: ChunkFacts
  readonly skeleton: Skeleton
  readonly labels: readonly (LabelRow | null)[]
  readonly evidence: Evidence
  /** The date in the words of its title, else in its "Date: …", with or without a year. */
  readonly ownDate: FoundDate | undefined
}

/** The same with its reading, and with the names of which the reading asked whether they are people's. */
export type Chunk = RawChunk & {
  readonly asked: ReadonlyMap<string, boolean>
  readonly meeting: Meeting
}

/** Lines that were looked through for meetings. */
export type Scan = {
  readonly lines: readonly string[]
  readonly open: OpenRegion
  readonly openAfter: OpenRegion
  readonly front: number
  readonly facts: ChunkFacts
}

/** Looks through lines `first` to `last` (from 1); `open` is what is open before the first. */
export function scanLines(
  text: NoteText,
  { first, last, open, front }: { first: number; last: number; open: OpenRegion; front: number },
): Scan {
  return atOnce(scanInSteps(text, { first, last, open, front }))
}

/** The same in steps of some hundred lines. */
export function* scanInSteps(
  text: NoteText,
  { first, last, open, front }: { first: number; last: number; open: OpenRegion; front: number },
): Steps<Scan> {
  const read = yield* readChunkInSteps(text, { first, last, open, front })
  return { lines: read.lines, open, openAfter: read.open, front, facts: read.facts }
}

/** What the scanned lines say as one meeting. */
export function rawChunk(scan: Scan, context: ReadingContext): RawChunk {
  const skeleton = readSkeleton(scan.lines, scan.open, scan.front)
  const labels = skeleton.rows.map((row) => readLabelRow(row, skeleton, context.labels))
  const title = skeleton.rows[titleRow(skeleton, scan.front)]
  return {
    ...scan,
    skeleton,
    labels,
    evidence: readEvidence(skeleton, labels),
    ownDate: title?.reading.date() ?? labelledDate(skeleton.rows),
  }
}

/** What the reading of a chunk depends on besides its lines. */
type Surroundings = {
  readonly context: ReadingContext
  readonly order: DateOrder | null
  readonly evidence: Evidence
  /** It is the note's only meeting, so that the file's name may date it. */
  readonly alone: boolean
  /** By the place of the chunk; undefined where all dates have their year. */
  readonly near: LentYears | undefined
  readonly level: MeetingLevel
}

/** The words of the title; null where they are the head of a part, as in a note that begins with "Attendees". */
function titleWords({ skeleton, labels }: RawChunk, title: number): string | null {
  const section = labels[title]?.meaning?.section
  if (section === 'agenda' || section === 'attendance') return null
  return skeleton.rows[title]?.reading.words ?? null
}

/** Reads the meeting. What says the same as in the reading before stays the same object. */
export function foldChunk(
  chunk: RawChunk,
  { context, order, evidence, alone, near, level }: Surroundings,
  { at, before }: { readonly at: number; readonly before?: Meeting | undefined },
): Chunk {
  const title = titleRow(chunk.skeleton, chunk.front)
  const told = meetingDate(chunk.skeleton, title, {
    order,
    path: alone ? context.path : undefined,
    front: chunk.front,
    near: near?.byNote[at] ?? null,
  })
  const found = chunk.ownDate ?? (alone && context.path ? dateOfPath(context.path) : undefined)
  const monthDay = told === null && found?.year === null ? monthDayOf(found, order) : null
  const lent = near?.byFolder?.[at] ?? (alone ? context.near : undefined)
  const date = told ?? (monthDay && lent ? nearestDay(monthDay, lent) : null)
  const people = peopleBook(evidence, context.aliases)
  const read = foldMeeting({
    skeleton: chunk.skeleton,
    labels: chunk.labels,
    people,
    title,
    date,
    order,
    judgements: context.judgements,
    isAlone: alone,
    isPreface:
      !alone && date === null && chunk.ownDate === undefined && !beginsNumbered(chunk.facts, level),
  })
  const meeting: Meeting = {
    title: titleWords(chunk, title),
    date,
    monthDay,
    titleLine: Math.max(0, title),
    lineCount: chunk.lines.length,
    roles: read.roles,
    participants: read.participants,
    items: read.items,
    outline: read.outline,
    hidden: chunk.skeleton.hidden,
  }
  return {
    ...chunk,
    asked: people.asked,
    meeting: before ? keptWhereSame(before, meeting) : meeting,
  }
}

/** The meeting with every item that says the same as before, and the whole one where all of it does. */
function keptWhereSame(before: Meeting, meeting: Meeting): Meeting {
  if (isSameValue(before, meeting)) return before
  const kept = new Map(before.items.map((item) => [item.line, item]))
  const items = meeting.items.map((item) => {
    const same = kept.get(item.line)
    return same && isSameValue(same, item) ? same : item
  })
  return { ...meeting, items }
}
