import type { StateCommand } from '@codemirror/state'
import { moveCell } from '../../notes/text/table-cells.ts'
import type { Target } from './commands.ts'
import { isFenced } from './note-field.ts'
import { refusesChange } from './notice.ts'

/** Tab in a table: the words of the next cell are selected; behind the last one a new row begins. */
export const nextCell: StateCommand = (target) => toCell(target, 1)

/** Shift+Tab in a table: the cell before. */
export const previousCell: StateCommand = (target) => toCell(target, -1)

function toCell({ state, dispatch }: Target, by: -1 | 1): boolean {
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.head)
  if (ranges.length > 1 || isFenced(state, line.number)) return false
  const move = moveCell(state.doc, main.head, by)
  if (move === undefined) return false
  if (!move || (move.edits.length > 0 && refusesChange({ state, dispatch }))) return true
  dispatch(
    state.update({
      changes: [...move.edits],
      selection: { anchor: move.from, head: move.to },
      scrollIntoView: true,
      userEvent: move.edits.length > 0 ? 'input' : 'select',
    }),
  )
  return true
}
