import type { EditorState, Transaction } from '@codemirror/state'
import { conflictRegions } from '../../notes/text/conflict-regions.ts'
import { bringIn } from '../../notes/week/bring-in.ts'
import { noteOf } from '../editor/note-field.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { LastWeekItem } from '../store/note-slice.ts'
import type { AppStore } from '../store/store.ts'

/** How many pieces of work came in; `none`: everything is there already, or there is no meeting before. */
export type BroughtIn =
  | { readonly kind: 'brought'; readonly items: number }
  | { readonly kind: 'none' | 'no-meeting-before' | 'read-only' | 'conflict-markers' }

type Parts = {
  readonly view: { readonly state: EditorState; dispatch(transaction: Transaction): void }
  readonly store: AppStore
  readonly linesOf: (row: LastWeekItem) => readonly string[]
}

/** Puts the open work of the meeting before that the caret's meeting does not have yet into it, as one step of undo. */
export function bringInOpen({ view, store, linesOf }: Parts): BroughtIn {
  const { lastWeek, caret } = store.getState()
  const { state } = view
  const note = noteOf(state)
  const meeting = currentMeeting({ note, caret })
  if (lastWeek === null || meeting === null) return { kind: 'no-meeting-before' }
  if (state.readOnly) return { kind: 'read-only' }
  if (conflictRegions(state.doc.toString()).length > 0) return { kind: 'conflict-markers' }
  const missing = lastWeek.rows.filter((row) => row.here === null)
  if (missing.length === 0) return { kind: 'none' }
  const work = missing.map((row) => ({ item: row.item, lines: linesOf(row) }))
  const changes = bringIn(state.doc.toString(), {
    firstLine: meeting.firstLine,
    context: note.context,
    work,
  })
  if (changes.length === 0) return { kind: 'none' }
  view.dispatch(state.update({ changes, userEvent: 'input.carry' }))
  return { kind: 'brought', items: missing.length }
}
