// Ordered lists after a change. A list that was numbered one by one is so again, from the number that it began with; one
// that was not, or that the change did not touch, keeps every digit. Work that moved into a list of its own counts from 1.

import { readLine } from './lines.ts'

/** A line of a list as it is to be. */
export type ListLine = {
  readonly words: string
  /** Its line before (from 1); null where it is new. */
  readonly was: number | null
  /** Whether the change is about this line, or it only stands beside. */
  readonly moved: boolean
}

type Numbered = { readonly at: number; readonly number: number }

/** The ordered entries that follow each other at one depth, with the same sign behind their numbers. */
type Run = { readonly sign: string; readonly entries: Numbered[] }

/** The words of the lines after a change, with the numbers that they should have. `first` is the number of `before[0]`. */
export function renumbered(
  before: readonly string[],
  after: readonly ListLine[],
  first: number,
): readonly string[] {
  const words = after.map((line) => line.words)
  const old = runsByLine(before)
  const moved = new Set(after.flatMap(({ was, moved }) => (moved && was !== null ? [was] : [])))
  const kept = new Set(after.flatMap(({ was }) => (was === null ? [] : [was])))
  for (const { sign, entries } of new Set(runsByLine(words).filter((run) => run !== null))) {
    const start = startOf(entries)
    if (start === null) continue
    entries.forEach(({ at }, index) => {
      words[at] = withNumber(words[at] ?? '', `${start + index}${sign}`)
    })
  }
  return words

  /** The number that the run begins with; null where its numbers are to stay. */
  function startOf(entries: readonly Numbered[]): number | null {
    const oldOf = ({ at }: Numbered): Run | null => {
      const was = after[at]?.was ?? null
      return was === null ? null : (old[was - first] ?? null)
    }
    const runs = new Set(entries.map(oldOf).filter((run) => run !== null))
    if ([...runs].some((run) => !isOneByOne(run))) return null
    const still = entries.filter(({ at }) => after[at]?.moved === false)
    const host = still[0] && oldOf(still[0])
    if (host) {
      if (still.some((entry) => oldOf(entry) !== host)) return null
      const stays = ({ at }: Numbered) => kept.has(first + at) && !moved.has(first + at)
      // What was split off its list goes on with its own numbers.
      if (host.entries.find(stays)?.at !== (after[still[0]?.at ?? 0]?.was ?? 0) - first) return null
      return host.entries[0]?.number ?? null
    }
    const [only] = runs
    return only && runs.size === 1 && entries.length < only.entries.length ? 1 : null
  }
}

// `3.`  `12)`
const counted = /^(\d{1,3})([.)])$/

/** For each line the run that it is an entry of. */
function runsByLine(lines: readonly string[]): (Run | null)[] {
  const levels: { readonly indent: number; run: Run | null }[] = []
  return lines.map((words, at) => {
    const { kind, indent, mark } = readLine(words)
    if (kind === 'blank') return null
    while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop()
    if (kind !== 'entry') {
      if (levels.at(-1)?.indent === indent) levels.pop()
      return null
    }
    if (levels.at(-1)?.indent !== indent) levels.push({ indent, run: null })
    const level = levels.at(-1)
    const [, number, sign = ''] = counted.exec(mark?.text ?? '') ?? []
    if (!level) return null
    if (number === undefined) {
      level.run = null
      return null
    }
    if (level.run?.sign !== sign) level.run = { sign, entries: [] }
    level.run.entries.push({ at, number: Number(number) })
    return level.run
  })
}

function isOneByOne({ entries }: Run): boolean {
  const start = entries[0]?.number ?? 0
  return entries.every(({ number }, index) => number === start + index)
}

function withNumber(words: string, mark: string): string {
  const { mark: now } = readLine(words)
  return now ? words.slice(0, now.from) + mark + words.slice(now.to) : words
}
