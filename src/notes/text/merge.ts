// Two texts that grew from one are joined line by line. What only one side touched is taken from that side; hunks that
// merely touch each other do not clash, because their order is plain. Where both sides changed the same passage in
// different ways, both versions stay, ours first: no marker to clean up, nothing swallowed (decision 3).

import { append, editsOf, type Hunk, lineHunks } from './line-edits.ts'
import { isSameList } from './same-value.ts'
import type { TextEdit } from './text.ts'

/** Lines of the merged text (from 1, both inclusive) where both versions of a passage stand, ours first. */
export type Clash = {
  readonly from: number
  readonly to: number
  /** Where their version begins: `from` where ours has no lines, `to + 1` where theirs has none. */
  readonly theirs: number
}

type Merge = {
  readonly text: string
  /** What turns `ours` into the merged text. */
  readonly edits: readonly TextEdit[]
  /** Empty where the two sides merged by themselves. */
  readonly clashes: readonly Clash[]
}

/** Joins two texts that both came from `base`. Total; the same changes on both sides are taken once. */
export function mergeTexts(texts: { base: string; ours: string; theirs: string }): Merge {
  const base = texts.base.split('\n')
  const ours = lineHunks(base, texts.ours.split('\n'))
  const theirs = lineHunks(base, texts.theirs.split('\n'))
  const clashes: Clash[] = []
  const ontoOurs: Hunk[] = []
  const merged: string[] = []
  let baseLine = 0
  // How much further down a base line stands in our text.
  let shift = 0
  for (const region of regionsOf(ours, theirs)) {
    append(merged, base.slice(baseLine, region.from))
    const mine = passage(base, region, region.ours)
    const other = passage(base, region, region.theirs)
    const passages = region.theirs.length === 0 ? [mine] : joined(region, mine, other)
    const lines = passages.flat()
    if (passages.length > 1) {
      const [before, first = [], second = []] = passages as [string[], string[], string[]]
      const from = merged.length + before.length + 1
      const theirs = from + first.length
      clashes.push({ from, to: Math.max(from, theirs + second.length - 1), theirs })
    }
    if (!isSameList(mine, lines)) {
      ontoOurs.push({ from: region.from + shift, count: mine.length, lines })
    }
    append(merged, lines)
    baseLine = region.to
    shift += mine.length - (region.to - region.from)
  }
  append(merged, base.slice(baseLine))
  const text = merged.join('\n')
  return { text, edits: editsOf(texts.ours, ontoOurs), clashes }
}

/**
 * Joins two texts of which nobody knows what they grew from: what stands in both stays once, what only one has comes along,
 * and where each has something else both stay as a clash.
 */
export function mergeUnrelated({ ours, theirs }: { ours: string; theirs: string }): Merge {
  const lines = ours.split('\n')
  const hunks = lineHunks(lines, theirs.split('\n'))
  const common = lines.filter((_, at) =>
    hunks.every(({ from, count }) => at < from || at >= from + count),
  )
  return mergeTexts({ base: common.join('\n'), ours, theirs })
}

/** One passage where one side changed the base; two or more parts `[same, ours, theirs, same]` where they clash. */
function joined(region: Region, ours: string[], theirs: string[]): string[][] {
  if (region.ours.length === 0) return [theirs]
  const most = Math.min(ours.length, theirs.length)
  let head = 0
  while (head < most && ours[head] === theirs[head]) head++
  let tail = 0
  while (tail < most - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++
  if (head === ours.length && head === theirs.length) return [ours]
  return [
    ours.slice(0, head),
    ours.slice(head, ours.length - tail),
    theirs.slice(head, theirs.length - tail),
    ours.slice(ours.length - tail),
  ]
}

type Region = {
  readonly from: number
  readonly to: number
  readonly ours: readonly Hunk[]
  readonly theirs: readonly Hunk[]
}

/** The base's changed passages in order; hunks of both sides share one only where they overlap. */
function regionsOf(ours: readonly Hunk[], theirs: readonly Hunk[]): Region[] {
  const all = [
    ...ours.map((hunk) => ({ hunk, mine: true })),
    ...theirs.map((hunk) => ({ hunk, mine: false })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.count - b.hunk.count)
  const regions: { from: number; to: number; ours: Hunk[]; theirs: Hunk[] }[] = []
  for (const { hunk, mine } of all) {
    const last = regions.at(-1)
    const end = hunk.from + hunk.count
    const overlaps =
      last !== undefined &&
      (hunk.from < last.to ||
        (hunk.from === last.from && last.from === last.to && hunk.count === 0))
    if (last && overlaps) {
      last.to = Math.max(last.to, end)
      if (mine) last.ours.push(hunk)
      else last.theirs.push(hunk)
    } else {
      regions.push({
        from: hunk.from,
        to: end,
        ours: mine ? [hunk] : [],
        theirs: mine ? [] : [hunk],
      })
    }
  }
  return regions
}

/** The region's lines as one side has them. */
function passage(base: readonly string[], region: Region, hunks: readonly Hunk[]): string[] {
  const lines: string[] = []
  let at = region.from
  for (const hunk of hunks) {
    append(lines, base.slice(at, hunk.from))
    append(lines, hunk.lines)
    at = hunk.from + hunk.count
  }
  append(lines, base.slice(at, region.to))
  return lines
}
