import type { EditCommand } from '../editor/edit-commands.ts'
import type { AppState } from '../store/store.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import type { Action } from './action.ts'
import { whyNoOpenNote } from './notes.ts'
import type { Shortcut } from './shortcut.ts'

// The editor hears these keys first; here they stand for menus, palette and help.

export const toggleItems = editing('toggleItems', { mod: true, key: 'enter' })
export const cycleMarks = editing('cycleMarks', { alt: true, key: 'enter' })
export const moveItemUp = editing('moveItemUp', { alt: true, key: 'arrowup' })
export const moveItemDown = editing('moveItemDown', { alt: true, key: 'arrowdown' })
export const indentItem = editing('indentItem', null)
export const outdentItem = editing('outdentItem', null)
export const bold = editing('bold', { mod: true, key: 'b' })
export const italic = editing('italic', { mod: true, key: 'i' })
export const link = editing('link', { mod: true, key: 'k' })

function editing(id: EditCommand, shortcut: Shortcut | null): Action {
  return {
    id,
    menu: 'edit',
    shortcut,
    notInFields: true,
    whyNot: whyNoChange,
    run: ({ session }) => session.edit(id),
  }
}

/** Why the text can't be changed now. */
export function whyNoChange(state: AppState): string | null {
  return whyNoOpenNote(state) ?? whyReadOnly(state)
}
