import type { NotePath } from '../../api/notes.ts'
import { eachInSteps, type Steps, sortedInSteps } from '../../notes/text/steps.ts'
import type { FolderContext } from './folder-context.ts'
import { type Entry, staleEntry } from './index-entry.ts'
import type { Listed } from './listing.ts'
import { UnreadNotes } from './unread-notes.ts'

/** What is known of each note. What depends on it goes along: what is to be read, and what the readings teach. */
export class NoteEntries {
  readonly unread = new UnreadNotes()
  readonly #byPath = new Map<string, Entry>()
  readonly #context: FolderContext
  readonly #onRead: () => void

  /** `onRead` is told when a note has a reading that was not kept from the last time. */
  constructor(context: FolderContext, onRead: () => void) {
    this.#context = context
    this.#onRead = onRead
  }

  /** By path; what is there changes with every `set`. */
  get all(): ReadonlyMap<string, Entry> {
    return this.#byPath
  }

  get(path: string): Entry | undefined {
    return this.#byPath.get(path)
  }

  /** The only way by which an entry comes or changes. */
  set(entry: Entry, { isKept = false } = {}): void {
    const { path } = entry.listed
    const before = this.#byPath.get(path)
    if (!isKept && !entry.isStale && entry.reading) this.#onRead()
    this.#byPath.set(path, entry)
    if (entry.isStale) this.unread.add(path)
    else this.unread.delete(path)
    this.#context.replace(before?.reading ?? null, entry.reading)
  }

  /** Whether there was one. */
  drop(path: string): boolean {
    this.#context.replace(this.#byPath.get(path)?.reading ?? null, null)
    this.unread.delete(path)
    return this.#byPath.delete(path)
  }

  /** Takes over what the folder has now. Gives whether the list becomes another one by it. */
  *update(listing: readonly Listed[]): Steps<boolean> {
    const known = [...this.#byPath.keys()]
    const there = new Set<string>()
    yield* eachInSteps(listing, ({ path }) => void there.add(path))
    let isOther = false
    yield* eachInSteps(known, (path) => {
      if (!there.has(path)) isOther = this.drop(path) || isOther
    })
    yield* eachInSteps(listing, (listed) => {
      const before = this.#byPath.get(listed.path)
      if (before?.listed.stamp === listed.stamp) return
      this.set(staleEntry(listed, before))
      // Of a file that is looked at for the first time the list has the name already.
      isOther ||= before?.listed.stamp !== '' || listed.isOutside
    })
    return isOther
  }

  /** Marks those that would be read otherwise now. */
  *markStale(which: (entry: Entry) => boolean): Steps<void> {
    yield* eachInSteps([...this.#byPath.keys()], (path) => {
      const entry = this.#byPath.get(path)
      if (entry && which(entry)) this.set({ ...entry, basis: null, isStale: true })
    })
  }

  /** What is to be read, newest first. */
  *stale(): Steps<readonly Entry[]> {
    const entries: Entry[] = []
    yield* eachInSteps(this.unread.wanted(), (path) => {
      const entry = this.#byPath.get(path)
      if (entry) entries.push(entry)
    })
    return yield* sortedInSteps(entries, (a, b) => b.listed.changedMs - a.listed.changedMs)
  }

  paths(): readonly NotePath[] {
    return [...this.#byPath.values()].map(({ listed }) => listed.path)
  }
}
