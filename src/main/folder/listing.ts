import type { BigIntStats, Dirent } from 'node:fs'
import { join } from 'node:path'
import type { NotePath } from '../../api/notes.ts'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { readTempName } from './hidden-files.ts'
import { isInside, isLeftOut, isNoteName } from './paths.ts'

/** A note in the folder. */
export type Listed = {
  readonly path: NotePath
  /** Changes whenever the file does, as far as the disk tells without reading it; empty until the file was looked at. */
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

/** What the names in a folder tell, before any file is looked at. */
type Names = {
  readonly paths: readonly NotePath[]
  /** Folders (absolute) with hidden files that a save of ours left behind. */
  readonly withLeftovers: readonly string[]
}

/** Who lists a folder: this thread with the disk's calls, or another one. */
export type ListFolder = (disk: Disk, root: string) => Promise<readonly Listed[]>

/** All notes below the folder, in no order. Folders that can't be read are left out; links to folders are not followed. */
export async function listNotes(disk: Disk, root: string): Promise<readonly Listed[]> {
  const notes: Listed[] = []
  for await (const { names, links } of foldersBelow(disk, root)) {
    const paths = [...names, ...links]
    for (let at = 0; at < paths.length; at += together) {
      const some = paths.slice(at, at + together).map((path) => findNote(disk, root, path))
      for (const note of await Promise.all(some)) if (note) notes.push(note)
    }
  }
  return notes
}

/** The same by the names alone: no file is looked at. What is a link may lead anywhere, and is left out. */
export async function listNames(disk: Disk, root: string): Promise<Names> {
  const paths: NotePath[] = []
  const withLeftovers: string[] = []
  for await (const { folder, names, hasLeftovers } of foldersBelow(disk, root)) {
    for (const name of names) paths.push(name as NotePath)
    if (hasLeftovers) withLeftovers.push(join(root, folder))
  }
  return { paths, withLeftovers }
}

/** One folder's names, as paths. */
type FolderNames = {
  readonly folder: string
  readonly names: readonly string[]
  readonly links: readonly string[]
  /** Whether there are hidden files in it that a save of ours left behind. */
  readonly hasLeftovers: boolean
}

async function* foldersBelow(disk: Disk, root: string): AsyncGenerator<FolderNames> {
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const sorted = sortEntries(folder, await entriesOf(disk, root, folder))
    folders.push(...sorted.folders)
    yield { folder, ...sorted }
  }
}

/** What of a folder's entries is a note, may be one, or has notes below it. */
export function sortEntries(folder: string, entries: readonly Dirent[]) {
  const names: string[] = []
  const links: string[] = []
  const folders: string[] = []
  let hasLeftovers = false
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!isLeftOut(entry.name)) folders.push(path)
    } else if (isNoteName(entry.name) && entry.isFile()) names.push(path)
    else if (isNoteName(entry.name) && entry.isSymbolicLink()) links.push(path)
    else if (readTempName(entry.name)) hasLeftovers = true
  }
  return { names, links, folders, hasLeftovers }
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
      ...factsOf(file),
      isOutside: false,
    }
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

/** What a file's own entry says of it. */
export function factsOf(
  file: BigIntStats,
): Pick<Listed, 'stamp' | 'size' | 'changedMs' | 'touchedMs'> {
  const changedMs = Number(file.mtimeMs)
  return {
    stamp: `${file.mtimeNs} ${file.ctimeNs} ${file.size} ${file.ino}`,
    size: Number(file.size),
    changedMs,
    touchedMs: Math.max(changedMs, Number(file.ctimeMs)),
  }
}

async function entriesOf(disk: Disk, root: string, folder: string): Promise<readonly Dirent[]> {
  try {
    return await disk.readdir(join(root, folder))
  } catch (error) {
    // The folder itself must be there; of those below it, some may be closed to us or just gone.
    if (folder !== '' && (isGone(error) || isForbidden(error))) return []
    throw error
  }
}

/** Whether the error says that there is no such file any more. */
export function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error) ?? '')
}

/** Whether it says that we may not. */
export function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(errorCode(error) ?? '')
}
