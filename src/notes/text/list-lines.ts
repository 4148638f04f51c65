import { boxSignsOf } from './box-signs-of.ts'
import { isKeywordAlone } from './keyword-box.ts'
import { type Line, readLine } from './lines.ts'
import type { NoteText, TextLine } from './text.ts'

// How the list around a line is written: what its next entry looks like, what belongs to an entry, and how deeper
// entries are indented here. Looks at the neighbourhood only, so that it costs the same in a note of any length.

/** How many lines around a change are looked at, so that it costs the same in a note of any length. */
export const farthest = 300
const quoteMarks = /^(?:[ \t]*>[ \t]?)*/
const whitespace = /^[ \t]*/

/** What stands before the words of the entry that follows this one: `- [ ] ` after `- [x] done`, `3. ` after `2. two`. */
export function nextLead(text: string, { mark, box, from }: Line): string {
  const start = mark?.from ?? box?.from ?? 0
  const lead = text.slice(0, start) + (mark ? followingMark(mark.text) : '')
  if (!box) return lead + text.slice(mark?.to ?? start, from)
  return lead + text.slice(mark?.to ?? start, box.from) + emptyBox(text, box) + gapAfter(text, box)
}

/** An entry without words, with its mark and box alone. */
export function isEmptyEntry(text: string, { kind, from, to }: Line): boolean {
  return kind === 'entry' && (from >= to || isKeywordAlone(text.slice(from)))
}

function followingMark(mark: string): string {
  const number = /^(.*?)(\d+)([.)]?)$/.exec(mark)
  if (number) return `${number[1]}${Number(number[2]) + 1}${number[3]}`
  const letter = /^([a-y])([.)])$/.exec(mark)
  if (letter?.[1]) return String.fromCharCode(letter[1].charCodeAt(0) + 1) + letter[2]
  return mark
}

function emptyBox(text: string, { from, to }: { from: number; to: number }): string {
  const box = text.slice(from, to)
  return box === '[]' ? box : boxSignsOf(box).open
}

function gapAfter(text: string, box: { to: number }): string {
  return /^[ \t]*/.exec(text.slice(box.to))?.[0] || ' '
}

/** Blanks and tabs before the mark, without the marks of a quotation. */
export function indentOf(text: string): { readonly at: number; readonly blanks: string } {
  const at = quoteMarks.exec(text)?.[0].trimEnd().length ?? 0
  const quoted = at > 0 && text[at] === ' ' ? at + 1 : at
  return { at: quoted, blanks: whitespace.exec(text.slice(quoted))?.[0] ?? '' }
}

/** The last line of the entry at this line, with what is indented below it. */
export function lastLineOfEntry(doc: NoteText, number: number): number {
  const own = readLine(doc.line(number).text).indent
  let last = number
  for (let n = number + 1; n <= Math.min(doc.lines, number + farthest); n++) {
    const line = readLine(doc.line(n).text)
    if (line.kind === 'blank') continue
    if (line.indent <= own) break
    last = n
  }
  return last
}

/** The nearest entry above that is not deeper than this indent, in the same list. */
export function entryAbove(doc: NoteText, number: number, indent: number): TextLine | null {
  for (let n = number - 1; n >= Math.max(1, number - farthest); n--) {
    const line = doc.line(n)
    const reading = readLine(line.text)
    if (reading.kind === 'heading') return null
    if (reading.kind === 'entry' && reading.indent <= indent) return line
    if (reading.kind === 'text' && reading.indent === 0) return null
  }
  return null
}

/** What this note puts before an entry that is one step deeper: its own way where there is one near, else `fallback`. */
export function indentUnitNear(doc: NoteText, number: number, fallback: string): string {
  for (let distance = 0; distance <= farthest; distance++) {
    for (const n of distance === 0 ? [number] : [number - distance, number + distance]) {
      const unit =
        n > 1 && n <= doc.lines ? unitBetween(doc.line(n - 1).text, doc.line(n).text) : ''
      if (unit !== '') return unit
    }
  }
  return fallback
}

function unitBetween(above: string, below: string): string {
  if (!/^[ \t>]/.test(below)) return ''
  const [outer, inner] = [readLine(above), readLine(below)]
  if (outer.kind !== 'entry' || inner.kind !== 'entry' || inner.indent <= outer.indent) return ''
  const [a, b] = [indentOf(above).blanks, indentOf(below).blanks]
  return b.startsWith(a) ? b.slice(a.length) : ''
}
