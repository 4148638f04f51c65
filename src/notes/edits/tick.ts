// A tick in the team's own manner (decision 4): the character in the box; else the `Status:` line or the status cell;
// else a remark at the end of the item's line, ` - done`, or ` - not done` in a report, where silence means done. Each
// way is tried on the text and read again; the first that gives the wanted status, and leaves every other item as it
// is, is taken; a box is changed, and a remark of ours taken away, also where lines are read otherwise then. What one
// tick adds the next one takes away, so that two of them leave the bytes as they were.

import type { Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { changesOf, type LineChange, lineEdit, withLine } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import { partsOf, withPart } from '../text/table-cells.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'
import { inBracketsOf, isBracketed, signsIn } from './box-signs.ts'
import { doneLeadWays } from './done-lead.ts'
import { lastWordsLine } from './last-words.ts'
import { droppedCellEdits, statusCellEdits, type Way } from './status-cell.ts'
import { steadyWork } from './steady-work.ts'

/** Makes open or partial work done, and done work open. Undefined where the item has no status that we may change. */
export function tick(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  const { status } = placed.item
  if (status === 'dropped') return undefined
  return setDone(text, placed, note, status !== 'done')
}

/** Makes the item done, or open. Undefined where no change of its line says so. */
export function setDone(
  text: NoteText,
  placed: PlacedItem,
  note: Note,
  done: boolean,
): TextEdit[] | undefined {
  return firstWay(waysTo(done, text, placed, note), text, placed, note, done ? 'done' : 'open')
}

/** Makes open work dropped: `[-]` in its box, its status cell, or a remark. Undefined where no change of its line says so. */
export function setDropped(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  if (!isOpen(placed.item)) return undefined
  return firstWay(waysToDrop(text, placed, note), text, placed, note, 'dropped')
}

function waysToDrop(text: NoteText, placed: PlacedItem, note: Note): readonly Way[] {
  const { line, item } = placed
  const { text: words } = text.line(line)
  const boxed = inParts(words, (part) => {
    const { box } = readLine(part)
    if (!box || !isBracketed(part.slice(box.from))) return []
    const sign = inBracketsOf(part.slice(box.from), '-')
    return [{ line, words: part.slice(0, box.from) + sign + part.slice(box.to) }]
  })
  const last = lastWordsLine(note, placed)
  const { dropped } = remarksFor(text, placed)
  const told = linesAsked(text, placed, last).flatMap((at) =>
    inParts(text.line(at).text, (part) => {
      const { to } = readLine(part)
      return [{ line: at, words: withoutRemark(part.slice(0, to)) + dropped + part.slice(to) }]
    }),
  )
  return item.found === 'table' ? [...droppedCellEdits(text, placed), ...told] : [...boxed, ...told]
}

function firstWay(
  ways: readonly Way[],
  text: NoteText,
  placed: PlacedItem,
  note: Note,
  status: Status,
): TextEdit[] | undefined {
  let withParts: TextEdit[] | undefined
  let boxed: TextEdit[] | undefined
  for (const { line, words, takesBack = false } of ways) {
    if (line > text.lines || words === text.line(line).text) continue
    const edits = [lineEdit(text, line, words)]
    const after = updateNote(note, changesOf(edits), withLine(text, line, words))
    const wanted = { status, takesBack }
    if (isChanged(placed, note, after, { ...wanted, others: 'same' })) return edits
    if (isChanged(placed, note, after, { ...wanted, others: 'but parts' })) withParts ??= edits
    if (takesBack && isChanged(placed, note, after, { ...wanted, others: 'any' })) return edits
    if (placed.item.mark !== null) boxed ??= edits
  }
  return withParts ?? boxed
}

function waysTo(done: boolean, text: NoteText, placed: PlacedItem, note: Note): readonly Way[] {
  const { item } = placed
  if (item.mark !== null)
    return inParts(text.line(placed.line).text, (part) => boxWays(done, text, part, placed, note))
  const remarks = inTurn(remarksFor(text, placed), done)
  const last = lastWordsLine(note, placed)
  const own = [
    ...doneLeadWays(done, text, placed, note),
    ...linesAsked(text, placed, last).flatMap((line) =>
      inParts(text.line(line).text, (part) => remarkWays(remarks, part, line)),
    ),
  ]
  if (item.found === 'table') return [...statusCellEdits(done, text, placed), ...own]
  const status = statusLine(text, placed)
  if (status === undefined) return own
  return [...remarkWays(remarks, text.line(status).text, status, true), ...own]
}

/** The last line of the words first, then, where a sentence of prose may end further on, the lines below its first. */
function linesAsked(text: NoteText, { item, line }: PlacedItem, last: number): readonly number[] {
  const isProse = item.found === 'sentence' && readLine(text.line(line).text).kind === 'text'
  const lines = [last]
  for (let at = line; isProse && at < Math.min(line + 5, text.lines + 1); at++) {
    if (readLine(text.line(at).text).kind !== 'text') break
    if (at !== last) lines.push(at)
  }
  return lines
}

/** The ways of a line; of a row, those of each of its parts, as an action stands in one of them; of prose, those of its sentences too. */
function inParts(words: string, waysOf: (part: string) => readonly Way[]): readonly Way[] {
  const { kind } = readLine(words)
  const whole = { from: 0, to: words.length }
  const parts =
    kind === 'row' ? partsOf(words) : [whole, ...(kind === 'text' ? sentencesIn(words) : [])]
  return parts.flatMap(({ from, to }) =>
    waysOf(words.slice(from, to)).map((way) => ({
      ...way,
      words: withPart(words, { from, to }, way.words),
    })),
  )
}

/** The line up to each full stop in it: what a remark on a sentence stands before. */
function sentencesIn(words: string) {
  return [...words.matchAll(/\.(?=\s|$)/g)].map(({ index }) => ({ from: 0, to: index }))
}

/** Boxes that a tick may change: what `[>]` or `[-]` means to a team is not ours to undo. */
const openBoxes = new Set([' ', '~', '/', 'o', 'O', '.', '\\'])
const doneBoxes = new Set(['x', 'X', 'v', 'V', '✓', '✔', '*', '✅', '☑️', '✔️'])
/** Signs that stand for a box and take each other's place. */
const signPairs: readonly (readonly [open: string, done: string])[] = [
  ['☐', '☑'],
  ['🔲', '✅'],
]

function boxWays(
  done: boolean,
  text: NoteText,
  words: string,
  { line }: PlacedItem,
  note: Note,
): LineChange[] {
  const { box } = readLine(words)
  if (!box) return []
  const known = done ? openBoxes.has(box.char) : doneBoxes.has(box.char)
  if (!known) return []
  const sign = words.slice(box.from, box.to)
  const put = (one: string): LineChange => ({
    line,
    words: words.slice(0, box.from) + one + words.slice(box.to),
  })
  if (!isBracketed(sign)) {
    const other = signPairs.find((pair) => pair[done ? 0 : 1] === sign)?.[done ? 1 : 0]
    return other === undefined ? [] : [put(other)]
  }
  const signs = [...signsIn(text, note)]
  const wanted = signs.filter(
    ([one]) =>
      isBracketed(one) &&
      one.startsWith('\\') === sign.startsWith('\\') &&
      isDoneSign(one) === done,
  )
  const usual = wanted.sort((a, b) => b[1] - a[1])[0]?.[0]
  const plain = inBracketsOf(sign, done ? 'x' : ' ')
  const next = usual !== undefined && isPlain(usual) ? usual : plain
  return [put(next), put(plain)]
}

function isPlain(sign: string): boolean {
  return /^\\?\[(?:[ xXvV✓✔✅]?|[☑✔]\uFE0F)\\?\]$/u.test(sign)
}

function isDoneSign(sign: string): boolean {
  return doneBoxes.has(sign.replace(/[\\[\]]/g, '').trim())
}

/**
 * Takes the opposite remark away, or puts one in its place, before blanks and tags at the line's end. In a field without
 * a word, `Status:`, it stands without its dash.
 */
function remarkWays(
  [remark, opposite]: ReturnType<typeof inTurn>,
  words: string,
  line: number,
  isField = false,
): Way[] {
  const { to } = readLine(words)
  const body = words.slice(0, to)
  const rest = words.slice(to)
  const bare = isField && /:[*_]*(?: [^:\s]+){0,2}$/.test(body)
  const [put, gone] = [remark, opposite].map((one) => (bare ? one.replace(' -', '') : one))
  const left = gone !== undefined && body.endsWith(gone) ? body.slice(0, -gone.length) : body
  return [
    ...(left === body ? [] : [{ line, words: left + rest, takesBack: !bare }]),
    ...(bare && !/:[*_]*$/.test(left)
      ? [{ line, words: body + remark + rest }]
      : [{ line, words: left + put + rest }]),
  ]
}

// `- Status: half of it`  `**Status:**`
const statusField = /^\s*(?:[-*+•]\s+)?[*_]*(?:status|state|stand|estado|statut)\b[*_]*\s*:/i

/** The line of its block that gives the item's status. */
function statusLine(text: NoteText, { item, line }: PlacedItem): number | undefined {
  const last = Math.min(line + item.lastLine - item.line, text.lines)
  for (let number = line + 1; number <= last; number++) {
    if (statusField.test(text.line(number).text)) return number
  }
  return undefined
}

type Wanted = {
  readonly status: Status
  readonly takesBack: boolean
  /** Work nested under it may change with it, where the list says so of the parts as of the whole. */
  readonly others: 'same' | 'but parts' | 'any'
}

/** Whether the item has the status now, and nothing else that was read has changed, as far as it is asked for. */
function isChanged(placed: PlacedItem, before: Note, after: Note, wanted: Wanted): boolean {
  const at = before.meetings.findIndex(({ meeting }) => meeting === placed.meeting)
  const all = after.meetings[at]?.meeting.items
  if (!all || before.meetings.length !== after.meetings.length) return false
  const { item, meeting } = placed
  const { was, now } = steadyWork(meeting.items, all, item.line)
  const own = now.find(({ line }) => line === item.line)
  const isBack = wanted.takesBack && wanted.status === 'open' && own?.status === 'partial'
  if (!own || !(isBack || own.status === wanted.status)) return false
  if (wanted.others === 'any') return true
  if (was.length !== now.length) return false
  return was.every((one, index) => {
    const other = now[index]
    if (other?.line !== one.line) return false
    const isPart = one.line > item.line && one.line <= item.lastLine
    return one === item || other.status === one.status || (wanted.others === 'but parts' && isPart)
  })
}
