import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { ApiError } from '../../api/errors.ts'
import type { NotePath } from '../../api/notes.ts'
import type { SnapshotInfo, SnapshotReason } from '../../api/snapshots.ts'
import { texts } from '../../language/language.ts'
import { type Disk, realDisk } from '../folder/disk.ts'
import { diskError, errorCode } from '../folder/disk-errors.ts'
import { createFile } from '../folder/new-name.ts'
import { decodeNote } from '../folder/note-file.ts'
import { takeTurns } from '../folder/turns.ts'

const dayMs = 24 * 60 * 60 * 1000
const keptMs = 30 * dayMs
const mostBytes = 200 * 1024 * 1024
const editingMs = 5 * 60 * 1000

type Options = {
  /** The app's own folder for the snapshots of this folder of notes. */
  readonly place: string
  readonly report: (error: unknown) => void
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly mostBytes?: number
}

// 1795644000000-sitting-0f3a…16.gz: when, why, and the start of the hash of the bytes
const fileName =
  /^(\d{13})-(sitting|week|editing|recovery|choice|restore|overtaken)-([0-9a-f]{16})\.gz$/

type Kept = { readonly file: string; readonly atMs: number; readonly note: string; size: number }

/**
 * Earlier texts of notes, in the app's data: for 30 days, of 200 MB together; the oldest go first, but never the last of
 * a note. What is the same as the newest is not kept twice.
 */
export class Snapshots {
  readonly #place: string
  readonly #report: (error: unknown) => void
  readonly #disk: Disk
  readonly #now: () => number
  readonly #mostBytes: number
  readonly #turns = takeTurns()
  /** When the newest of a note was taken; notes that were not looked at are missing. */
  readonly #newest = new Map<NotePath, number>()
  #totalBytes: number | undefined

  constructor(options: Options) {
    this.#place = options.place
    this.#report = options.report
    this.#disk = options.disk ?? realDisk
    this.#now = options.now ?? Date.now
    this.#mostBytes = options.mostBytes ?? mostBytes
  }

  /** Keeps these bytes of the note. Never rejects: a note can be written without it, and `report` is told. */
  keep(path: NotePath, bytes: Uint8Array, why: SnapshotReason): Promise<void> {
    return this.#keep(path, bytes, why).catch(this.#report)
  }

  /** The same for who must know whether they are kept: rejects with ApiError where the disk is in the way. */
  async keepSurely(path: NotePath, bytes: Uint8Array, why: SnapshotReason): Promise<void> {
    try {
      await this.#keep(path, bytes, why)
    } catch (error) {
      this.#report(error)
      const told = diskError(error, path)
      const code = told instanceof ApiError ? told.code : 'internal'
      throw new ApiError(code, texts().host.versionNotKept(path))
    }
  }

  #keep(path: NotePath, bytes: Uint8Array, why: SnapshotReason): Promise<void> {
    return this.#turns('all', async () => {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
      const [newest] = await this.#filesOf(path)
      if (newest?.hash === hash) {
        this.#newest.set(path, this.#now())
        return
      }
      await this.#disk.mkdir(this.#folderOf(path), 0o700)
      const packed = await promisify(gzip)(bytes)
      // Two of one moment get names of their own, in their order.
      const atMs = Math.max(this.#now(), (newest?.atMs ?? 0) + 1)
      const file = join(this.#folderOf(path), `${atMs}-${why}-${hash}.gz`)
      await createFile(this.#disk, file, packed, 0o600)
      this.#newest.set(path, this.#now())
      await this.#makeRoom(packed.length).catch(this.#report)
    })
  }

  /** The note was saved while somebody writes in it: keeps its bytes where the newest is five minutes old. Never rejects. */
  async saved(path: NotePath, load: () => Promise<Uint8Array | undefined>): Promise<void> {
    try {
      const newest = this.#newest.get(path) ?? (await this.#filesOf(path))[0]?.atMs ?? 0
      // A later one is of a clock that was ahead, and says nothing of when somebody wrote last.
      const since = this.#now() - newest
      if (since >= 0 && since < editingMs) return
      // One try in that time, also where it is slow or fails.
      this.#newest.set(path, this.#now())
      const bytes = await load()
      if (bytes) await this.keep(path, bytes, 'editing')
    } catch (error) {
      this.#report(error)
    }
  }

  /** The note's earlier texts, newest first. */
  async list(path: NotePath): Promise<readonly SnapshotInfo[]> {
    return (await this.#filesOf(path)).map(({ name, atMs, why }) => ({ id: name, atMs, why }))
  }

  /** The text of one of them, as the editor holds texts. Rejects with ApiError where it is not there any more. */
  async open(path: NotePath, id: string): Promise<string> {
    const bytes = fileName.test(id) ? await this.#load(join(this.#folderOf(path), id)) : undefined
    const decoded = bytes && decodeNote(bytes)
    if (!decoded || decoded.kind === 'unreadable') {
      throw new ApiError('not-found', texts().host.noVersion)
    }
    return decoded.text
  }

  /** The note has another path, and its earlier texts with it. */
  renamed(from: NotePath, to: NotePath): Promise<void> {
    return this.#turns('all', async () => {
      this.#newest.delete(from)
      const files = await this.#filesOf(from)
      if (files.length === 0) return
      await this.#disk.mkdir(this.#folderOf(to), 0o700)
      for (const { name } of files) {
        await this.#disk.rename(join(this.#folderOf(from), name), join(this.#folderOf(to), name))
      }
    }).catch(this.#report)
  }

  async #makeRoom(added: number): Promise<void> {
    if (this.#totalBytes !== undefined) {
      this.#totalBytes += added
      if (this.#totalBytes <= this.#mostBytes) return
    }
    const all = await this.#all()
    let total = all.reduce((sum, { size }) => sum + size, 0)
    const last = new Map(all.map((one) => [one.note, one.file]))
    for (const { file, atMs, note, size } of all) {
      const isOld = atMs < this.#now() - keptMs
      if ((!isOld && total <= this.#mostBytes) || last.get(note) === file) continue
      await this.#disk.unlink(file)
      total -= size
    }
    this.#totalBytes = total
  }

  /** Every snapshot of the folder, oldest first. */
  async #all(): Promise<readonly Kept[]> {
    const kept: Kept[] = []
    for (const note of await this.#namesIn(this.#place)) {
      for (const name of await this.#namesIn(join(this.#place, note))) {
        const match = fileName.exec(name)
        if (!match) continue
        const file = join(this.#place, note, name)
        const { size } = await this.#disk.stat(file)
        kept.push({ file, atMs: Number(match[1]), note, size: Number(size) })
      }
    }
    return kept.sort((a, b) => a.atMs - b.atMs)
  }

  async #filesOf(path: NotePath) {
    return (await this.#namesIn(this.#folderOf(path)))
      .flatMap((name) => {
        const match = fileName.exec(name)
        if (!match) return []
        const [, atMs, why, hash] = match
        return { name, atMs: Number(atMs), why: why as SnapshotReason, hash }
      })
      .sort((a, b) => b.atMs - a.atMs)
  }

  async #namesIn(folder: string): Promise<readonly string[]> {
    try {
      return (await this.#disk.readdir(folder)).map(({ name }) => name)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  }

  async #load(file: string): Promise<Uint8Array | undefined> {
    try {
      const handle = await this.#disk.open(file, 'read')
      try {
        return await promisify(gunzip)(await handle.read())
      } finally {
        await handle.close()
      }
    } catch (error) {
      if (errorCode(error) === undefined) throw error
      this.#report(error)
      return undefined
    }
  }

  #folderOf(path: NotePath): string {
    return join(this.#place, createHash('sha256').update(path).digest('hex').slice(0, 32))
  }
}
