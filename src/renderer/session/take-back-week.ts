import { isolateHistory } from '@codemirror/commands'
import type { TakenBack, WeekUndo } from '../../api/folder-memory.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { applyEdits } from '../../notes/text/text.ts'
import type { UndoWeekParts } from './undo-week.ts'

/** Takes back all files of the week that was made last, or none; `keep` notes that there is none any more. */
export function createTakingBack(
  { api, store, desk, autosave, openNote }: UndoWeekParts,
  keep: (undo: WeekUndo | null) => Promise<void>,
): () => Promise<void> {
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

  return async () => {
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
    await keep(null)
    if (shown !== null && desk.find(shown.path) === null) await openNote(weekUndo.show)
    addToast({ kind: 'info', text: words.takenBack(formatDay(weekUndo.date)) })
  }
}
