import { readLine } from '../text/lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { Item } from '../vocabulary.ts'

/** The character in the box of work that went on into a later week. */
const movedMark = '>'

/** Whether the item was marked as gone on into a later week: its newest copy alone counts. */
export function isMovedOn({ mark }: Pick<Item, 'mark'>): boolean {
  return mark === movedMark
}

/**
 * Marks these items of a meeting as gone on, each by the one character in its box. Items without a box keep their line:
 * nothing in it could be marked. `firstLine` is the meeting's, from 1.
 */
export function markMovedOn(
  text: NoteText,
  firstLine: number,
  items: readonly Item[],
): readonly TextEdit[] {
  return items.flatMap((item) => {
    if (item.mark === null) return []
    const { from, text: words } = text.line(firstLine + item.line)
    const { box } = readLine(words)
    if (!box || !words.slice(box.from, box.to).startsWith('[') || box.char === movedMark) return []
    const at = from + box.from + 1
    return [{ from: at, to: from + box.to - 1, insert: movedMark }]
  })
}
