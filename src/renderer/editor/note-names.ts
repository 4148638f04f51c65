import type { NoteSummary } from '../../api/notes.ts'
import { type NoteNames, namesOf } from '../../notes/view/link-targets.ts'

const known = new WeakMap<readonly NoteSummary[], NoteNames>()

/** The names of the folder's notes, made once for a list of them. */
export function namesIn(notes: readonly NoteSummary[]): NoteNames {
  const names = known.get(notes) ?? namesByTitleToo(notes)
  known.set(notes, names)
  return names
}

function namesByTitleToo(notes: readonly NoteSummary[]): NoteNames {
  const titles = new Map(notes.map(({ path, title }) => [path as string, title]))
  return namesOf(titles.keys(), (path) => titles.get(path))
}
