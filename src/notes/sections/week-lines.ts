// Which lines of last week go on. Work that is open goes with all that is nested under it; done and dropped work stays
// behind with what is nested under it, but for open work inside, which takes the lines above it along as context.

import { readLine } from '../text/lines.ts'
import type { Item, Meeting } from '../vocabulary.ts'
import { isTags } from './html-lists.ts'
import { lastLineOf } from './week-sections.ts'

/** A run of lines that goes on together, one piece of work with its nested lines. Lines count from 0. */
export type Block = {
  readonly lines: readonly number[]
  /** The outermost open work in it. */
  readonly item: Item
  /** All open work in it, the outermost first. */
  readonly items: readonly Item[]
}

type CarriedLines = {
  readonly blocks: readonly Block[]
  /** Lines that belong to work of last week, carried or not: they are nobody's standing text. */
  readonly ofWork: ReadonlySet<number>
}

/** The lines of the meeting’s work that goes on, in runs, and those of all of its work. */
export function carriedLines(
  meeting: Meeting,
  lines: readonly string[],
  goesOn: (item: Item) => boolean,
): CarriedLines {
  const above = entriesAbove(meeting, lines)
  const fate = new Map<number, boolean>()
  const items = [...meeting.items].sort((a, b) => a.line - b.line || b.lastLine - a.lastLine)
  for (const item of items) {
    const stays = goesOn(item)
    const last = lastLineOf(item, meeting, lines)
    for (let line = item.line; line <= last; line++) {
      // Two pieces of work in one line: it goes on where one of them does.
      if (line === item.line && fate.get(line) === true && hasOpenTwin(item, items, goesOn))
        continue
      fate.set(line, stays)
    }
  }
  const going = items.filter(goesOn)
  const kept = new Set([...fate].filter(([, stays]) => stays).map(([line]) => line))
  for (const item of going) for (const line of contextOf(item, above)) kept.add(line)
  return { blocks: blocksOf(going, { kept, above }, meeting, lines), ofWork: new Set(fate.keys()) }
}

function hasOpenTwin(item: Item, items: readonly Item[], goesOn: (item: Item) => boolean): boolean {
  return items.some((other) => other !== item && other.line === item.line && goesOn(other))
}

/** The lines above that the work is nested under: done work, a bullet that only names a topic. */
function contextOf(item: Item, above: readonly number[]): number[] {
  const context: number[] = []
  for (let line = above[item.line] ?? -1; line >= 0; line = above[line] ?? -1) context.push(line)
  return context
}

/** For each line the entry above that it is nested under; -1 below a heading or label, and where nothing is above. */
function entriesAbove({ outline }: Meeting, lines: readonly string[]): number[] {
  const heads = new Set(outline.map(({ line }) => line))
  const open: { readonly line: number; readonly indent: number }[] = []
  return lines.map((text, line) => {
    if (isTags(text)) return -1
    const { kind, indent } = readLine(text)
    if (kind !== 'blank' && kind !== 'entry' && kind !== 'text') open.length = 0
    if (kind !== 'entry' && kind !== 'text') return -1
    if (kind === 'text' && !heads.has(line)) return nestedIn(open, indent, heads)
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const above = nestedIn(open, indent, heads)
    open.push({ line, indent })
    return above
  })
}

function nestedIn(
  open: readonly { readonly line: number; readonly indent: number }[],
  indent: number,
  heads: ReadonlySet<number>,
): number {
  const line = open.findLast((one) => one.indent < indent)?.line ?? -1
  return heads.has(line) ? -1 : line
}

function blocksOf(
  going: readonly Item[],
  { kept, above }: { kept: ReadonlySet<number>; above: readonly number[] },
  meeting: Meeting,
  lines: readonly string[],
): Block[] {
  const blocks: { lines: number[]; item: Item; items: Item[] }[] = []
  for (const item of going) {
    const last = blocks.at(-1)
    const first = Math.min(item.line, ...contextOf(item, above))
    const end = lastLineOf(item, meeting, lines)
    if (last && (last.lines.includes(item.line) || first <= (last.lines.at(-1) ?? -1))) {
      last.items.push(item)
      for (let line = (last.lines.at(-1) ?? 0) + 1; line <= end; line++)
        if (kept.has(line)) last.lines.push(line)
      continue
    }
    const own: number[] = []
    for (let line = first; line <= end; line++) if (kept.has(line)) own.push(line)
    blocks.push({ lines: own, item, items: [item] })
  }
  return blocks
}
