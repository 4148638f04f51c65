// Ordered lists after a change. A list that was numbered one by one is so again, from the number that it began with; one
// that was not, or that the change did not touch, keeps every digit. Work that moved into a list of its own counts from 1.

import { countUp, isOneByOne, type Numbered, type Run, runsByLine } from './numbered-runs.ts'

/** A line of a list as it is to be. */
export type ListLine = {
  readonly words: string
  /** Its line before (from 1); null where it is new. */
  readonly was: number | null
  /** Whether the change is about this line, or it only stands beside. */
  readonly moved: boolean
}

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
    countUp(words, { sign, entries }, start)
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
