import { dirname } from 'node:path'
import type {
  JournalAnswer,
  JournalEntry,
  RecoveredText,
  Recovery,
  StreamId,
} from '../../api/journal-entries.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { type Disk, realDisk } from '../folder/disk.ts'
import { diskError } from '../folder/disk-errors.ts'
import { checkPath } from '../folder/paths.ts'
import { takeTurns } from '../folder/turns.ts'
import { LeftBehind, type NoteTexts } from './left-behind.ts'
import { Stream } from './stream.ts'

type Options = {
  /** The app's own folder for the journals of this folder of notes. */
  readonly place: string
  readonly textOf: NoteTexts
  readonly report: (error: unknown) => void
  readonly disk?: Disk
  /** Before the first typing of a sitting into the note is written down. */
  readonly onFirst?: (path: NotePath) => Promise<void>
  /** A text that was left behind is dropped now. */
  readonly onDrop?: (path: NotePath, text: string) => Promise<void>
}

type Live = {
  readonly stream: Stream
  readonly sitting: string
  readonly page: object
  path: NotePath
}

/** What pages type, written down before it is saved; and what is left of sittings that ended without saving it. */
export class Journal {
  readonly #place: string
  readonly #disk: Disk
  readonly #textOf: NoteTexts
  readonly #report: (error: unknown) => void
  readonly #turns = takeTurns()
  readonly #live = new Map<StreamId, Live>()
  readonly #onFirst: (path: NotePath) => Promise<void>
  readonly #left: LeftBehind
  /** Pages that went away, whose streams are being closed. */
  #leaving: Promise<unknown> = Promise.resolve()
  /** The names of its folders are on disk. */
  #hasPlace = false
  /** Notes that a sitting has typed into, as `sitting path`. */
  readonly #begun = new Set<string>()

  constructor(options: Options) {
    this.#place = options.place
    this.#textOf = options.textOf
    this.#report = options.report
    this.#disk = options.disk ?? realDisk
    this.#onFirst = options.onFirst ?? (async () => undefined)
    this.#left = new LeftBehind({
      place: options.place,
      disk: this.#disk,
      textOf: options.textOf,
      report: options.report,
      onDrop: options.onDrop ?? (async () => undefined),
    })
  }

  /** Writes down what the page says. Rejects with ApiError where the disk does not take it; nothing is half-written then. */
  keep(entry: JournalEntry, page: object): Promise<JournalAnswer> {
    return this.#turns(entry.stream, () => this.#kept(entry, page)).catch((error: unknown) => {
      throw diskError(error, 'journal')
    })
  }

  /** The page is of this sitting from now on; gives what other sittings that ended left. */
  async join(sitting: string, page: object): Promise<readonly Recovery[]> {
    for (const [id, live] of this.#live) {
      if (live.page === page && live.sitting !== sitting) await this.#letGo(id)
    }
    await this.#leaving
    const found: Recovery[] = []
    for (const id of await this.#ended()) {
      const recovery = await this.#left.recoveryOf(id)
      // The page has its own text still, and has begun to write it down anew.
      if (!recovery || id.startsWith(sitting)) continue
      found.push(recovery)
    }
    return found.sort((a, b) => (b.typedAt ?? 0) - (a.typedAt ?? 0))
  }

  openRecovery(id: string): Promise<RecoveredText> {
    return this.#left.open(id)
  }

  dropRecovery(id: string): Promise<void> {
    return this.#left.drop(id)
  }

  /** The page is gone: what it typed is dropped where it is saved, and kept where it is not. */
  async leave(page: object): Promise<void> {
    const own = [...this.#live].filter(([, live]) => live.page === page)
    const closed = Promise.all(own.map(([id]) => this.#letGo(id)))
    this.#leaving = Promise.allSettled([this.#leaving, closed])
    await closed
  }

  /** Closes every file. What fails is reported, and keeps nothing else open. */
  async close(): Promise<void> {
    await Promise.all([...this.#live.keys()].map((id) => this.#letGo(id).catch(this.#report)))
  }

  async #kept(entry: JournalEntry, page: object): Promise<JournalAnswer> {
    if ('path' in entry) checkPath(entry.path)
    if (entry.kind === 'begin') return await this.#begin(entry, page)
    const live = this.#live.get(entry.stream)
    if (!live) return entry.kind === 'end' ? 'kept' : 'begin-anew'
    switch (entry.kind) {
      case 'typed': {
        const { count, edits } = entry
        if (count !== live.stream.count + 1) return 'begin-anew'
        await live.stream.append({ kind: 'typed', count, edits: [...edits], at: Date.now() })
        return live.stream.isLong(false) ? 'begin-anew' : 'kept'
      }
      case 'saved': {
        const { count, version } = entry
        await live.stream.append({ kind: 'saved', count, version })
        return live.stream.isLong(count === live.stream.count) ? 'begin-anew' : 'kept'
      }
      case 'renamed':
        await live.stream.append({ kind: 'renamed', path: entry.path })
        live.path = entry.path
        return 'kept'
      case 'end':
        this.#live.delete(entry.stream)
        await live.stream.end()
        return 'kept'
    }
  }

  async #begin(
    { stream: id, sitting, path, base, text }: Extract<JournalEntry, { kind: 'begin' }>,
    page: object,
  ): Promise<JournalAnswer> {
    if (this.#live.has(id)) return 'begin-anew'
    const first = `${sitting} ${path}`
    if (!this.#begun.has(first)) {
      this.#begun.add(first)
      await this.#onFirst(path)
    }
    const start = text ?? (await this.#textAt(path, base))
    if (start === undefined) return 'begin-anew'
    await this.#makePlace()
    const stream = await Stream.begin(this.#disk, this.#left.fileOf(`${sitting}-${id}`), {
      first: { path, version: base, text: start, process: process.pid, isGiven: text !== null },
      report: this.#report,
    })
    this.#live.set(id, { stream, sitting, page, path })
    await this.#disk.syncFolder(this.#place)
    await this.#endOthers(id, { sitting, path })
    return 'kept'
  }

  /** Makes the folder; the first time the disk is made to keep its name and that of the folder of all journals. */
  async #makePlace(): Promise<void> {
    await this.#disk.mkdir(this.#place, 0o700)
    if (this.#hasPlace) return
    const above = dirname(this.#place)
    await this.#disk.syncFolder(above)
    await this.#disk.syncFolder(dirname(above))
    this.#hasPlace = true
  }

  /** What the sitting wrote down of the note before, in this host or in one that died, is in the new stream. */
  async #endOthers(id: StreamId, { sitting, path }: { sitting: string; path: NotePath }) {
    for (const [other, live] of this.#live) {
      if (other === id || live.sitting !== sitting || live.path !== path) continue
      this.#live.delete(other)
      await this.#turns(other, () => live.stream.end())
    }
    for (const left of await this.#ended()) {
      if (left.startsWith(sitting) && (await this.#left.read(left))?.path === path)
        await this.#left.remove(left)
    }
  }

  async #textAt(path: NotePath, version: Version): Promise<string | undefined> {
    const now = await this.#textOf(path)
    return now?.version === version ? now.text : undefined
  }

  /** Closes the stream, whose page is gone; what was saved is removed. */
  #letGo(id: StreamId): Promise<void> {
    return this.#turns(id, async () => {
      const live = this.#live.get(id)
      if (!live) return
      this.#live.delete(id)
      await live.stream.close()
      await this.#left.recoveryOf(`${live.sitting}-${id}`)
    })
  }

  /** Journals that no page of ours writes. */
  async #ended(): Promise<readonly string[]> {
    const live = new Set([...this.#live].map(([id, { sitting }]) => `${sitting}-${id}`))
    return (await this.#left.ids()).filter((id) => !live.has(id))
  }
}
