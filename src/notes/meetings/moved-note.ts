// A note that is behind its text: what it says is what it said before a change, at the places that its lines have now.

import { type Changes, type NoteText, touchedLines } from '../text/text.ts'
import type { Item, Meeting } from '../vocabulary.ts'
import type { Chunk } from './chunks.ts'
import { type Note, placeMeetings } from './note.ts'

/**
 * The note with every line where the changes have put it, and nothing read again; items whose lines they took away are
 * gone. It can be asked and moved on, and `updateNote` must not be given it.
 */
export function movedNote(note: Note, changes: Changes, text: NoteText): Note {
  const touched = touchedLines(changes, text)
  const grown = text.lines - note.lines
  if (!touched || grown === 0) return note
  const chunks: Chunk[] = []
  let first = 1
  for (const chunk of note.chunks) {
    const moved = movedChunk(chunk, { ...touched, grown, first })
    if (moved) chunks.push(moved)
    first += chunk.lines.length
  }
  return { ...note, meetings: placeMeetings(chunks, note.level), chunks, lines: text.lines }
}

type Move = {
  /** The lines that the changes touched, from 1, as they are now. */
  readonly from: number
  readonly to: number
  /** By how many lines the text is longer. */
  readonly grown: number
  /** The line at which the chunk began. */
  readonly first: number
}

function movedChunk(chunk: Chunk, move: Move): Chunk | undefined {
  const { from, to, grown, first } = move
  const count = chunk.lines.length
  const lastTouched = to - grown
  if (first + count <= from || first > lastTouched) return chunk
  const above = Math.max(0, from - first)
  const below = Math.max(0, first + count - 1 - lastTouched)
  const between = first <= from ? to - from + 1 : 0
  const lineCount = above + between + below
  if (lineCount === 0) return undefined
  /** Where a line of the chunk is now; null where it is gone. */
  const placed = (line: number): number | null => {
    const at = first + line
    if (at <= from) return line
    return at > lastTouched ? lineCount - (count - line) : null
  }
  return {
    ...chunk,
    lines: Array.from({ length: lineCount }, (_, at) => chunk.lines[at] ?? ''),
    skeleton: { ...chunk.skeleton, rows: [], hidden: hiddenAt(chunk.meeting, placed) },
    meeting: movedMeeting(chunk.meeting, lineCount, placed),
  }
}

type Place = (line: number) => number | null

function movedMeeting(meeting: Meeting, lineCount: number, placed: Place): Meeting {
  return {
    ...meeting,
    titleLine: placed(meeting.titleLine) ?? 0,
    lineCount,
    items: meeting.items.flatMap((item) => movedItem(item, placed) ?? []),
    outline: meeting.outline.flatMap((one) => {
      const line = placed(one.line)
      return line === null ? [] : { ...one, line }
    }),
    hidden: hiddenAt(meeting, placed),
  }
}

function movedItem(item: Item, placed: Place): Item | undefined {
  const line = placed(item.line)
  if (line === null) return undefined
  const lastLine = Math.max(line, placed(item.lastLine) ?? line)
  const parent = item.parent === null ? null : placed(item.parent)
  return { ...item, line, lastLine, parent }
}

function hiddenAt({ hidden }: Meeting, placed: Place): Meeting['hidden'] {
  return hidden.flatMap(({ first, last }) => {
    const from = placed(first)
    return from === null ? [] : { first: from, last: Math.max(from, placed(last) ?? from) }
  })
}
