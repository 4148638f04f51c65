import type { NotePath } from '../../api/notes.ts'
import { fewNotes } from './background-reader.ts'
import type { FolderChange, KnownNotes } from './known-notes.ts'
import { type ListFolder, listNames } from './listing.ts'
import type { Ground } from './note-files.ts'
import { lookAt, lookAtAll } from './outside-changes.ts'
import type { ReadingHold } from './reading-hold.ts'
import { clearLeftovers } from './recover.ts'
import { RootWatch } from './root-watch.ts'
import type { OneAtATime } from './turns.ts'
import type { watchFolder } from './watcher.ts'

type Options = {
  readonly ground: Ground
  readonly known: KnownNotes
  /** Does jobs during which nobody here changes which names there are. */
  readonly restructure: OneAtATime
  /** Until it is over, many files are neither looked at nor read. */
  readonly hold: ReadingHold | undefined
  /** Looks at all files. */
  readonly list: ListFolder
  readonly watch: typeof watchFolder
  readonly tell: (change: FolderChange) => void
  readonly report: (error: unknown) => void
}

/** A larger folder is not watched at once. */
const usualFolder = 2_000

/**
 * Keeps what is known of a folder's notes what the disk has: everything is looked at when the folder is opened, and then
 * what the watcher names.
 */
export class Lookout {
  readonly #ground: Ground
  readonly #known: KnownNotes
  readonly #restructure: OneAtATime
  readonly #list: ListFolder
  readonly #report: (error: unknown) => void
  readonly #watch: RootWatch
  readonly #hold: ReadingHold | undefined
  #rescan: Promise<void> | undefined
  #isStopped = false

  constructor({ ground, known, restructure, hold, list, watch, tell, report }: Options) {
    this.#ground = ground
    this.#known = known
    this.#restructure = restructure
    this.#hold = hold
    this.#list = list
    this.#report = report
    this.#watch = new RootWatch(ground.root, {
      disk: ground.disk,
      watch,
      events: {
        onHints: (paths) => void this.#follow(paths).catch(report),
        onRescan: () => void this.rescan().catch(report),
        onLost: (message) => tell({ kind: 'lost', message }),
        onFound: () => tell({ kind: 'found' }),
        isPlausible: () => this.#isPlausible(),
        report,
      },
    })
  }

  /** Resolves when the names are known; the files are looked at in the background. */
  async begin(): Promise<void> {
    await this.#watch.start()
    await this.#known.index.name(await this.#recoveredNames())
    void this.#lookAround().catch(this.#report)
  }

  /** Looks whether the folder is where it was, and tells if that has changed. */
  isThere(): Promise<boolean> {
    return this.#watch.check()
  }

  /** Looks at everything again. Calls that come before it begins are one. */
  rescan(): Promise<void> {
    this.#rescan ??= this.#restructure(async () => {
      this.#rescan = undefined
      if (await this.#watch.check()) await this.#lookAtAll()
    })
    return this.#rescan
  }

  stop(): Promise<void> {
    this.#isStopped = true
    return this.#watch.stop()
  }

  /** The names in the folder, when what a save left behind is put in order: nobody is to see a note that is half of it. */
  async #recoveredNames(): Promise<readonly NotePath[]> {
    const { disk } = this.#ground
    const { paths, withLeftovers } = await listNames(disk, this.#ground.root)
    if (withLeftovers.length === 0) return paths
    await clearLeftovers(disk, withLeftovers, { report: this.#report })
    return (await listNames(disk, this.#ground.root)).paths
  }

  /** What the names don't tell. The list of them comes first. */
  async #lookAround(): Promise<void> {
    const { index } = this.#known
    try {
      await index.firstListed()
      if (index.progress().total > fewNotes) await this.#hold?.over
      if (this.#isStopped) return
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
    const { disk, root } = this.#ground
    const list = () => this.#list(disk, root)
    return lookAtAll(this.#ground, this.#known, { list, report: this.#report })
  }

  async #follow(hints: readonly string[]): Promise<void> {
    const isEnough = await this.#restructure(async () => {
      if (!(await this.#watch.check())) return true
      return await lookAt(this.#ground, this.#known, { hints, report: this.#report })
    })
    if (!isEnough) await this.rescan()
  }

  async #isPlausible(): Promise<boolean> {
    if (this.#known.index.paths().length === 0) return true
    return (await listNames(this.#ground.disk, this.#ground.root)).paths.length > 0
  }
}
