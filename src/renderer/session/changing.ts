import { redo, undo } from '@codemirror/commands'
import type { NoOwner } from '../../notes/edits/why-no-owner.ts'
import { changeItem, type ItemChange, whyNotGiven } from '../editor/change-item.ts'
import { addCarried, isInConflict, tickItem } from '../editor/commands.ts'
import type { LastWeekItem } from '../store/note-slice.ts'
import type { ShownItem } from '../store/shown-item.ts'
import type { AppStore } from '../store/store.ts'
import { type BroughtIn, bringInOpen } from './bring-in.ts'
import type { TextView } from './desk.ts'
import type { SeriesWatch } from './series-watch.ts'

/** What is changed in the shown note from beside it. */
export type Changing = {
  tickItem(shown: ShownItem): boolean
  /** Gives the item other owners, drops it or parks it; false where its line can't say so. */
  changeItem(shown: ShownItem, change: ItemChange): boolean
  /** Why the item could not be given to somebody; null where the name is at fault. */
  whyNotGiven(shown: ShownItem): NoOwner | null
  /** Whether the line (from 1) stands between the conflict markers of another program. */
  isInConflict(line: number): boolean
  /** Writes an item of the meeting before into the caret's meeting, where this team writes such items. */
  addCarried(row: Pick<LastWeekItem, 'item' | 'at'>): boolean
  /** Puts what the meeting before left open, and this one does not have yet, into the caret's meeting. */
  bringIn(): BroughtIn
  undo(): boolean
  redo(): boolean
}

type Parts = {
  readonly view: TextView
  readonly store: AppStore
  readonly seriesWatch: Pick<SeriesWatch, 'linesOf' | 'linkNow'>
}

export function createChanging({ view, store, seriesWatch }: Parts): Changing {
  const { linesOf, linkNow } = seriesWatch
  return {
    tickItem: (shown) => tickItem(view, shown),
    changeItem: (shown, change) => changeItem(view, shown, change),
    whyNotGiven: (shown) => whyNotGiven(view, shown),
    isInConflict: (line) =>
      line <= view.state.doc.lines && isInConflict(view.state, [view.state.doc.line(line)]),
    addCarried: (row) => addCarried(view, { item: row.item, lines: linesOf(row) }),
    bringIn() {
      linkNow()
      return bringInOpen({ view, store, linesOf })
    },
    undo: () => undo(view),
    redo: () => redo(view),
  }
}
