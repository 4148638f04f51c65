import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The folder of notes as another program sees it. Paths are relative to it. */
export class NotesFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** Writes a file as another program would; makes the folders above it. */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.path, name)), { recursive: true })
    await writeFile(join(this.path, name), content)
  }

  read(name: string): Promise<string> {
    return readFile(join(this.path, name), 'utf8')
  }

  bytes(name: string): Promise<Buffer> {
    return readFile(join(this.path, name))
  }

  async modified(name: string): Promise<number> {
    return (await stat(join(this.path, name))).mtimeMs
  }

  /** Gives the file an old date, so that any later write shows. */
  async age(name: string): Promise<void> {
    await utimes(join(this.path, name), new Date(1_600_000_000_000), new Date(1_600_000_000_000))
  }

  delete(name: string): Promise<void> {
    return rm(join(this.path, name))
  }

  rename(from: string, to: string): Promise<void> {
    return rename(join(this.path, from), join(this.path, to))
  }

  allow(name: string, mode: number): Promise<void> {
    return chmod(join(this.path, name), mode)
  }

  /** Moves the whole folder away, as an unmounted drive would. */
  async unmount(): Promise<() => Promise<void>> {
    await rename(this.path, `${this.path}-away`)
    return () => rename(`${this.path}-away`, this.path)
  }

  /** Names of all files, sub-folders included, sorted; without the temporary file of a save that is under way. */
  async names(): Promise<string[]> {
    const entries = await readdir(this.path, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1))
      .filter((name) => !/\.carryover-[^/]*\.tmp$/.test(name))
      .sort()
  }
}
