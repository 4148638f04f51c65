import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { FolderKnowledge } from '../../api/folder-memory.ts'
import { type Disk, type DiskFile, realDisk } from './disk.ts'
import { type KeptNote, packNote, unpackNote } from './kept-note.ts'
import { renameOver } from './new-name.ts'
import { writeAll } from './open-file.ts'
import { inSlices } from './slices.ts'

// The index of a folder in the app's data, so that an unchanged folder opens without reading its notes (decision 40):
// a head, two records a note (its words and its items; each its length, then its bytes) and a checksum of all before it. What is not exactly that, or
// was made by other rules of reading, counts as nothing.

/** Readings of notes, and what they were read with. */
type KeptIndex = {
  /** Names what the user told of the folder. */
  readonly told: string
  /** What the notes had taught about each other. */
  readonly knowledge: FolderKnowledge
  readonly notes: Iterable<KeptNote>
}

export type IndexFile = {
  /** What is kept, by path; undefined where there is nothing that can be used. Never rejects. */
  load(told: string): Promise<KeptNotes | undefined>
  /** Puts it in the place of what was kept: whole or not at all. False where it was stopped. */
  save(kept: KeptIndex, stop?: AbortSignal): Promise<boolean>
}

export type KeptNotes = {
  readonly knowledge: FolderKnowledge
  readonly notes: ReadonlyMap<string, KeptNote>
}

type Options = {
  /** Names the rules of reading: what was read by others is not used. */
  readonly rules: string
  readonly disk?: Disk
  /** Bytes that one file may have; the notes that come last are left out. */
  readonly most?: number
  /** Bytes of the files of all folders together; those that were written longest ago go. */
  readonly mostOfAll?: number
}

const checksumBytes = 32
const sliceMs = 6
const pieceBytes = 256 * 1024
const abandonedMs = 60 * 60 * 1000

const head = z.strictObject({
  format: z.literal(3),
  rules: z.string(),
  told: z.string(),
  knowledge: z.strictObject({
    people: z.array(z.string()),
    dateOrder: z.enum(['day-first', 'month-first']).nullable(),
    near: z.string().nullable(),
  }),
})

/** The index that is kept in the file (absolute), in a folder with those of other folders of notes. */
export function openIndexFile(file: string, options: Options): IndexFile {
  const { rules, disk = realDisk, most = 256 * 1024 * 1024, mostOfAll = 2 * most } = options
  return {
    async load(told) {
      try {
        const bytes = await bytesOf(disk, file, most)
        return bytes && (await unpack(bytes, { rules, told }))
      } catch {
        return undefined
      }
    },
    async save(kept, stop) {
      await disk.mkdir(dirname(file), 0o700)
      const temp = `${file}.${process.pid}-${++made}.tmp`
      const handle = await disk.open(temp, 'create', 0o600)
      try {
        const isWhole = await write(handle, pack(kept, rules, most), stop)
        await handle.close()
        if (isWhole) await renameOver(disk, temp, file)
        else await disk.unlink(temp)
        if (isWhole) await makeRoom(disk, file, mostOfAll)
        return isWhole
      } catch (error) {
        await handle.close().catch(() => undefined)
        await disk.unlink(temp).catch(() => undefined)
        throw error
      }
    },
  }
}

let made = 0

async function bytesOf(disk: Disk, file: string, most: number): Promise<Buffer | undefined> {
  const handle = await disk.open(file, 'read')
  try {
    return (await handle.stat()).size > BigInt(most) ? undefined : await handle.read()
  } finally {
    await handle.close()
  }
}

/** In turns of the event loop, so that nobody waits for a long file. */
async function unpack(
  bytes: Buffer,
  { rules, told }: { rules: string; told: string },
): Promise<KeptNotes | undefined> {
  const end = bytes.length - checksumBytes
  const hash = createHash('sha256')
  const breathe = inSlices(sliceMs)
  for (let at = 0; at < end; at += pieceBytes) {
    hash.update(bytes.subarray(at, Math.min(at + pieceBytes, end)))
    await breathe()
  }
  if (end < 0 || !hash.digest().equals(bytes.subarray(end))) return undefined
  const notes = new Map<string, KeptNote>()
  let at = 0
  const next = (): Buffer => {
    const from = at + 4
    at = from + bytes.readUInt32LE(at)
    return bytes.subarray(from, at)
  }
  const made = head.safeParse(JSON.parse(next().toString())).data
  if (made?.rules !== rules || made.told !== told) return undefined
  while (at < end) {
    const words = next().toString()
    // A copy: the bytes of the whole file would stay for it.
    const note = unpackNote({ words, items: Buffer.from(next()) })
    if (note) notes.set(note.path, note)
    await breathe()
  }
  return { knowledge: made.knowledge, notes }
}

/** The bytes of the file, in pieces. */
function* pack(
  { told, knowledge, notes }: KeptIndex,
  rules: string,
  most: number,
): Generator<Buffer> {
  const hash = createHash('sha256')
  const records: Uint8Array[] = []
  let waiting = 0
  let left = most - checksumBytes
  const piece = (): Buffer => {
    const bytes = Buffer.concat(records.splice(0))
    waiting = 0
    hash.update(bytes)
    return bytes
  }
  const add = (...some: readonly Uint8Array[]): boolean => {
    left -= some.reduce((sum, bytes) => sum + 4 + bytes.length, 0)
    if (left < 0) return false
    for (const bytes of some) {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      records.push(length, bytes)
      waiting += bytes.length
    }
    return true
  }
  add(Buffer.from(JSON.stringify({ format: 3, rules, told, knowledge })))
  for (const note of notes) {
    const packed = packNote(note)
    if (packed === null) continue
    if (!add(Buffer.from(packed.words), packed.items)) break
    if (waiting >= pieceBytes) yield piece()
  }
  yield piece()
  yield hash.digest()
}

/** False where it was stopped before its end. Between the pieces the event loop has its turn. */
async function write(
  handle: DiskFile,
  pieces: Iterable<Buffer>,
  stop: AbortSignal | undefined,
): Promise<boolean> {
  let at = 0
  for (const piece of pieces) {
    if (stop?.aborted) return false
    await writeAll(handle, piece, at)
    at += piece.length
  }
  return true
}

/** Removes what was left by processes that died, and the files of other folders that were written longest ago. */
async function makeRoom(disk: Disk, file: string, most: number): Promise<void> {
  const folder = dirname(file)
  const others: { readonly place: string; readonly size: number; readonly atMs: number }[] = []
  for (const { name } of await disk.readdir(folder)) {
    const place = join(folder, name)
    const stat = await disk.lstat(place).catch(() => undefined)
    if (!stat?.isFile() || place === file) continue
    const atMs = Number(stat.mtimeMs)
    if (!name.endsWith('.tmp')) others.push({ place, size: Number(stat.size), atMs })
    else if (atMs < Date.now() - abandonedMs) await disk.unlink(place)
  }
  let left = most - Number((await disk.stat(file)).size)
  for (const { place, size } of others.sort((a, b) => b.atMs - a.atMs)) {
    left -= size
    if (left < 0) await disk.unlink(place).catch(() => undefined)
  }
}
