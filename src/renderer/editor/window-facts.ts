import type { Text } from '@codemirror/state'
import type { Note } from '../../notes/note.ts'
import type { Item, Meeting } from '../../notes/vocabulary.ts'
import type { LineFacts } from './line-marks.ts'

export type FactsOf = {
  readonly doc: Text
  readonly note: Note
  /** How often an item was carried over. */
  readonly carried: ReadonlyMap<Item, number>
}

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
  for (let at = meetingIndexAt(note, first); at < meetings.length; at++) {
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
  { items, outline, hidden }: Meeting,
  carried: FactsOf['carried'],
): void {
  for (let at = firstFrom(items, -offset); at < items.length; at++) {
    const item = items[at]
    const draft = item && facts[item.line + offset]
    if (!draft) break
    draft.item = item
    draft.carried = carried.get(item) ?? 0
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

function meetingIndexAt({ meetings }: Note, line: number): number {
  let low = 0
  let high = meetings.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((meetings[middle]?.firstLine ?? 0) <= line) low = middle
    else high = middle
  }
  return low
}
