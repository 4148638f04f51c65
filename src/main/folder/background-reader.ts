import type { NotePath } from '../../api/notes.ts'
import { deferred } from './deferred.ts'
import type { FolderContext } from './folder-context.ts'
import { type Entry, isSameGroup, isSameInList, type Loaded, unreadEntry } from './index-entry.ts'
import type { KeptReadings } from './kept-readings.ts'
import type { NoteEntries } from './note-entries.ts'
import type { NoteList } from './note-list.ts'
import type { ReadText } from './note-reading.ts'
import { inSlices, inTurns, nextTurn } from './slices.ts'
import { today } from './today.ts'
import type { TypingRest } from './typing-rest.ts'

type Parts = {
  readonly entries: NoteEntries
  readonly context: FolderContext
  readonly list: NoteList
  readonly kept: KeptReadings
  readonly load: (path: NotePath) => Promise<Loaded | undefined>
  readonly read: ReadText
  readonly typing: TypingRest
  readonly now: () => number
  readonly onProgress: () => void
  /** There is nothing to read just now. */
  readonly onCalm: () => void
  readonly report: (error: unknown) => void
}

const firstAnnouncementMs = 300
/** Notes that are loaded and read at the same time, so that neither the disk nor a reading thread waits for the other. */
const together = 16
/** So many notes are read in a moment: a page that starts is not kept by them. */
export const fewNotes = 200
/** Who waits is told how far it is this often. */
const progressMs = 300

/** Reads what is to be read, newest first, until nothing is: also what is read otherwise by what the others taught. */
export class BackgroundReader {
  readonly #parts: Parts
  #reading: Promise<void> | undefined
  /** Nothing is read before the files were looked at. */
  #hasBegun = false
  readonly #begun = deferred()
  #closed = false
  #toldProgress = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Begins to read, if it has not. */
  begin(): void {
    this.#hasBegun = true
    this.#begun.resolve()
    this.goOn()
  }

  /** There may be something to read. */
  goOn(): void {
    if (!this.#hasBegun) return
    this.#reading ??= this.#readAll()
      .catch(async (error: unknown) => {
        this.#parts.report(error)
        // Trying the same again at once would not end.
        for (const entry of await this.#stale()) {
          this.#parts.entries.set({ ...entry, basis: null, isStale: false })
        }
      })
      .finally(() => {
        this.#reading = undefined
        if (this.#parts.entries.unread.isDone) this.#tellProgress()
        if (this.#isAllRead()) this.#parts.onCalm()
        else this.goOn()
      })
  }

  /** Leaves what is not read yet unread, or goes on with it. What changes from now on is read in any case. */
  readOn(goOn: boolean): void {
    const { unread } = this.#parts.entries
    if (goOn) unread.wantAll()
    else unread.leaveAll()
    this.#toldProgress = unread.count > 0
    this.#parts.onProgress()
    if (goOn) this.goOn()
  }

  /** Resolves when everything has been read. */
  async settled(): Promise<void> {
    await this.#begun.promise
    while (this.#reading) await this.#reading
  }

  close(): void {
    this.#closed = true
    this.#begun.resolve()
  }

  async #readAll(): Promise<void> {
    // Out of the caller's turn: a list of names is answered before the first text is read.
    await nextTurn()
    const { entries, kept, list } = this.#parts
    if (entries.unread.count > 0 && (await kept.takeOver(() => !this.#closed))) {
      list.changed({ regroup: true })
    }
    for (let isNew = true; isNew && !this.#closed; isNew = await this.#learn()) {
      while (!this.#isAllRead()) await this.#readThese(await this.#stale())
    }
  }

  /** Whether there is other knowledge than before; the notes that it affects are to be read again. */
  async #learn(): Promise<boolean> {
    const { context, entries, list, now } = this.#parts
    const affects = context.learn(today(new Date(now())))
    if (!affects) return false
    await inTurns(entries.markStale(({ reading }) => reading !== null && affects(reading)))
    list.changed({ regroup: false })
    return true
  }

  async #readThese(some: readonly Entry[]): Promise<void> {
    const { entries, list, load, typing, now } = this.#parts
    const breathe = inSlices()
    // Each announcement is the whole list, so they become rarer while there is more to read.
    let pauseMs = firstAnnouncementMs
    let announceAt = performance.now() + pauseMs
    let tellAt = performance.now() + progressMs
    let hasNews = false
    const waiting = some.values()
    const readOn = async () => {
      for (const entry of waiting) {
        if (entries.unread.count > fewNotes) await typing.over()
        if (this.#closed) return
        if (entries.unread.isLeft(entry.listed.path)) continue
        if (performance.now() > tellAt) {
          this.#tellProgress()
          tellAt = performance.now() + progressMs
        }
        const readAtMs = now()
        const loaded = await load(entry.listed.path)
        hasNews = (await this.#takeOver(entry, loaded, readAtMs)) || hasNews
        if (hasNews && performance.now() > announceAt) {
          list.changed({ regroup: true })
          pauseMs *= 2
          announceAt = performance.now() + pauseMs
          hasNews = false
        }
        await breathe()
      }
    }
    await Promise.all(Array.from({ length: Math.min(together, some.length) }, readOn))
    if (hasNews) list.changed({ regroup: true })
    else if (await inTurns(list.hasOtherCounts(some))) list.changed({ regroup: false })
  }

  /** Whether the list became another one by it. Does nothing where the note has changed or gone in the meantime. */
  async #takeOver(entry: Entry, loaded: Loaded | undefined, readAtMs: number): Promise<boolean> {
    const { entries } = this.#parts
    const { path } = entry.listed
    const isCurrent = () => entries.get(path) === entry
    if (!isCurrent()) return false
    if (!loaded) return entries.drop(path)
    const now = await this.#entryOf(entry, loaded, readAtMs)
    if (!isCurrent()) return false
    entries.set(now)
    return !isSameInList(entry, now) || !isSameGroup(entry.reading, now.reading)
  }

  async #entryOf(entry: Entry, loaded: Loaded, readAtMs: number): Promise<Entry> {
    const { listed } = entry
    const { version } = loaded
    if ('unreadable' in loaded) return unreadEntry(listed, loaded)
    const read = { listed, version, readAtMs, unreadable: null, isStale: false }
    if (entry.reading && entry.basis === version) return { ...entry, ...read }
    const { context, read: readText, report } = this.#parts
    try {
      const reading = await readText(listed.path, loaded.text, context.both)
      return { ...read, reading, basis: version }
    } catch (error) {
      // Reading is total, so this is a mistake of ours, unless it was ended with the folder; the note can be opened all the same.
      if (!this.#closed) report(error)
      return unreadEntry(listed, { version })
    }
  }

  /** Who hears of the way hears of its end, and nobody hears of what was over at once. */
  #tellProgress(): void {
    const isMore = this.#parts.entries.unread.count > 0
    if (this.#closed || !(isMore || this.#toldProgress)) return
    this.#toldProgress = isMore
    this.#parts.onProgress()
  }

  /** What is to be read, newest first. */
  async #stale(): Promise<readonly Entry[]> {
    return this.#closed ? [] : await inTurns(this.#parts.entries.stale())
  }

  #isAllRead(): boolean {
    return this.#closed || this.#parts.entries.unread.isDone
  }
}
