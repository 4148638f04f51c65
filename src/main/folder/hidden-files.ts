import { createHash, randomInt } from 'node:crypto'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

// New bytes go to a hidden file of ours beside the one that they are for, until the disk has all of them. Other machines may
// do the same in a shared folder, so a name says on which machine it was made.

// .carryover-5f2c…-8d01a7f3-4711-3.tmp: the file it is for, machine, process, number
const ours = /^\.carryover-([0-9a-f]{16})-([0-9a-f]{8})-(\d+)-\d+\.(tmp|pending)$/

/** Not from 1: where two machines have one name they must not meet in the name of a file. */
let made = randomInt(2 ** 40)

type HiddenFile = {
  /** Names the file that it is for (tempKey). */
  readonly forName: string
  readonly machine: string
  readonly process: number
  /** Whether it has all bytes and waits to be taken over. */
  readonly complete: boolean
}

/** What a hidden file of ours is, by its name; undefined for any other file. */
export function readTempName(name: string): HiddenFile | undefined {
  const match = ours.exec(name)
  if (!match) return undefined
  const [, forName = '', machine = '', process, ending] = match
  return { forName, machine, process: Number(process), complete: ending === 'pending' }
}

/** The name that stands for this. */
export function tempName(
  { forName, machine, process, complete }: HiddenFile,
  number: number,
): string {
  const ending = complete ? 'pending' : 'tmp'
  return `.carryover-${forName}-${machine}-${process}-${number}.${ending}`
}

/** How hidden files of ours name the file that they were made for. */
export function tempKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16)
}

/** How they name this machine: a second system on it counts processes by itself. */
export const thisMachine = createHash('sha256')
  .update(`${hostname()} ${process.platform}`)
  .digest('hex')
  .slice(0, 8)

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
  const forName = tempKey(basename(file))
  const complete = ending === 'pending'
  const by = { machine: thisMachine, process: process.pid }
  const name = tempName({ forName, ...by, complete }, ++made)
  inUse.add(name)
  try {
    return await job(join(dirname(file), name))
  } finally {
    inUse.delete(name)
  }
}

/** Removes a file of ours. What stays for a failure is hidden, and swept when the folder is opened the next time. */
export async function tryToRemove(disk: Disk, file: string): Promise<void> {
  await disk.unlink(file).catch(() => undefined)
}
