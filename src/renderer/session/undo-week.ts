import { isolateHistory } from '@codemirror/commands'
import type { NotesApi } from '../../api/contract.ts'
import type { TakenBack, WeekUndo } from '../../api/folder-memory.ts'
import type { NotePath } from '../../api/notes.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { applyEdits } from '../../notes/text/text.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk } from './desk.ts'
import type { Quietly } from './quietly.ts'

// Taking back the new week that was made last: all of its files or none. Each must be, byte for byte, what it was when
// the week was made; that is asked of all before the first is touched. It works after a restart too.

type Parts = {
  readonly api: Pick<
    NotesApi,
    'openNote' | 'saveNote' | 'deleteNote' | 'loadWeekUndo' | 'saveWeekUndo'
  >
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly openNote: (path: NotePath) => Promise<boolean>
  readonly quietly: Quietly
}

export type UndoWeek = {
  /** Resolves when it would outlive the program's end; a failure to keep it is told. */
  keep(undo: WeekUndo): Promise<void>
  /** What was kept before, asked of the host at the start. */
  load(): Promise<void>
  /** Rejects with ApiError where the host can't. */
  undoNewWeek(): Promise<void>
}

export function createUndoWeek(parts: Parts): UndoWeek {
  const { api, store, desk, autosave, openNote, quietly } = parts

  async function set(undo: WeekUndo | null): Promise<void> {
    store.getState().setWeekUndo(undo)
    const saved = api.saveWeekUndo(undo)
    quietly(saved)
    await saved.catch(() => undefined)
  }

  /** A note that has changed since, or is gone; undefined where there is none. */
  async function findChanged(files: readonly TakenBack[]): Promise<TakenBack | undefined> {
    for (const file of files) {
      const open = desk.find(file.path)
      if (open) await autosave.flush(open)
      const version = open
        ? autosave.isClean(open) && open.version
        : await api.openNote(file.path).then(
            (opened) => opened.version,
            () => undefined,
          )
      if (version !== file.version) return file
    }
    return undefined
  }

  /** False where the disk was changed in the very moment. */
  async function takeBack({ path, version, back }: TakenBack): Promise<boolean> {
    const open = desk.find(path)
    if (back === null) {
      const outcome = await api.deleteNote(path, version)
      if (outcome.kind !== 'deleted') return false
      if (open) {
        autosave.forget(open)
        desk.drop(open)
      }
      return true
    }
    if (open) {
      const annotations = isolateHistory.of('full')
      desk.change(open, { changes: [...back], annotations, userEvent: 'undo' })
      return await autosave.flush(open)
    }
    const { text } = await api.openNote(path)
    const outcome = await api.saveNote(path, applyEdits(text, back), version)
    return outcome.kind === 'saved'
  }

  async function undoNewWeek(): Promise<void> {
    const { weekUndo, addToast } = store.getState()
    if (weekUndo === null) return
    const words = texts().carry
    const shown = desk.shown()
    const changed = await findChanged(weekUndo.files)
    if (changed) {
      addToast({ kind: 'problem', text: words.writtenInSince(changed.path) })
      return
    }
    // Marks in the old week go first: without them its work is open there again, whatever happens to the new one.
    for (const file of [...weekUndo.files].reverse()) {
      if (await takeBack(file)) continue
      addToast({ kind: 'problem', text: words.writtenInSince(file.path) })
      return
    }
    await set(null)
    if (shown !== null && desk.find(shown.path) === null) await openNote(weekUndo.show)
    addToast({ kind: 'info', text: words.takenBack(formatDay(weekUndo.date)) })
  }

  let isBusy = false
  return {
    keep: set,
    async load() {
      store.getState().setWeekUndo(await api.loadWeekUndo())
    },
    async undoNewWeek() {
      if (isBusy) return
      isBusy = true
      try {
        await undoNewWeek()
      } finally {
        isBusy = false
      }
    },
  }
}
