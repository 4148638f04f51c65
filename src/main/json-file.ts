import { mkdir, rename, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { replaceFile } from './folder/atomic-write.ts'
import { realDisk } from './folder/disk.ts'
import { diskError, errorCode } from './folder/disk-errors.ts'
import { createFile, moveFile } from './folder/new-name.ts'

export type LoadedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'none' }
  /** It is there, and is no JSON; or, with the disk's error, can't be read now. */
  | { readonly kind: 'unreadable'; readonly error: unknown }

/** What the file says. */
export async function loadJson(file: string): Promise<LoadedJson> {
  try {
    const handle = await realDisk.open(file, 'read')
    try {
      return { kind: 'value', value: JSON.parse((await handle.read()).toString('utf8')) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return { kind: 'none' }
    return { kind: 'unreadable', error: error instanceof SyntaxError ? undefined : error }
  }
}

/** Writes the value whole, in a folder that nobody else may look into. Rejects with ApiError for the disk's errors. */
export async function saveJson(file: string, value: unknown): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await putFile(file, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`))
  } catch (error) {
    throw diskError(error, basename(file))
  }
}

/** Makes the file, or puts the bytes in its place: whole or not at all. Rejects with ApiError for the disk's errors. */
export async function putFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    if (await createFile(realDisk, file, bytes)) return
    await replaceFile(realDisk, file, { bytes })
  } catch (error) {
    throw diskError(error, basename(file))
  }
}

/** So many files that could not be understood are kept. */
const mostAside = 20

/**
 * Puts a file that can't be understood aside, as `NAME.bad`, `NAME.2.bad` and so on, so that what is written next takes
 * nothing with it. Of twenty the one that was written first makes room.
 */
export async function putAside(file: string): Promise<void> {
  const names = Array.from({ length: mostAside }, (_, at) =>
    at === 0 ? `${file}.bad` : `${file}.${at + 1}.bad`,
  )
  try {
    for (const name of names) if (await moveFile(realDisk, file, name)) return
    await rename(file, await writtenFirst(names))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

async function writtenFirst(files: readonly string[]): Promise<string> {
  const dated = await Promise.all(
    files.map(async (file) => ({ file, atMs: (await stat(file)).mtimeMs })),
  )
  return dated.reduce((first, one) => (one.atMs < first.atMs ? one : first)).file
}
