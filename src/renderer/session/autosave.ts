import type { Version } from '../../api/notes.ts'
import type { SaveState } from '../store/save-slice.ts'
import type { OpenNote } from './desk.ts'
import { createSaver, isOnDisk, type Saver, type SaverParts } from './saver.ts'

// Each open note has one saver. Nothing here knows which note is shown; what is told about a note goes to `onState`.

export type Autosave = {
  /** The note's text changed, and not from the disk. Costs the same on every key. */
  changed(note: OpenNote): void
  /** Saves at once what is not on disk; true when all of it is. The first message leaves before this returns. */
  flush(note: OpenNote): Promise<boolean>
  flushAll(): Promise<boolean>
  /** Tries again at once what failed. */
  retryAll(): void
  stateOf(note: OpenNote): SaveState
  /** Whether all of the note's text is on disk, and its file there. */
  isClean(note: OpenNote): boolean
  /** Whether a save is under way, so that the next can't leave before its answer. */
  isSaving(note: OpenNote): boolean
  setGone(note: OpenNote): void
  /** The file is there again, as the note's base and version say. */
  setFound(note: OpenNote): void
  /** The disk has another text; merged as soon as no save is in flight and no IME is composing. */
  tookDisk(note: OpenNote, text: string, version: Version): void
  forget(note: OpenNote): void
}

export function createAutosave(parts: SaverParts): Autosave {
  const savers = new Map<OpenNote, Saver>()

  function saverOf(note: OpenNote): Saver {
    const known = savers.get(note)
    if (known) return known
    const saver = createSaver(note, parts)
    savers.set(note, saver)
    return saver
  }

  return {
    changed: (note) => saverOf(note).changed(),
    flush: (note) => saverOf(note).flush(),
    async flushAll() {
      const all = await Promise.all([...savers.values()].map((saver) => saver.flushWhole()))
      return all.every(Boolean)
    },
    retryAll() {
      for (const saver of savers.values()) if (saver.state().kind === 'failed') void saver.flush()
    },
    stateOf: (note) => saverOf(note).state(),
    isClean: (note) => isOnDisk(parts.desk, note) && saverOf(note).state().kind !== 'gone',
    isSaving: (note) => saverOf(note).isSaving(),
    setGone: (note) => saverOf(note).setGone(),
    setFound: (note) => saverOf(note).setFound(),
    tookDisk: (note, text, version) => saverOf(note).tookDisk(text, version),
    forget(note) {
      saverOf(note).forget()
      savers.delete(note)
    },
  }
}
