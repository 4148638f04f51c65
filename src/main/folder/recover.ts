import { join, parse } from 'node:path'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import { isInUse, readTempName, tempKey, thisMachine } from './hidden-files.ts'
import { isAlive } from './is-alive.ts'
import { createFile } from './new-name.ts'

// What a process that died in the middle of a save leaves behind, here or on another machine: half-made hidden files,
// which are removed, and complete copies of notes that were being written in place, which are kept where the note is not
// the same.

type Leftover = {
  readonly name: string
  readonly machine: string
  readonly process: number
  readonly changedMs: number
}

/** Of another machine nobody here can tell whether it is still at a file: after a day by this clock it isn't. */
const othersMs = 24 * 60 * 60 * 1000

type Options = {
  readonly report: (error: unknown) => void
  /** Whether who made the file may still be at it. */
  readonly isAtWork?: (leftover: Leftover) => boolean
}

/**
 * Clears what ended processes left in these folders; gives the files that were recovered beside their notes. What can't be
 * cleared is reported and stays for the next time.
 */
export async function clearLeftovers(
  disk: Disk,
  folders: readonly string[],
  { report, isAtWork = isSomebodyAtIt }: Options,
): Promise<readonly string[]> {
  const recovered: string[] = []
  for (const folder of folders) {
    try {
      const names = (await disk.readdir(folder)).filter((e) => e.isFile()).map((e) => e.name)
      for (const name of names) {
        const copy = await clear(disk, folder, { name, names, isAtWork }).catch(report)
        if (copy) recovered.push(copy)
      }
    } catch (error) {
      report(error)
    }
  }
  return recovered
}

/** Clears the file if it is a leftover; gives the file beside its note that has its bytes, where there had to be one. */
async function clear(
  disk: Disk,
  folder: string,
  {
    name,
    names,
    isAtWork,
  }: { name: string; names: readonly string[] } & Required<Pick<Options, 'isAtWork'>>,
): Promise<string | undefined> {
  const temp = readTempName(name)
  if (!temp) return undefined
  const leftover = join(folder, name)
  try {
    const changedMs = Number((await disk.lstat(leftover)).mtimeMs)
    if (isAtWork({ ...temp, name, changedMs })) return undefined
    const note = names.find((other) => tempKey(other) === temp.forName)
    const copy =
      temp.complete && note !== undefined
        ? await keepCopy(disk, leftover, join(folder, note))
        : undefined
    if (!temp.complete || note !== undefined) await disk.unlink(leftover)
    return copy
  } catch (error) {
    // Another host on the folder, or the save itself, was there first.
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A visible copy of the leftover beside the note, unless the note has the same bytes. */
async function keepCopy(disk: Disk, leftover: string, note: string): Promise<string | undefined> {
  const bytes = await readAll(disk, leftover)
  if (bytes.equals(await readAll(disk, note))) return undefined
  return await keepBeside(disk, note, { bytes, why: 'recovered' })
}

/** Makes a file beside the note, with its name and why it is there; gives its path. */
export async function keepBeside(
  disk: Disk,
  note: string,
  { bytes, why }: { bytes: Uint8Array; why: string },
): Promise<string> {
  const { dir, name, ext } = parse(note)
  for (let number = 1; ; number++) {
    const copy = join(dir, `${name} (${why} ${number})${ext}`)
    if (await createFile(disk, copy, bytes)) return copy
    // A try that failed at its end may have made it.
    if ((await readAll(disk, copy)).equals(bytes)) {
      await disk.syncFolder(dir)
      return copy
    }
  }
}

async function readAll(disk: Disk, file: string): Promise<Buffer> {
  const handle = await disk.open(file, 'read')
  try {
    return await handle.read()
  } finally {
    await handle.close()
  }
}

/** Whether a save of ours, of another process on this machine or of another machine may still be at the file. */
function isSomebodyAtIt({ name, machine, process, changedMs }: Leftover): boolean {
  if (machine !== thisMachine) return changedMs > Date.now() - othersMs
  return isInUse(name) || isAlive(process, changedMs)
}
