/** One line: offsets in the text and its words without the line end. CodeMirror's Line has this shape. */
export type TextLine = {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Lines of a text, both included, from 1. */
export type LineRange = { readonly first: number; readonly last: number }

/** A text that can be asked for its lines, which count from 1. CodeMirror's Text has this shape; `textOf` makes one. */
export type NoteText = {
  readonly lines: number
  readonly length: number
  line(number: number): TextLine
  lineAt(offset: number): TextLine
}

/** Where a text changed: offsets before (A) and after (B). CodeMirror's ChangeSet has this shape. */
export type Changes = {
  iterChangedRanges(
    each: (fromA: number, toA: number, fromB: number, toB: number) => void,
    individual?: boolean,
  ): void
}

/** A replacement of `from`..`to` (offsets in the text before) by `insert`: the shape that CodeMirror dispatches. */
export type TextEdit = { readonly from: number; readonly to: number; readonly insert: string }

/** The string as a NoteText; lines end with LF. Throws RangeError for a line or offset outside of it. */
export function textOf(string: string): NoteText {
  const starts = lineStarts(string)
  const line = (number: number): TextLine => {
    const from = starts[number - 1]
    if (from === undefined) throw new RangeError(`No line ${number} in a text of ${starts.length}`)
    const next = starts[number]
    const to = next === undefined ? string.length : next - 1
    return { number, from, to, text: string.slice(from, to) }
  }
  return {
    lines: starts.length,
    length: string.length,
    line,
    lineAt(offset) {
      if (offset < 0 || offset > string.length) {
        throw new RangeError(`No offset ${offset} in a text of ${string.length}`)
      }
      return line(lineNumberAt(starts, offset))
    },
  }
}

function lineStarts(string: string): number[] {
  const starts = [0]
  for (let at = string.indexOf('\n'); at >= 0; at = string.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

/** The number (from 1) of the last line that starts at or before the offset. */
function lineNumberAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** The string with the edits made; they refer to the string before and may not overlap. */
export function applyEdits(string: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  let result = ''
  let at = 0
  for (const { from, to, insert } of sorted) {
    if (from < at || to < from || to > string.length) {
      throw new RangeError(`Edit ${from}..${to} overlaps another or leaves the text`)
    }
    result += string.slice(at, from) + insert
    at = to
  }
  return result + string.slice(at)
}

/** The edits that make the string of before from the one after; those given may not overlap. */
export function inverseEdits(string: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let grown = 0
  return [...edits]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, insert }) => {
      const start = from + grown
      grown += insert.length - (to - from)
      return { from: start, to: start + insert.length, insert: string.slice(from, to) }
    })
}

/** The first and last line (from 1, in the text after) that the changes touched; null where nothing changed. */
export function touchedLines(
  changes: Changes,
  text: NoteText,
): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    from = Math.min(from, text.lineAt(fromB).number)
    to = Math.max(to, text.lineAt(toB).number)
  })
  return to === 0 ? null : { from, to }
}
