// A tick in the team's own manner (decision 4): the character in the box; else the `Status:` line or the status cell;
// else a remark at the end of the item's line, ` - done`, or ` - not done` in a report, where silence means done. Each
// way is tried on the text and read again; the first that gives the wanted status, and leaves every other item as it
// is, is taken. What one tick adds the next one takes away, so that two of them leave the bytes as they were.

import type { Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { changesOf, type LineChange, lineEdit, withLine } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'
import { inBracketsOf, isBracketed, signsIn } from './box-signs.ts'
import { lastWordsLine } from './last-words.ts'
import { droppedCellEdits, statusCellEdits } from './status-cell.ts'
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

function waysToDrop(text: NoteText, placed: PlacedItem, note: Note): Way[] {
  const { line, item } = placed
  const { text: words } = text.line(line)
  if (item.found === 'table') return droppedCellEdits(text, placed)
  const { box } = readLine(words)
  const boxed =
    box && isBracketed(words.slice(box.from))
      ? [
          {
            line,
            words: `${words.slice(0, box.from)}${inBracketsOf(words.slice(box.from), '-')}${words.slice(box.to)}`,
          },
        ]
      : []
  const last = lastWordsLine(note, placed)
  const ending = text.line(last).text
  const { to } = readLine(ending)
  const { dropped } = remarksFor(text, placed)
  return [
    ...boxed,
    { line: last, words: withoutRemark(ending.slice(0, to)) + dropped + ending.slice(to) },
  ]
}

/** A line as it may become. `takesBack`: by that a remark of ours goes, and what the words say without it counts again. */
type Way = LineChange & { readonly takesBack?: boolean }

function firstWay(
  ways: readonly Way[],
  text: NoteText,
  placed: PlacedItem,
  note: Note,
  status: Status,
): TextEdit[] | undefined {
  let withParts: TextEdit[] | undefined
  for (const { line, words, takesBack = false } of ways) {
    if (line > text.lines || words === text.line(line).text) continue
    const edits = [lineEdit(text, line, words)]
    const after = updateNote(note, changesOf(edits), withLine(text, line, words))
    const wanted = { status, takesBack }
    if (isChanged(placed, note, after, { ...wanted, withParts: false })) return edits
    if (isChanged(placed, note, after, { ...wanted, withParts: true })) withParts ??= edits
  }
  return withParts
}

function waysTo(done: boolean, text: NoteText, placed: PlacedItem, note: Note): Way[] {
  const { item } = placed
  if (item.mark !== null) return boxWays(done, text, placed, note)
  if (item.found === 'table') return statusCellEdits(done, text, placed)
  const remarks = inTurn(remarksFor(text, placed), done)
  const last = lastWordsLine(note, placed)
  const own = remarkWays(remarks, text.line(last).text, last)
  const status = statusLine(text, placed)
  if (status === undefined) return own
  return [...remarkWays(remarks, text.line(status).text, status, true), ...own]
}

/** Boxes that a tick may change: what `[>]` or `[-]` means to a team is not ours to undo. */
const openBoxes = new Set([' ', '~', '/', 'o', 'O', '.', '\\'])
const doneBoxes = new Set(['x', 'X', 'v', 'V', '✓', '✔', '*', '✅', '☑️', '✔️'])
/** Signs that stand for a box and take each other's place. */
const signPairs: readonly (readonly [open: string, done: string])[] = [
  ['☐', '☑'],
  ['🔲', '✅'],
]

function boxWays(done: boolean, text: NoteText, placed: PlacedItem, note: Note): LineChange[] {
  const { text: words } = text.line(placed.line)
  const { box } = readLine(words)
  if (!box) return []
  const known = done ? openBoxes.has(box.char) : doneBoxes.has(box.char)
  if (!known) return []
  const sign = words.slice(box.from, box.to)
  const put = (one: string): LineChange => ({
    line: placed.line,
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
    ...(left === body ? [] : [{ line, words: left + rest, takesBack: true }]),
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
  readonly withParts: boolean
}

/** Whether the item has the status now, and nothing else that was read has changed. */
function isChanged(placed: PlacedItem, before: Note, after: Note, wanted: Wanted): boolean {
  const at = before.meetings.findIndex(({ meeting }) => meeting === placed.meeting)
  const all = after.meetings[at]?.meeting.items
  if (!all || before.meetings.length !== after.meetings.length) return false
  const { item, meeting } = placed
  const { was, now } = steadyWork(meeting.items, all, item.line)
  if (was.length !== now.length) return false
  return was.every((one, index) => {
    const other = now[index]
    if (other?.line !== one.line) return false
    if (one === item) {
      const isBack = wanted.takesBack && wanted.status === 'open' && other.status === 'partial'
      return isBack || other.status === wanted.status
    }
    const isPart = one.line > item.line && one.line <= item.lastLine
    return other.status === one.status || (wanted.withParts && isPart)
  })
}
