import type { BigIntStats } from 'node:fs'

// Who looks for something types it letter by letter, and each letter asks for all notes again. A text that was read stays
// for as long as its file is the same one, unchanged; the system's word for that costs a fifth of reading it.

export type KeptTexts = {
  /** The text of the file; `load` gives it where it is not kept. Null where the file has no text. */
  textOf(file: string, stat: BigIntStats, load: () => string | null): string | null
}

type Kept = { readonly stamp: string; readonly text: string | null }

/** Keeps texts of at most so many characters together; those that were asked for longest ago make room. */
export function keepTexts(mostCharacters: number): KeptTexts {
  const kept = new Map<string, Kept>()
  let characters = 0

  function forget(file: string): void {
    characters -= kept.get(file)?.text?.length ?? 0
    kept.delete(file)
  }

  return {
    textOf(file, stat, load) {
      const stamp = stampOf(stat)
      const known = kept.get(file)
      if (known?.stamp === stamp) return known.text
      const text = load()
      forget(file)
      kept.set(file, { stamp, text })
      characters += text?.length ?? 0
      for (const oldest of kept.keys()) {
        if (characters <= mostCharacters) break
        forget(oldest)
      }
      return text
    },
  }
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`
}
