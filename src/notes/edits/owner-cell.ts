import type { Note } from '../meetings/note.ts'
import type { LineChange } from '../text/line-change.ts'
import { cellParts, cellsOf, withPart } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { withoutRemark } from '../words/remarks.ts'
import { type OwnerManner, withOwners } from './owner-manner.ts'

// `| Order rope |  | open |`  `| Order rope | TBD | open |`  `| Order rope | - |`
const nobody = /^(?:|[-–—?]+|tb[ad]|n\/?a|none|nobody|unassigned|offen|niemand|n\.? ?n\.?)$/i

/** The row with the owners in a cell that names nobody yet, then with a tag in one of its parts: all ways, for the reading to choose. */
export function ownerCellEdits(
  text: NoteText,
  { line }: PlacedItem,
  {
    owners,
    manners,
    note,
  }: {
    readonly owners: readonly string[]
    readonly manners: readonly OwnerManner[]
    readonly note: Note
  },
): LineChange[] {
  const words = text.line(line).text
  // Nobody can tell where a handle of two words ends
  const areHandles = usesHandles(text, note) && owners.every((name) => !/[\s@]/.test(name))
  const names = owners.map((name) => (areHandles ? `@${name}` : name)).join(', ')
  const cells = cellsOf(words).filter(({ from, to }) => nobody.test(words.slice(from, to)))
  // `| |` has no room for the blank before its border
  const filled = cells.map((cell) =>
    withPart(words, cell, cell.from === cell.to && words[cell.to] === '|' ? `${names} ` : names),
  )
  const tagged = cellParts(words).flatMap(({ from, to }) => {
    const part = withoutRemark(words.slice(from, to))
    if (part === '') return []
    return manners.map((manner) =>
      withPart(words, { from, to: from + part.length }, withOwners(part, owners, manner)),
    )
  })
  return [...filled, ...tagged].map((row) => ({ line, words: row }))
}

/** `| Order rope | @ada |` */
function usesHandles(text: NoteText, note: Note): boolean {
  return note.meetings.some(({ meeting, firstLine }) =>
    meeting.items.some(
      ({ found, line, owners }) =>
        found === 'table' &&
        owners.some((name) => text.line(firstLine + line).text.includes(`@${name}`)),
    ),
  )
}
