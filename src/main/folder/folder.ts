import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ReadingProgress } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { FoundNotes, OpenWorkPart } from '../../api/finding.ts'
import type { FolderKnowledge, FolderMemory } from '../../api/folder-memory.ts'
import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { fewNotes } from './background-reader.ts'
import { confinedDisk } from './confined-disk.ts'
import { createDeletedNotes } from './deleted-notes.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskError } from './disk-errors.ts'
import { type Finding, findHere } from './finding-thread.ts'
import { FolderNotes } from './folder-notes.ts'
import type { IndexFile } from './index-file.ts'
import { type FolderChange, KnownNotes } from './known-notes.ts'
import { createLastBytes } from './last-bytes.ts'
import { type ListFolder, listNotes } from './listing.ts'
import { Lookout } from './lookout.ts'
import type { Ground } from './note-files.ts'
import type { ReadText } from './note-reading.ts'
import { OpenWorkFinder } from './open-work-finder.ts'
import { createOvertakenTexts } from './overtaken.ts'
import type { ReadingHold } from './reading-hold.ts'
import { TextFinder } from './text-finder.ts'
import { oneAtATime } from './turns.ts'
import { watchFolder } from './watcher.ts'

export type FolderOptions = {
  readonly read: ReadText
  /** Until it is over, no file is looked at or read where there are many. */
  readonly hold?: ReadingHold
  /** Ends what reads, when the folder is closed. */
  readonly endReading?: () => Promise<void>
  /** Looks through the notes; without it that is done on this thread. */
  readonly finding?: Finding
  /** Receives what goes wrong beside the calls. */
  readonly report: (error: unknown) => void
  readonly disk?: Disk
  /** Keeps a text of the note where the folder takes no file; must not reject. */
  readonly keepElsewhere?: (path: NotePath, bytes: Uint8Array) => Promise<void>
  /** Looks at all files; without it that is done on this thread. */
  readonly list?: ListFolder
  readonly watch?: typeof watchFolder
  /** Puts a file into the system's trash; without it files go to `.trash` in the folder. */
  readonly trash?: (file: string) => Promise<void>
  /** What the user told of the folder at this real path. */
  readonly memoryOf?: (root: string) => Promise<FolderMemory>
  /** Where the readings of its notes are kept for the next time. */
  readonly indexFile?: (root: string) => IndexFile
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const listWaitsMs = 150

/** A folder of notes: the only one who reads and writes its files. Here is what all notes together are asked for. */
export class Folder {
  readonly root: string
  /** Its notes, one by one. */
  readonly notes: FolderNotes
  readonly #ground: Ground
  readonly #options: FolderOptions
  readonly #known: KnownNotes
  readonly #lookout: Lookout
  readonly #finder: TextFinder
  readonly #openWork: OpenWorkFinder
  /** Jobs that change which names there are, or look at what others changed: one at a time. */
  readonly #restructure = oneAtATime()
  readonly #listeners = new Set<(change: FolderChange) => void>()
  #aliases: FolderMemory['aliases'] = {}
  #answers: FolderMemory['links'] = {}

  /**
   * Opens the folder at the absolute path: its names are listed; its files are looked at and read in the background.
   * Rejects with ApiError, and has ended what it began then.
   */
  static async open(path: string, options: FolderOptions): Promise<Folder> {
    const root = await (options.disk ?? realDisk).realpath(path).catch(() => undefined)
    if (root === undefined) throw new ApiError('folder-gone', texts().host.noFolder(path))
    const disk = options.disk ?? confinedDisk(root)
    const overtaken = createOvertakenTexts(options.keepElsewhere)
    const folder = new Folder({ disk, root, overtaken, lastBytes: createLastBytes() }, options)
    try {
      await folder.#begin()
      return folder
    } catch (error) {
      await folder.close()
      throw diskError(error, basename(root))
    }
  }

  private constructor(ground: Ground, options: FolderOptions) {
    this.root = ground.root
    this.#ground = ground
    this.#options = options
    this.#known = new KnownNotes(ground, {
      read: options.read,
      tell: (change) => this.#tell(change),
      report: options.report,
      file: options.indexFile?.(ground.root),
      now: options.now,
    })
    const finding = options.finding ?? findHere
    const { index } = this.#known
    this.#finder = new TextFinder({ root: ground.root, index, finding })
    this.#openWork = new OpenWorkFinder({ index, finding })
    this.#lookout = new Lookout({
      ground,
      known: this.#known,
      restructure: this.#restructure,
      hold: options.hold,
      list: options.list ?? listNotes,
      watch: options.watch ?? watchFolder,
      tell: (change) => this.#tell(change),
      report: options.report,
    })
    this.notes = new FolderNotes({
      ground,
      known: this.#known,
      restructure: this.#restructure,
      isThere: () => this.#lookout.isThere(),
      finding,
      deleted: createDeletedNotes(ground, options.trash),
      report: options.report,
    })
  }

  /** Gives back the function that stops listening. */
  onChange(listener: (change: FolderChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All notes; where the texts are not read soon enough, some as their names tell. */
  async list(): Promise<readonly NoteSummary[]> {
    const { index } = this.#known
    // Who asks for the list of few notes waits for what they say, rather than seeing it twice.
    if (index.progress().total <= fewNotes) await Promise.race([this.settled(), pause(listWaitsMs)])
    await index.firstListed()
    return this.listNow()
  }

  listNow(): readonly NoteSummary[] {
    return this.#known.index.summaries()
  }

  /** Resolves when every note has been read. */
  settled(): Promise<void> {
    return this.#known.index.settled()
  }

  /** A page shows its first note: what it was not to wait for begins. */
  pageShown(): void {
    this.#options.hold?.end()
  }

  /** Somebody types into a note just now. */
  typed(): void {
    this.#known.index.typed()
  }

  /** How far the texts are read. */
  reading(): ReadingProgress {
    return this.#known.index.progress()
  }

  /** Stops reading the texts, or goes on with it. */
  readOn(goOn: boolean): void {
    this.#known.index.readOn(goOn)
  }

  knowledge(): FolderKnowledge {
    return this.#known.index.knowledge()
  }

  /** Reads and groups all notes with what the user told from now on. */
  readWith({ aliases, judgements, labels, series, links }: FolderMemory): void {
    this.#known.index.readWith({ aliases, judgements, labels, series })
    this.#aliases = aliases
    this.#answers = links
  }

  /** The notes that have what was typed, newest first, from a place in their list on. */
  find(typed: string, from: number): Promise<FoundNotes> {
    return this.#finder.find(typed, from, this.#aliases)
  }

  /** The open work of all series and notes, from a place in their list on. */
  openWork(from: number): Promise<OpenWorkPart> {
    return this.#openWork.find(from, this.#answers)
  }

  /** Looks at everything again. Calls that come before it begins are one. */
  rescan(): Promise<void> {
    return this.#lookout.rescan()
  }

  /** Ends watching, when what was begun is done. */
  async close(): Promise<void> {
    this.#listeners.clear()
    const kept = this.#known.index.close()
    await this.#lookout.stop()
    await this.#options.finding?.close()
    await this.#restructure(async () => undefined)
    const { disk, overtaken } = this.#ground
    await overtaken?.settle(disk).catch(this.#options.report)
    await kept
    await this.#options.endReading?.()
  }

  async #begin(): Promise<void> {
    const memory = await this.#options.memoryOf?.(this.root)
    if (memory) this.readWith(memory)
    this.#known.index.prepare()
    await this.#lookout.begin()
  }

  #tell(change: FolderChange): void {
    if (change.kind === 'list') {
      this.#finder.listChanged()
      this.#openWork.listChanged()
    }
    for (const listener of [...this.#listeners]) listener(change)
  }
}
