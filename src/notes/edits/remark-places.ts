import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import { type Cell, partsOf } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { closingRemark } from '../words/remarks.ts'
import { lastWordsLine } from './last-words.ts'

/** A part of a line (from 1) at whose end a remark may stand. */
export type RemarkPlace = Cell & { readonly line: number }

/** Where a remark on the item may stand: the end of its words; of a row each part with words; of prose also the end of its sentence. */
export function remarkPlaces(text: NoteText, placed: PlacedItem, note: Note): RemarkPlace[] {
  const last = lastWordsLine(note, placed)
  const { text: words } = text.line(last)
  if (readLine(words).kind === 'row') {
    const parts = partsOf(words).filter(({ from, to }) => /\p{L}{2}/u.test(words.slice(from, to)))
    return parts.map((part) => ({ ...part, line: last }))
  }
  return [{ line: last, from: 0, to: words.length }, ...sentenceEnds(text, placed)]
}

/** A paragraph that is wrapped by hand is looked through as far as this. */
const mostLines = 5

/** "Ada to order rope" of "Ada to order rope. The wind was good.", on the line where it ends. */
function sentenceEnds(text: NoteText, { item, line }: PlacedItem): RemarkPlace[] {
  if (item.found !== 'sentence') return []
  const said = item.text.replace(/[.!?]+$/, '')
  // The last words; where they begin on the line before, the last two of them
  const ends = [said.slice(-24).replace(/^\S*\s/, ''), said.split(' ').slice(-2).join(' ')]
  for (let at = line; at < Math.min(line + mostLines, text.lines + 1); at++) {
    const { text: words } = text.line(at)
    if (readLine(words).kind !== 'text') return []
    const end = ends.find((one) => words.includes(one))
    if (end) return [{ line: at, from: 0, to: withRemark(words, words.indexOf(end) + end.length) }]
  }
  return []
}

/** Behind a remark of ours that stands there. */
function withRemark(words: string, end: number): number {
  const said = /^ - \p{L}+(?: \p{L}+)?(?=[.!?])/u.exec(words.slice(end, end + 40))?.[0] ?? ''
  return closingRemark(words.slice(0, end + said.length)) ? end + said.length : end
}
