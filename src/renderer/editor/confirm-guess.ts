import { confirmItem } from '../../notes/edits/set-owner.ts'
import type { ShownItem } from '../store/shown-item.ts'
import { dispatchEdits, itemSeen, type Target } from './commands.ts'
import { noteOf } from './note-field.ts'

/** `no-mark`: the note's manner has no mark for this line, or it may not be written. `moved-on`: it stands there no more. */
type Confirmation = 'marked' | 'no-mark' | 'moved-on'

/** Gives a guess the team's own mark, in one step of undo. */
export function confirmGuess({ state, dispatch }: Target, shown: ShownItem): Confirmation {
  const note = noteOf(state)
  const placed = itemSeen(note, shown)
  if (!placed || placed.item.sure) return 'moved-on'
  const edits = confirmItem(state.doc, placed, note)
  return edits && dispatchEdits({ state, dispatch }, edits, 'input.confirm') ? 'marked' : 'no-mark'
}

/** Whether the shown item stands there now, and is a guess. */
export function isGuess({ state }: Pick<Target, 'state'>, shown: ShownItem): boolean {
  return itemSeen(noteOf(state), shown)?.item.sure === false
}
