import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Disk, DiskFile } from './disk.ts'
import { errorCode } from './disk-errors.ts'

// New bytes go to a hidden file of ours beside the one that they are for, until the disk has all of them.

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

/** Names of those that this process works with just now. */
const inUse = new Set<string>()

/** Whether a save of this process works with the hidden file of that name. */
export function isInUse(name: string): boolean {
  return inUse.has(name)
}

/**
 * Does the job with a path for another hidden file beside this one, which nobody here takes for a leftover meanwhile.
 * `pending` is complete and waits to be taken over.
 */
export async function withHiddenPath<T>(
  file: string,
  ending: 'tmp' | 'pending',
  job: (path: string) => Promise<T>,
): Promise<T> {
  const name = `.carryover-${tempKey(basename(file))}-${process.pid}-${++made}.${ending}`
  inUse.add(name)
  try {
    return await job(join(dirname(file), name))
  } finally {
    inUse.delete(name)
  }
}

/** Opens a hidden file of our own; one of that name can only be left from a process that has ended. */
export async function openAnew(disk: Disk, temp: string, mode?: number): Promise<DiskFile> {
  try {
    return await disk.open(temp, 'create', mode)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    await disk.unlink(temp)
    return await disk.open(temp, 'create', mode)
  }
}

/** Removes a file of ours. What stays for a failure is hidden, and swept when the folder is opened the next time. */
export async function tryToRemove(disk: Disk, file: string): Promise<void> {
  await disk.unlink(file).catch(() => undefined)
}
