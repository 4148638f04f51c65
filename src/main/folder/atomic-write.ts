import { dirname } from 'node:path'
import type { Disk, DiskFile } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { tryToRemove, withHiddenPath } from './hidden-files.ts'
import { renameOver } from './new-name.ts'
import { closing, writeAll } from './open-file.ts'
import type { Replaced } from './overtaken.ts'

// A file is old or new, never half of each. The new bytes go to a hidden file beside it, which takes its name when the
// disk has all of them. Where a new file could not take the place of the old one (several names for one file, an owner
// that we can't give) the bytes are written into the file itself, while a complete copy lies beside it.

/**
 * Puts the bytes in the place of the file, whose mode, owner and names stay. With `present`, only if the file still has
 * these bytes in the last moment; else nothing is written, and it is `changed`. `owe` gets the old file, which then stays
 * open, where another program wrote into it in the very moment of its replacement, or where that can't be told.
 */
export function replaceFile(
  disk: Disk,
  file: string,
  change: { bytes: Uint8Array; present?: Uint8Array; owe?: (old: Replaced) => void },
): Promise<'replaced' | 'changed'> {
  const owe = change.owe ?? lose
  return withHiddenPath(file, 'tmp', (temp) => replaceBy(disk, file, { ...change, owe, temp }))
}

async function replaceBy(
  disk: Disk,
  file: string,
  {
    bytes,
    present,
    owe,
    temp,
  }: {
    bytes: Uint8Array
    present?: Uint8Array
    owe: (old: Replaced) => void
    temp: string
  },
): Promise<'replaced' | 'changed'> {
  const old = await disk.stat(file)
  const mode = Number(old.mode & 0o7777n)
  const handle = await disk.open(temp, 'create', mode & 0o777)
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

type InPlace = {
  readonly bytes: Uint8Array
  readonly present: Uint8Array | undefined
  readonly temp: string
  readonly pending: string
}

/** False, and nothing done, where the file has other bytes than `present` in the last moment. */
function writeInPlace(disk: Disk, file: string, parts: Omit<InPlace, 'pending'>): Promise<boolean> {
  return withHiddenPath(file, 'pending', (pending) =>
    writeBeside(disk, file, { ...parts, pending }),
  )
}

/** The complete copy lies beside the file as `pending` until the file has all of it. */
async function writeBeside(
  disk: Disk,
  file: string,
  { bytes, present, temp, pending }: InPlace,
): Promise<boolean> {
  const handle = await disk.open(file, 'write')
  return await closing(handle, async () => {
    const before = await handle.read()
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
