import { createHash } from 'node:crypto'

// Pieces of work are only ever asked whether they are the same. The index keeps a key of 48 bits in place of the words of
// each: among a hundred thousand of them two are mistaken for one another once in fifty thousand folders.

const keyLength = 8

/** The keys of the words, one behind the other; equal words have equal keys. */
export function workKeys(words: readonly string[]): string {
  return words
    .map((one) => createHash('sha256').update(one).digest('base64').slice(0, keyLength))
    .join('')
}

/** The keys that `workKeys` put behind one another. */
export function keysOf(packed: string): readonly string[] {
  return Array.from({ length: Math.floor(packed.length / keyLength) }, (_, at) =>
    packed.slice(at * keyLength, (at + 1) * keyLength),
  )
}
