import { readLine } from './lines.ts'
import { type ListEdit, listEdit } from './list-change.ts'
import { entryAbove, isEmptyEntry, nextLead } from './list-lines.ts'
import type { NoteText } from './text.ts'

/**
 * Enter between `from` and `to` of an entry: what stands behind becomes the next entry. Null where they are not in the
 * words of one entry, or it has none.
 */
export function splitEntry(text: NoteText, from: number, to: number): ListEdit | null {
  const line = text.lineAt(from)
  const reading = readLine(line.text)
  const column = from - line.from
  if (reading.kind !== 'entry' || to > line.to || column < reading.from) return null
  if (reading.from >= reading.to) return null
  const rest = line.text.slice(to - line.from).replace(/^[ \t]+/, '')
  const range = { first: line.number, last: line.number }
  return listEdit(text, range, [
    { words: line.text.slice(0, column), was: line.number, moved: false },
    { words: nextLead(line.text, reading) + rest, was: null, moved: true },
  ])
}

/** Enter in an entry without words: it goes out by one step, or the list ends. Null where it is none. */
export function endEntry(text: NoteText, at: number): ListEdit | null {
  const line = text.lineAt(at)
  const reading = readLine(line.text)
  if (!isEmptyEntry(line.text, reading)) return null
  const parent = reading.indent > 0 ? entryAbove(text, line.number, reading.indent - 1) : null
  const words = parent ? nextLead(parent.text, readLine(parent.text)) : ''
  const range = { first: line.number, last: line.number }
  return listEdit(text, range, [{ words, was: line.number, moved: true }])
}
