import { ApiError } from '../../api/errors.ts'
import type { Followed, NotePath, OpenedNote, SaveOutcome, Version } from '../../api/notes.ts'
import { partsOfPath } from '../../notes/series/file-names.ts'
import { applyEdits, inverseEdits, type TextEdit } from '../../notes/text/text.ts'
import { encoded, namesOf } from '../../notes/view/link-targets.ts'
import { renameEdits } from '../../notes/view/renamed-links.ts'
import type { Finding } from './finding-thread.ts'

// After a note was renamed, the links to it in other notes follow: only their targets change, and only where the note is
// still the version that was read.

type Parts = {
  readonly root: string
  readonly finding: Finding
  /** All notes, by their names after the renaming. */
  readonly paths: readonly NotePath[]
  readonly open: (path: NotePath) => Promise<OpenedNote>
  readonly save: (path: NotePath, text: string, base: Version) => Promise<SaveOutcome>
}

const batch = 1000
const times = 3

/** Has the links to the note lead to its new name, in all notes that name it. Where that can’t be written the note is named. */
export async function followRename(parts: Parts, from: NotePath, to: NotePath): Promise<Followed> {
  const { paths } = parts
  const renaming = {
    from,
    to,
    before: namesOf([...paths.filter((path) => path !== to), from]),
    after: namesOf(paths),
  }
  const changed: Followed['changed'][number][] = []
  const left: NotePath[] = []
  for (const path of await notesNaming(parts, partsOfPath(from).stem)) {
    try {
      const done = await follow(parts, path, (text) => renameEdits(text, { ...renaming, at: path }))
      if (done === 'left') left.push(path)
      else if (done !== null) changed.push(done)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      left.push(path)
    }
  }
  return { changed, left }
}

/** Changes the note; null where nothing is to be changed, `left` where it may not or somebody keeps writing it. */
async function follow(
  { open, save }: Parts,
  path: NotePath,
  editsOf: (text: string) => readonly TextEdit[],
): Promise<Followed['changed'][number] | 'left' | null> {
  for (let time = 0; time < times; time++) {
    const { text, version, readOnly } = await open(path)
    const edits = editsOf(text)
    if (edits.length === 0) return null
    if (readOnly !== null) return 'left'
    const outcome = await save(path, applyEdits(text, edits), version)
    if (outcome.kind === 'saved')
      return { path, version: outcome.version, undo: inverseEdits(text, edits) }
    if (outcome.kind === 'gone') return null
  }
  return 'left'
}

/** The notes that have the name in them: as it is, as addresses write it, or as our own links do. */
async function notesNaming(
  { root, finding, paths }: Parts,
  stem: string,
): Promise<readonly NotePath[]> {
  const found = new Set<NotePath>()
  for (const term of new Set([stem, encodeURI(stem), encoded(stem)])) {
    for (let at = 0; at < paths.length; at += batch) {
      const tasks = paths.slice(at, at + batch).map((path) => ({ path, ranges: null, items: null }))
      const mostFound = tasks.length + 1
      const answer = await finding.find({ root, terms: [term], tasks, mostFound, mostMs: 60_000 })
      for (const { path } of answer.found) found.add(path)
    }
  }
  return [...found]
}
