import { constants, copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { ApiError } from '../api/errors.ts'
import { texts } from '../language/language.ts'
import { errorCode } from './folder/disk-errors.ts'
import { isInside } from './folder/paths.ts'
import { whatIsAt } from './what-is-at.ts'

type StartFolder = {
  readonly path: string
  /** A note of the folder to show, where one was named. */
  readonly note: string | null
  /** What to tell the person about the choice; null where it is what they asked for. */
  readonly remark: string | null
  /** Nobody named a folder, and none was open before. */
  readonly isFirstRun: boolean
}

/**
 * The folder to open: the one that was named, or that of the note that was; else the last one, else a copy of the sample
 * notes among the user's documents, which is made the first time. Rejects with ApiError where what was named can't be opened.
 */
export async function startFolder(options: {
  readonly named: string | undefined
  readonly lastFolder: string | null
  /** The person asked for the sample notes. */
  readonly isSample?: boolean
  /** The user's folder of documents. */
  readonly documents: string
  /** Where the program is; notes are never put there. */
  readonly program: string
}): Promise<StartFolder> {
  const { named, lastFolder, isSample = false } = options
  if (named !== undefined) {
    const path = resolve(named)
    const known = { remark: null, isFirstRun: false }
    if ((await whatIsAt(path)) === 'folder') return { path, note: null, ...known }
    return { path: dirname(path), note: basename(path), ...known }
  }
  if (!isSample && lastFolder !== null && (await isFolder(lastFolder))) {
    return { path: lastFolder, note: null, remark: null, isFirstRun: false }
  }
  const { path, copied } = await sampleFolder(options)
  const gone = isSample || lastFolder === null ? '' : `${texts().cli.lastGone(lastFolder)} `
  const made = copied ? texts().cli.samples(path) : texts().cli.opening(path)
  return { path, note: null, remark: `${gone}${made}`, isFirstRun: lastFolder === null }
}

/** A copy of the sample notes among the user's documents, made the first time; `copied` where that was now. */
export async function sampleFolder({
  documents,
  program,
}: {
  readonly documents: string
  readonly program: string
}): Promise<{ readonly path: string; readonly copied: boolean }> {
  const path = join(documents, texts().cli.sampleFolder)
  if (isInside(program, path)) throw new ApiError('not-allowed', texts().cli.nameFolder)
  const copied = await copySamples(join(program, 'resources', 'sample-notes'), path)
  return { path, copied }
}

/** False, and nothing copied, where the folder has something in it already. */
async function copySamples(from: string, to: string): Promise<boolean> {
  await mkdir(to, { recursive: true })
  if ((await readdir(to)).length > 0) return false
  await copyFolder(from, to)
  return true
}

/** File by file: out of the archive of a packaged program Electron copies no folders (electron/electron#49012). */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(source, target)
    else await copyFile(source, target, constants.COPYFILE_EXCL)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await whatIsAt(path).then(
    (kind) => kind === 'folder',
    () => false,
  )
}

// XDG_DOCUMENTS_DIR="$HOME/Dokumente"
const documentsLine = /^XDG_DOCUMENTS_DIR="(\$HOME)?(\/[^"]*)"/m

/** The user's folder of documents, as far as it can be told without Electron. */
export async function documentsFolder(
  home = homedir(),
  platform = process.platform,
): Promise<string> {
  const usual = join(home, 'Documents')
  if (platform !== 'linux') return usual
  try {
    const config = process.env['XDG_CONFIG_HOME'] || join(home, '.config')
    const match = documentsLine.exec(await readFile(join(config, 'user-dirs.dirs'), 'utf8'))
    const path = match?.[2]
    if (path === undefined || path === '/') return usual
    return match?.[1] ? join(home, path) : path
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return usual
  }
}
