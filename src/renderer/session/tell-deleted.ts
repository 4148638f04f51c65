import type { NotesApi } from '../../api/contract.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'
import type { Quietly } from './quietly.ts'

type Parts = {
  readonly api: Pick<NotesApi, 'putNoteBack'>
  readonly store: AppStore
  readonly openNote: (path: NotePath) => Promise<boolean>
  readonly quietly: Quietly
}

/** What was deleted: the version by which it can be put back, null where it can't, and whether it was the shown note. */
type Deleted = {
  readonly path: NotePath
  readonly version: Version | null
  readonly wasShown: boolean
}

/** Tells that a note was deleted, and offers to bring it back. */
export function createTellDeleted({ api, store, openNote, quietly }: Parts) {
  async function bringBack(
    path: NotePath,
    { version, wasShown }: { version: Version; wasShown: boolean },
  ): Promise<void> {
    const words = texts().files.remove
    const outcome = await api.putNoteBack(path, version)
    const { addToast } = store.getState()
    if (outcome.kind === 'exists') {
      addToast({ kind: 'problem', text: words.taken(path, outcome.path) })
      return
    }
    if (wasShown) await openNote(path)
    addToast({ kind: 'info', text: words.back(path) })
  }

  return ({ path, version, wasShown }: Deleted): void => {
    const { files, carry } = texts()
    store.getState().addToast({
      kind: 'info',
      text: files.remove.deleted(path),
      ...(version !== null && {
        action: {
          label: carry.undo,
          run: () => quietly(bringBack(path, { version, wasShown })),
        },
      }),
    })
  }
}
