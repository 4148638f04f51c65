import { forbiddenSigns } from '../../api/file-signs.ts'
import { texts } from '../../language/language.ts'
import { noteEnding } from '../../notes/text/note-ending.ts'

/** What a new note is filed under when its fields are filled in: `weekly/2026-11-23-weekly-planning.md`. */
export function suggestFileName(title: string, date: string): string {
  const name = [date, slugOf(title)].filter(Boolean).join('-')
  return `${name || 'note'}.md`
}

/** Letters and digits of any script, the rest as single hyphens; at most 60 characters. */
function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/** Folder and file name as one path of the notes folder, with `/` and no empty parts. */
export function joinPath(folder: string, fileName: string): string {
  const parts = `${folder}/${fileName}`.split(/[/\\]/).map((part) => part.trim())
  return parts.filter(Boolean).join('/')
}

// v.pdf  but neither  v1.2  nor  Mr. Smith
const anyEnding = /\.\p{L}[\p{L}\d]*$/u

/** The name with the ending of a note, that of `like`, where it has none of its own. */
export function withEnding(name: string, like: string): string {
  const typed = name.trim()
  if (typed === '' || typed.startsWith('.') || anyEnding.test(typed)) return typed
  return `${typed.replace(/\.$/, '')}${noteEnding.exec(like)?.[0] ?? '.md'}`
}

const oddSign = new RegExp(`[${forbiddenSigns}\\0-\\x1f]`)

/**
 * Why a file can't have this name, as a sentence; null where it can. The host has the last word. `slash` says what to do
 * about slashes where there is no field for the folder.
 */
export function whyNoFileName(name: string, slash?: string): string | null {
  const words = texts().files.names
  const trimmed = name.trim()
  if (trimmed === '') return words.empty
  if (/[\\/]/.test(trimmed)) return slash ?? words.slash
  if (oddSign.test(trimmed)) return words.sign
  if (trimmed.startsWith('.')) return words.dot
  if (!noteEnding.test(trimmed)) return words.ending
  return null
}

/** Every folder that has notes, and those above it, sorted; the notes folder itself is the empty string. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>([''])
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      folders.add(path.slice(0, at))
    }
  }
  return [...folders].sort((a, b) => a.localeCompare(b))
}
