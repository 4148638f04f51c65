import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import { forbiddenSigns } from '../../api/file-signs.ts'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { noteEnding } from '../../notes/text/note-ending.ts'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-errors.ts'

/** Whether the name is that of a note. Hidden files are none. */
export function isNoteName(name: string): boolean {
  return noteEnding.test(name) && !name.startsWith('.')
}

/** Whether notes below a folder of that name are left out: hidden folders, and what npm puts there. */
export function isLeftOut(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules'
}

const oddOnWindows = new RegExp(`[${forbiddenSigns}\\0]`)

/** The path of a note that may exist. Throws ApiError for anything that is none, however it is written. */
export function checkPath(path: string, platform = process.platform): NotePath {
  const parts = path.split('/')
  const odd = platform === 'win32' ? oddOnWindows : /\0/
  if (parts.some((part) => part === '..')) throw outside(path)
  if (isAbsolute(path) || parts.some((part) => part === '' || part === '.') || odd.test(path)) {
    throw new ApiError('bad-request', texts().host.noPath(path))
  }
  const name = parts.at(-1) ?? ''
  if (!isNoteName(name) || parts.slice(0, -1).some(isLeftOut)) {
    throw new ApiError('bad-request', texts().host.noNote(path))
  }
  return path as NotePath
}

const forbidden = new RegExp(`[${forbiddenSigns}]`)
// CON  con.md  COM1  LPT¹.txt  NUL .md
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i
const longestName = 200

/**
 * The path of a note that is to be made, as its file will be called: in composed letters (NFC). Throws ApiError with a
 * sentence for names that some system or other can't hold, because folders of notes are shared.
 */
export function checkNewPath(path: string): NotePath {
  const composed = path.trim().normalize('NFC')
  const parts = composed.split('/')
  if (composed === '') throw new ApiError('bad-request', texts().host.needsName)
  if (parts.some((part) => part === '..')) throw outside(path)
  for (const part of parts) {
    const problem = problemOf(part)
    if (problem !== undefined) throw new ApiError('bad-request', problem)
  }
  if (!noteEnding.test(composed)) {
    throw new ApiError('bad-request', texts().host.needsEnding(path))
  }
  return checkPath(composed)
}

function problemOf(name: string): string | undefined {
  const words = texts().host
  if (name === '' || name === '.') return words.emptyPart
  if (/\p{Cc}/u.test(name)) return words.control
  const wrong = forbidden.exec(name)
  if (wrong) return words.wrongSign(name, wrong[0])
  if (/[. ]$/.test(name)) return words.wrongEnd(name)
  if (name.startsWith('.')) return words.hidden(name)
  if (name === 'node_modules') return words.notShown(name)
  if (reserved.test(name)) return words.reserved(name)
  if (Buffer.byteLength(name) > longestName) return words.tooLong(name.slice(0, 40))
  return undefined
}

/**
 * Where the note really is, absolute, all links followed. The last parts need not exist. Throws ApiError where that is
 * outside of `root`, which must be a real path itself.
 */
export async function realPlace(disk: Disk, root: string, path: NotePath): Promise<string> {
  let there = join(root, ...path.split('/'))
  const missing: string[] = []
  for (;;) {
    try {
      const real = await disk.realpath(there)
      if (!isInside(root, real)) throw outside(path)
      return join(real, ...missing)
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || there === root) throw error
      if (await isLink(disk, there)) throw outside(path)
      missing.unshift(basename(there))
      there = dirname(there)
    }
  }
}

/** The folder that the note is in; '' for that of all notes. */
export function folderOf(path: NotePath): NotePath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) as NotePath
}

/** The paths of all that is in the folder of this one, whatever it is. */
export async function pathsBeside(
  disk: Disk,
  root: string,
  path: NotePath,
): Promise<readonly NotePath[]> {
  const folder = folderOf(path)
  const entries = await disk.readdir(await realPlace(disk, root, folder))
  return entries.map(({ name }) => (folder === '' ? name : `${folder}/${name}`) as NotePath)
}

/** Whether the real path is `root` or below it, compared by whole names. */
export function isInside(root: string, real: string): boolean {
  const way = relative(root, real)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

async function isLink(disk: Disk, path: string): Promise<boolean> {
  try {
    return (await disk.lstat(path)).isSymbolicLink()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

function outside(path: string): ApiError {
  return new ApiError('outside-folder', texts().host.outside(path))
}
