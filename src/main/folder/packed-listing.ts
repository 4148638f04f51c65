import type { NotePath } from '../../api/notes.ts'
import type { Listed } from './listing.ts'

// Looked-at notes on their way from one thread to another: two strings and numbers, since that many objects would hold
// the thread that takes them.

/** Of each note its path, its stamp and three numbers: size, changedMs, touchedMs. */
export type PackedListing = {
  readonly paths: string
  readonly stamps: string
  readonly numbers: Float64Array
}

/** No name has it, and no stamp. */
const between = '\0'

export function packListing(notes: readonly Listed[]): PackedListing {
  return {
    paths: notes.map(({ path }) => path).join(between),
    stamps: notes.map(({ stamp }) => stamp).join(between),
    numbers: Float64Array.from(notes.flatMap((one) => [one.size, one.changedMs, one.touchedMs])),
  }
}

/** The other way. */
export function unpackListing({ paths, stamps, numbers }: PackedListing): readonly Listed[] {
  if (paths === '') return []
  const stampOf = stamps.split(between)
  return paths.split(between).map((path, at) => ({
    path: path as NotePath,
    stamp: stampOf[at] ?? '',
    size: numbers[3 * at] ?? 0,
    changedMs: numbers[3 * at + 1] ?? 0,
    touchedMs: numbers[3 * at + 2] ?? 0,
    isOutside: false,
  }))
}
