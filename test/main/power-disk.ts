import type { BigIntStats, Dirent } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Disk, DiskFile } from '../../src/main/folder/disk.ts'

// A disk in memory that keeps what it was told to keep, and nothing else. At a power cut each write since the last `sync`
// of its file, and each entry since the last `syncFolder` of its folder, is kept or lost by itself, whatever their order;
// a write may be kept in part. That is all that a file system promises; most keep more.

type Write = { readonly at: number; readonly bytes: Uint8Array } | { readonly length: number }
type File = {
  readonly id: bigint
  readonly kind: 'file'
  now: Buffer
  synced: Buffer
  since: Write[]
}
type Folder = {
  readonly id: bigint
  readonly kind: 'folder'
  now: Map<string, Entry>
  synced: Map<string, Entry>
  /** What became of names, one after the other; a rename is one entry with two names. */
  since: ReadonlyMap<string, Entry | null>[]
}
type Entry = File | Folder

/** Numbers from 0 up to but without 1. */
export type Chance = () => number

export class PowerDisk {
  #root: Folder
  #isOn = true
  #calls = 0
  #lastId = 1n
  readonly #cutBefore: number

  /** Power goes before the call of that count: it and all later ones are never answered. */
  constructor(cutBefore = Number.POSITIVE_INFINITY, root: Folder = folderOf(1n)) {
    this.#cutBefore = cutBefore
    this.#root = root
  }

  get calls(): number {
    return this.#calls
  }

  /** Resolves never, once power is gone. */
  #call<T>(act: () => T): Promise<T> {
    if (this.#calls >= this.#cutBefore) this.#isOn = false
    if (!this.#isOn) return new Promise(() => undefined)
    this.#calls++
    return Promise.resolve().then(act)
  }

  cutNow(): void {
    this.#isOn = false
  }

  /** What the disk has when power is there again, as far as chance goes. */
  afterCut(chance: Chance): PowerDisk {
    const files = new Map<File, File>()
    const kept = (entry: Entry): Entry => {
      if (entry.kind === 'folder') return keptFolder(entry, { chance, kept })
      const known = files.get(entry) ?? keptFile(entry, chance)
      files.set(entry, known)
      return known
    }
    const root = kept(this.#root)
    if (root.kind === 'file') throw new Error('The root is a folder.')
    const next = new PowerDisk(Number.POSITIVE_INFINITY, root)
    next.#lastId = this.#lastId
    return next
  }

  /** Has what the other has. */
  startFrom(other: PowerDisk): void {
    this.#root = other.#root
    this.#lastId = other.#lastId
  }

  bytesOf(path: string): Uint8Array {
    const entry = this.#entry(path)
    return entry.kind === 'file' ? entry.now : new Uint8Array()
  }

  /** Puts a file there that the disk has kept for long. */
  put(path: string, bytes: Uint8Array): void {
    const folder = this.#folder(dirname(path))
    const file: File = { ...this.#newFile(), now: Buffer.from(bytes), synced: Buffer.from(bytes) }
    folder.now.set(basename(path), file)
    folder.synced.set(basename(path), file)
  }

  /** All files, by path, as they are now. */
  files(folder: Folder = this.#root, at = '/'): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const [name, entry] of folder.now) {
      if (entry.kind === 'file') found.set(`${at}${name}`, entry.now.toString())
      else for (const [path, text] of this.files(entry, `${at}${name}/`)) found.set(path, text)
    }
    return found
  }

  readonly disk: Disk = {
    open: (path, how) =>
      this.#call(() => {
        const folder = this.#folder(dirname(path))
        const known = folder.now.get(basename(path))
        if (how === 'create') {
          if (known) throw failure('EEXIST')
          const file = this.#newFile()
          change(folder, [[basename(path), file]])
          return this.#opened(file)
        }
        if (!known) throw failure('ENOENT')
        if (known.kind === 'folder') throw failure('EISDIR')
        return this.#opened(known)
      }),
    stat: (path) => this.#call(() => statOf(this.#entry(path), this.#names(this.#entry(path)))),
    lstat: (path) => this.#call(() => statOf(this.#entry(path), this.#names(this.#entry(path)))),
    realpath: (path) =>
      this.#call(() => {
        this.#entry(path)
        return path
      }),
    readdir: (path) =>
      this.#call(() =>
        [...this.#folder(path).now].map(
          ([name, { kind }]) =>
            ({
              name,
              isFile: () => kind === 'file',
              isDirectory: () => kind === 'folder',
              isSymbolicLink: () => false,
            }) as Dirent,
        ),
      ),
    canWrite: (path) => this.#call(() => void this.#entry(path)),
    mkdir: (path) =>
      this.#call(() => {
        let folder = this.#root
        for (const name of partsOf(path)) {
          const known = folder.now.get(name) ?? folderOf(++this.#lastId)
          if (known.kind === 'file') throw failure('ENOTDIR')
          if (!folder.now.has(name)) change(folder, [[name, known]])
          folder = known
        }
      }),
    rename: (from, to) =>
      this.#call(() => {
        const entry = this.#entry(from)
        const [source, target] = [this.#folder(dirname(from)), this.#folder(dirname(to))]
        if (source === target) {
          change(source, [
            [basename(from), null],
            [basename(to), entry],
          ])
        } else {
          change(target, [[basename(to), entry]])
          change(source, [[basename(from), null]])
        }
      }),
    link: (from, to) =>
      this.#call(() => {
        const folder = this.#folder(dirname(to))
        if (folder.now.has(basename(to))) throw failure('EEXIST')
        change(folder, [[basename(to), this.#entry(from)]])
      }),
    unlink: (path) =>
      this.#call(() => {
        this.#entry(path)
        change(this.#folder(dirname(path)), [[basename(path), null]])
      }),
    rmdir: (path) =>
      this.#call(() => {
        if (this.#folder(path).now.size > 0) throw failure('ENOTEMPTY')
        change(this.#folder(dirname(path)), [[basename(path), null]])
      }),
    syncFolder: (path) =>
      this.#call(() => {
        const folder = this.#folder(path)
        folder.synced = new Map(folder.now)
        folder.since = []
      }),
  }

  #opened(file: File): DiskFile {
    const write = (one: Write) => {
      file.now = written(file.now, one)
      file.since.push(one)
    }
    const sync = () =>
      this.#call(() => {
        file.synced = file.now
        file.since = []
      })
    return {
      stat: () => this.#call(() => statOf(file, this.#names(file))),
      place: () => this.#call(() => undefined),
      read: () => this.#call(() => Buffer.from(file.now)),
      write: (bytes, at) =>
        this.#call(() => {
          write({ at, bytes: Uint8Array.from(bytes) })
          return bytes.length
        }),
      truncate: (length) => this.#call(() => write({ length })),
      chmod: () => this.#call(() => undefined),
      chown: () => this.#call(() => undefined),
      sync,
      syncData: sync,
      close: () => this.#call(() => undefined),
    }
  }

  #newFile(): File {
    const none = Buffer.alloc(0)
    return { id: ++this.#lastId, kind: 'file', now: none, synced: none, since: [] }
  }

  #entry(path: string): Entry {
    let entry: Entry = this.#root
    for (const name of partsOf(path)) {
      const next: Entry | undefined = entry.kind === 'folder' ? entry.now.get(name) : undefined
      if (!next) throw failure('ENOENT')
      entry = next
    }
    return entry
  }

  #folder(path: string): Folder {
    const entry = this.#entry(path)
    if (entry.kind === 'file') throw failure('ENOTDIR')
    return entry
  }

  #names(wanted: Entry, folder: Folder = this.#root): number {
    let count = 0
    for (const entry of folder.now.values()) {
      if (entry === wanted) count++
      else if (entry.kind === 'folder') count += this.#names(wanted, entry)
    }
    return count
  }
}

function folderOf(id: bigint): Folder {
  return { id, kind: 'folder', now: new Map(), synced: new Map(), since: [] }
}

function change(folder: Folder, names: readonly (readonly [string, Entry | null])[]): void {
  folder.since.push(new Map(names))
  for (const [name, entry] of names) put(folder.now, name, entry)
}

function put<T>(map: Map<string, T>, name: string, value: T | null): void {
  if (value === null) map.delete(name)
  else map.set(name, value)
}

function written(before: Buffer, one: Write): Buffer {
  if ('length' in one) {
    const after = Buffer.alloc(one.length)
    before.copy(after)
    return after
  }
  const after = Buffer.alloc(Math.max(before.length, one.at + one.bytes.length))
  before.copy(after)
  after.set(one.bytes, one.at)
  return after
}

function keptFile(file: File, chance: Chance): File {
  let now = file.synced
  for (const one of file.since) {
    if (chance() < 0.4) continue
    const isTorn = 'bytes' in one && chance() < 0.3
    const bytes = isTorn ? one.bytes.slice(0, Math.floor(chance() * one.bytes.length)) : undefined
    now = written(now, 'bytes' in one && bytes ? { at: one.at, bytes } : one)
  }
  return { ...file, now, synced: now, since: [] }
}

function keptFolder(
  folder: Folder,
  { chance, kept }: { chance: Chance; kept: (entry: Entry) => Entry },
): Folder {
  const names = new Map(folder.synced)
  for (const one of folder.since) {
    if (chance() < 0.5) continue
    for (const [name, entry] of one) put(names, name, entry)
  }
  const now = new Map([...names].map(([name, entry]) => [name, kept(entry)]))
  return { ...folder, now, synced: new Map(now), since: [] }
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '')
}

function statOf(entry: Entry, names: number): BigIntStats {
  const isFile = entry.kind === 'file'
  return {
    dev: 1n,
    ino: entry.id,
    mode: isFile ? 0o100644n : 0o40755n,
    uid: 0n,
    gid: 0n,
    nlink: BigInt(names),
    size: isFile ? BigInt(entry.now.length) : 0n,
    mtimeNs: 0n,
    ctimeNs: 0n,
    mtimeMs: 0n,
    isFile: () => isFile,
    isDirectory: () => !isFile,
    isSymbolicLink: () => false,
  } as BigIntStats
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
