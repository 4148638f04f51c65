import { confirmItem } from '../../notes/edits/set-owner.ts'
import { itemAt } from '../../notes/meetings/note.ts'
import { applyEdits, type ShownItem, type Target } from './commands.ts'
import { noteOf } from './note-field.ts'

/** `no-mark`: the note's manner has no mark for this line, or it may not be written. `moved-on`: it stands there no more. */
export type Confirmation = 'marked' | 'no-mark' | 'moved-on'

/** Gives a guess the team's own mark, in one step of undo. */
export function confirmGuess({ state, dispatch }: Target, shown: ShownItem): Confirmation {
  if (!isGuess({ state }, shown)) return 'moved-on'
  const note = noteOf(state)
  const placed = itemAt(note, shown.line)
  const edits = placed && confirmItem(state.doc, placed, note)
  return edits && applyEdits({ state, dispatch }, edits, 'input.confirm') ? 'marked' : 'no-mark'
}

/** Whether the shown item stands there now, and is a guess. */
export function isGuess({ state }: Pick<Target, 'state'>, { line, text }: ShownItem): boolean {
  if (line > state.doc.lines) return false
  const item = itemAt(noteOf(state), line)?.item
  return item?.text === text && !item.sure
}
