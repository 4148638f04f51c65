import { createHash } from 'node:crypto'
import type { NotesApi } from '../../src/api/contract.ts'
import { ApiError } from '../../src/api/errors.ts'
import type { NotePath, Version } from '../../src/api/notes.ts'
import { applyEdits } from '../../src/notes/text/text.ts'

type NoteCalls = Pick<
  NotesApi,
  | 'openNote'
  | 'saveNote'
  | 'saveEdits'
  | 'createNote'
  | 'renameNote'
  | 'deleteNote'
  | 'putNoteBack'
  | 'readSeries'
>

/** Notes in memory, and what a page has got of them, kept as the real hosts keep it. */
export type MemoryFolder = {
  readonly files: Map<string, string>
  /** The texts that were saved or created, in order, as `path: text`. */
  readonly writes: string[]
  readonly calls: NoteCalls
  textOf(path: string): string
  /** The version of a text that the page gets now; undefined where it has got none of this note, or has this one already. */
  news(path: string, text: string): Version | undefined
  move(path: string, to: string): void
  remove(path: string): void
}

export function memoryFolder(texts: Readonly<Record<string, string>>): MemoryFolder {
  const files = new Map(Object.entries(texts))
  const writes: string[] = []
  const deleted = new Map<string, string>()
  /** The version that the page has; null where it knows that the note is gone. */
  const given = new Map<string, Version | null>()

  const gives = (path: string, text: string): Version => {
    const version = versionOf(text)
    given.set(path, version)
    return version
  }
  const textOf = (path: string): string => {
    const text = files.get(path)
    if (text === undefined) throw new ApiError('not-found', `${path} is not there.`)
    return text
  }
  const move = (path: string, to: string) => {
    files.set(to, textOf(path))
    files.delete(path)
    const version = given.get(path)
    if (given.delete(path) && version !== undefined) given.set(to, version)
  }
  const calls: NoteCalls = {
    openNote: async (path) => {
      const text = textOf(path)
      const readOnly = path.startsWith('locked') ? 'mayNotChange' : null
      return {
        text,
        version: gives(path, text),
        readOnly,
        isPlain: path.startsWith('locked/plain'),
      }
    },
    async saveNote(path, text, base) {
      const now = files.get(path)
      if (now === undefined) {
        given.set(path, null)
        return { kind: 'gone' }
      }
      if (versionOf(now) !== base) return { kind: 'conflict', text: now, version: gives(path, now) }
      files.set(path, text)
      writes.push(`${path}: ${text}`)
      return { kind: 'saved', version: gives(path, text) }
    },
    async saveEdits(path, edits, base) {
      const now = files.get(path)
      if (now === undefined) throw new ApiError('not-found', 'It is gone.')
      if (versionOf(now) !== base) return { kind: 'conflict', text: now, version: gives(path, now) }
      const text = applyEdits(now, edits)
      files.set(path, text)
      writes.push(`${path}: ${JSON.stringify(edits)}`)
      return { kind: 'saved', version: gives(path, text) }
    },
    async createNote(path, text) {
      if (files.has(path)) return { kind: 'exists', path: path as NotePath }
      files.set(path, text)
      writes.push(`${path}: ${text}`)
      return { kind: 'created', path: path as NotePath, version: gives(path, text) }
    },
    async renameNote(path, to) {
      textOf(path)
      if (files.has(to)) return { kind: 'exists', path: to as NotePath }
      move(path, to)
      return { kind: 'renamed', path: to as NotePath }
    },
    async deleteNote(path, only) {
      const now = files.get(path)
      if (only !== null && now !== undefined && versionOf(now) !== only) return { kind: 'changed' }
      files.delete(path)
      if (now !== undefined) deleted.set(`${path} ${versionOf(now)}`, now)
      return { kind: 'deleted', version: now === undefined ? null : versionOf(now) }
    },
    async putNoteBack(path, version) {
      const text = deleted.get(`${path} ${version}`)
      if (text === undefined) throw new ApiError('not-found', `${path} is not in the trash.`)
      if (files.has(path)) return { kind: 'exists', path }
      files.set(path, text)
      return { kind: 'back' }
    },
    readSeries: async (path) => {
      textOf(path)
      return [...files].map(([other, text]) => ({
        path: other as NotePath,
        text,
        version: gives(other, text),
      }))
    },
  }
  return {
    files,
    writes,
    calls,
    textOf,
    news(path, text) {
      if (!given.has(path) || given.get(path) === versionOf(text)) return undefined
      return gives(path, text)
    },
    move,
    remove(path) {
      files.delete(path)
      if (given.has(path)) given.set(path, null)
    },
  }
}

export function versionOf(text: string): Version {
  return createHash('sha256').update(text).digest('hex') as Version
}
