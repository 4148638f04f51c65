import type { BigIntStats } from 'node:fs'
import { foldText } from '../../notes/text/find-text.ts'

// Who looks for something types it letter by letter, and each letter asks for all notes again. A text that was read stays
// for as long as its file is the same one, unchanged; the system's word for that costs a fifth of reading it.

/** A text, and the same folded, which is what is looked through. */
export type FoldedText = { readonly text: string; readonly folded: string }

type KeptTexts = {
  /** The text of the file; `load` gives it where it is not kept. Null where the file has no text. */
  textOf(file: string, stat: BigIntStats, load: () => string | null): FoldedText | null
}

type Kept = { readonly stamp: string; readonly text: FoldedText | null }

/** The text beside what is searched of it; null where there is none. */
export function folded(text: string | null): FoldedText | null {
  return text === null ? null : { text, folded: foldText(text) }
}

/** Keeps texts of at most so many characters together; those that were asked for longest ago make room. */
export function keepTexts(mostCharacters: number): KeptTexts {
  const kept = new Map<string, Kept>()
  let characters = 0

  function forget(file: string): void {
    characters -= lengthOf(kept.get(file)?.text)
    kept.delete(file)
  }

  return {
    textOf(file, stat, load) {
      const stamp = stampOf(stat)
      const known = kept.get(file)
      if (known?.stamp === stamp) {
        kept.delete(file)
        kept.set(file, known)
        return known.text
      }
      const text = folded(load())
      forget(file)
      kept.set(file, { stamp, text })
      characters += lengthOf(text)
      for (const oldest of kept.keys()) {
        if (characters <= mostCharacters) break
        forget(oldest)
      }
      return text
    },
  }
}

function lengthOf(text: FoldedText | null | undefined): number {
  return text ? text.text.length + text.folded.length : 0
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`
}
