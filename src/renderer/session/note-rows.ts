import type { NotePath, NoteSummary } from '../../api/notes.ts'
import type { NotSaved } from '../store/safety-slice.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk } from './desk.ts'

type Parts = {
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Pick<Autosave, 'stateOf'>
}

/**
 * Keeps in the store which open notes are not saved, and their rows in the list where their files are gone. What it gives is
 * called when the host has told another list, and when an open note is saved, is not, or is not open any more.
 */
export function createNoteRows({ store, desk, autosave }: Parts): () => void {
  /** The list as the host told it. */
  let listed: readonly NoteSummary[] | null = null
  let shown: readonly NoteSummary[] | null = null
  /** The rows that open notes had in it last. */
  const rows = new Map<NotePath, NoteSummary>()

  /** One that failed and is tried again is not saved before it is. */
  function findUnsaved(): ReadonlyMap<NotePath, NotSaved> {
    const before = store.getState().unsaved
    const found = new Map<NotePath, NotSaved>()
    for (const note of desk.all()) {
      const { kind } = autosave.stateOf(note)
      if (kind === 'gone' || kind === 'failed') found.set(note.path, kind)
      else if (kind !== 'clean' && before.has(note.path)) found.set(note.path, 'failed')
    }
    return found
  }

  return () => {
    const { notes, unsaved, setNotes, setUnsaved } = store.getState()
    const now = findUnsaved()
    if (String([...now]) !== String([...unsaved])) setUnsaved(now)
    else if (notes === shown) return
    if (notes !== shown) {
      for (const row of listed ?? []) if (desk.find(row.path)) rows.set(row.path, row)
      listed = notes
    }
    const there = new Set(listed?.map(({ path }) => path))
    const kept = [...now].flatMap(([path, why]) =>
      why === 'gone' && !there.has(path) ? (rows.get(path) ?? []) : [],
    )
    shown = kept.length > 0 ? [...(listed ?? []), ...kept] : listed
    if (shown) setNotes(shown)
  }
}
