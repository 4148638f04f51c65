import type { NotePath } from '../../api/notes.ts'

// A note that was deleted elsewhere while it was open can be written again. Its text has neither BOM nor line ends of its
// own, so the bytes that it had are kept for as long as the folder is open.

export type LastBytes = {
  /** The note has these bytes now, and somebody has its text open. */
  saw(path: NotePath, bytes: Uint8Array): void
  /** What it had last; undefined where that is not known, or was plain: LF alone and no BOM. */
  of(path: NotePath): Uint8Array | undefined
  forget(path: NotePath): void
}

const mostNotes = 40
const mostBytes = 1024 * 1024

/** Knows nothing yet. Of many notes the last are kept; a very long one is not. */
export function createLastBytes(): LastBytes {
  const kept = new Map<NotePath, Uint8Array>()
  return {
    saw(path, bytes) {
      kept.delete(path)
      if (bytes.length > mostBytes || isPlain(bytes)) return
      kept.set(path, bytes)
      const [oldest] = kept.keys()
      if (kept.size > mostNotes && oldest !== undefined) kept.delete(oldest)
    },
    of: (path) => kept.get(path),
    forget: (path) => void kept.delete(path),
  }
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes[0] !== 0xef && !bytes.includes(0x0d)
}
