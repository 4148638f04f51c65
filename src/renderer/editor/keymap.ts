import {
  cursorLineBoundaryBackward,
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  selectLineBoundaryBackward,
} from '@codemirror/commands'
import { searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { type Command, type KeyBinding, keymap } from '@codemirror/view'
import { toggleBold, toggleItalic, toggleLink } from './emphasis-commands.ts'
import { cycleMarks, toggleItems } from './item-commands.ts'
import {
  continueList,
  deleteBox,
  indentItem,
  moveItemDown,
  moveItemUp,
  outdentItem,
  toWords,
} from './list-commands.ts'
import { continueTable, nextCell, previousCell } from './table-commands.ts'

const listKeys: readonly KeyBinding[] = [
  { key: 'Enter', run: continueList },
  { key: 'Enter', run: continueTable },
  { key: 'Backspace', run: deleteBox },
  { key: 'Tab', run: nextCell },
  { key: 'Shift-Tab', run: previousCell },
  { key: 'Tab', run: indentItem },
  { key: 'Shift-Tab', run: outdentItem },
  { key: 'Alt-ArrowUp', run: moveItemUp },
  { key: 'Alt-ArrowDown', run: moveItemDown },
  { key: 'Mod-b', run: toggleBold, preventDefault: true },
  { key: 'Mod-i', run: toggleItalic, preventDefault: true },
  { key: 'Mod-k', run: toggleLink, preventDefault: true },
  { key: 'Home', run: home(false), shift: home(true) },
  { key: 'Mod-Enter', run: toggleItems, preventDefault: true },
  { key: 'Alt-Enter', run: cycleMarks, preventDefault: true },
  { key: 'Mod-Shift-z', run: redo, preventDefault: true },
]

// The window has its own meaning for these; the search panel's line dialog isn't ours either.
const taken = new Set([
  ...['Mod-Enter', 'Mod-Alt-g', 'Mod-/', 'Alt-A'],
  ...['Alt-ArrowLeft', 'Alt-ArrowRight', 'Mod-[', 'Mod-]'],
  // With Shift it would be taken for the same; the window's action opens the search bar as well.
  'Mod-f',
])

/** Ours first, then CodeMirror's own. Escape and then Tab leaves the text for the next control. */
export const keys: Extension = [
  history(),
  keymap.of([
    ...listKeys,
    ...[...searchKeymap, ...historyKeymap, ...defaultKeymap].filter(
      ({ key }) => key === undefined || !taken.has(key),
    ),
  ]),
]

/** To the first word of a list entry, and from there or in other lines to where Home goes by itself. */
function home(select: boolean): Command {
  return (view) =>
    toWords(select, view) ||
    (select ? selectLineBoundaryBackward(view) : cursorLineBoundaryBackward(view))
}
