import { eachInSteps, type Steps } from '../../notes/text/steps.ts'
import type { NoteReading } from './note-reading.ts'
import { keysOf } from './work-keys.ts'

/** Of the open work of a note's newest meeting: how much is open here, and how much a later note of the series has too. */
export type OpenCount = { readonly open: number; readonly carriedOn: number }

type Some = Pick<NoteReading, 'openWork' | 'work'> | null

export const noneOpen: OpenCount = { open: 0, carriedOn: 0 }

/**
 * For each note of a series, newest meeting first: of several copies of a piece of work the newest alone is open. Copies
 * are told by their words alone, so this costs no more than looking each of them up once.
 */
export function* openCounts(readings: readonly Some[]): Steps<readonly OpenCount[]> {
  const later = new Set<string>()
  const counts: OpenCount[] = []
  yield* eachInSteps(readings, (reading) => {
    const all = keysOf(reading?.openWork ?? '')
    const open = all.filter((key) => !later.has(key)).length
    const isLast = counts.length === readings.length - 1
    if (reading && !isLast) for (const key of keysOf(reading.work)) later.add(key)
    counts.push(reading ? { open, carriedOn: all.length - open } : noneOpen)
  })
  return counts
}

/** The counts of each series, worked out again only where a note of it has other work. */
export class OpenCounts {
  readonly #known = new WeakMap<object, { of: readonly Some[]; counts: readonly OpenCount[] }>();

  /** By place in `paths`, which stays the same object for as long as the series has the same notes. */
  *of(
    paths: readonly string[],
    readingOf: (path: string) => NoteReading | null,
  ): Steps<readonly OpenCount[]> {
    const known = this.#known.get(paths)
    const of = paths.map(readingOf)
    if (known && of.every((one, at) => isSameWork(one, known.of[at] ?? null))) return known.counts
    const counts = yield* openCounts(of)
    this.#known.set(paths, { of, counts })
    return counts
  }

  /** Whether the counts have become others since they were asked for. */
  *haveChanged(
    paths: readonly string[],
    readingOf: (path: string) => NoteReading | null,
  ): Steps<boolean> {
    const before = this.#known.get(paths)?.counts
    const now = yield* this.of(paths, readingOf)
    return before === undefined || !now.every((one, at) => isSameCount(one, before[at]))
  }
}

function isSameWork(one: Some, other: Some): boolean {
  return one === other || (one?.openWork === other?.openWork && one?.work === other?.work)
}

function isSameCount(one: OpenCount, other: OpenCount | undefined): boolean {
  return one.open === other?.open && one.carriedOn === other.carriedOn
}
