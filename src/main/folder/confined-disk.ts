import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'
import { type Disk, type DiskFile, placeOf, realDisk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { readTempName } from './hidden-files.ts'
import { isInside } from './paths.ts'
import { UnreadableNote } from './unreadable-note.ts'

// Paths are checked before they are used, and between the two somebody can put a link in the place of a folder. Here what
// is used is held fast first and then looked at: a folder stays the one that was opened, whatever its name leads to later.

const onlyFolders = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0)

/** The real disk below `root`, a real path: no call reads or changes anything outside, whatever happens meanwhile. */
export function confinedDisk(root: string): Disk {
  const within = <T>(folder: string, job: (held: string) => Promise<T>) =>
    inFolder(root, folder, job)
  const inItsFolder = <T>(path: string, job: (held: string) => Promise<T>) =>
    within(dirname(path), (held) => job(join(held, basename(path))))
  const inTheirFolders = (
    from: string,
    to: string,
    job: (a: string, b: string) => Promise<void>,
  ) =>
    // A hidden file of ours is nowhere else: where its folder was swapped, the call finds nothing to move.
    dirname(from) === dirname(to) && readTempName(basename(from))
      ? job(from, to)
      : inItsFolder(from, (a) => inItsFolder(to, (b) => job(a, b)))

  return {
    ...realDisk,
    async open(path, how, mode) {
      if (how === 'create') return await inItsFolder(path, (held) => realDisk.open(held, how, mode))
      const stat = await realDisk.lstat(path)
      // Even the opening of a pipe or a device does something. A link is refused by the opening itself.
      if (!stat.isFile() && !stat.isSymbolicLink()) throw notAFile()
      return await openInside(root, path, how)
    },
    readdir: (path) => within(path, (held) => realDisk.readdir(held)),
    async mkdir(path, ...mode) {
      const parts = relative(root, path).split(sep)
      for (let depth = 1; depth <= parts.length; depth++) {
        const folder = join(root, ...parts.slice(0, depth))
        if (folder === root || (await isFolder(folder))) continue
        await inItsFolder(folder, (held) => realDisk.mkdir(held, ...mode))
      }
    },
    rename: (from, to) => inTheirFolders(from, to, realDisk.rename),
    link: (from, to) => inTheirFolders(from, to, realDisk.link),
    rmdir: (path) => inItsFolder(path, realDisk.rmdir),
    unlink: (path) =>
      readTempName(basename(path)) ? realDisk.unlink(path) : inItsFolder(path, realDisk.unlink),
  }
}

/** Does the job with a path to the folder that can't be swapped, where the system has one. */
async function inFolder<T>(
  root: string,
  folder: string,
  job: (held: string) => Promise<T>,
): Promise<T> {
  const handle = process.platform === 'linux' ? await open(folder, onlyFolders) : undefined
  try {
    const place = handle && placeOf(handle)
    if (handle && place !== undefined) {
      if (!isInside(root, place)) throw outside()
      return await job(`/proc/self/fd/${handle.fd}`)
    }
  } finally {
    await handle?.close()
  }
  const before = await realDisk.realpath(folder)
  if (!isInside(root, before)) throw outside()
  const result = await job(before)
  if ((await realDisk.realpath(folder)) !== before) throw outside()
  return result
}

async function openInside(root: string, path: string, how: 'read' | 'write'): Promise<DiskFile> {
  const file = await realDisk.open(path, how)
  try {
    const place = (await file.place()) ?? (await placeByPath(path, file))
    if (!isInside(root, place)) throw outside()
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Where the file is by its path, if it is the opened one. */
async function placeByPath(path: string, file: DiskFile): Promise<string> {
  const place = await realDisk.realpath(path)
  const [named, opened] = [await realDisk.lstat(place), await file.stat()]
  if (named.ino !== opened.ino || named.dev !== opened.dev) throw outside()
  return place
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await realDisk.lstat(path)).isDirectory()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

function outside(): ApiError {
  return new ApiError('outside-folder', texts().host.leadsOut)
}

function notAFile(): ApiError {
  return new UnreadableNote('noFile')
}
