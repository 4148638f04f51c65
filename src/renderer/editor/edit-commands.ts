import type { StateCommand } from '@codemirror/state'
import { toggleBold, toggleItalic, toggleLink } from './emphasis-commands.ts'
import { cycleMarks, toggleItems } from './item-commands.ts'
import { indentItem, moveItemDown, moveItemUp, outdentItem } from './list-commands.ts'

/** What can be done at the caret from a menu or the palette; the text's own keys do the same. */
export const editCommands = {
  toggleItems,
  cycleMarks,
  moveItemUp,
  moveItemDown,
  indentItem,
  outdentItem,
  bold: toggleBold,
  italic: toggleItalic,
  link: toggleLink,
} as const satisfies Readonly<Record<string, StateCommand>>

export type EditCommand = keyof typeof editCommands
