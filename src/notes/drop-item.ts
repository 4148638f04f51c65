// Work that will not be done, said in the line of the work: `[-]` in its box, else a remark. Read again before it is taken.

import { changesOf, type LineChange, lineEdit, withLine } from './line-change.ts'
import { readLine } from './lines.ts'
import { type Note, updateNote } from './note.ts'
import type { NoteText, TextEdit } from './text.ts'
import type { PlacedItem } from './vocabulary.ts'

const remark = ' - dropped'

/** Marks open work as dropped; undefined where no change of its line says so and leaves all other work as it is. */
export function dropItem(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  const { item, line } = placed
  if (item.status !== 'open' && item.status !== 'partial') return undefined
  for (const change of waysToDrop(text.line(line).text, line)) {
    const edits = [lineEdit(text, change.line, change.words)]
    const after = updateNote(note, changesOf(edits), withLine(text, change.line, change.words))
    if (isDroppedAlone(placed, note, after)) return edits
  }
  return undefined
}

function waysToDrop(words: string, line: number): LineChange[] {
  const { box } = readLine(words)
  const end = words.trimEnd().length
  const boxed =
    box && words[box.from] === '['
      ? [{ line, words: `${words.slice(0, box.from)}[-]${words.slice(box.to)}` }]
      : []
  return [...boxed, { line, words: words.slice(0, end) + remark + words.slice(end) }]
}

function isDroppedAlone(placed: PlacedItem, before: Note, after: Note): boolean {
  const at = before.meetings.findIndex(({ meeting }) => meeting === placed.meeting)
  const then = placed.meeting.items
  const now = after.meetings[at]?.meeting.items ?? []
  if (then.length !== now.length) return false
  return then.every((one, index) => {
    const other = now[index]
    if (other?.line !== one.line || other.owners.join() !== one.owners.join()) return false
    // What is nested under dropped work is dropped with it.
    const isPart = one.line > placed.item.line && one.line <= placed.item.lastLine
    return one === placed.item
      ? other.status === 'dropped'
      : other.status === one.status || (isPart && other.status === 'dropped')
  })
}
