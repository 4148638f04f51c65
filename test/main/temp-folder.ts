import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A real folder for one test, as another program sees it; it is removed when the test is over. */
export type TempFolder = {
  readonly path: string
  at(name: string): string
  write(name: string, content: string | Uint8Array): Promise<void>
  read(name: string): Promise<string>
  bytes(name: string): Promise<Buffer>
  /** Names of all files, hidden ones and sub-folders included, sorted. */
  names(): Promise<string[]>
  mode(name: string): Promise<number>
}

/** Files by name; folders above them are made. */
export async function tempFolder(
  files: Record<string, string | Uint8Array> = {},
): Promise<TempFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'carryover-test-')))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  const at = (name: string) => join(path, name)
  const folder: TempFolder = {
    path,
    at,
    async write(name, content) {
      await mkdir(dirname(at(name)), { recursive: true })
      await writeFile(at(name), content)
    },
    read: (name) => readFile(at(name), 'utf8'),
    bytes: (name) => readFile(at(name)),
    async names() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort()
    },
    mode: async (name) => (await stat(at(name))).mode & 0o7777,
  }
  for (const [name, content] of Object.entries(files)) await folder.write(name, content)
  return folder
}
