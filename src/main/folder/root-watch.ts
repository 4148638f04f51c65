import { basename } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'
import type { Disk } from './disk.ts'
import type { Unwatch, watchFolder } from './watcher.ts'

type RootEvents = {
  /** These paths may have changed. */
  onHints(paths: readonly string[]): void
  /** Anything may have changed. */
  onRescan(): void
  onLost(message: string): void
  onFound(): void
  /** Whether what stands at the folder's place now can be the folder: an empty place where a disk was is not. */
  isPlausible(): Promise<boolean>
  report(error: unknown): void
}

const checkEveryMs = 1000
const rescanEveryMs = 5000

/**
 * Watches the folder itself: whether it is there, and what happens below it. A folder that is not there is away, and
 * its notes are not deleted. Where the system can't watch it, everything is looked at from time to time.
 */
export class RootWatch {
  readonly #root: string
  readonly #disk: Disk
  readonly #watch: typeof watchFolder
  readonly #events: RootEvents
  #identity = ''
  #isLost = false
  #unwatch: Promise<Unwatch | undefined> | undefined
  #checkTimer: NodeJS.Timeout | undefined
  #rescanTimer: NodeJS.Timeout | undefined

  constructor(
    root: string,
    options: { disk: Disk; watch: typeof watchFolder; events: RootEvents },
  ) {
    this.#root = root
    this.#disk = options.disk
    this.#watch = options.watch
    this.#events = options.events
  }

  /** Keeps an eye on the folder itself from now on. Rejects with ApiError where there is none. */
  async start(): Promise<void> {
    const identity = await this.#identityNow()
    if (identity === undefined) {
      throw new ApiError('folder-gone', texts().host.noFolder(basename(this.#root)))
    }
    this.#identity = identity
    this.#checkTimer = setInterval(() => void this.check(), checkEveryMs).unref()
  }

  /** Begins to watch what happens below it; resolves when that is told. In a large folder that takes a while. */
  async follow(): Promise<void> {
    if (this.#checkTimer === undefined || this.#isLost) return
    this.#unwatch ??= this.#subscribe()
    await this.#unwatch
  }

  /** Looks whether the folder is there, and tells if that has changed. */
  async check(): Promise<boolean> {
    const identity = await this.#identityNow()
    const isThere =
      identity !== undefined &&
      (identity === this.#identity || (await this.#events.isPlausible().catch(() => false)))
    if (this.#checkTimer === undefined) return false
    if (!isThere) {
      if (!this.#isLost) await this.#lose()
    } else if (this.#isLost || identity !== this.#identity) {
      this.#identity = identity
      await this.#find()
    }
    return !this.#isLost
  }

  async stop(): Promise<void> {
    clearInterval(this.#checkTimer)
    this.#checkTimer = undefined
    await this.#unsubscribe()
  }

  async #lose(): Promise<void> {
    this.#isLost = true
    this.#events.onLost(noFolder(this.#root))
    await this.#unsubscribe()
  }

  async #find(): Promise<void> {
    const wasLost = this.#isLost
    this.#isLost = false
    await this.#unsubscribe()
    this.#unwatch = this.#subscribe()
    await this.#unwatch
    if (wasLost) this.#events.onFound()
    this.#events.onRescan()
  }

  async #subscribe(): Promise<Unwatch | undefined> {
    const withoutEvents = (error: unknown) => {
      this.#events.report(error)
      clearInterval(this.#rescanTimer)
      this.#rescanTimer = setInterval(() => this.#events.onRescan(), rescanEveryMs).unref()
      return undefined
    }
    const onTrouble = (error: Error) => {
      withoutEvents(error)
      this.#events.onRescan()
    }
    return await this.#watch(this.#root, (paths) => this.#events.onHints(paths), onTrouble).catch(
      withoutEvents,
    )
  }

  async #unsubscribe(): Promise<void> {
    clearInterval(this.#rescanTimer)
    const unwatch = await this.#unwatch
    this.#unwatch = undefined
    await unwatch?.().catch((error) => this.#events.report(error))
  }

  /** Names the folder on its disk; undefined where it is missing or no folder. */
  async #identityNow(): Promise<string | undefined> {
    try {
      const stat = await this.#disk.stat(this.#root)
      return stat.isDirectory() ? `${stat.dev} ${stat.ino}` : undefined
    } catch {
      // Whatever the reason, without the folder nothing can be read or saved.
      return undefined
    }
  }
}

function noFolder(root: string): string {
  return texts().host.thisFolderGone(basename(root))
}
