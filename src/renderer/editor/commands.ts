import { EditorSelection, type EditorState, type Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { addItem } from '../../notes/edits/add-item.ts'
import { tick } from '../../notes/edits/tick.ts'
import { itemAt, type Note } from '../../notes/meetings/note.ts'
import { conflictRegions, touchesRegion } from '../../notes/text/conflict-regions.ts'
import type { TextEdit } from '../../notes/text/text.ts'
import type { Item, PlacedItem } from '../../notes/vocabulary.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { ShownItem } from '../store/shown-item.ts'
import { unfoldAt } from './folding.ts'
import { noteOf } from './note-field.ts'
import { caretOf } from './publish.ts'

// What can be done to the text from outside of it. A command takes the item from the state as it is now, never from
// offsets that somebody remembered, and refuses where the note has moved on since it was shown.

export type Target = {
  readonly state: EditorState
  dispatch(transaction: Transaction): void
}

/** Turns open and partial into done, and done into open; false where it is gone, or where the note's manner can't tell. */
export function tickItem({ state, dispatch }: Target, shown: ShownItem): boolean {
  const placed = itemSeen(noteOf(state), shown)
  return placed ? tickPlaced({ state, dispatch }, placed) : false
}

/** The item that was shown, if it stands on its line still; another person's work with the same words is another item. */
export function itemSeen(note: Note, { line, text, owners }: ShownItem): PlacedItem | undefined {
  const there = itemAt(note, line)
  return there?.item.text === text && there.item.owners.join() === owners.join() ? there : undefined
}

/** Ticks the item at this offset; false where there is none. */
export function tickAt({ state, dispatch }: Target, offset: number): boolean {
  const placed = itemAt(noteOf(state), state.doc.lineAt(offset).number)
  return placed ? tickPlaced({ state, dispatch }, placed) : false
}

function tickPlaced({ state, dispatch }: Target, placed: PlacedItem): boolean {
  const edits = tick(state.doc, placed, noteOf(state))
  return edits ? dispatchEdits({ state, dispatch }, edits, 'input.tick') : false
}

/**
 * One transaction, and so one step of undo. False where the note may not be written, and where another program's conflict
 * markers stand around one of the edits: what is inside of them only typing changes.
 */
export function dispatchEdits(
  { state, dispatch }: Target,
  edits: readonly TextEdit[],
  userEvent: string,
): boolean {
  if (state.readOnly || isInConflict(state, edits)) return false
  dispatch(state.update({ changes: [...edits], userEvent }))
  return true
}

/** Whether a place or an edit is between conflict markers. Goes through the whole text. */
export function isInConflict(
  { doc }: EditorState,
  places: readonly { readonly from: number; readonly to: number }[],
): boolean {
  const regions = conflictRegions(doc.toString())
  if (regions.length === 0) return false
  return places.some(({ from, to }) =>
    touchesRegion(regions, { first: doc.lineAt(from).number, last: doc.lineAt(to).number }),
  )
}

type Carried = {
  readonly item: Item
  /** The lines that it stands on in its own meeting. */
  readonly lines: readonly string[]
}

/**
 * Writes an item of an earlier meeting, with what belongs to it, into the meeting that the caret is in or, above the
 * first one, into that.
 */
export function addCarried({ state, dispatch }: Target, { item, lines }: Carried): boolean {
  const note = noteOf(state)
  const meeting = currentMeeting({ note, caret: caretOf(state) })
  if (!meeting || state.readOnly) return false
  const added = addItem(state.doc, { note, meeting, item, lines })
  if (isInConflict(state, added.edits)) return false
  const changes = state.changes([...added.edits])
  const { from } = changes.apply(state.doc).line(added.line)
  const effects = EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 40 })
  dispatch(state.update({ changes, effects, userEvent: 'input.carry' }))
  return true
}

/** Puts the caret at the end of the line (from 1) and the line into view; a line past the end means the last. */
export function goToLine({ state, dispatch }: Target, line: number): void {
  const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines))
  dispatch(
    state.update({
      selection: EditorSelection.cursor(to),
      effects: [...unfoldAt(state, to), EditorView.scrollIntoView(from, { y: 'center' })],
      userEvent: 'select',
    }),
  )
}
