import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import type { Cell } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'

/** The lines (from 1) that have the item's words: its first one, and those that go on with it where it is wrapped by hand. */
export function linesOfWords(note: Note, { item, meeting, line }: PlacedItem): readonly number[] {
  const rows = note.chunks.find((one) => one.meeting === meeting)?.skeleton.rows
  const wrapped = rows?.[item.line]?.wrapped ?? []
  return [line, ...wrapped.map((at) => line - item.line + at)]
}

/** The line on which the item's words end. */
export function lastWordsLine(note: Note, placed: PlacedItem): number {
  return linesOfWords(note, placed).at(-1) ?? placed.line
}

/** A part of a line (from 1). */
export type LinePart = Cell & { readonly line: number }

/** The parts of lines that have its words, and what stands in their lines behind and before. */
export function partsOfWords(text: NoteText, note: Note, placed: PlacedItem): readonly LinePart[] {
  return linesGoingOn(note, placed).map((line) => {
    const { from, to } = readLine(text.line(line).text)
    return { line, from, to }
  })
}

/** Work may begin in a line which goes on with another one; then it goes on with those below. */
function linesGoingOn(note: Note, placed: PlacedItem): readonly number[] {
  const { item, meeting, line } = placed
  const rows = note.chunks.find((one) => one.meeting === meeting)?.skeleton.rows
  const head = rows?.[rows[item.line]?.wraps ?? -1]
  const below = head?.wrapped.filter((at) => at > item.line) ?? []
  return head ? [line, ...below.map((at) => line - item.line + at)] : linesOfWords(note, placed)
}

/** All their words, a blank between two lines. */
export function joined(text: NoteText, parts: readonly LinePart[]): string {
  return parts.map(({ line, from, to }) => text.line(line).text.slice(from, to)).join(' ')
}

/** The part in which this offset of all their words is, down to there. */
export function partAt(parts: readonly LinePart[], offset: number): LinePart | undefined {
  let left = offset
  for (const part of parts) {
    const length = part.to - part.from
    if (left <= length) return { ...part, to: part.from + left }
    left -= length + 1
  }
  return undefined
}
