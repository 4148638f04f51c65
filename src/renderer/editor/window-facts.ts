import type { ChangeDesc, Text } from '@codemirror/state'
import { meetingIndex, type Note } from '../../notes/meetings/note.ts'
import { pastKey } from '../../notes/series/past.ts'
import type { Item, Meeting } from '../../notes/vocabulary.ts'
import type { LineFacts } from './line-marks.ts'

type FactsOf = {
  readonly doc: Text
  readonly note: Note
  readonly carried: CarriedTimes
}

/** How often an item was carried over, by `pastKey`. */
export type CarriedTimes = ReadonlyMap<string, number>

type Draft = { -readonly [K in keyof LineFacts]: LineFacts[K] }

/** What decides the look of the lines from `first` to `last` (from 1, both included). Costs what these lines cost. */
export function windowFacts({ doc, note, carried }: FactsOf, first: number, last: number) {
  const facts = draftsOf(doc, first, last)
  const { meetings, chunks } = note
  // What stands above the first meeting is no meeting where it has no items; it has fences and headings all the same.
  const preamble = chunks[0]?.meeting
  if (preamble && first < (meetings[0]?.firstLine ?? Number.POSITIVE_INFINITY)) {
    fillIn(facts, 1 - first, preamble, carried)
  }
  for (let at = Math.max(0, meetingIndex(meetings, first)); at < meetings.length; at++) {
    const placed = meetings[at]
    if (!placed || placed.firstLine > last) break
    fillIn(facts, placed.firstLine - first, placed.meeting, carried)
  }
  return facts as readonly LineFacts[]
}

function draftsOf(doc: Text, first: number, last: number): Draft[] {
  const drafts: Draft[] = []
  const lines = doc.iterLines(first, last + 1)
  for (let next = lines.next(); !next.done; next = lines.next()) {
    drafts.push({ text: next.value, item: null, carried: 0, hidden: null, heading: 0 })
  }
  return drafts
}

function fillIn(
  facts: readonly Draft[],
  offset: number,
  meeting: Meeting,
  carried: CarriedTimes,
): void {
  const { items, outline, hidden } = meeting
  for (let at = firstFrom(items, -offset); at < items.length; at++) {
    const item = items[at]
    const draft = item && facts[item.line + offset]
    if (!draft) break
    draft.item = item
    draft.carried = carried.size === 0 ? 0 : (carried.get(pastKey(meeting, item)) ?? 0)
  }
  for (let at = firstFrom(outline, -offset); at < outline.length; at++) {
    const line = outline[at]
    const draft = line && facts[line.line + offset]
    if (!draft) break
    draft.heading = line.level
  }
  for (const region of hidden) {
    const from = Math.max(region.first + offset, 0)
    const to = Math.min(region.last + offset, facts.length - 1)
    const kind = /^\s*(?:[-*+>\d.)\s]*)(?:`{3}|~{3})/.test(facts[region.first + offset]?.text ?? '')
    for (let at = from; at <= to; at++) {
      const draft = facts[at]
      if (draft) draft.hidden = kind || region.first + offset < 0 ? 'code' : 'remark'
    }
  }
}

/** The first of those in text order that stands at this line of the meeting or below. */
function firstFrom(placed: readonly { readonly line: number }[], line: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** How many lines at the head and at the tail look the same as before. */
export function common(
  before: readonly LineFacts[],
  after: readonly LineFacts[],
  touched: { first: number; last: number },
) {
  const most = Math.min(before.length, after.length)
  const mostAtHead = Math.min(most, touched.first)
  const mostAtTail = Math.min(most, after.length - 1 - touched.last)
  let head = 0
  while (head < mostAtHead && looksSame(before[head], after[head])) head++
  let tail = 0
  while (
    tail < Math.min(mostAtTail, most - head) &&
    looksSame(before.at(-1 - tail), after.at(-1 - tail))
  ) {
    tail++
  }
  return { head, tail }
}

function looksSame(a: LineFacts | undefined, b: LineFacts | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    sameLook(a.item, b.item) &&
    a.text === b.text &&
    a.carried === b.carried &&
    a.hidden === b.hidden &&
    a.heading === b.heading
  )
}

function sameLook(a: Item | null, b: Item | null): boolean {
  if (a === b || a === null || b === null) return a === b
  return (
    a.status === b.status &&
    a.mark === b.mark &&
    a.found === b.found &&
    a.owners.length === b.owners.length &&
    a.owners.every((owner, at) => owner === b.owners[at])
  )
}

/** Where a line of the window begins, whose first line begins at `from`. */
export function offsetOf(facts: readonly LineFacts[], line: number, from: number): number {
  let offset = from
  for (let at = 0; at < line; at++) offset += (facts[at]?.text.length ?? 0) + 1
  return offset
}

/**
 * Lines of the window (from 0, both included) that the changes touch. They are drawn again even where they look the
 * same, as decorations at the edge of a change don't outlive it.
 */
export function touchedOfWindow(
  facts: readonly LineFacts[],
  { from, to }: { from: number; to: number },
  changes: ChangeDesc,
) {
  let first = Number.POSITIVE_INFINITY
  let last = -1
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    if (toB < from || fromB > to) return
    first = Math.min(first, lineOf(facts, fromB - from))
    last = Math.max(last, lineOf(facts, toB - from))
  })
  return { first, last }
}

function lineOf(facts: readonly LineFacts[], offset: number): number {
  let end = 0
  const line = facts.findIndex(({ text }) => {
    end += text.length + 1
    return offset < end
  })
  return line < 0 ? facts.length - 1 : line
}
