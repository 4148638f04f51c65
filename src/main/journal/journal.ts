import { dirname, join } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import type {
  JournalAnswer,
  JournalEntry,
  RecoveredText,
  Recovery,
  StreamId,
} from '../../api/journal-entries.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { type Disk, realDisk } from '../folder/disk.ts'
import { diskError, errorCode } from '../folder/disk-errors.ts'
import { checkPath } from '../folder/paths.ts'
import { takeTurns } from '../folder/turns.ts'
import { isAlive } from './alive.ts'
import { type Replayed, replay } from './replay.ts'
import { Stream } from './stream.ts'

/** What the journal asks of the folder of notes. */
export type NoteTexts = (path: NotePath) => Promise<{ text: string; version: Version } | undefined>

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

const ending = '.journal'

/** What pages type, written down before it is saved; and what is left of sittings that ended without saving it. */
export class Journal {
  readonly #place: string
  readonly #disk: Disk
  readonly #textOf: NoteTexts
  readonly #report: (error: unknown) => void
  readonly #turns = takeTurns()
  readonly #live = new Map<StreamId, Live>()
  readonly #onFirst: (path: NotePath) => Promise<void>
  readonly #onDrop: (path: NotePath, text: string) => Promise<void>
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
    this.#onDrop = options.onDrop ?? (async () => undefined)
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
    for (const id of await this.#left()) {
      const recovery = await this.#recoveryOf(id)
      // The page has its own text still, and has begun to write it down anew.
      if (!recovery || id.startsWith(sitting)) continue
      found.push(recovery)
    }
    return found.sort((a, b) => (b.typedAt ?? 0) - (a.typedAt ?? 0))
  }

  async openRecovery(id: string): Promise<RecoveredText> {
    const found = await this.#read(id)
    if (!found) throw new ApiError('not-found', texts().host.noRecovery)
    const { path, text, saved } = found
    const now = await this.#textOf(path)
    const base = now && isGrownFrom(found, now) ? now.text : saved.text
    return { path, text, base, now: now?.text ?? null }
  }

  /** Removes what was left behind, when it is kept elsewhere or nobody wants it. */
  async dropRecovery(id: string): Promise<void> {
    const found = await this.#read(id)
    if (found) await this.#onDrop(found.path, found.text)
    await this.#remove(id)
  }

  /** The page is gone: what it typed is dropped where it is saved, and kept where it is not. */
  async leave(page: object): Promise<void> {
    const own = [...this.#live].filter(([, live]) => live.page === page)
    const closed = Promise.all(own.map(([id]) => this.#letGo(id)))
    this.#leaving = Promise.allSettled([this.#leaving, closed])
    await closed
  }

  /** Closes every file. */
  async close(): Promise<void> {
    await Promise.all([...this.#live.keys()].map((id) => this.#letGo(id)))
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
    const stream = await Stream.begin(this.#disk, this.#fileOf(`${sitting}-${id}`), {
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
    for (const left of await this.#left()) {
      if (left.startsWith(sitting) && (await this.#read(left))?.path === path)
        await this.#remove(left)
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
      await this.#recoveryOf(`${live.sitting}-${id}`)
    })
  }

  /** What the journal holds that is in no file; what is in a file is removed. */
  async #recoveryOf(id: string): Promise<Recovery | null> {
    const found = await this.#read(id)
    if (found === undefined) return null
    if (found === null) {
      return { id, path: null, typedAt: null, isWhole: false, note: 'gone' }
    }
    const { path, process, typedAt, isWhole, isSaved, text } = found
    if (isAlive(process, await this.#changedMs(id))) return null
    const now = await this.#textOf(path)
    if (isWhole && (isSaved || now?.text === text)) {
      await this.#remove(id)
      return null
    }
    const note = !now ? 'gone' : isGrownFrom(found, now) ? 'same' : 'changed'
    return { id, path, typedAt, isWhole, note }
  }

  /** Null where nothing of it can be read; undefined where it is not there. */
  async #read(id: string): Promise<Replayed | null | undefined> {
    try {
      const handle = await this.#disk.open(this.#fileOf(id), 'read')
      try {
        return replay(await handle.read())
      } finally {
        await handle.close()
      }
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      if (errorCode(error) === undefined) throw error
      this.#report(error)
      return null
    }
  }

  /** Journals that no page of ours writes. */
  async #left(): Promise<readonly string[]> {
    try {
      const names = (await this.#disk.readdir(this.#place)).map(({ name }) => name)
      const live = new Set([...this.#live].map(([id, { sitting }]) => `${sitting}-${id}`))
      return names
        .filter((name) => journalName.test(name))
        .map((name) => name.slice(0, -ending.length))
        .filter((id) => !live.has(id))
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') this.#report(error)
      return []
    }
  }

  async #changedMs(id: string): Promise<number> {
    return Number((await this.#disk.stat(this.#fileOf(id))).mtimeMs)
  }

  async #remove(id: string): Promise<void> {
    await this.#disk.unlink(this.#fileOf(id)).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error
    })
  }

  #fileOf(id: string): string {
    return join(this.#place, `${id}${ending}`)
  }
}

/** Whether the note has what was last saved: as the journal says, or by a save that nobody was left to write down. */
function isGrownFrom(found: Replayed, now: { text: string; version: Version }): boolean {
  return now.version === found.saved.version || found.cameBy(now.text)
}

const journalName = /^[0-9a-f]{32}-[0-9a-f]{32}\.journal$/
