import { diffArrays } from 'diff/lib/diff/array.js'
import type { TextEdit } from './text.ts'

/** Lines `from`..`from + count` (from 0) that give way to others. */
export type Hunk = {
  readonly from: number
  readonly count: number
  readonly lines: readonly string[]
}

/** What changed from one list of lines to another, in order; hunks neither touch nor overlap. */
export function lineHunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < most - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++
  }
  const middle = before.slice(head, before.length - tail)
  const other = after.slice(head, after.length - tail)
  if (middle.length === 0 && other.length === 0) return []
  if (middle.length === 0 || other.length === 0) {
    return [{ from: head, count: middle.length, lines: other }]
  }
  return middleHunks(middle, other).map((hunk) => ({ ...hunk, from: head + hunk.from }))
}

// Beyond this many lines taken out or put in, the search for the shortest difference costs more than it tells.
const mostChangedLines = 4000

function middleHunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostChangedLines })
  if (!parts) return [{ from: 0, count: before.length, lines: after }]
  const hunks: { from: number; count: number; lines: string[] }[] = []
  let at = 0
  let open = false
  for (const { added, removed, value } of parts) {
    if (added || removed) {
      if (!open) hunks.push({ from: at, count: 0, lines: [] })
      const hunk = hunks.at(-1)
      if (hunk && removed) hunk.count += value.length
      else append(hunk?.lines ?? [], value)
    }
    open = added || removed
    if (!added) at += value.length
  }
  return hunks
}

/** Puts the lines behind the others. As arguments of one call they could be too many. */
export function append(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line)
}

/** The hunks as edits of the text whose lines they count. */
export function editsOf(text: string, hunks: readonly Hunk[]): TextEdit[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return withoutTouching(hunks).map(({ from, count, lines }) => {
    const start = starts[from]
    const next = starts[from + count]
    if (start !== undefined && next !== undefined) {
      return trimmed(text, start, next, lines.map((line) => `${line}\n`).join(''))
    }
    // The last line has no line end: the one before the hunk goes or comes with it.
    if (from === 0) return trimmed(text, 0, text.length, lines.join('\n'))
    const before = start === undefined ? text.length : start - 1
    return trimmed(text, before, text.length, lines.map((line) => `\n${line}`).join(''))
  })
}

/** Hunks that touch as one, so that the line end between them belongs to one edit. */
function withoutTouching(hunks: readonly Hunk[]): Hunk[] {
  const apart: Hunk[] = []
  for (const hunk of hunks) {
    const last = apart.at(-1)
    if (last && last.from + last.count === hunk.from) {
      apart[apart.length - 1] = {
        from: last.from,
        count: last.count + hunk.count,
        lines: [...last.lines, ...hunk.lines],
      }
    } else {
      apart.push(hunk)
    }
  }
  return apart
}

/** The edits, line by line and no wider than they must be, that turn one text into the other. */
export function diffEdits(before: string, after: string): TextEdit[] {
  return editsOf(before, lineHunks(before.split('\n'), after.split('\n')))
}

/** The edit without what both sides have in common at its ends; never cuts a character in two. */
function trimmed(text: string, from: number, to: number, insert: string): TextEdit {
  const most = Math.min(to - from, insert.length)
  let head = 0
  while (head < most && text[from + head] === insert[head]) head++
  if (isHighHalf(text[from + head - 1])) head--
  let tail = 0
  while (
    tail < most - head &&
    text[to - 1 - tail] === insert[insert.length - 1 - tail] &&
    !isLowHalf(text[to - 1 - tail])
  ) {
    tail++
  }
  return {
    from: from + head,
    to: to - tail,
    insert: insert.slice(head, insert.length - tail),
  }
}

function isHighHalf(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\uD800' && unit <= '\uDBFF'
}

function isLowHalf(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF'
}
