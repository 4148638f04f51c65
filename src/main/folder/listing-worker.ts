import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { NotePath } from '../../api/notes.ts'
import { factsOf, isForbidden, isGone, type Listed, sortEntries } from './listing.ts'
import { type PackedListing, packListing } from './packed-listing.ts'
import { isInside } from './paths.ts'

// Lists a folder on a thread of its own, with calls that wait: ten thousand files are looked at in a tenth of the time
// that as many answers of the disk take on the thread that answers the page. As there, a folder is held before it is
// looked at (confined-disk.ts). Links are left to that thread.

/** What it tells: some of the notes, again and again; then the rest, or what was in the way. */
export type FromLister =
  | PackedListing
  | { readonly links: readonly string[] }
  | { readonly problem: string }

const together = 1024
const onlyFolders = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0)

function list(root: string, tell: (some: FromLister) => void): void {
  const links: string[] = []
  let some: Listed[] = []
  const folders = ['']
  const lookInto = (folder: string) =>
    inFolder(root, join(root, folder), (held) => {
      const sorted = sortEntries(folder, readdirSync(held, { withFileTypes: true }))
      folders.push(...sorted.folders)
      links.push(...sorted.links)
      for (const path of sorted.names) {
        const note = looked(join(held, basename(path)), path)
        if (note) some.push(note)
        if (some.length < together) continue
        tell(packListing(some))
        some = []
      }
    })
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      lookInto(folder)
    } catch (error) {
      if (folder === '' || !(isGone(error) || isForbidden(error))) throw error
    }
  }
  tell(packListing(some))
  tell({ links })
}

function looked(place: string, path: string): Listed | undefined {
  try {
    const file = lstatSync(place, { bigint: true })
    return file.isFile()
      ? { path: path as NotePath, ...factsOf(file), isOutside: false }
      : undefined
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

/** Does the job with a path to the folder that can't be swapped, where the system has one. */
function inFolder(root: string, folder: string, job: (held: string) => void): void {
  const handle = process.platform === 'linux' ? openSync(folder, onlyFolders) : undefined
  try {
    const held = handle === undefined ? realpathSync(folder) : `/proc/self/fd/${handle}`
    const place = handle === undefined ? held : readlinkSync(held)
    if (!isInside(root, place)) throw new Error('The folder leads elsewhere by now.')
    job(held)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

try {
  list(workerData as string, (some) => parentPort?.postMessage(some))
} catch (error) {
  parentPort?.postMessage({ problem: String(error) } satisfies FromLister)
}
