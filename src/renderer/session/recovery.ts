import { isolateHistory } from '@codemirror/commands'
import type { NotesApi } from '../../api/contract.ts'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { diffEdits } from '../../notes/text/line-edits.ts'
import { mergeTexts, mergeUnrelated } from '../../notes/text/merge.ts'
import { clashEffects } from '../editor/clashes.ts'
import { textOfDisk } from '../editor/disk-text.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk, OpenNote } from './desk.ts'

/** Bringing back texts that are in no file, or not in theirs any more. Each rejects with ApiError; then nothing is dropped. */
export type Recoveries = {
  /**
   * Puts the text that a sitting left behind into its note, which may have changed since: then both are merged, and what
   * clashes is left to choose. True when it is on disk.
   */
  recover(id: string): Promise<boolean>
  /** Makes a note of it beside its own. */
  keepRecovery(id: string): Promise<boolean>
  dropRecovery(id: string): Promise<boolean>
  /** Gives the open note this text, as one step of undo. The text before is kept among its versions. */
  restoreText(path: NotePath, text: string): Promise<void>
  /**
   * Settles another version of a note: the note gets its text, or both are merged, with what clashes left to choose. Then
   * the other version goes to the trash. False where something was in the way; a toast has said what.
   */
  settleCopy(copy: NotePath, of: NotePath, how: 'use' | 'merge'): Promise<boolean>
  /** The text of an open note; null where it is not open. */
  textOf(path: NotePath): string | null
}

export type RecoveryParts = {
  readonly api: NotesApi
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly openNote: (path: NotePath) => Promise<boolean>
}

export function createLoadedRecoveries({
  api,
  store,
  desk,
  autosave,
  openNote,
}: RecoveryParts): Omit<Recoveries, 'textOf'> {
  async function dropped(id: string): Promise<true> {
    await api.dropRecovery(id)
    store.getState().dropRecovery(id)
    return true
  }

  /** Only what must change is touched, so that caret, marks and undo stay. */
  function give(note: OpenNote, text: string, effects: ReturnType<typeof clashEffects> = []) {
    const edits = diffEdits(desk.stateOf(note).doc.toString(), text)
    desk.change(note, {
      changes: edits.map(({ from, to, insert }) => ({ from, to, insert: textOfDisk(insert) })),
      effects,
      annotations: isolateHistory.of('full'),
      userEvent: 'input.restore',
    })
  }

  /** The first free name beside the note. */
  async function createBeside(path: NotePath, text: string): Promise<NotePath> {
    const dot = path.lastIndexOf('.')
    for (let number = 1; ; number++) {
      const name = `${path.slice(0, dot)} (recovered ${number})${path.slice(dot)}`
      const outcome = await api.createNote(name, text)
      if (outcome.kind === 'created') return outcome.path
    }
  }

  return {
    async recover(id) {
      const left = await api.openRecovery(id)
      const { path, text } = left
      if (left.now === null) {
        const outcome = await api.createNote(path, text)
        if (outcome.kind === 'exists') await createBeside(path, text)
        await openNote(outcome.path)
        return await dropped(id)
      }
      await openNote(path)
      const note = desk.find(path)
      if (!note || note.readOnly !== null) return false
      const present = desk.stateOf(note).doc.toString()
      // A save that was on its way when the page died may come to its end only now.
      const { base } = present === left.now ? left : await api.openRecovery(id)
      const both = { ours: text, theirs: present }
      const merged = base === null ? mergeUnrelated(both) : mergeTexts({ base, ...both })
      give(note, merged.text, clashEffects(textOfDisk(merged.text), merged.clashes))
      if (!(await autosave.flush(note))) return false
      return await dropped(id)
    },
    async keepRecovery(id) {
      const { path, text } = await api.openRecovery(id)
      await createBeside(path, text)
      return await dropped(id)
    },
    dropRecovery: dropped,
    async restoreText(path, text) {
      const note = desk.find(path)
      if (!note || note.readOnly !== null) return
      await api.keepSnapshot(path, 'restore', desk.stateOf(note).doc.toString())
      give(note, text)
    },
    async settleCopy(copy, of, how) {
      const other = await api.openNote(copy)
      await openNote(of)
      const note = desk.find(of)
      if (!note || note.readOnly !== null) return false
      const present = desk.stateOf(note).doc.toString()
      await api.keepSnapshot(of, 'restore', present)
      const merged = mergeUnrelated({ ours: present, theirs: other.text })
      if (how === 'use') give(note, other.text)
      else give(note, merged.text, clashEffects(textOfDisk(merged.text), merged.clashes))
      if (!(await autosave.flush(note))) return false
      const outcome = await api.deleteNote(copy, other.version)
      if (outcome.kind === 'deleted') return true
      store.getState().addToast({ kind: 'problem', text: texts().safety.copies.changed(copy) })
      return false
    },
  }
}
