import { dirname } from 'node:path'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { tryToRemove, withHiddenPath } from './hidden-files.ts'
import { closing, writeAll } from './open-file.ts'

// How a file gets its name: never over another one, or in the place of one, in a single call.

/** Makes a new file with the bytes; false, and nothing done, where the name is taken. */
export function createFile(
  disk: Disk,
  file: string,
  bytes: Uint8Array,
  mode?: number,
): Promise<boolean> {
  return withHiddenPath(file, 'tmp', (temp) => createBy(disk, file, { temp, bytes, mode }))
}

async function createBy(
  disk: Disk,
  file: string,
  { temp, bytes, mode }: { temp: string; bytes: Uint8Array; mode: number | undefined },
): Promise<boolean> {
  const handle = await disk.open(temp, 'create', mode)
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
async function giveName(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.link(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    const isElsewhere = errorCode(error) === 'EXDEV' && dirname(from) !== dirname(to)
    if (isElsewhere) return await copyFile(disk, from, to)
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

/** From one disk to another, on which the copy is whole before anybody takes the old file away. */
async function copyFile(disk: Disk, from: string, to: string): Promise<boolean> {
  for (;;) {
    const { bytes, mode } = await contentOf(disk, from)
    if (!(await createFile(disk, to, bytes, mode))) return false
    // What another program wrote meanwhile would go with the old file.
    if ((await contentOf(disk, from)).bytes.equals(bytes)) return true
    await disk.unlink(to)
  }
}

async function contentOf(disk: Disk, file: string): Promise<{ bytes: Buffer; mode: number }> {
  const handle = await disk.open(file, 'read')
  return await closing(handle, async () => {
    const { mode } = await handle.stat()
    return { bytes: await handle.read(), mode: Number(mode & 0o777n) }
  })
}

/** Moves the file, and never over another one: false where there is one. */
export async function moveFile(disk: Disk, from: string, to: string): Promise<boolean> {
  if (!(await giveName(disk, from, to))) return false
  await removeOldName(disk, from, to)
  await disk.syncFolder(dirname(from))
  return true
}

/** Takes the old name away when the disk has the new one; where the disk moved the file, it is gone already. */
async function removeOldName(disk: Disk, file: string, newName: string): Promise<void> {
  await disk.syncFolder(dirname(newName))
  try {
    await disk.unlink(file)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'])

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
