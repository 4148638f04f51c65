import type { NotesApi } from '../../api/contract.ts'
import type { Followed, NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { type MemoryChange, noteMoved } from '../store/memory-changes.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Files, RenameResult } from './files.ts'
import type { Quietly } from './quietly.ts'

type Parts = {
  readonly api: Pick<NotesApi, 'followRename' | 'editNote'>
  readonly store: AppStore
  readonly files: Pick<Files, 'renameNote'>
  readonly autosave: Pick<Autosave, 'flushAll'>
  readonly changeMemory: (change: MemoryChange) => void
  readonly quietly: Quietly
}

/**
 * Gives a note another name. What was said of it holds under the new name, and the links to it follow; a notice says how
 * many notes that touched, and offers to take it all back.
 */
export function createRenaming(parts: Parts): Files['renameNote'] {
  const { api, store, files, autosave, changeMemory, quietly } = parts

  async function rename(from: NotePath, to: string): Promise<RenameResult> {
    const outcome = await files.renameNote(from, to)
    if (outcome.kind === 'renamed' && store.getState().memory.series.notes[from] !== undefined) {
      changeMemory(noteMoved(from, outcome.path))
    }
    return outcome
  }

  async function follow(from: NotePath, to: NotePath): Promise<void> {
    const followed = await api.followRename(from, to)
    const { addToast } = store.getState()
    const words = texts().find
    if (followed.left.length > 0) {
      addToast({ kind: 'problem', text: words.linksLeft(followed.left.join(', ')) })
    }
    if (followed.changed.length === 0) return
    addToast({
      kind: 'info',
      text: words.linksFollowed(followed.changed.length),
      action: { label: words.undo, run: () => quietly(takeBack(followed, from, to)) },
    })
  }

  async function takeBack({ changed }: Followed, from: NotePath, to: NotePath): Promise<void> {
    if ((await rename(to, from)).kind !== 'renamed') return
    const left: NotePath[] = []
    for (const { path, version, undo } of changed) {
      const outcome = await api.editNote(path === to ? from : path, undo, version)
      if (outcome.kind !== 'saved') left.push(path)
    }
    if (left.length === 0) return
    store.getState().addToast({ kind: 'problem', text: texts().find.linksKept(left.join(', ')) })
  }

  return async (path, to) => {
    // Links in what is not saved yet have to be on disk to follow.
    await autosave.flushAll()
    const outcome = await rename(path, to)
    if (outcome.kind === 'renamed') quietly(follow(path, outcome.path))
    return outcome
  }
}
