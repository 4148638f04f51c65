import { dirname } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import { largestNote, largestShown } from '../../api/note-sizes.ts'
import type { NotePath, OpenedNote, ReadOnlyReason, SaveOutcome, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { replaceFile } from './atomic-write.ts'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'
import type { LastBytes } from './last-bytes.ts'
import { decodeNote, encodeNote, versionOf, whyNeverWritten } from './note-file.ts'
import { createOvertakenTexts, type OvertakenTexts, type Replaced } from './overtaken.ts'
import { realPlace } from './paths.ts'
import { UnreadableNote } from './unreadable-note.ts'

/** Where notes are: file calls, and the real path of the folder. */
export type Ground = {
  readonly disk: Disk
  readonly root: string
  /** What is owed to other programs that write there too; without it, each save owes only until it ends. */
  readonly overtaken?: OvertakenTexts
  /** What notes had that somebody has open; without it, a note that is written again is a new one. */
  readonly lastBytes?: LastBytes
}

/** What a file has now. */
export type NoteBytes = { readonly bytes: Uint8Array; readonly version: Version }

/** The file's bytes; undefined where there is no file. Throws ApiError for what has more bytes than `most` or is no file. */
export async function loadBytes(
  { disk }: Ground,
  file: string,
  most = largestNote,
): Promise<NoteBytes | undefined> {
  try {
    const handle = await disk.open(file, 'read')
    try {
      checkFile(await handle.stat(), most)
      const bytes = await handle.read()
      return { bytes, version: versionOf(bytes) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    if (errorCode(error) === 'EACCES') {
      throw new UnreadableNote('mayNotRead', 'not-allowed')
    }
    throw error
  }
}

/** The note as the editor gets it; undefined where there is none. */
export async function openNote(ground: Ground, path: NotePath): Promise<OpenedNote | undefined> {
  const file = await realPlace(ground.disk, ground.root, path)
  const present = await loadBytes(ground, file, largestShown)
  if (!present) return undefined
  const decoded = decodeNote(present.bytes)
  if (decoded.kind === 'unreadable') throw new UnreadableNote(whyNeverWritten(decoded))
  const { text } = decoded
  if (present.bytes.length > largestNote) {
    return { text, version: present.version, readOnly: 'tooLarge', isPlain: true }
  }
  const readOnly = decoded.kind === 'read-only' ? decoded.why : await whyNotWritable(ground, file)
  if (decoded.kind === 'text') ground.lastBytes?.saw(path, present.bytes)
  return { text, version: present.version, readOnly, isPlain: false }
}

/**
 * Writes the text if the file is still the version that the text was made from, or tells what it is now. Nothing is
 * written where the text is what the file has already. Rejects too where the text is written but that of another program,
 * which it overtook, can't be kept beside it: the next try does that.
 */
export async function saveNote(
  ground: Ground,
  path: NotePath,
  change: { text: string; base: Version },
): Promise<SaveOutcome> {
  const { disk, root, overtaken = createOvertakenTexts() } = ground
  const file = await realPlace(disk, root, path)
  try {
    const owe = (old: Replaced) => overtaken.owe({ path, file }, old)
    return await write(ground, { path, file }, { ...change, owe })
  } finally {
    await overtaken.settle(disk, file)
  }
}

async function write(
  ground: Ground,
  { path, file }: { path: NotePath; file: string },
  { text, base, owe }: { text: string; base: Version; owe: (old: Replaced) => void },
): Promise<SaveOutcome> {
  for (;;) {
    const present = await loadBytes(ground, file)
    if (!present) return { kind: 'gone' }
    const { bytes, version } = present
    const decoded = decodeNote(bytes)
    if (decoded.kind !== 'text') throw new UnreadableNote(whyNeverWritten(decoded))
    if (decoded.text === text) return { kind: 'saved', version }
    if (version !== base) return { kind: 'conflict', text: decoded.text, version }
    const refusal = await whyNotWritable(ground, file)
    if (refusal !== null) throw new ApiError('not-allowed', texts().safety.onlyRead[refusal])
    const after = encodeNote(text, bytes)
    if (after.length > largestNote) throw new ApiError('bad-request', texts().host.tooLargeToSave)
    const outcome = await replaceFile(ground.disk, file, { bytes: after, present: bytes, owe })
    if (outcome === 'changed') continue
    ground.lastBytes?.saw(path, after)
    return { kind: 'saved', version: versionOf(after) }
  }
}

type FileStat = { readonly size: bigint; isFile(): boolean }

function checkFile(stat: FileStat, most: number): void {
  if (!stat.isFile()) throw new UnreadableNote('noFile')
  if (stat.size <= BigInt(most)) return
  throw new UnreadableNote(stat.size <= BigInt(largestShown) ? 'tooLarge' : 'tooLargeToShow')
}

/** Why the file may not be written; null where it may. */
async function whyNotWritable({ disk }: Ground, file: string): Promise<ReadOnlyReason | null> {
  // An administrator could write everything; a file that nobody is meant to write stays as it is all the same.
  const noBody = ((await disk.stat(file)).mode & 0o222n) === 0n
  if (noBody || !(await canWrite(disk, file))) return 'mayNotChange'
  return (await canWrite(disk, dirname(file))) ? null : 'mayNotWriteHere'
}

async function canWrite(disk: Disk, place: string): Promise<boolean> {
  try {
    await disk.canWrite(place)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return false
    throw error
  }
}
