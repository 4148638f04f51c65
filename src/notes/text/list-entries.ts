// Moving list entries, with all that belongs to them: deeper, back, up and down.

import { readLine } from './lines.ts'
import { type ListEdit, linesOf, listEdit } from './list-change.ts'
import {
  entryAbove,
  farthest,
  indentOf,
  indentUnitNear,
  isEmptyEntry,
  lastLineOfEntry,
  nextLead,
} from './list-lines.ts'
import type { ListLine } from './renumber.ts'
import type { LineRange, NoteText } from './text.ts'

/**
 * The entries that begin in the range, with what belongs to them; null where its first line is no entry. One that is
 * less deep than the first ends them: it can't go where the first one goes.
 */
export function entriesIn(text: NoteText, range: LineRange): LineRange | null {
  if (readLine(text.line(range.first).text).kind !== 'entry') return null
  const depth = readLine(text.line(range.first).text).indent
  let last = lastLineOfEntry(text, range.first)
  while (last < range.last) {
    const next = nextWithWords(text, last + 1)
    if (next === null || next > range.last) break
    const { kind, indent } = readLine(text.line(next).text)
    if (kind !== 'entry' || indent < depth) break
    last = lastLineOfEntry(text, next)
  }
  return { first: range.first, last }
}

/** Under the entry above; undefined where the range begins with no entry, null where nothing is above. */
export function indentEntries(text: NoteText, range: LineRange): ListEdit | null | undefined {
  const block = entriesIn(text, range)
  if (!block) return undefined
  const { text: words } = text.line(block.first)
  const reading = readLine(words)
  const parent = entryAbove(text, block.first, reading.indent)
  const outer = parent && readLine(parent.text)
  if (!parent || !outer || outer.indent < reading.indent) return null
  if (isByStars(text, block.first)) return changeStars(text, block, (stars) => `*${stars}`)
  const mark = outer.mark?.text ?? '-'
  const fallback = ' '.repeat(/^[\d\w]/.test(mark) ? mark.length + 1 : 2)
  const unit = indentUnitNear(text, block.first, fallback)
  const { blanks: own } = indentOf(words)
  return changeBlanks(text, block, (blanks) =>
    blanks.startsWith(own) ? own + unit + blanks.slice(own.length) : unit + blanks,
  )
}

/** Beside the entry that it stands under, and like it where it has no words yet; undefined where the range begins with no entry, null at the outermost. */
export function outdentEntries(text: NoteText, range: LineRange): ListEdit | null | undefined {
  const block = entriesIn(text, range)
  if (!block) return undefined
  const { text: words } = text.line(block.first)
  const { indent, mark } = readLine(words)
  if (/^\*{2,}$/.test(mark?.text ?? '')) {
    return changeStars(text, block, (stars) => (stars.length > 1 ? stars.slice(1) : stars))
  }
  const { blanks: own } = indentOf(words)
  if (own === '') return null
  const parent = entryAbove(text, block.first, indent - 1)
  if (parent && block.first === block.last && isEmptyEntry(words, readLine(words))) {
    const like = nextLead(parent.text, readLine(parent.text))
    return listEdit(text, block, [{ words: like, was: block.first, moved: true }])
  }
  const target = headOf(own, parent ? readLine(parent.text).indent : 0)
  const removed = own.slice(target.length)
  return changeBlanks(text, block, (blanks) => {
    if (blanks.startsWith(own)) return target + blanks.slice(own.length)
    return blanks.startsWith(removed) ? blanks.slice(removed.length) : blanks.trimStart()
  })
}

/** Past the entry before or after, with what belongs to it; undefined and null as above. */
export function moveEntries(
  text: NoteText,
  range: LineRange,
  by: -1 | 1,
): ListEdit | null | undefined {
  const own = entriesIn(text, range)
  if (!own) return undefined
  const other = by < 0 ? entryBefore(text, own) : entryAfter(text, own)
  if (!other) return null
  const [upper, lower] = by < 0 ? [other, own] : [own, other]
  const take = (part: LineRange): ListLine[] =>
    linesOf(text, part).map((words, at) => ({
      words,
      was: part.first + at,
      moved: part.first === own.first,
    }))
  const gap = take({ first: upper.last + 1, last: lower.first - 1 })
  return listEdit(text, { first: upper.first, last: lower.last }, [
    ...take(lower),
    ...gap,
    ...take(upper),
  ])
}

function entryBefore(text: NoteText, { first }: LineRange): LineRange | null {
  const { indent } = readLine(text.line(first).text)
  const above = entryAbove(text, first, indent)
  if (!above || readLine(above.text).indent !== indent) return null
  const last = lastLineOfEntry(text, above.number)
  return last < first && isBlankBetween(text, last, first) ? { first: above.number, last } : null
}

function entryAfter(text: NoteText, { first, last }: LineRange): LineRange | null {
  const next = nextWithWords(text, last + 1)
  if (next === null) return null
  const { kind, indent } = readLine(text.line(next).text)
  if (kind !== 'entry' || indent !== readLine(text.line(first).text).indent) return null
  return { first: next, last: lastLineOfEntry(text, next) }
}

function isBlankBetween(text: NoteText, after: number, before: number): boolean {
  return nextWithWords(text, after + 1) === before
}

function nextWithWords(text: NoteText, from: number): number | null {
  for (let line = from; line <= Math.min(text.lines, from + farthest); line++) {
    if (text.line(line).text.trim() !== '') return line
  }
  return null
}

function changeBlanks(
  text: NoteText,
  block: LineRange,
  change: (blanks: string) => string,
): ListEdit | null {
  return changeLines(text, block, (words) => {
    const { at, blanks } = indentOf(words)
    return words.slice(0, at) + change(blanks) + words.slice(at + blanks.length)
  })
}

/** Depth by asterisks: `**` stands under `*`. */
function isByStars(text: NoteText, number: number): boolean {
  const isStars = (line: number) => /^[ \t]*\*+(?=\s)/.test(text.line(line).text)
  if (!isStars(number)) return false
  const from = Math.max(1, number - farthest)
  const to = Math.min(text.lines, number + farthest)
  for (let line = from; line <= to; line++) {
    const { kind, mark } = readLine(text.line(line).text)
    if (kind === 'entry' && /^\*{2,}$/.test(mark?.text ?? '')) return true
  }
  return false
}

function changeStars(
  text: NoteText,
  block: LineRange,
  change: (stars: string) => string,
): ListEdit | null {
  return changeLines(text, block, (words) =>
    words.replace(
      /^([ \t]*)(\*+)(?=\s)/,
      (_, blanks: string, stars: string) => blanks + change(stars),
    ),
  )
}

function changeLines(
  text: NoteText,
  block: LineRange,
  change: (words: string) => string,
): ListEdit | null {
  const lines = linesOf(text, block).map((words, at) => ({
    words: words.trim() === '' ? words : change(words),
    was: block.first + at,
    moved: true,
  }))
  return listEdit(text, block, lines)
}

/** The longest beginning of the blanks that is not wider than these columns. */
function headOf(blanks: string, columns: number): string {
  let at = 0
  let width = 0
  for (; at < blanks.length; at++) {
    const next = blanks[at] === '\t' ? width + 4 - (width % 4) : width + 1
    if (next > columns) break
    width = next
  }
  return blanks.slice(0, at)
}
