import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Disk, DiskFile } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import type { Replaced } from './overtaken.ts'

// A file is old or new, never half of each. The new bytes go to a hidden file beside it, which takes its name when the
// disk has all of them. Where a new file could not take the place of the old one (several names for one file, an owner
// that we can't give) the bytes are written into the file itself, while a complete copy lies beside it.

// .carryover-5f2c…-4711-3.tmp: the file it is for, process, count
const ours = /^\.carryover-([0-9a-f]{16})-(\d+)-\d+\.(tmp|pending)$/
let made = 0

/** What a hidden file of ours is, by its name; undefined for any other file. */
export function readTempName(
  name: string,
): { forName: string; process: number; complete: boolean } | undefined {
  const match = ours.exec(name)
  if (!match?.[1]) return undefined
  return { forName: match[1], process: Number(match[2]), complete: match[3] === 'pending' }
}

/** How hidden files of ours name the file that they were made for. */
export function tempKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16)
}

/**
 * Puts the bytes in the place of the file, whose mode, owner and names stay. With `present`, only if the file still has
 * these bytes in the last moment; else nothing is written, and it is `changed`. `owe` gets the old file, which then stays
 * open, where another program wrote into it in the very moment of its replacement, or where that can't be told.
 */
export async function replaceFile(
  disk: Disk,
  file: string,
  {
    bytes,
    present,
    owe = lose,
  }: { bytes: Uint8Array; present?: Uint8Array; owe?: (old: Replaced) => void },
): Promise<'replaced' | 'changed'> {
  const old = await disk.stat(file)
  const temp = hiddenName(file, 'tmp')
  const mode = Number(old.mode & 0o7777n)
  const handle = await openAnew(disk, temp, mode & 0o777)
  try {
    const owned = await closing(handle, async () => {
      await writeAll(handle, bytes)
      const isOwned = await takeOver(handle, { old, mode })
      await handle.sync()
      return isOwned
    })
    const put = () =>
      owned && old.nlink === 1n
        ? renameOver(disk, temp, file).then(() => true)
        : writeInPlace(disk, file, { bytes, temp, present })
    const outcome = await putIfSame(disk, file, {
      present,
      put,
      owe,
      isInPlace: old.nlink !== 1n || !owned,
    })
    if (outcome === 'changed') await tryToRemove(disk, temp)
    else await disk.syncFolder(dirname(file))
    return outcome
  } catch (error) {
    await tryToRemove(disk, temp)
    throw error
  }
}

/** Compares the old file with `present` just before its replacement and, where it can be kept open, after it. */
async function putIfSame(
  disk: Disk,
  file: string,
  {
    present,
    put,
    owe,
    isInPlace,
  }: {
    present: Uint8Array | undefined
    put: () => Promise<boolean>
    owe: (old: Replaced) => void
    isInPlace: boolean
  },
): Promise<'replaced' | 'changed'> {
  if (!present) {
    await put()
    return 'replaced'
  }
  const old = await disk.open(file, 'read')
  // Windows replaces no file that is open; written in place, the old file and the new one are the same.
  if (isInPlace || process.platform === 'win32') {
    const before = await closing(old, () => old.read())
    if (!before.equals(present)) return 'changed'
    return (await put()) ? 'replaced' : 'changed'
  }
  let isOwed = false
  try {
    if (!(await old.read()).equals(present)) return 'changed'
    if (!(await isStill(disk, file, { open: old, present }))) return 'changed'
    await put()
    const same = await old.read().then(
      (after) => after.equals(present),
      () => false,
    )
    if (same) return 'replaced'
    isOwed = true
    owe({
      async read() {
        const after = await old.read()
        return after.equals(present) ? undefined : after
      },
      close: () => old.close(),
    })
    return 'replaced'
  } finally {
    // It was only read: a closing that fails takes nothing along.
    if (!isOwed) await old.close().catch(() => undefined)
  }
}

/** Files of our own have no other writers. */
function lose(old: Replaced): void {
  void old.close().catch(() => undefined)
}

/**
 * Whether the open file is still the one of that name: sync programs and most editors put a new one in its place. Some
 * network drives number their files anew each time one asks, so for another number the bytes decide.
 */
async function isStill(
  disk: Disk,
  file: string,
  { open, present }: { open: DiskFile; present: Uint8Array },
): Promise<boolean> {
  const held = await open.stat()
  try {
    const now = await disk.stat(file)
    if (now.ino === held.ino && now.dev === held.dev) return true
    const other = await disk.open(file, 'read')
    return await closing(other, async () => (await other.read()).equals(present))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Makes a new file with the bytes; false, and nothing done, where the name is taken. */
export async function createFile(
  disk: Disk,
  file: string,
  bytes: Uint8Array,
  mode?: number,
): Promise<boolean> {
  const temp = hiddenName(file, 'tmp')
  const handle = await openAnew(disk, temp, mode)
  try {
    await closing(handle, async () => {
      await writeAll(handle, bytes)
      await handle.sync()
    })
    if (!(await giveName(disk, temp, file))) return false
  } finally {
    await tryToRemove(disk, temp)
  }
  await disk.syncFolder(dirname(file))
  return true
}

/** Gives the file at `from` the name `to`, and never over another file: false where the name is taken. */
export async function giveName(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.link(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (!linkless.has(errorCode(error) ?? '')) throw error
  }
  // Some disks know no second names. Then the name is taken first, by an empty file that nobody else can make too.
  try {
    await (await disk.open(to, 'create')).close()
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    await renameOver(disk, from, to)
  } catch (error) {
    await tryToRemove(disk, to)
    throw error
  }
  return true
}

const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'])

function hiddenName(file: string, ending: 'tmp' | 'pending'): string {
  const name = `.carryover-${tempKey(basename(file))}-${process.pid}-${++made}.${ending}`
  return join(dirname(file), name)
}

/** Opens a hidden file of our own; one of that name can only be left from a process that has ended. */
async function openAnew(disk: Disk, temp: string, mode?: number): Promise<DiskFile> {
  try {
    return await disk.open(temp, 'create', mode)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    await disk.unlink(temp)
    return await disk.open(temp, 'create', mode)
  }
}

/** Writes all the bytes, from that place of the file on. */
export async function writeAll(handle: DiskFile, bytes: Uint8Array, place = 0): Promise<void> {
  let at = 0
  while (at < bytes.length) {
    const written = await handle.write(bytes.subarray(at), place + at)
    if (written <= 0) throw Object.assign(new Error('The disk took no bytes.'), { code: 'EIO' })
    at += written
  }
}

/** Gives the file the old one's owner and mode; false where the system does not let us. */
async function takeOver(
  handle: DiskFile,
  { old, mode }: { old: { uid: bigint; gid: bigint }; mode: number },
): Promise<boolean> {
  const now = await handle.stat()
  if (now.uid !== old.uid || now.gid !== old.gid) {
    try {
      await handle.chown(Number(old.uid), Number(old.gid))
    } catch (error) {
      if (errorCode(error) !== 'EPERM') throw error
      return false
    }
  }
  if ((now.mode & 0o7777n) !== BigInt(mode)) await handle.chmod(mode)
  return true
}

/** False, and nothing done, where the file has other bytes than `present` in the last moment. */
async function writeInPlace(
  disk: Disk,
  file: string,
  { bytes, temp, present }: { bytes: Uint8Array; temp: string; present: Uint8Array | undefined },
): Promise<boolean> {
  const handle = await disk.open(file, 'write')
  return await closing(handle, async () => {
    const before = await handle.read()
    const pending = hiddenName(file, 'pending')
    await disk.rename(temp, pending)
    try {
      await disk.syncFolder(dirname(file))
      // The disk may have taken its time.
      if (present && !(await handle.read()).equals(present)) {
        await disk.unlink(pending)
        return false
      }
    } catch (error) {
      await tryToRemove(disk, pending)
      throw error
    }
    try {
      await overwrite(handle, bytes)
    } catch (error) {
      // If this fails too, the complete copy stays and is found when the folder is opened the next time.
      await overwrite(handle, before)
      await disk.unlink(pending)
      throw error
    }
    await disk.unlink(pending)
    return true
  })
}

async function overwrite(handle: DiskFile, bytes: Uint8Array): Promise<void> {
  await writeAll(handle, bytes)
  await handle.truncate(bytes.length)
  await handle.sync()
}

const heldByAnother = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Renames; on Windows again for up to five seconds, while a scanner or sync tool holds the file. */
export async function renameOver(
  disk: Disk,
  from: string,
  to: string,
  { platform = process.platform, pause = pauseMs } = {},
): Promise<void> {
  for (let waited = 0, next = 10; ; waited += next, next = Math.min(next * 2, 250)) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      const mayPass = platform === 'win32' && heldByAnother.has(errorCode(error) ?? '')
      if (!mayPass || waited >= 5000) throw error
      await pause(next)
    }
  }
}

function pauseMs(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** Removes a file of ours. What stays for a failure is hidden, and swept when the folder is opened the next time. */
async function tryToRemove(disk: Disk, file: string): Promise<void> {
  await disk.unlink(file).catch(() => undefined)
}

/** Does the job and closes the file, also where the job fails; then the job's error counts. */
async function closing<T>(handle: DiskFile, job: () => Promise<T>): Promise<T> {
  let result: T
  try {
    result = await job()
  } catch (error) {
    await handle.close().catch(() => undefined)
    throw error
  }
  await handle.close()
  return result
}
