import { basename, dirname, join } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { createFile, moveFile, renameOver } from './new-name.ts'
import { encodeNote, versionOf } from './note-file.ts'
import { type Ground, loadBytes, type NoteBytes } from './note-files.ts'
import { folderOf, pathsBeside, realPlace } from './paths.ts'
import { lineEndBeside } from './usual-line-end.ts'

// Making, renaming and removing notes. A name counts as taken in any case of letters and any form of accents, because
// folders are shared with systems that don't tell these apart.

type Created = { readonly version: Version } | { readonly taken: NotePath }

/**
 * Makes a note, and the folders above it: one that somebody still has open as it was, another one with the line end of
 * the note beside it. Where the name is taken nothing is done.
 */
export async function createNote(ground: Ground, path: NotePath, text: string): Promise<Created> {
  const file = await realPlace(ground.disk, ground.root, path)
  return await inMadeFolder(ground, dirname(file), async () => {
    const taken = await sibling(ground, path)
    if (taken !== undefined) return { taken }
    const bytes = await bytesFor(ground, path, text)
    const created = await createFile(ground.disk, file, bytes)
    return created ? { version: versionOf(bytes) } : { taken: path }
  })
}

async function bytesFor(ground: Ground, path: NotePath, text: string): Promise<Uint8Array> {
  const last = ground.lastBytes?.of(path)
  if (last) return encodeNote(text, last)
  const lineEnd = await lineEndBeside(ground, path)
  return encodeNote(text.replace(/\r?\n/g, lineEnd), new Uint8Array())
}

/** Gives the note another path. Where that is taken nothing is done, and the answer names the note that has it. */
export async function renameNote(
  ground: Ground,
  from: NotePath,
  to: NotePath,
): Promise<{ readonly taken: NotePath } | undefined> {
  const { disk } = ground
  const old = await ownPlace(ground, from)
  const file = await realPlace(disk, ground.root, to)
  const taken = await inMadeFolder(ground, dirname(file), async () => {
    const other = await sibling(ground, to, from)
    if (other !== undefined) return { taken: other }
    const isLink = (await disk.lstat(old)).isSymbolicLink()
    if (isLink || isSameName(from, to)) await renameInOneCall(disk, old, file)
    else if (!(await moveFile(disk, old, file))) return { taken: to }
    return undefined
  })
  // A note that is made there next is another one.
  if (!taken) ground.lastBytes?.forget(from)
  return taken
}

/** For what can't have both names at once: a link, and a note whose new name is the same to some system. */
async function renameInOneCall(disk: Disk, from: string, to: string): Promise<void> {
  await renameOver(disk, from, to)
  await disk.syncFolder(dirname(to))
  if (dirname(from) !== dirname(to)) await disk.syncFolder(dirname(from))
}

/** The bytes of a note that is to be removed, and its own file: with `only`, if it is that version. */
export async function findForRemoval(
  ground: Ground,
  path: NotePath,
  only: Version | null,
): Promise<(NoteBytes & { readonly file: string }) | 'changed' | 'gone'> {
  const present = await loadBytes(ground, await realPlace(ground.disk, ground.root, path))
  if (!present) return 'gone'
  if (only !== null && present.version !== only) return 'changed'
  return { ...present, file: await ownPlace(ground, path) }
}

/** Has `make` put a file that was removed at the note's path. Where that is taken nothing is done. */
export async function putAtPath(
  ground: Ground,
  path: NotePath,
  make: (file: string) => Promise<boolean>,
): Promise<{ readonly taken: NotePath } | undefined> {
  const file = await realPlace(ground.disk, ground.root, path)
  return await inMadeFolder(ground, dirname(file), async () => {
    const taken = await sibling(ground, path)
    if (taken !== undefined) return { taken }
    return (await make(file)) ? undefined : { taken: path }
  })
}

/**
 * Moves the note's file to `.trash` in the folder of notes, under its path and, if that is taken, a number. Gives its place
 * there.
 */
export async function moveToTrash(ground: Ground, path: NotePath, file: string): Promise<string> {
  const dot = path.lastIndexOf('.')
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path.slice(0, dot)} ${number}${path.slice(dot)}`
    const place = await trashPlace(ground, name)
    if (await moveFile(ground.disk, file, place)) return place
  }
}

/** The place in the trash, whose folders are made. Throws ApiError where something else has the trash's name. */
async function trashPlace(ground: Ground, name: string): Promise<string> {
  try {
    const place = await realPlace(ground.disk, ground.root, `.trash/${name}` as NotePath)
    await makeFolder(ground, dirname(place))
    return place
  } catch (error) {
    if (!['ENOTDIR', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
    throw new ApiError('not-allowed', texts().host.noTrash)
  }
}

/** Where the note's own entry is: of a link that of the link, not what it leads to. */
async function ownPlace(ground: Ground, path: NotePath): Promise<string> {
  await realPlace(ground.disk, ground.root, path)
  return join(await realPlace(ground.disk, ground.root, folderOf(path)), basename(path))
}

/** Does the job in the folder, which is made with those above it; where it fails, those that were made go again. */
async function inMadeFolder<T>(ground: Ground, folder: string, job: () => Promise<T>): Promise<T> {
  const { disk, root } = ground
  const missing: string[] = []
  for (let at = folder; at.length > root.length && (await isMissing(disk, at)); at = dirname(at)) {
    missing.push(at)
  }
  try {
    await makeFolder(ground, folder)
    return await job()
  } catch (error) {
    // A folder in which something stands by now stays, and so do those above it.
    for (const made of missing) await disk.rmdir(made).catch(() => undefined)
    throw error
  }
}

async function isMissing(disk: Disk, folder: string): Promise<boolean> {
  try {
    await disk.lstat(folder)
    return false
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true
    throw error
  }
}

/** Makes the folder and those above it, and lets the disk keep each of their names. */
async function makeFolder({ disk, root }: Ground, folder: string): Promise<void> {
  await disk.mkdir(folder)
  for (let at = folder; at.length > root.length; at = dirname(at)) {
    await disk.syncFolder(dirname(at))
  }
}

/** Another note beside it whose name is the same to some system; undefined where there is none. */
async function sibling(
  { disk, root }: Ground,
  path: NotePath,
  except?: NotePath,
): Promise<NotePath | undefined> {
  const beside = await pathsBeside(disk, root, path)
  const taken = beside.filter((other) => other !== except && isSameName(other, path))
  return taken.find((other) => other === path) ?? taken[0]
}

function isSameName(one: NotePath, other: NotePath): boolean {
  return folded(one) === folded(other)
}

function folded(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase()
}
