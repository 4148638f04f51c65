import { type BigIntStats, constants, type Dirent, readlinkSync } from 'node:fs'
import {
  access,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises'

/** An open file. */
export interface DiskFile {
  stat(): Promise<BigIntStats>
  /** Where it is now, absolute and without links; undefined where the system can't tell. */
  place(): Promise<string | undefined>
  /** Reads all that is in it now. */
  read(): Promise<Buffer>
  /** Writes some or all of the bytes at the place; gives the number written. */
  write(bytes: Uint8Array, at: number): Promise<number>
  truncate(length: number): Promise<void>
  chmod(mode: number): Promise<void>
  chown(user: number, group: number): Promise<void>
  /** Returns when the disk has it. */
  sync(): Promise<void>
  /** The same for what is in the file, without its dates. */
  syncData(): Promise<void>
  close(): Promise<void>
}

/** Every file call that the folder of notes makes, so that tests can let any of them fail. */
export interface Disk {
  /** `read` and `write` follow no symlink in the last part; `create` fails where the name is taken. */
  open(path: string, how: 'read' | 'write' | 'create', mode?: number): Promise<DiskFile>
  stat(path: string): Promise<BigIntStats>
  lstat(path: string): Promise<BigIntStats>
  realpath(path: string): Promise<string>
  readdir(path: string): Promise<Dirent[]>
  /** Fails where the file or folder may not be written. */
  canWrite(path: string): Promise<void>
  /** Makes the folder and those above it, where they are missing. */
  mkdir(path: string, mode?: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A second name for the file; fails where that name is taken. */
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Removes an empty folder; fails where anything is in it. */
  rmdir(path: string): Promise<void>
  /** Returns when the disk has the folder's entries. */
  syncFolder(path: string): Promise<void>
}

// Neither is there on Windows. Without O_NONBLOCK the opening of a pipe would wait for its writer.
const noFollow = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const flags = {
  read: constants.O_RDONLY | noFollow,
  write: constants.O_RDWR | noFollow,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
}

export const realDisk: Disk = {
  async open(path, how, mode = 0o666) {
    const handle = await open(path, flags[how], mode)
    return {
      stat: () => handle.stat({ bigint: true }),
      place: async () => placeOf(handle),
      read: () => readAll(handle),
      write: async (bytes, at) => (await handle.write(bytes, 0, bytes.length, at)).bytesWritten,
      truncate: (length) => handle.truncate(length),
      chmod: (mode) => handle.chmod(mode),
      chown: (user, group) => handle.chown(user, group),
      sync: () => handle.sync(),
      syncData: () => handle.datasync(),
      close: () => handle.close(),
    }
  },
  stat: (path) => stat(path, { bigint: true }),
  lstat: (path) => lstat(path, { bigint: true }),
  realpath: (path) => realpath(path),
  readdir: (path) => readdir(path, { withFileTypes: true }),
  canWrite: (path) => access(path, constants.W_OK),
  mkdir: async (path, mode = 0o777) => {
    await mkdir(path, { recursive: true, mode })
  },
  rename,
  link,
  unlink,
  rmdir,
  async syncFolder(path) {
    // Windows can't open a folder to sync it.
    if (process.platform === 'win32') return
    const handle = await open(path, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** Where what was opened is now, absolute and without links; undefined where the system can't tell. */
export function placeOf({ fd }: FileHandle): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    // The system's own table, not a disk: this waits for nothing.
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return undefined
  }
}

async function readAll(handle: FileHandle): Promise<Buffer> {
  // One byte more than there should be: if it stays empty, that was the end.
  let bytes = Buffer.allocUnsafe((await handle.stat()).size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    length += bytesRead
    if (bytesRead === 0) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(length)])
  }
}
