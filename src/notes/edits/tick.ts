// A tick in the team's own manner (decision 4): the character in the box; else the `Status:` line or the status cell;
// else the mark of the note's other done work, or a remark at the end of the item's line, ` - done`, or ` - not done` in a
// report, where silence means done. Each way is tried on the text and read again; the first that gives the wanted status,
// and leaves every other item as it is and all work whose it is, is taken; a box is changed, and a remark of ours taken
// away, also where lines are read otherwise then. What one tick adds the next one takes away, so that two of them leave the
// bytes as they were, but where a state in the team's words gave way.

import { isHidden, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { boxSignsOf } from '../text/box-signs-of.ts'
import { changesOf, lineEdit, withLine } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import { cellParts, withPart } from '../text/table-cells.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { closingRemark, inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'
import { signsIn } from './box-signs.ts'
import { doneLeadWays } from './done-lead.ts'
import { usualDoneMark } from './done-mark.ts'
import { type RemarkPlace, remarkPlaces, remarksBefore } from './remark-places.ts'
import { remarkWays } from './remark-ways.ts'
import { waysForAll, waysForOne, waysToDropAll } from './several-promises.ts'
import { stateAtEndWays } from './state-at-end.ts'
import { droppedCellEdits, statusCellEdits } from './status-cell.ts'
import { fieldWays, otherFields, statusField } from './status-field.ts'
import { areOwnersKept, isChanged, type Others } from './told-by-tick.ts'
import { unstruckWays } from './unstruck.ts'
import type { Way, WayOfPart } from './ways.ts'

/** Makes open or partial work done, and done work open. Undefined where the item has no status that we may change. */
export function tick(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  const { status } = placed.item
  if (status === 'dropped') return undefined
  return setDone(text, placed, note, status !== 'done')
}

/**
 * Ticks or empties the box of a line that is not read as work: of a point of an agenda, or of somebody in a roll call.
 * Undefined where it has no box that we may change.
 */
export function toggleBox(text: NoteText, line: number, note: Note): TextEdit[] | undefined {
  const { text: words } = text.line(line)
  const { box } = readLine(words)
  if (!box || isHidden(note, line)) return undefined
  const [way] = boxWays(openBoxes.has(box.char), words, text, note)
  return way && [lineEdit(text, line, way.words)]
}

/** Makes the item done, or open. Undefined where no change of its line says so. */
export function setDone(
  text: NoteText,
  placed: PlacedItem,
  note: Note,
  done: boolean,
): TextEdit[] | undefined {
  const status = done ? 'done' : 'open'
  return firstWay(waysTo(done, text, placed, note), text, { placed, note, status })
}

/**
 * Makes the one promise of several that stands at this column of its line done, or open again; the others stay as they are.
 * Null where no such one is meant, and no edits where its words can't say it alone.
 */
export function tickPromise(
  text: NoteText,
  placed: PlacedItem,
  note: Note,
  column: number,
): {
  readonly edits: TextEdit[] | undefined
  readonly words: string
  readonly done: boolean
} | null {
  const one = waysForOne(text, placed, note, column)
  if (one === null) return null
  const status = one.done ? 'done' : 'open'
  return { ...one, edits: firstWay(one.ways, text, { placed, note, status }) }
}

/** Makes open work dropped: `[-]` in its box, its status cell, or a remark. Undefined where no change of its line says so. */
export function setDropped(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  if (!isOpen(placed.item)) return undefined
  return firstWay(waysToDrop(text, placed, note), text, { placed, note, status: 'dropped' })
}

function waysToDrop(text: NoteText, placed: PlacedItem, note: Note): readonly Way[] {
  const boxed = inParts(text, partsOfLine(text, placed), (part) => {
    const { box } = readLine(part)
    const usual = box && boxSignsOf(part.slice(box.from, box.to)).dropped
    const sign = usual === 'CANCELED' && signsIn(text, note).has('CANCELLED') ? 'CANCELLED' : usual
    if (!box || !sign) return []
    return [{ words: part.slice(0, box.from) + sign + part.slice(box.to) }]
  })
  const { dropped } = remarksFor(text, placed)
  const told = inParts(text, remarkPlaces(text, placed, note), (part, stop) => {
    const { to } = readLine(part)
    return [{ words: withoutRemark(part.slice(0, to)) + dropped + stop + part.slice(to) }]
  })
  const isRow = placed.item.found === 'table'
  return isRow
    ? [...droppedCellEdits(text, placed), ...told]
    : [...boxed, ...told, ...waysToDropAll(text, placed, note)]
}

function firstWay(
  ways: readonly Way[],
  text: NoteText,
  {
    placed,
    note,
    status,
  }: { readonly placed: PlacedItem; readonly note: Note; readonly status: Status },
): TextEdit[] | undefined {
  const isBoxed = placed.item.mark !== null
  // Best first; those that change an owner behind all that don't
  const found: (TextEdit[] | undefined)[] = []
  for (const { more = [], takesBack = false, reads, ...first } of ways) {
    const lines = [first, ...more].filter(
      ({ line, words }) => line <= text.lines && words !== text.line(line).text,
    )
    if (lines.length === 0) continue
    const edits = lines.map(({ line, words }) => lineEdit(text, line, words))
    const changed = lines.reduce((all, { line, words }) => withLine(all, line, words), text)
    const after = updateNote(note, changesOf(edits), changed)
    const wanted = { status: reads ?? status, takesBack, isOther: reads !== undefined }
    const isRead = (others: Others) => isChanged(placed, note, after, { ...wanted, others })
    if (takesBack && isRead('all')) return edits
    const rank = isRead('same') ? 0 : isRead('but parts') ? 1 : isBoxed && isRead('all') ? 2 : null
    if (rank === null) continue
    const isKept = areOwnersKept(placed, note, after)
    if (rank === 0 && isKept) return edits
    found[isKept ? rank : rank + 3] ??= edits
  }
  return found.find((edits) => edits !== undefined)
}

function waysTo(done: boolean, text: NoteText, placed: PlacedItem, note: Note): readonly Way[] {
  const { item } = placed
  if (item.mark !== null)
    return inParts(text, partsOfLine(text, placed), (part) => boxWays(done, part, text, note))
  const struck = done ? [] : inParts(text, partsOfLine(text, placed), unstruckWays)
  const remarks = inTurn(remarksFor(text, placed), done)
  const isEntry = readLine(text.line(placed.line).text).kind === 'entry'
  const usual = isEntry ? usualDoneMark(text, placed, note) : null
  const own = backFirst([
    ...struck,
    ...doneLeadWays(done, text, placed, note),
    ...inParts(text, remarkPlaces(text, placed, note), (part, stop) => [
      ...(stop === '' ? stateAtEndWays(done, part, item, { remarks, usual }) : []),
      ...remarkWays(remarksBefore(stop, remarks), part),
    ]),
  ])
  if (item.found === 'table') return [...statusCellEdits(done, text, placed), ...own]
  const all = waysForAll(done, text, placed, note)
  if (all.length > 0)
    return done || isClosedAtEnd(text, placed) ? [...own, ...all] : [...all, ...own]
  const status = statusLine(text, placed)
  if (status === undefined) return own
  const field = { line: status, from: 0, to: text.line(status).text.length, stop: '' }
  const said = { remark: remarks[0], others: otherFields(text, status) }
  const ways = inParts(text, [field], (part) => [
    ...fieldWays(done, part, said),
    ...remarkWays(remarks, part, true),
  ])
  return [...ways, ...own]
}

/** What a tick wrote goes before anything else is written. */
function backFirst(ways: readonly Way[]): readonly Way[] {
  return ways.toSorted((a, b) => Number(b.takesBack ?? false) - Number(a.takesBack ?? false))
}

/** An entry with a remark at its end, which is of all of it. */
function isClosedAtEnd(text: NoteText, { line }: PlacedItem): boolean {
  const { text: words } = text.line(line)
  const { kind, to } = readLine(words)
  return kind === 'entry' && closingRemark(words.slice(0, to)) !== null
}

/** The ways of each part, with the rest of its line around it. */
function inParts(
  text: NoteText,
  places: readonly RemarkPlace[],
  waysOf: (part: string, stop: string) => readonly WayOfPart[],
): readonly Way[] {
  return places.flatMap(({ line, from, to, stop }) => {
    const { text: words } = text.line(line)
    return waysOf(words.slice(from, to), stop).map((way) => ({
      ...way,
      line,
      words: withPart(words, { from, to }, way.words),
    }))
  })
}

/** The item's line, or the parts of its row. */
function partsOfLine(text: NoteText, { line }: PlacedItem): readonly RemarkPlace[] {
  const { text: words } = text.line(line)
  const parts = readLine(words).kind === 'row' ? cellParts(words) : [{ from: 0, to: words.length }]
  return parts.map((part) => ({ ...part, line, stop: '' }))
}

/** Boxes that a tick may change: what `[>]` or `[-]` means to a team is not ours to undo. */
const openBoxes = new Set([' ', '~', '/', 'o', 'O', '.', '\\'])
const doneBoxes = new Set(['x', 'X', 'v', 'V', '✓', '✔', '*', '✅', '☑️', '✔️'])

function boxWays(done: boolean, words: string, text: NoteText, note: Note): readonly WayOfPart[] {
  const { box } = readLine(words)
  if (!box) return []
  const known = done ? openBoxes.has(box.char) : doneBoxes.has(box.char)
  if (!known) return []
  const sign = words.slice(box.from, box.to)
  const put = (one: string) => ({ words: words.slice(0, box.from) + one + words.slice(box.to) })
  const plain = boxSignsOf(sign)[done ? 'done' : 'open']
  const signs = [...signsIn(text, note)].filter(
    ([one]) => boxSignsOf(one).done === boxSignsOf(sign).done && isDoneSign(one) === done,
  )
  const usual = signs.sort((a, b) => b[1] - a[1]).find(([one]) => isPlain(one))?.[0]
  return [put(usual ?? openOf(signs) ?? plain), put(plain)]
}

/** `LATER` where others are at work `NOW`. */
function openOf(signs: readonly (readonly [string, number])[]): string | undefined {
  return signs.map(([one]) => boxSignsOf(one).open).find((open) => open === 'LATER')
}

function isPlain(sign: string): boolean {
  return /^\\?\[(?:[ xXvV✓✔✅]?|[☑✔]\uFE0F)\\?\]$|^(?:TODO|LATER|DONE)$/u.test(sign)
}

function isDoneSign(sign: string): boolean {
  return doneBoxes.has(readLine(`- ${sign} x`).box?.char ?? '')
}

/** The line of its block that gives the item's status. */
function statusLine(text: NoteText, { item, line }: PlacedItem): number | undefined {
  const last = Math.min(line + item.lastLine - item.line, text.lines)
  for (let number = line + 1; number <= last; number++) {
    if (statusField.test(text.line(number).text)) return number
  }
  return undefined
}
