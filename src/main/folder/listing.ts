import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { NotePath } from '../../api/contract.ts'
import { readTempName } from './atomic-write.ts'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { isInside, isLeftOut, isNoteName } from './paths.ts'

/** A note in the folder. */
export type Listed = {
  readonly path: NotePath
  /** Changes whenever the file does, as far as the disk tells without reading it. */
  readonly stamp: string
  readonly size: number
  /** When it was last written, in milliseconds. */
  readonly changedMs: number
  /** The same for anything about the file, so that no program can set it back. */
  readonly touchedMs: number
  /** A link that leads out of the folder: it is shown, and never followed. */
  readonly isOutside: boolean
}

const together = 64
const never = { changedMs: 0, touchedMs: 0 }

export type Listing = {
  readonly notes: readonly Listed[]
  /** Folders (absolute) with hidden files that a save of ours left behind. */
  readonly withLeftovers: readonly string[]
}

/** All notes below the folder, in no order. Folders that can't be read are left out; links to folders are not followed. */
export async function listNotes(disk: Disk, root: string): Promise<Listing> {
  const notes: Listed[] = []
  const withLeftovers = new Set<string>()
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names: string[] = []
    for (const entry of await entriesOf(disk, root, folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!isLeftOut(entry.name)) folders.push(path)
      } else if (isNoteName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
        names.push(path)
      } else if (readTempName(entry.name)) {
        withLeftovers.add(join(root, folder))
      }
    }
    for (let at = 0; at < names.length; at += together) {
      const some = names.slice(at, at + together).map((path) => findNote(disk, root, path))
      for (const note of await Promise.all(some)) if (note) notes.push(note)
    }
  }
  return { notes, withLeftovers: [...withLeftovers] }
}

/** The note at the path; undefined where there is none, or something that is no file. */
export async function findNote(
  disk: Disk,
  root: string,
  path: string,
): Promise<Listed | undefined> {
  const place = join(root, path)
  try {
    const link = await disk.lstat(place)
    if (link.isSymbolicLink() && !isInside(root, await disk.realpath(place))) {
      return { path: path as NotePath, stamp: 'outside', size: 0, ...never, isOutside: true }
    }
    const file = link.isSymbolicLink() ? await disk.stat(place) : link
    if (!file.isFile()) return undefined
    return {
      path: path as NotePath,
      stamp: `${file.mtimeNs} ${file.ctimeNs} ${file.size} ${file.ino}`,
      size: Number(file.size),
      changedMs: Number(file.mtimeMs),
      touchedMs: Math.max(Number(file.mtimeMs), Number(file.ctimeMs)),
      isOutside: false,
    }
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

async function entriesOf(disk: Disk, root: string, folder: string): Promise<readonly Dirent[]> {
  try {
    return await disk.readdir(join(root, folder))
  } catch (error) {
    // The folder itself must be there; of those below it, some may be closed to us or just gone.
    if (folder !== '' && (isGone(error) || isClosed(error))) return []
    throw error
  }
}

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error) ?? '')
}

function isClosed(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(errorCode(error) ?? '')
}
