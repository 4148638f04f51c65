import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { largestNote } from '../../api/note-sizes.ts'
import type { NotePath } from '../../api/notes.ts'
import { findItems, findLines, hasAll, needlesOf } from '../../notes/text/find-text.ts'
import type { LineRange } from '../../notes/text/text.ts'
import { type Hit, hitOf } from './found-hit.ts'
import { type FoldedText, folded, keepTexts } from './kept-texts.ts'
import { decodeNote } from './note-file.ts'
import { isInside } from './paths.ts'

/** A note to look through: which of its lines (all where null), or which items (where only items are asked for). */
export type FindTask = {
  readonly path: NotePath
  readonly ranges: readonly LineRange[] | null
  readonly items: readonly LineRange[] | null
}

export type FindJob = {
  /** The real path of the folder. */
  readonly root: string
  readonly terms: readonly string[]
  readonly tasks: readonly FindTask[]
  /** Ends when so many notes were found, or after so long. */
  readonly mostFound: number
  readonly mostMs: number
}

export type FindAnswer = {
  readonly found: readonly FoundIn[]
  /** How many of the tasks were looked at. */
  readonly searched: number
}

type FoundIn = {
  readonly path: NotePath
  readonly hits: readonly Hit[]
  /** Lines that were found too and are left out. */
  readonly more: number
}

const mostHits = 20

/** The texts of ten thousand usual notes, each also folded. */
const kept = keepTexts(80_000_000)

/** Reads the notes one by one, without waiting in between: for a thread of its own. Notes that can't be read are left out. */
export function findInFiles({ root, terms, tasks, mostFound, mostMs }: FindJob): FindAnswer {
  const needles = needlesOf(terms)
  const place = placeIn(root)
  const endsAt = performance.now() + mostMs
  const found: FoundIn[] = []
  let searched = 0
  for (const { path, ranges, items } of tasks) {
    if (searched > 0 && (found.length >= mostFound || performance.now() > endsAt)) break
    searched++
    const file = place(path)
    const note = file === null ? null : textOf(root, file)
    if (note === null) continue
    const { text, folded } = note
    if (items === null && !hasAll(text, needles, folded)) continue
    const lines = text.split('\n')
    const all =
      items === null ? findLines(text, needles, ranges, folded) : findItems(lines, needles, items)
    if (all.length === 0) continue
    const hits = all.slice(0, mostHits).map(({ line, passages }) => hitOf(lines, line, passages))
    found.push({ path, hits, more: all.length - hits.length })
  }
  return { found, searched }
}

/** Where a note is, absolute; null where that is outside of the folder. A folder is looked at once. */
function placeIn(root: string): (path: NotePath) => string | null {
  const folders = new Map<string, boolean>()
  return (path) => {
    const file = join(root, path)
    const folder = dirname(file)
    let isOurs = folders.get(folder)
    if (isOurs === undefined) {
      isOurs = isReallyInside(root, folder)
      folders.set(folder, isOurs)
    }
    return isOurs ? file : null
  }
}

function isReallyInside(root: string, place: string): boolean {
  try {
    return isInside(root, realpathSync.native(place))
  } catch {
    return false
  }
}

const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

function textOf(root: string, file: string): FoldedText | null {
  try {
    const stat = lstatSync(file, { bigint: true })
    if (stat.isSymbolicLink()) return folded(loadText(placeOfLink(root, file)))
    return kept.textOf(file, stat, () => loadText(file))
  } catch {
    // Gone, closed to us or outside: the list of notes says why.
    return null
  }
}

function loadText(file: string): string | null {
  const bytes = bytesOf(file)
  const decoded = bytes && decodeNote(bytes)
  return decoded && decoded.kind !== 'unreadable' ? decoded.text : null
}

/** The file that a link leads to. Throws where that is outside of the folder. */
function placeOfLink(root: string, file: string): string {
  const place = realpathSync.native(file)
  if (!isInside(root, place)) throw new Error('The link leads out of the folder.')
  return place
}

function bytesOf(file: string): Uint8Array | null {
  // What was looked at may be a link by now.
  const handle = openSync(file, flags | (constants.O_NOFOLLOW ?? 0))
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile() || stat.size > largestNote) return null
    const bytes = Buffer.allocUnsafe(stat.size)
    let length = 0
    while (length < bytes.length) {
      const read = readSync(handle, bytes, length, bytes.length - length, length)
      if (read === 0) break
      length += read
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}
