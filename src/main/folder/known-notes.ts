import { setTimeout as pause } from 'node:timers/promises'
import { ApiError } from '../../api/errors.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { diskError } from './disk-errors.ts'
import type { Loaded } from './index-entry.ts'
import type { IndexFile } from './index-file.ts'
import { findNote } from './listing.ts'
import { decodeNote, whyNeverWritten } from './note-file.ts'
import { type Ground, loadBytes } from './note-files.ts'
import { NoteIndex } from './note-index.ts'
import type { ReadText } from './note-reading.ts'
import { realPlace } from './paths.ts'
import { takeTurns } from './turns.ts'
import { whyUnreadable } from './unreadable-note.ts'

/** Who asked for a change; null where it came from outside. */
export type Author = object | null

/** What the folder tells. `text`: the file has another text than it had when somebody last got it here. */
export type FolderChange =
  | { readonly kind: 'list' }
  /** More of the texts are read, or all. */
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'text'
      readonly path: NotePath
      readonly text: string
      readonly version: Version
      readonly by: Author
    }
  | { readonly kind: 'deleted'; readonly path: NotePath; readonly by: Author }
  | {
      readonly kind: 'renamed'
      readonly from: NotePath
      readonly to: NotePath
      readonly by: Author
    }
  | { readonly kind: 'lost'; readonly message: string }
  | { readonly kind: 'found' }

type TextNow = { readonly text: string; readonly version: Version }

const settleMs = 200
const settleTimes = 10

/**
 * What is known of the folder's notes: the index of all, and the versions that somebody here has got. A change is
 * recognised by comparing versions, so the echo of our own writing says nothing new, and a lost event does no harm.
 */
export class KnownNotes {
  readonly index: NoteIndex
  readonly #ground: Ground
  readonly #tell: (change: FolderChange) => void
  readonly #turns = takeTurns()
  /** Versions of the notes whose text somebody has got. */
  readonly #versions = new Map<NotePath, Version>()
  /** Notes that somebody had got and then found gone, with the size they had: who hears of their end hears of their return. */
  readonly #gone = new Map<NotePath, number>()

  constructor(
    ground: Ground,
    options: {
      read: ReadText
      tell: (change: FolderChange) => void
      report: (error: unknown) => void
      file?: IndexFile | undefined
      now?: (() => number) | undefined
    },
  ) {
    this.#ground = ground
    this.#tell = options.tell
    this.index = new NoteIndex({
      load: (path) => this.load(path),
      read: options.read,
      onChange: () => options.tell({ kind: 'list' }),
      onProgress: () => options.tell({ kind: 'reading' }),
      report: options.report,
      file: options.file,
      now: options.now,
    })
  }

  /** Notes whose text somebody has got, also where they are gone since. */
  get given(): readonly NotePath[] {
    return [...new Set([...this.#versions.keys(), ...this.#gone.keys()])]
  }

  isGiven(path: NotePath): boolean {
    return this.#versions.has(path) || this.#gone.has(path)
  }

  /** Notes that the folder had, by what was read of them or by what somebody has got. */
  paths(): readonly NotePath[] {
    return [...new Set([...this.index.paths(), ...this.#versions.keys()])]
  }

  has(path: NotePath): boolean {
    return this.index.get(path) !== undefined || this.#versions.has(path)
  }

  versionOf(path: NotePath): Version | undefined {
    return this.#versions.get(path) ?? this.index.get(path)?.version ?? undefined
  }

  /** Does the jobs of a note in the order they came in, and never two at once on one file, whatever its names. */
  inTurn<T>(path: NotePath, job: () => Promise<T>): Promise<T> {
    return this.#turns(`name ${path}`, async () => {
      const file = await realPlace(this.#ground.disk, this.#ground.root, path)
      return await this.#turns(`file ${file}`, job)
    })
  }

  /** Somebody gets or wrote this text; whoever has had another one, or none since the note was gone, is told. */
  give(path: NotePath, { text, version }: TextNow, by: Author): void {
    const before = this.#versions.get(path)
    const isBack = this.#gone.delete(path)
    this.#versions.set(path, version)
    if (isBack || (before !== undefined && before !== version)) {
      this.#tell({ kind: 'text', path, text, version, by })
    }
  }

  /** Takes over a text that was just written. */
  async wrote(path: NotePath, now: TextNow, by: Author): Promise<void> {
    this.give(path, now, by)
    const listed = await findNote(this.#ground.disk, this.#ground.root, path)
    if (listed) this.index.wrote(listed, now)
  }

  async moved(from: NotePath, to: NotePath, by: Author): Promise<void> {
    const version = this.#versions.get(from)
    this.#versions.delete(from)
    this.#gone.delete(from)
    if (version !== undefined) this.#versions.set(to, version)
    this.index.remove(from)
    const listed = await findNote(this.#ground.disk, this.#ground.root, to)
    const loaded = listed && (await this.load(to))
    if (listed && loaded) this.index.put(listed, loaded)
    this.#tell({ kind: 'renamed', from, to, by })
  }

  /** Somebody who has the note is told that it is not there. It may be on its way, or be back in a moment. */
  missed(path: NotePath): void {
    if (this.#versions.has(path)) this.#gone.set(path, this.#sizeOf(path))
  }

  forget(path: NotePath, by: Author): void {
    this.missed(path)
    this.index.remove(path)
    this.#versions.delete(path)
    this.#tell({ kind: 'deleted', path, by })
  }

  /** Reads the note again where it may have changed, and tells if it has. What leads out of the folder is only listed. */
  async compare(path: NotePath): Promise<void> {
    const found = await findNote(this.#ground.disk, this.#ground.root, path)
    if (found?.isOutside) {
      const isNew = this.index.get(path)?.listed.stamp !== found.stamp
      if (isNew) this.index.put(found, { unreadable: 'leadsOut', version: null })
      return
    }
    await this.inTurn(path, async () => {
      const listed = await findNote(this.#ground.disk, this.#ground.root, path)
      if (!listed) return
      const isGiven = this.isGiven(path)
      if (!isGiven && this.index.get(path)?.listed.stamp === listed.stamp) return
      const loaded = await this.loadSettled(path)
      if (!loaded) return
      this.index.put(listed, loaded)
      if (isGiven && 'text' in loaded) this.give(path, loaded, null)
    })
  }

  /** The note's text, or why it has none; undefined where there is no note. Never rejects. */
  async load(path: NotePath): Promise<Loaded | undefined> {
    try {
      const file = await realPlace(this.#ground.disk, this.#ground.root, path)
      const present = await loadBytes(this.#ground, file)
      if (!present) return undefined
      const decoded = decodeNote(present.bytes)
      if (decoded.kind === 'text') return { text: decoded.text, version: present.version }
      return { unreadable: whyNeverWritten(decoded), version: present.version }
    } catch (error) {
      const problem = diskError(error, path)
      if (!(problem instanceof ApiError)) throw error
      return { unreadable: whyUnreadable(problem), version: null }
    }
  }

  /**
   * The same, when another program that writes in place is done: a text that became much shorter is not believed until
   * it stays the same for a moment, an empty one until two seconds have passed.
   */
  async loadSettled(path: NotePath): Promise<Loaded | undefined> {
    const before = this.#sizeOf(path)
    let loaded = await this.load(path)
    for (let times = 0; times < settleTimes && isMuchShorter(loaded, before); times++) {
      await pause(settleMs)
      const again = await this.load(path)
      const isStable = again?.version === loaded?.version && !isEmpty(again)
      loaded = again
      if (isStable) break
    }
    return loaded
  }

  /** The size that the note was last known with. */
  #sizeOf(path: NotePath): number {
    return this.index.get(path)?.listed.size ?? this.#gone.get(path) ?? 0
  }
}

function isMuchShorter(loaded: Loaded | undefined, sizeBefore: number): boolean {
  if (!loaded || !('text' in loaded)) return false
  return Buffer.byteLength(loaded.text) * 2 < sizeBefore
}

function isEmpty(loaded: Loaded | undefined): boolean {
  return loaded !== undefined && 'text' in loaded && loaded.text === ''
}
