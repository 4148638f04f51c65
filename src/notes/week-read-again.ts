// What is carried has to be read again as the same open work: a heading that said so is gone, or a table, or the sentences
// around it. What the reader would not find in the new week is said there once more, as an entry that it does find.

import { insertItem, partsOf } from './add-item.ts'
import { readLine } from './lines.ts'
import { itemsOf, type Note, readNote } from './note.ts'
import { ownerManner, withOwners } from './owner-manner.ts'
import { isOfTable } from './table-head.ts'
import { applyEdits, textOf } from './text.ts'
import { isSamePerson } from './usage.ts'
import type { Item, PlacedMeeting, ReadingContext } from './vocabulary.ts'
import { planOf } from './week-sections.ts'

/** Carried work and its line in the text, from 1. */
export type CarriedAt = { readonly item: Item; readonly line: number }

type Reading = {
  readonly context: ReadingContext
  /** The new week's meeting. */
  weekIn(note: Note): PlacedMeeting | undefined
}

/** The text in which all of it is read. */
export function withAllRead(
  text: string,
  carried: readonly CarriedAt[],
  { context, weekIn }: Reading,
): string {
  const note = readNote(text, context)
  const lost = carried.filter((one) => !isRead(note, one, weekIn))
  if (lost.length === 0) return text
  const lines = text.split('\n')
  const inPlace = lost.filter(({ line }) => !isOfTable(lines[line - 1]))
  for (const { item, line } of inPlace) {
    lines[line - 1] = entryOf(item, lines[line - 1] ?? '', { text, note })
  }
  const again = readNote(lines.join('\n'), context)
  const left = lost.filter((one) => !isRead(again, one, weekIn))
  // From the last to the first, so that the lines of the others stay where they are.
  for (const { line } of [...left].reverse()) lines.splice(line - 1, 1)
  return left.reduce(
    (current, { item }) => inPlan(current, item, { context, weekIn }),
    lines.join('\n'),
  )
}

function isRead(note: Note, { item, line }: CarriedAt, weekIn: Reading['weekIn']): boolean {
  const week = weekIn(note)?.meeting
  return itemsOf(note).some(
    (one) =>
      one.meeting === week &&
      one.line === line &&
      item.owners.every((name) => one.item.owners.some((other) => isSamePerson(other, name))),
  )
}

/** The line as an entry with an empty box, at its place. */
function entryOf(
  item: Item,
  line: string,
  { text, note }: { readonly text: string; readonly note: Note },
): string {
  const { indent } = readLine(line)
  const words = withOwners(item.text, item.owners, ownerManner(textOf(text), note))
  return `${' '.repeat(indent)}- [ ] ${words}`
}

/** The text with the work at the end of the week's plan. */
function inPlan(text: string, item: Item, { context, weekIn }: Reading): string {
  const note = readNote(text, context)
  const meeting = weekIn(note)
  if (!meeting) return text
  const { sections } = partsOf(textOf(text), meeting)
  const { owners, text: words } = item
  const { edits } = insertItem(textOf(text), {
    note,
    meeting,
    home: planOf(sections),
    words,
    owners,
  })
  return applyEdits(text, edits)
}
