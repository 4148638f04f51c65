import { countUp, isOneByOne, type Run, runsByLine } from './numbered-runs.ts'

type Taken = {
  readonly before: readonly string[]
  /** Of lines after (from 0), those before that they were; less than 0 where the line keeps its number. */
  readonly was: ReadonlyMap<number, number>
  /** The lines after that tell of work. */
  readonly ofWork: ReadonlySet<number>
}

/**
 * The lines of a new text in which lists of work that was taken over count up from 1 again, as those did that it stood in.
 * Where a list began with another number, had gaps, or was all ones, every digit stays.
 */
export function countedAgain(after: readonly string[], { before, was, ofWork }: Taken): string[] {
  const words = [...after]
  const old = runsByLine(before)
  for (const run of new Set(runsByLine(words).filter((one) => one !== null))) {
    if (!run.entries.some(({ at }) => ofWork.has(at))) continue
    const lists = run.entries.flatMap(({ at }) => {
      const line = was.get(at)
      return line === undefined ? [] : [old[line] ?? null]
    })
    if (lists.every(countsUp) && lists.some((list) => list && list.entries.length > 1))
      countUp(words, run, 1)
  }
  return words
}

function countsUp(list: Run | null): boolean {
  return list !== null && list.entries[0]?.number === 1 && isOneByOne(list)
}
