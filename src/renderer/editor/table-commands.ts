import type { StateCommand } from '@codemirror/state'
import { type CellMove, endRow, moveCell } from '../../notes/text/table-rows.ts'
import type { Target } from './commands.ts'
import { isFenced } from './note-field.ts'
import { refusesChange } from './notice.ts'

/** Tab in a table: the words of the next cell are selected; behind the last one a new row begins. */
export const nextCell: StateCommand = (target) => toCell(target, 1)

/** Shift+Tab in a table: the cell before. */
export const previousCell: StateCommand = (target) => toCell(target, -1)

/** Enter behind the words of a row: a new row; in an empty last one the table ends. */
export const continueTable: StateCommand = (target) => {
  const { doc, selection } = target.state
  return selection.main.empty && go(target, (at) => endRow(doc, at) ?? undefined)
}

function toCell(target: Target, by: -1 | 1): boolean {
  return go(target, (at) => moveCell(target.state.doc, at, by))
}

/** Null takes the key and does nothing, undefined leaves it to others. */
function go({ state, dispatch }: Target, moveFrom: (at: number) => CellMove | null | undefined) {
  const { main, ranges } = state.selection
  if (ranges.length > 1 || isFenced(state, state.doc.lineAt(main.head).number)) return false
  const move = moveFrom(main.head)
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
