import type { Note } from '../meetings/note.ts'
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
