import type { NotesApi } from '../../api/contract.ts'
import type { WeekUndo } from '../../api/folder-memory.ts'
import type { NotePath } from '../../api/notes.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk } from './desk.ts'
import { loadTakeBackWeek } from './later.ts'
import type { Quietly } from './quietly.ts'

// Taking back the new week that was made last: all of its files or none. Each must be, byte for byte, what it was when
// the week was made; that is asked of all before the first is touched. It works after a restart too.

export type UndoWeekParts = {
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
  keep(undo: WeekUndo | null): Promise<void>
  /** What was kept before, asked of the host at the start. */
  load(): Promise<void>
  /** Where the host can't, a notice says so and offers to go on. */
  undoNewWeek(): Promise<void>
}

export function createUndoWeek(parts: UndoWeekParts): UndoWeek {
  const { api, store, quietly } = parts

  async function set(undo: WeekUndo | null): Promise<void> {
    store.getState().setWeekUndo(undo)
    const saved = api.saveWeekUndo(undo)
    quietly(saved)
    await saved.catch(() => undefined)
  }

  let isBusy = false
  async function undoNewWeek(): Promise<void> {
    const { weekUndo } = store.getState()
    if (isBusy || weekUndo === null) return
    isBusy = true
    try {
      const { createTakingBack } = await loadTakeBackWeek()
      await createTakingBack(parts, set, () => quietly(undoNewWeek()))(weekUndo)
    } finally {
      isBusy = false
    }
  }

  return {
    keep: set,
    async load() {
      store.getState().setWeekUndo(await api.loadWeekUndo())
    },
    undoNewWeek,
  }
}
