// What is carried has to be read again as the same open work: a heading that said so is gone, or a table, or the sentences
// around it. What the reader would not find in the new week is said there once more, as an entry that it does find.

import type { Added } from '../edits/add-item.ts'
import { fileWhereRead } from '../edits/filing.ts'
import { ownerManner, withOwners } from '../edits/owner-manner.ts'
import { itemsOf, type Note } from '../meetings/note.ts'
import { readChanged, type TextRead } from '../meetings/text-read.ts'
import { isSamePerson } from '../series/usage.ts'
import { isOfTable } from '../text/table-head.ts'
import { applyEdits, type TextEdit, textOf } from '../text/text.ts'
import type { Item, PlacedMeeting } from '../vocabulary.ts'
import { isBySigns } from '../words/by-signs.ts'

/** Carried work and its line in the text, from 1. */
type CarriedAt = { readonly item: Item; readonly line: number }

/** The new week's meeting. */
type WeekIn = (note: Note) => PlacedMeeting | undefined

/** The text in which all of it is read, and where lines and work of the text before are in it. */
type AllRead = TextRead & {
  lineAfter(line: number): number
  lineOf(one: CarriedAt): number
}

/** What is put in for one may be the reason that another isn't read any more. */
const mostPasses = 4

/** The text of the new week with all that was carried read in it, as far as that can be; nothing is taken out but the lines of what stands in the plan now. */
export function withAllRead(
  made: TextRead,
  carried: readonly CarriedAt[],
  weekIn: WeekIn,
): AllRead {
  let all: AllRead = { ...made, lineAfter: (line) => line, lineOf: ({ line }) => line }
  let lostBefore = carried.length + 1
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = all
    const now = carried.map((one) => ({ item: one.item, line: before.lineOf(one) }))
    const lost = now.filter((one) => !isRead(before.note, one, weekIn))
    if (lost.length === 0 || lost.length >= lostBefore || !weekIn(before.note)) break
    lostBefore = lost.length
    const after = putIn(before, now, lost, weekIn)
    const nowOf = new Map(carried.map((one, at) => [one, now[at] ?? one]))
    all = {
      ...after,
      lineAfter: (line) => after.lineAfter(before.lineAfter(line)),
      lineOf: (one) => after.lineOf(nowOf.get(one) ?? { item: one.item, line: before.lineOf(one) }),
    }
  }
  return all
}

/** The text in which the lost ones have boxes, or stand in the plan. Rows of tables stay, and lines of two pieces of work. */
function putIn(
  made: TextRead,
  carried: readonly CarriedAt[],
  lost: readonly CarriedAt[],
  weekIn: WeekIn,
): AllRead {
  const { text } = made
  const lines = text.split('\n')
  // A line that tells of two pieces of work stays, whichever of them is read.
  const isAlone = (one: CarriedAt) =>
    carried.every((other) => other === one || other.line !== one.line)
  const gone = new Set<number>()
  for (const { item, line } of lost.filter(isAlone)) {
    const words = lines[line - 1] ?? ''
    if (isOfTable(words)) continue
    lines[line - 1] = entryOf(item, words, made)
    // Its words have those of the lines that it goes on with
    for (const more of goingOn(made.note, line)) gone.add(more)
  }
  const again = readChanged(made, lines.filter((_, at) => !gone.has(at + 1)).join('\n'))
  const lineNow = (line: number) => line - [...gone].filter((one) => one < line).length
  const left = lost.filter(
    (one) => !isRead(again.note, { item: one.item, line: lineNow(one.line) }, weekIn),
  )
  for (const { line } of left.filter(isAlone)) gone.add(line)
  let current = readChanged(again, lines.filter((_, at) => !gone.has(at + 1)).join('\n'))
  const after = new Map<number, number>()
  let above = 0
  lines.forEach((_, at) => {
    if (gone.has(at + 1)) above++
    after.set(at + 1, at + 1 - above)
  })
  const moved = new Map<CarriedAt, number>()
  for (const one of left) {
    const added = inPlan(current, one.item, weekIn)
    if (!added) continue
    for (const places of [after, moved] as Map<unknown, number>[]) {
      for (const [key, line] of places) places.set(key, shifted(current.text, added.edits, line))
    }
    moved.set(one, added.line)
    current = readChanged(current, applyEdits(current.text, added.edits))
  }
  const lineAfter = (line: number) => after.get(line) ?? line
  return { ...current, lineAfter, lineOf: (one) => moved.get(one) ?? lineAfter(one.line) }
}

/** Where the line is when lines were put in above it. */
function shifted(text: string, edits: readonly TextEdit[], line: number): number {
  const before = textOf(text)
  const { from: start } = before.line(Math.min(Math.max(1, line), before.lines))
  const linesIn = (part: string) => part.split('\n').length - 1
  return edits
    .filter(({ to }) => to <= start)
    .reduce(
      (at, { from, to, insert }) => at + linesIn(insert) - linesIn(text.slice(from, to)),
      line,
    )
}

function isRead(note: Note, { item, line }: CarriedAt, weekIn: WeekIn): boolean {
  const week = weekIn(note)?.meeting
  return itemsOf(note).some(
    (one) =>
      one.meeting === week &&
      one.line === line &&
      // What was steady has to be so in the new week
      (!isBySigns(one.item) || isBySigns(item)) &&
      item.owners.every((name) => one.item.owners.some((other) => isSamePerson(other, name))),
  )
}

/** The lines that go on with this one, wrapped by hand. */
function goingOn({ chunks }: Note, line: number): readonly number[] {
  let first = 1
  for (const { lines, skeleton } of chunks) {
    if (line < first + lines.length)
      return skeleton.rows[line - first]?.wrapped.map((at) => at + first) ?? []
    first += lines.length
  }
  return []
}

/** The line as an entry with an empty box, at its place; a cell of a table as HTML has none in a list. */
function entryOf(item: Item, line: string, { text, note }: TextRead): string {
  const indent = /^(\s*)(?!\s|<t)/.exec(line)?.[1] ?? ''
  return `${indent}- [ ] ${withOwners(item.text, item.owners, ownerManner(textOf(text), note))}`
}

/** The work as a new entry where the week has its work. */
function inPlan({ text, note }: TextRead, item: Item, weekIn: WeekIn): Added | undefined {
  const meeting = weekIn(note)
  if (!meeting) return undefined
  const { owners } = item
  const work = { words: item.text, owners }
  return fileWhereRead(textOf(text), { note, meeting }, work, () => work)
}
