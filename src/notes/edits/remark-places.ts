import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import { type Cell, cellParts } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { closingRemark, type inTurn } from '../words/remarks.ts'
import { joined, lastWordsLine, partAt, partsOfWords } from './last-words.ts'

/** A part of a line (from 1) at whose end a remark may stand. */
export type RemarkPlace = Cell & {
  readonly line: number
  /** What a remark there has behind it: the words end in quotes or parentheses after their full stop, and others follow. */
  readonly stop: string
}

/** "Ada to write “oil it.” - done; Ben to sew": with a mark of its own, for the sentence's is in the quotes. */
export function stopBehind(said: string, rest: string): string {
  return /[.!?]["”)]$/.test(said) && /^[^.!?,]/.test(rest) ? ';' : ''
}

/** The remarks of a tick as they are written there. */
export function remarksBefore(
  stop: string,
  [remark, opposite]: ReturnType<typeof inTurn>,
): ReturnType<typeof inTurn> {
  return [remark + stop, opposite + stop]
}

/** Where a remark on the item may stand: the end of its words; of a row each part with words; of prose also the end of its sentence. */
export function remarkPlaces(text: NoteText, placed: PlacedItem, note: Note): RemarkPlace[] {
  const last = lastWordsLine(note, placed)
  const { text: words } = text.line(last)
  const own = { line: last, stop: '' }
  if (readLine(words).kind === 'row') {
    const parts = cellParts(words).filter(({ from, to }) => /\p{L}{2}/u.test(words.slice(from, to)))
    return parts.map((part) => ({ ...part, ...own }))
  }
  return [{ ...own, from: 0, to: words.length }, ...sentenceEnds(text, placed, note)]
}

/** "Ada to order rope" of "Ada to order rope. The wind was good.", on the line where it ends. */
function sentenceEnds(text: NoteText, placed: PlacedItem, note: Note): RemarkPlace[] {
  if (placed.item.found !== 'sentence') return []
  const said = placed.item.text.replace(/[.!?]+$/, '')
  const parts = partsOfWords(text, note, placed)
  const words = joined(text, parts)
  // The last words; where there are marks among them, the last two
  const ends = [said.slice(-24).replace(/^\S*\s/, ''), said.split(' ').slice(-2).join(' ')]
  const end = ends.find((one) => words.includes(one))
  if (end === undefined) return []
  const at = words.indexOf(end) + end.length
  const to = behindRemark(words, at)
  const stop = stopBehind(said, words.slice(to))
  const isOurs = to > at && stop !== '' && words.startsWith(stop, to)
  const part = partAt(parts, to + (isOurs ? stop.length : 0))
  return part ? [{ ...part, stop }] : []
}

/** Behind a remark of ours that stands there. */
function behindRemark(words: string, end: number): number {
  const said = /^ - \p{L}+(?: \p{L}+)?(?=[.!?;]|$)/u.exec(words.slice(end, end + 40))?.[0] ?? ''
  return closingRemark(words.slice(0, end + said.length)) ? end + said.length : end
}
