import { editsOf, lineHunks } from './line-edits.ts'
import { readLine } from './lines.ts'
import { farthest } from './list-lines.ts'
import { type ListLine, renumbered } from './renumber.ts'
import type { LineRange, NoteText, TextEdit } from './text.ts'

/** A change of a list, and where its lines went. */
export type ListEdit = {
  readonly edits: readonly TextEdit[]
  /** The line after the change (from 1), and how much longer what stands before its words has become. */
  placeOf(line: number): { readonly line: number; readonly grown: number }
  /** The lines that were not there before, after the change (from 1). */
  readonly added: readonly number[]
}

/** Gives the lines of the range way to others, and numbers the lists that this touches anew. */
export function listEdit(
  text: NoteText,
  range: LineRange,
  lines: readonly ListLine[],
): ListEdit | null {
  const { first, last } = listAround(text, range)
  const before = linesOf(text, { first, last })
  const beside = (from: number, to: number): ListLine[] =>
    before
      .slice(from - first, to - first + 1)
      .map((words, at) => ({ words, was: from + at, moved: false }))
  const after = [...beside(first, range.first - 1), ...lines, ...beside(range.last + 1, last)]
  const numbered = renumbered(before, after, first)
  const { from } = text.line(first)
  const edits = editsOf(before.join('\n'), lineHunks(before, numbered)).map((edit) => ({
    from: from + edit.from,
    to: from + edit.to,
    insert: edit.insert,
  }))
  if (edits.length === 0) return null
  const added = numbered.length - before.length
  return {
    edits,
    added: after.flatMap(({ was }, at) => (was === null ? first + at : [])),
    placeOf(line) {
      if (line < first) return { line, grown: 0 }
      if (line > last) return { line: line + added, grown: 0 }
      const at = after.findIndex(({ was }) => was === line)
      const words = numbered[at] ?? ''
      return {
        line: first + Math.max(0, at),
        grown: leadOf(words) - leadOf(before[line - first] ?? ''),
      }
    },
  }
}

function leadOf(words: string): number {
  return readLine(words).from
}

export function linesOf(text: NoteText, { first, last }: LineRange): string[] {
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, at) => text.line(first + at).text,
  )
}

/** The lines of the list that the range stands in, as far as one looks. */
function listAround(text: NoteText, range: LineRange): LineRange {
  let { first, last } = range
  const top = Math.max(1, range.first - farthest)
  while (first > top && isOfList(text.line(first - 1).text)) first--
  const bottom = Math.min(text.lines, range.last + farthest)
  while (last < bottom && isOfList(text.line(last + 1).text)) last++
  return { first, last }
}

function isOfList(words: string): boolean {
  const { kind, indent } = readLine(words)
  return kind === 'blank' || kind === 'entry' || (kind === 'text' && indent > 0)
}
