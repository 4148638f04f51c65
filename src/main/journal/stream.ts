import type { Disk, DiskFile } from '../folder/disk.ts'
import { writeAll } from '../folder/open-file.ts'
import { encodeRecord } from './records.ts'
import type { BegunRecord, LaterRecord } from './replay.ts'

const syncEveryMs = 250
/** A file with more than this is begun anew when what it holds is saved; with the most, in any case. */
const longBytes = 256 * 1024
const mostBytes = 16 * 1024 * 1024

/** The journal of one note in one page, open for writing. Its methods must not overlap. */
export class Stream {
  readonly file: string
  readonly #disk: Disk
  readonly #report: (error: unknown) => void
  #handle: DiskFile
  /** Where the next record goes: a record that failed half-way is written over. */
  #at = 0
  #typedBytes = 0
  #count = 0
  #syncedAt = Number.NEGATIVE_INFINITY
  #syncTimer: NodeJS.Timeout | undefined
  #syncing: Promise<void> = Promise.resolve()

  /** Makes the file, with its first record. Rejects where that fails, and leaves nothing then. */
  static async begin(
    disk: Disk,
    file: string,
    { first, report }: { first: Omit<BegunRecord, 'kind'>; report: (error: unknown) => void },
  ): Promise<Stream> {
    const handle = await disk.open(file, 'create', 0o600)
    const stream = new Stream(disk, file, { handle, report })
    try {
      await stream.#append({ kind: 'begun', ...first })
      return stream
    } catch (error) {
      await handle.close().catch(() => undefined)
      await disk.unlink(file).catch(() => undefined)
      throw error
    }
  }

  private constructor(
    disk: Disk,
    file: string,
    parts: { handle: DiskFile; report: (error: unknown) => void },
  ) {
    this.#disk = disk
    this.file = file
    this.#handle = parts.handle
    this.#report = parts.report
  }

  /** How many records of typing there are. */
  get count(): number {
    return this.#count
  }

  /** Whether so much was typed since the file was begun that another should be. */
  isLong(isSaved: boolean): boolean {
    return this.#typedBytes > (isSaved ? longBytes : mostBytes)
  }

  async append(record: LaterRecord): Promise<void> {
    const bytes = await this.#append(record)
    if (record.kind !== 'typed') return
    this.#count = record.count
    this.#typedBytes += bytes
  }

  /** Closes the file and keeps it: the disk has all of it then. */
  async close(): Promise<void> {
    if (this.#syncTimer) this.#sync()
    await this.#letGo()
  }

  /** Closes the file and removes it. */
  async end(): Promise<void> {
    await this.#letGo()
    await this.#disk.unlink(this.file).catch(this.#report)
  }

  async #append(record: BegunRecord | LaterRecord): Promise<number> {
    const bytes = encodeRecord(record)
    await writeAll(this.#handle, bytes, this.#at)
    this.#at += bytes.length
    this.#syncSoon()
    return bytes.length
  }

  /** The disk has everything at most 250 ms after it was written; a crash of ours alone loses nothing in any case. */
  #syncSoon(): void {
    if (this.#syncTimer) return
    const waitMs = Math.max(0, this.#syncedAt + syncEveryMs - performance.now())
    this.#syncTimer = setTimeout(() => this.#sync(), waitMs)
    this.#syncTimer.unref()
  }

  #sync(): void {
    clearTimeout(this.#syncTimer)
    this.#syncTimer = undefined
    this.#syncedAt = performance.now()
    this.#syncing = this.#syncing.then(() => this.#handle.syncData()).catch(this.#report)
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#syncTimer)
    await this.#syncing
    await this.#handle.close().catch(this.#report)
  }
}
