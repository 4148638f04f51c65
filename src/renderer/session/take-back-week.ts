import { isolateHistory } from '@codemirror/commands'
import { ApiError } from '../../api/errors.ts'
import type { TakenBack, WeekUndo } from '../../api/folder-memory.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { applyEdits } from '../../notes/text/text.ts'
import type { Toast } from '../store/view-slice.ts'
import type { OpenNote } from './desk.ts'
import { sentenceOf } from './quietly.ts'
import { isOnDisk } from './saver.ts'
import type { UndoWeekParts } from './undo-week.ts'

/** `left` in the order in which it is taken back. */
type Plan =
  | { readonly kind: 'as made'; readonly left: readonly TakenBack[] }
  | { readonly kind: 'changed' | 'gone'; readonly path: NotePath; readonly isLast: boolean }

/**
 * Takes back all files of the week that was made last, or none; `keep` notes what is left of it, null for nothing. Where the
 * host fails in between, a notice says so, and asking again goes on from there. Never rejects.
 */
export function createTakingBack(
  { api, store, desk, autosave, openNote }: UndoWeekParts,
  keep: (undo: WeekUndo | null) => Promise<void>,
  again: () => void,
): (weekUndo: WeekUndo) => Promise<void> {
  /** Null where the note is gone, undefined where its open text is in no file. */
  async function versionOf(path: NotePath): Promise<Version | null | undefined> {
    const open = desk.find(path)
    if (!open) return await api.openNote(path).then(({ version }) => version, nullIfGone)
    const isThere = await save(open)
    if (!isOnDisk(desk, open)) return undefined
    return isThere ? open.version : null
  }

  /** False where its file is gone. Rejects with ApiError where it can't be saved. */
  async function save(note: OpenNote): Promise<boolean> {
    await autosave.flush(note)
    const state = autosave.stateOf(note)
    if (state.kind === 'failed') throw new ApiError(state.code, state.message)
    return state.kind !== 'gone'
  }

  async function plan(files: readonly TakenBack[]): Promise<Plan> {
    const left: TakenBack[] = []
    // Marks in the old week go first: without them its work is open there again, whatever happens to the new one.
    for (const file of [...files].reverse()) {
      const { path } = file
      const version = await versionOf(path)
      // Taken away by an undo that got no answer, or by somebody, who may have given it another name.
      if (version === null)
        return { kind: 'gone', path, isLast: file.back === null && left.length === 0 }
      if (version === file.before) continue
      if (version !== file.version) return { kind: 'changed', path, isLast: false }
      left.push(file)
    }
    return { kind: 'as made', left }
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
      return await save(open)
    }
    const { text } = await api.openNote(path)
    const outcome = await api.saveNote(path, applyEdits(text, back), version)
    return outcome.kind === 'saved'
  }

  /** Gives what the person is told of it. */
  async function takeAllBack(weekUndo: WeekUndo): Promise<Omit<Toast, 'id'>> {
    const words = texts().carry
    const planned = await plan(weekUndo.files)
    if (planned.kind !== 'as made') {
      if (planned.isLast) await keep(null)
      const { kind, path } = planned
      const text = kind === 'gone' ? words.goneSince(path) : words.writtenInSince(path)
      return { kind: 'problem', text }
    }
    for (const [at, file] of planned.left.entries()) {
      if (!(await takeBack(file))) {
        return { kind: 'problem', text: words.writtenInSince(file.path) }
      }
      const left = planned.left.slice(at + 1).reverse()
      if (left.length > 0) await keep({ ...weekUndo, files: left })
    }
    await keep(null)
    return { kind: 'info', text: words.takenBack(formatDay(weekUndo.date)) }
  }

  return async (weekUndo) => {
    const { addToast } = store.getState()
    const shown = desk.shown()
    try {
      const told = await takeAllBack(weekUndo)
      if (shown !== null && desk.find(shown.path) === null) await openNote(weekUndo.show)
      addToast(told)
    } catch (error) {
      const text = texts().carry.notTakenBack(formatDay(weekUndo.date), sentenceOf(error))
      const action = { label: texts().safety.retry, run: again }
      addToast({ kind: 'problem', text, action })
    }
  }
}

function nullIfGone(error: unknown): null {
  if (error instanceof ApiError && error.code === 'not-found') return null
  throw error
}
