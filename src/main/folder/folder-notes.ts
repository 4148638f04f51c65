import { ApiError } from '../../api/errors.ts'
import type {
  CreateOutcome,
  DeleteOutcome,
  Followed,
  NotePath,
  OpenedNote,
  PutBackOutcome,
  RenameOutcome,
  SaveOutcome,
  SeriesText,
  Version,
} from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { applyEdits, type TextEdit } from '../../notes/text/text.ts'
import type { DeletedNotes } from './deleted-notes.ts'
import { diskError } from './disk-errors.ts'
import type { Finding } from './finding-thread.ts'
import { followRename } from './follow-links.ts'
import type { Author, KnownNotes } from './known-notes.ts'
import { type Ground, loadBytes, openNote, saveNote } from './note-files.ts'
import { createNote, renameNote } from './note-names.ts'
import { checkNewPath, checkPath, realPlace } from './paths.ts'
import { severalAtOnce } from './slices.ts'
import type { OneAtATime } from './turns.ts'

type Options = {
  readonly ground: Ground
  readonly known: KnownNotes
  /** Does jobs that change which names there are: one at a time, and never while others' changes are looked at. */
  readonly restructure: OneAtATime
  /** Whether the folder is where it was. */
  readonly isThere: () => Promise<boolean>
  readonly finding: Finding
  readonly deleted: DeletedNotes
  readonly report: (error: unknown) => void
}

/** Notes of a series that are read at the same time. */
const readTogether = 16

/**
 * The notes of a folder, one by one: who opens or changes one does it here, each note in its turn. Every method rejects
 * with ApiError where the path, the disk or the folder is in the way.
 */
export class FolderNotes {
  readonly #ground: Ground
  readonly #known: KnownNotes
  readonly #options: Options

  constructor(options: Options) {
    this.#ground = options.ground
    this.#known = options.known
    this.#options = options
  }

  open(given: NotePath, by: Author = null): Promise<OpenedNote> {
    return this.#onNote(given, async (path) => {
      const opened = await openNote(this.#ground, path)
      if (!opened) {
        this.#known.missed(path)
        throw new ApiError('not-found', texts().host.gone(path))
      }
      this.#known.give(path, opened, by)
      return opened
    })
  }

  /** Writes the text unless the file is no longer `base`. */
  save(
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
      if (outcome.kind === 'gone') {
        await this.#needFolder()
        this.#known.missed(path)
      } else if (outcome.kind === 'conflict') this.#known.give(path, outcome, by)
      else await this.#known.wrote(path, { text, version: outcome.version }, by)
      return outcome
    })
  }

  /** Makes a note, and the folders above it. */
  create(given: string, text: string, by: Author = null): Promise<CreateOutcome> {
    return this.#onNames(given, async () => {
      const path = checkNewPath(given)
      const created = await createNote(this.#ground, path, text)
      if ('taken' in created) return { kind: 'exists', path: created.taken }
      await this.#known.wrote(path, { text, version: created.version }, by)
      return { kind: 'created', path, version: created.version }
    })
  }

  rename(given: NotePath, to: string, by: Author = null): Promise<RenameOutcome> {
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
          root: this.#ground.root,
          finding: this.#options.finding,
          paths: this.#known.index.paths(),
          open: (path) => this.open(path),
          save: (path, text, base) => this.save(path, { text, base }),
        },
        checkPath(given),
        checkPath(to),
      ),
    )
  }

  /** Makes the edits unless the file is no longer `base`. Rejects where they don't fit the text. */
  async edit(
    path: NotePath,
    edits: readonly TextEdit[],
    base: Version,
    by: Author = null,
  ): Promise<SaveOutcome> {
    const { text, version } = await this.open(path, by)
    if (version !== base) return { kind: 'conflict', text, version }
    return await this.save(path, { text: edited(text, edits), base, by })
  }

  /** Puts the note into the trash; with `only`, if it is that version. One that is gone already counts as deleted. */
  delete(given: NotePath, only: Version | null, by: Author = null): Promise<DeleteOutcome> {
    return this.#onNames(given, async () => {
      const path = checkPath(given)
      const { deleted } = this.#options
      const removed = await this.#known.inTurn(path, () => deleted.remove(path, only))
      if (removed === 'changed') return { kind: 'changed' }
      if (removed === 'gone') await this.#needFolder()
      this.#ground.lastBytes?.forget(path)
      this.#known.forget(path, by)
      return { kind: 'deleted', version: removed === 'gone' ? null : removed.version }
    })
  }

  /** Puts a note that was deleted lately back, byte for byte. */
  putBack(given: NotePath, version: Version): Promise<PutBackOutcome> {
    return this.#onNames(given, async () => {
      const path = checkPath(given)
      const { deleted } = this.#options
      const taken = await this.#known.inTurn(path, () => deleted.putBack(path, version))
      if (taken) return { kind: 'exists', path: taken.taken }
      await this.#known.compare(path)
      return { kind: 'back' }
    })
  }

  /**
   * The texts of the note's series, itself included, newest meeting first. Notes that can't be read are left out. Who has
   * one of them with another text is told, also the one who asks: what is open there is not replaced by an answer of this.
   */
  readSeries(given: NotePath): Promise<readonly SeriesText[]> {
    return this.#guarded(given, async () => {
      const path = checkPath(given)
      await this.#known.index.settled()
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
      const file = await realPlace(this.#ground.disk, this.#ground.root, checkPath(given))
      return (await loadBytes(this.#ground, file))?.bytes
    } catch (error) {
      const problem = diskError(error, given)
      if (!(problem instanceof ApiError)) this.#options.report(problem)
      return undefined
    }
  }

  /** Where the note is in the file system, absolute. */
  placeOf(given: NotePath): Promise<string> {
    return this.#onNote(given, (path) => realPlace(this.#ground.disk, this.#ground.root, path))
  }

  #onNote<T>(given: NotePath, job: (path: NotePath) => Promise<T>): Promise<T> {
    return this.#guarded(given, async () => {
      const path = checkPath(given)
      return await this.#known.inTurn(path, () => job(path))
    })
  }

  #onNames<T>(given: string, job: () => Promise<T>): Promise<T> {
    return this.#guarded(given, () => this.#options.restructure(job))
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
    if (await this.#options.isThere()) return
    throw new ApiError('folder-gone', texts().host.folderGone)
  }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  try {
    return applyEdits(text, edits)
  } catch {
    throw new ApiError('bad-request', texts().host.editsDontFit)
  }
}
