import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Disk } from './disk.ts'
import { findNote, type Listed, type ListFolder, listNotes } from './listing.ts'
import type { FromLister } from './listing-worker.ts'
import { type PackedListing, unpackListing } from './packed-listing.ts'
import { nextTurn } from './slices.ts'

/**
 * Lists folders on threads of their own; `file` is the built listing-worker. Where that fails, the folder is listed on this
 * one, which tells what is wrong with it.
 */
export function listInThread(file: URL): ListFolder {
  return async (disk, root) =>
    (await listingOf(file, disk, root).catch(() => undefined)) ?? (await listNotes(disk, root))
}

/** Undefined where the thread could not list it. */
async function listingOf(
  file: URL,
  disk: Disk,
  root: string,
): Promise<readonly Listed[] | undefined> {
  const worker = new Worker(file, { workerData: root })
  worker.unref()
  const parts: PackedListing[] = []
  let rest: Exclude<FromLister, PackedListing> | undefined
  worker.on('message', (part: FromLister) => {
    if ('paths' in part) parts.push(part)
    else rest = part
  })
  await once(worker, 'exit')
  if (!rest || 'problem' in rest) return undefined
  const notes: Listed[] = []
  for (const part of parts) {
    notes.push(...unpackListing(part))
    await nextTurn()
  }
  for (const path of rest.links) {
    const note = await findNote(disk, root, path)
    if (note) notes.push(note)
  }
  return notes
}
