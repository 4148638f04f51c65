import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { NotePath, Version } from '../../api/notes.ts'
import type { KnownNotes } from './known-notes.ts'
import { findNote, type Listed } from './listing.ts'
import type { Ground } from './note-files.ts'
import { isLeftOut, isNoteName } from './paths.ts'

// What others did in the folder. Nothing here trusts what a watcher says: every path is looked at and compared. One that
// can't be looked at is reported, and keeps nobody from hearing of the others.

type Report = (error: unknown) => void

const leaveMs = 200
const many = 100

/** Compares the whole folder with what is known of it. */
export async function lookAtAll(
  ground: Ground,
  known: KnownNotes,
  { list, report }: { list: () => Promise<readonly Listed[]>; report: Report },
): Promise<void> {
  let notes = await list()
  const there = new Set<string>(notes.map(({ path }) => path))
  const gone = known.paths().filter((path) => !there.has(path))
  if (gone.length > 0) {
    const fresh = notes.filter(({ path }) => !known.index.get(path))
    await takeLeave(ground, known, { gone, fresh })
    notes = await list()
  }
  // Before the index takes over the new sizes: by the old ones a text that is cut just now is recognised.
  for (const path of known.given) await known.compare(path).catch(report)
  await known.index.update(notes)
}

/** Compares what stands at the paths; false where so much happened that everything has to be looked at. */
export async function lookAt(
  ground: Ground,
  known: KnownNotes,
  { hints, report }: { hints: readonly string[]; report: Report },
): Promise<boolean> {
  const paths = [...new Set(hints)].filter((path) => !path.split('/').some(isLeftOut))
  const notes = paths.filter((path) => isNoteName(path.slice(path.lastIndexOf('/') + 1)))
  if (notes.length > many || (await hasFolder(ground, paths))) return false
  const gone: NotePath[] = []
  const fresh: Listed[] = []
  const sort = async (path: NotePath) => {
    const listed = await findNote(ground.disk, ground.root, path)
    const isKnown = known.has(path)
    if (listed && !isKnown) fresh.push(listed)
    else if (!listed && isKnown) gone.push(path)
  }
  for (const path of notes as NotePath[]) await sort(path).catch(report)
  if (gone.length > 0) await takeLeave(ground, known, { gone, fresh })
  for (const path of notes as NotePath[]) await known.compare(path).catch(report)
  return true
}

/**
 * Notes that are not where they were. They get a moment, because some programs save by deleting first. One of the new
 * notes with the same bytes is the same note under another name.
 */
async function takeLeave(
  { disk, root }: Ground,
  known: KnownNotes,
  { gone, fresh }: { gone: readonly NotePath[]; fresh: readonly Listed[] },
): Promise<void> {
  await pause(leaveMs)
  const names = new Map<Version, NotePath>()
  for (const { path } of fresh.slice(0, many)) {
    const version = (await known.load(path))?.version
    if (version) names.set(version, path)
  }
  for (const path of gone) {
    if (await findNote(disk, root, path)) continue
    const version = known.versionOf(path)
    const to = version && names.get(version)
    if (version && to) {
      names.delete(version)
      await known.moved(path, to, null)
    } else {
      known.forget(path, null)
    }
  }
}

/** Whether one of the paths is a folder, or has gone and may have been one. */
async function hasFolder({ disk, root }: Ground, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const stat = await disk.lstat(join(root, path)).catch(() => undefined)
    if (stat ? stat.isDirectory() : !isNoteName(path.slice(path.lastIndexOf('/') + 1))) return true
  }
  return false
}
