import type { Text } from '@codemirror/state'
import { texts } from '../../language/language.ts'
import { lineHunks } from '../../notes/text/line-edits.ts'
import { readLine } from '../../notes/text/lines.ts'
import type { AppStore } from '../store/store.ts'
import type { OpenNote } from './desk.ts'

// Whoever writes first on a line that another page changes, too, sees both versions there; and none of his own where the
// other one then chooses, or a program had not seen them. He is told what he wrote.

type Written = { readonly words: string; readonly at: number }

type Taken = {
  /** The text as it came from the disk the last time: what is new in `ours` was written here. */
  readonly from: Text
  readonly ours: Text
  /** With the change from elsewhere in it. */
  readonly after: Text
  /** In milliseconds. */
  readonly now: number
}

/** What somebody changes much later was read before. */
const latelyMs = 300_000
const lately = new WeakMap<object, readonly Written[]>()

/** Nobody chose here, so that it is told here what is not in the note any more. */
export function tellWordsGone(store: AppStore, note: OpenNote, taken: Taken): void {
  const gone = wordsGone(note, taken)
  if (gone.length === 0) return
  const { clashes, choice } = texts().safety
  const text = `${note.path}: ${clashes.what(gone.length)} ${choice.mine}: ${gone.join(' · ')}`
  store.getState().addToast({ kind: 'problem', text })
}

/** What was written here lately and a change from elsewhere took out of the note. */
function wordsGone(note: object, { from, ours, after, now }: Taken): readonly string[] {
  const [mine, left] = [ours.toString(), after.toString()]
  const own = writtenBetween(from.toString().split('\n'), mine.split('\n'))
  const before = (lately.get(note) ?? []).filter(({ at }) => now - at < latelyMs)
  const all = [...before, ...own.map((words) => ({ words, at: now }))].filter(({ words }) =>
    has(mine, words),
  )
  const gone = all.filter(({ words }) => !has(left, words))
  lately.set(
    note,
    all.filter((one) => !gone.includes(one)),
  )
  return [...new Set(gone.map(({ words }) => words))]
}

/** The words that are new in each line. */
function writtenBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  return lineHunks(before, after).flatMap(({ from, count, lines }) =>
    lines.map((line, at) => (at < count ? newIn(before[from + at] ?? '', line) : wordsOf(line))),
  )
}

function newIn(before: string, after: string): string {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return after.slice(Math.max(head, readLine(after).from), after.length - tail).trim()
}

function wordsOf(line: string): string {
  return line.slice(readLine(line).from).trim()
}

// Links follow the notes that are renamed.
const link = /\[\[[^\]]*\]\]|\]\([^)]*\)/

function has(text: string, words: string): boolean {
  return words.split(link).every((part) => text.includes(part.trim()))
}
