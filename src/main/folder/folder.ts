import { setTimeout as pause } from 'node:timers/promises'
import type { ReadingProgress } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { FoundNotes, OpenWorkPart } from '../../api/finding.ts'
import type { FolderKnowledge, FolderMemory } from '../../api/folder-memory.ts'
import type {
  CreateOutcome,
  DeleteOutcome,
  Followed,
  NotePath,
  NoteSummary,
  OpenedNote,
  RenameOutcome,
  SaveOutcome,
  SeriesText,
  Version,
} from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { applyEdits, type TextEdit } from '../../notes/text/text.ts'
import { confinedDisk } from './confined-disk.ts'
import { type Disk, realDisk } from './disk.ts'
import { diskError } from './disk-errors.ts'
import { Finder } from './finder.ts'
import { type Finding, findHere } from './finding-thread.ts'
import { followRename } from './follow-links.ts'
import type { IndexFile } from './index-file.ts'
import { type Author, type FolderChange, KnownNotes } from './known-notes.ts'
import { type ListFolder, listNames, listNotes } from './listing.ts'
import { type Ground, loadBytes, openNote, saveNote } from './note-files.ts'
import { fewNotes } from './note-index.ts'
import { createNote, findForRemoval, moveToTrash, renameNote } from './note-names.ts'
import type { ReadText } from './note-reading.ts'
import { OpenWorkFinder } from './open-work-finder.ts'
import { lookAt, lookAtAll } from './outside-changes.ts'
import { createOvertakenTexts } from './overtaken.ts'
import { checkNewPath, checkPath, realPlace } from './paths.ts'
import type { ReadingHold } from './reading-hold.ts'
import { clearLeftovers } from './recover.ts'
import { RootWatch } from './root-watch.ts'
import { severalAtOnce } from './slices.ts'
import { takeTurns } from './turns.ts'
import { watchFolder } from './watcher.ts'

export type FolderOptions = {
  readonly read: ReadText
  /** Until it is over, no texts are read where there are many. */
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
/** Notes of a series that are read at the same time. */
const readTogether = 16
/** A larger folder is not watched at once. */
const usualFolder = 2_000

/**
 * A folder of notes: the only one who reads and writes its files. Every method rejects with ApiError where the path, the
 * disk or the folder is in the way.
 */
export class Folder {
  readonly root: string
  readonly #ground: Ground
  readonly #options: FolderOptions
  readonly #known: KnownNotes
  readonly #watch: RootWatch
  readonly #finder: Finder
  readonly #openWork: OpenWorkFinder
  readonly #turns = takeTurns()
  readonly #listeners = new Set<(change: FolderChange) => void>()
  #aliases: FolderMemory['aliases'] = {}
  #answers: FolderMemory['links'] = {}
  #rescan: Promise<void> | undefined

  /** Opens the folder at the absolute path: its names are listed; its files are looked at and read in the background. */
  static async open(path: string, options: FolderOptions): Promise<Folder> {
    const root = await (options.disk ?? realDisk).realpath(path).catch(() => undefined)
    if (root === undefined) throw new ApiError('folder-gone', texts().host.noFolder(path))
    const disk = options.disk ?? confinedDisk(root)
    const overtaken = createOvertakenTexts(options.keepElsewhere)
    const folder = new Folder({ disk, root, overtaken }, options)
    await folder.#begin()
    return folder
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
      hold: options.hold,
      now: options.now,
    })
    const finding = options.finding ?? findHere
    const { index } = this.#known
    this.#finder = new Finder({ root: ground.root, index, finding })
    this.#openWork = new OpenWorkFinder({ index, finding })
    this.#watch = new RootWatch(ground.root, {
      disk: ground.disk,
      watch: options.watch ?? watchFolder,
      events: {
        onHints: (paths) => void this.#follow(paths).catch(options.report),
        onRescan: () => void this.rescan().catch(options.report),
        onLost: (message) => this.#tell({ kind: 'lost', message }),
        onFound: () => this.#tell({ kind: 'found' }),
        isPlausible: () => this.#isPlausible(),
        report: options.report,
      },
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

  openNote(given: NotePath, by: Author = null): Promise<OpenedNote> {
    return this.#onNote(given, async (path) => {
      const opened = await openNote(this.#ground, path)
      if (!opened) throw new ApiError('not-found', texts().host.gone(path))
      this.#known.give(path, opened, by)
      return opened
    })
  }

  /** Writes the text unless the file is no longer `base`. */
  saveNote(
    given: NotePath,
    { text, base, by = null }: { text: string; base: Version; by?: Author },
  ): Promise<SaveOutcome> {
    return this.#onNote(given, async (path) => {
      let outcome = await saveNote(this.#ground, path, { text, base })
      if (outcome.kind === 'conflict') {
        // Another program may be in the middle of writing: half of its text is no text to merge with.
        await this.#known.loadSettled(path)
        outcome = await saveNote(this.#ground, path, { text, base })
      }
      if (outcome.kind === 'gone') await this.#needFolder()
      else if (outcome.kind === 'conflict') this.#known.give(path, outcome, by)
      else await this.#known.wrote(path, { text, version: outcome.version }, by)
      return outcome
    })
  }

  /** Makes a note, and the folders above it. */
  createNote(given: string, text: string, by: Author = null): Promise<CreateOutcome> {
    return this.#onNames(given, async () => {
      const path = checkNewPath(given)
      const created = await createNote(this.#ground, path, text)
      if ('taken' in created) return { kind: 'exists', path: created.taken }
      await this.#known.wrote(path, { text, version: created.version }, by)
      return { kind: 'created', path, version: created.version }
    })
  }

  renameNote(given: NotePath, to: string, by: Author = null): Promise<RenameOutcome> {
    return this.#onNames(given, async () => {
      const from = checkPath(given)
      const path = checkNewPath(to)
      if (from === path) return { kind: 'renamed', path }
      const taken = await this.#known.inTurn(from, () => renameNote(this.#ground, from, path))
      if (taken) return { kind: 'exists', path: taken.taken }
      await this.#known.moved(from, path, by)
      return { kind: 'renamed', path }
    })
  }

  /** Lets the links to a note that was renamed follow it. */
  followRename(given: NotePath, to: NotePath): Promise<Followed> {
    return this.#guarded(given, () =>
      followRename(
        {
          root: this.root,
          finding: this.#options.finding ?? findHere,
          paths: this.#known.index.paths(),
          open: (path) => this.openNote(path),
          save: (path, text, base) => this.saveNote(path, { text, base }),
        },
        checkPath(given),
        checkPath(to),
      ),
    )
  }

  /** Makes the edits unless the file is no longer `base`. Rejects where they don't fit the text. */
  async editNote(
    path: NotePath,
    edits: readonly TextEdit[],
    base: Version,
    by: Author = null,
  ): Promise<SaveOutcome> {
    const { text, version } = await this.openNote(path, by)
    if (version !== base) return { kind: 'conflict', text, version }
    return await this.saveNote(path, { text: edited(text, edits), base, by })
  }

  /** Puts the note into the trash; with `only`, if it is that version. One that is gone already counts as deleted. */
  deleteNote(given: NotePath, only: Version | null, by: Author = null): Promise<DeleteOutcome> {
    return this.#onNames(given, async () => {
      const path = checkPath(given)
      const found = await this.#known.inTurn(path, async () => {
        const found = await findForRemoval(this.#ground, path, only)
        if (typeof found === 'string') return found
        if (this.#options.trash) await this.#options.trash(found.file)
        else await moveToTrash(this.#ground, path, found.file)
        return 'removed'
      })
      if (found === 'changed') return { kind: 'changed' }
      if (found === 'gone') await this.#needFolder()
      this.#known.forget(path, by)
      return { kind: 'deleted' }
    })
  }

  /**
   * The texts of the note's series, itself included, newest meeting first. Notes that can't be read are left out. Who has
   * one of them with another text is told, also the one who asks: what is open there is not replaced by an answer of this.
   */
  readSeries(given: NotePath): Promise<readonly SeriesText[]> {
    return this.#guarded(given, async () => {
      const path = checkPath(given)
      await this.settled()
      const read = async (one: NotePath) => {
        const loaded = await (this.#known.isGiven(one)
          ? this.#known.loadSettled(one)
          : this.#known.load(one))
        if (!loaded || 'unreadable' in loaded) return []
        this.#known.give(one, loaded, null)
        return { path: one, ...loaded }
      }
      const paths = this.#known.index.seriesOf(path)
      const inTurn = (one: NotePath) => this.#known.inTurn(one, () => read(one))
      return (await severalAtOnce(paths, readTogether, inTurn)).flat()
    })
  }

  /** The note's text as it is on disk; undefined where it has none that could be written. Never rejects with ApiError. */
  async textOf(given: NotePath): Promise<{ text: string; version: Version } | undefined> {
    try {
      const loaded = await this.#known.load(checkPath(given))
      return loaded && 'text' in loaded ? loaded : undefined
    } catch (error) {
      if (error instanceof ApiError) return undefined
      throw error
    }
  }

  /** The note's bytes as they are on disk; undefined where there are none to be had. */
  async bytesOf(given: NotePath): Promise<Uint8Array | undefined> {
    try {
      const file = await realPlace(this.#ground.disk, this.root, checkPath(given))
      return (await loadBytes(this.#ground, file))?.bytes
    } catch (error) {
      const problem = diskError(error, given)
      if (!(problem instanceof ApiError)) this.#options.report(problem)
      return undefined
    }
  }

  /** Where the note is in the file system, absolute. */
  placeOf(given: NotePath): Promise<string> {
    return this.#onNote(given, (path) => realPlace(this.#ground.disk, this.root, path))
  }

  /** Looks at everything again. Calls that come before it begins are one. */
  rescan(): Promise<void> {
    this.#rescan ??= this.#restructure(async () => {
      this.#rescan = undefined
      if (await this.#watch.check()) await this.#lookAtAll()
    })
    return this.#rescan
  }

  /** Ends watching, when what was begun is done. */
  async close(): Promise<void> {
    this.#listeners.clear()
    const kept = this.#known.index.close()
    await this.#watch.stop()
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
    await this.#watch.start()
    await this.#known.index.name(await this.#recoveredNames())
    void this.#lookAround().catch(this.#options.report)
  }

  /** The names in the folder, when what a save left behind is put in order: nobody is to see a note that is half of it. */
  async #recoveredNames(): Promise<readonly NotePath[]> {
    const { disk } = this.#ground
    const { paths, withLeftovers } = await listNames(disk, this.root)
    if (withLeftovers.length === 0) return paths
    await clearLeftovers(disk, withLeftovers)
    return (await listNames(disk, this.root)).paths
  }

  /** What the names don't tell. The list of them comes first. */
  async #lookAround(): Promise<void> {
    const { index } = this.#known
    try {
      await index.firstListed()
      index.getKept()
      const watching = this.#watch.follow()
      // A large folder is looked at while that goes on, and then once more: nobody told what happened meanwhile.
      const isLarge = index.progress().total > usualFolder
      if (!isLarge) await watching
      await this.#restructure(() => this.#lookAtAll())
      if (!isLarge) return
      await watching
      await this.rescan()
    } finally {
      index.begin()
    }
  }

  #lookAtAll(): Promise<void> {
    const { list = listNotes } = this.#options
    const { disk, root } = this.#ground
    return lookAtAll(this.#ground, this.#known, () => list(disk, root))
  }

  async #follow(hints: readonly string[]): Promise<void> {
    const isEnough = await this.#restructure(async () => {
      if (!(await this.#watch.check())) return true
      return await lookAt(this.#ground, this.#known, hints)
    })
    if (!isEnough) await this.rescan()
  }

  async #isPlausible(): Promise<boolean> {
    if (this.#known.index.paths().length === 0) return true
    return (await listNames(this.#ground.disk, this.root)).paths.length > 0
  }

  #onNote<T>(given: NotePath, job: (path: NotePath) => Promise<T>): Promise<T> {
    return this.#guarded(given, async () => {
      const path = checkPath(given)
      return await this.#known.inTurn(path, () => job(path))
    })
  }

  /** For jobs that change which names there are: one at a time, and never while others' changes are looked at. */
  #onNames<T>(given: string, job: () => Promise<T>): Promise<T> {
    return this.#guarded(given, () => this.#restructure(job))
  }

  #restructure<T>(job: () => Promise<T>): Promise<T> {
    return this.#turns('names', job)
  }

  async #guarded<T>(given: string, job: () => Promise<T>): Promise<T> {
    try {
      return await job()
    } catch (error) {
      if (!(error instanceof ApiError)) await this.#needFolder()
      throw diskError(error, given)
    }
  }

  async #needFolder(): Promise<void> {
    if (await this.#watch.check()) return
    throw new ApiError('folder-gone', texts().host.folderGone)
  }

  #tell(change: FolderChange): void {
    if (change.kind === 'list') {
      this.#finder.listChanged()
      this.#openWork.listChanged()
    }
    for (const listener of [...this.#listeners]) listener(change)
  }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  try {
    return applyEdits(text, edits)
  } catch {
    throw new ApiError('bad-request', texts().host.editsDontFit)
  }
}
