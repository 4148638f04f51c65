import { parkItem } from '../../notes/edits/park-item.ts'
import { setOwner } from '../../notes/edits/set-owner.ts'
import { setDropped } from '../../notes/edits/tick.ts'
import { type NoOwner, whyNoOwner } from '../../notes/edits/why-no-owner.ts'
import type { ShownItem } from '../store/shown-item.ts'
import { dispatchEdits, itemSeen, type Target } from './commands.ts'
import { noteOf } from './note-field.ts'

/** What is decided on a piece of work before a meeting ends. */
export type ItemChange =
  | { readonly kind: 'owners'; readonly owners: readonly string[] }
  | { readonly kind: 'drop' }
  | { readonly kind: 'park' }

/** Why the work could not be given to somebody; null where its line could say so of another name, or the note moved on. */
export function whyNotGiven({ state }: Pick<Target, 'state'>, shown: ShownItem): NoOwner | null {
  const note = noteOf(state)
  const placed = itemSeen(note, shown)
  return placed ? whyNoOwner(state.doc, placed, note) : null
}

/** One step of undo; false where the note moved on, may not be written, or has no way to say so. */
export function changeItem(
  { state, dispatch }: Target,
  shown: ShownItem,
  change: ItemChange,
): boolean {
  const note = noteOf(state)
  const placed = itemSeen(note, shown)
  if (!placed) return false
  const edits =
    change.kind === 'owners'
      ? setOwner(state.doc, placed, change.owners, note)
      : (change.kind === 'drop' ? setDropped : parkItem)(state.doc, placed, note)
  return edits ? dispatchEdits({ state, dispatch }, edits, `input.${change.kind}`) : false
}
