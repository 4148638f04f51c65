import { join, parse } from 'node:path'
import type { Disk } from './disk.ts'
import { readTempName, tempKey } from './hidden-files.ts'
import { createFile } from './new-name.ts'

// What a process that died in the middle of a save leaves behind: half-made hidden files, which are removed, and
// complete copies of notes that were being written in place, which are kept where the note is not the same.

/** Clears what ended processes left in these folders; gives the files that were recovered beside their notes. */
export async function clearLeftovers(
  disk: Disk,
  folders: readonly string[],
  isRunning: (process: number) => boolean = isProcessRunning,
): Promise<readonly string[]> {
  const recovered: string[] = []
  for (const folder of folders) {
    const names = (await disk.readdir(folder)).filter((e) => e.isFile()).map((e) => e.name)
    for (const name of names) {
      const temp = readTempName(name)
      if (!temp || isRunning(temp.process)) continue
      const leftover = join(folder, name)
      const note = names.find((other) => tempKey(other) === temp.forName)
      if (temp.complete && note !== undefined) {
        const copy = await keepCopy(disk, leftover, join(folder, note))
        if (copy !== undefined) recovered.push(copy)
      }
      if (!temp.complete || note !== undefined) await disk.unlink(leftover)
    }
  }
  return recovered
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

/** Whether the process runs on this machine; ours is the one that is clearing. */
function isProcessRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
