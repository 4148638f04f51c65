import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { FolderContext } from './folder-context.ts'
import type { KeptNotes } from './index-file.ts'
import { type IndexKeeper, keptEntry } from './index-keeper.ts'
import type { NoteEntries } from './note-entries.ts'
import { inSlices, inTurns } from './slices.ts'

/** The readings of the last time, until they are taken over: once, with the first look at the files. */
export class KeptReadings {
  readonly #keeper: IndexKeeper | undefined
  readonly #entries: NoteEntries
  readonly #context: FolderContext
  #told: ReadingContext | undefined
  #loading: Promise<KeptNotes | undefined> | undefined

  constructor(parts: {
    /** Without one there are none. */
    keeper: IndexKeeper | undefined
    entries: NoteEntries
    context: FolderContext
  }) {
    this.#keeper = parts.keeper
    this.#entries = parts.entries
    this.#context = parts.context
  }

  /** Those for what was told until now are to be taken over. */
  prepare(): void {
    this.#told = this.#context.told
    this.#loading = undefined
  }

  /** Begins to get them. */
  load(): void {
    if (this.#told) this.#loading ??= this.#keeper?.load(this.#told)
  }

  /** Takes them over where the files are as they were, and while `goesOn`. Gives whether there were any. */
  async takeOver(goesOn: () => boolean): Promise<boolean> {
    this.load()
    const [told, loading] = [this.#told, this.#loading]
    this.#told = undefined
    this.#loading = undefined
    const isOfUse = () => goesOn() && this.#context.told === told
    const kept = await loading
    if (!kept || !isOfUse()) return false
    this.#context.know(kept.knowledge)
    const breathe = inSlices()
    for (const entry of await inTurns(this.#entries.stale())) {
      const { path } = entry.listed
      const restored = keptEntry(entry, kept.notes.get(path))
      if (restored && this.#entries.get(path) === entry)
        this.#entries.set(restored, { isKept: true })
      await breathe()
      if (!isOfUse()) return false
    }
    return true
  }
}
