import { insertTab } from '@codemirror/commands'
import { EditorSelection, type EditorState, type StateCommand } from '@codemirror/state'
import { type Line, readLine } from '../../notes/text/lines.ts'
import type { ListEdit } from '../../notes/text/list-change.ts'
import { indentEntries, moveEntries, outdentEntries } from '../../notes/text/list-entries.ts'
import { isEmptyEntry } from '../../notes/text/list-lines.ts'
import { endEntry, splitEntry } from '../../notes/text/new-entry.ts'
import type { LineRange } from '../../notes/text/text.ts'
import type { Target } from './commands.ts'
import { isFenced } from './note-field.ts'
import { refusesChange } from './notice.ts'

/** Enter in a list: the next entry with the marks of this one; in an empty entry the list ends, one level at a time. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry) return false
  const { from, to } = state.selection.main
  const { reading } = entry
  const isEmpty = isEmptyEntry(entry.line.text, reading) && from >= entry.line.from + reading.from
  const edit = isEmpty ? endEntry(state.doc, from) : splitEntry(state.doc, from, to)
  if (!edit) return false
  const line = isEmpty ? entry.line.number : edit.added[0]
  return applyWithCaret({ state, dispatch }, edit, {
    line: line ?? entry.line.number,
    behind: isEmpty ? 0 : state.sliceDoc(to, entry.line.to).replace(/^[ \t]+/, '').length,
    userEvent: isEmpty ? 'delete' : 'input',
  })
}

/** Tab in a list: under the entry above, with all that belongs to it; all selected entries. Elsewhere a tab. */
export const indentItem: StateCommand = ({ state, dispatch }) => {
  const range = selectedLines(state)
  const edit = range && indentEntries(state.doc, range)
  if (edit === undefined || range === null)
    return refusesChange({ state, dispatch }) || insertTab({ state, dispatch })
  return applyListEdit({ state, dispatch }, edit, 'input.indent')
}

/** Shift+Tab in a list: beside the entry that it stood under, with all that belongs to it. */
export const outdentItem: StateCommand = ({ state, dispatch }) => {
  const range = selectedLines(state)
  const edit = range && outdentEntries(state.doc, range)
  if (edit === undefined || range === null) return deleteIndent({ state, dispatch })
  const entry = entryAtCaret(state)
  if (edit && entry && isEmptyEntry(entry.line.text, entry.reading)) {
    const place = { line: range.first, behind: 0, userEvent: 'delete.dedent' }
    return applyWithCaret({ state, dispatch }, edit, place)
  }
  return applyListEdit({ state, dispatch }, edit, 'delete.dedent')
}

/** The selected entries go past the one above, each with what belongs to it; false where there is no list. */
export const moveItemUp: StateCommand = (target) => moveItem(target, -1)

/** The same, past the entry below. */
export const moveItemDown: StateCommand = (target) => moveItem(target, 1)

function moveItem({ state, dispatch }: Target, by: -1 | 1): boolean {
  const range = selectedLines(state)
  const edit = range && moveEntries(state.doc, range, by)
  if (edit === undefined || range === null) return false
  return applyListEdit({ state, dispatch }, edit, 'move.line')
}

/** Makes the change; the selection stays with the words that it stood in. True in any case: the key was for the list. */
function applyListEdit(
  { state, dispatch }: Target,
  edit: ListEdit | null,
  userEvent: string,
): boolean {
  if (!edit || refusesChange({ state, dispatch })) return true
  const changes = state.changes([...edit.edits])
  const doc = changes.apply(state.doc)
  const moved = (offset: number): number => {
    const line = state.doc.lineAt(offset)
    const { line: number, grown } = edit.placeOf(line.number)
    const there = doc.line(number)
    return Math.min(there.to, Math.max(there.from, there.from + offset - line.from + grown))
  }
  const { anchor, head } = state.selection.main
  const selection = EditorSelection.range(moved(anchor), moved(head))
  dispatch(state.update({ changes, selection, scrollIntoView: true, userEvent }))
  return true
}

type CaretPlace = {
  /** After the change, from 1. */
  readonly line: number
  /** How many characters of the line stand behind the caret. */
  readonly behind: number
  readonly userEvent: string
}

/** Makes the change with the caret at a place of a line. */
export function applyWithCaret(
  { state, dispatch }: Target,
  { edits }: ListEdit,
  { line, behind, userEvent }: CaretPlace,
): boolean {
  if (refusesChange({ state, dispatch })) return true
  const changes = state.changes([...edits])
  const there = changes.apply(state.doc).line(line)
  const selection = { anchor: there.to - behind }
  dispatch(state.update({ changes, selection, scrollIntoView: true, userEvent }))
  return true
}

/** The lines of the only selection; null in fenced code, where a list is just text. */
function selectedLines(state: EditorState): LineRange | null {
  const { main, ranges } = state.selection
  const first = state.doc.lineAt(main.from)
  const last = state.doc.lineAt(main.to)
  if (ranges.length > 1 || isFenced(state, first.number)) return null
  // A selection that ends before the first character of a line does not mean that line.
  const isBefore = main.to === last.from && last.number > first.number
  return { first: first.number, last: isBefore ? last.number - 1 : last.number }
}

/** Where there is nothing to take away, the key leaves the text for the control before it. */
const deleteIndent: StateCommand = ({ state, dispatch }) => {
  const { from, text } = state.doc.lineAt(state.selection.main.from)
  const blanks = /^(?:\t| {1,2})/.exec(text)?.[0].length ?? 0
  if (blanks === 0) return false
  if (refusesChange({ state, dispatch })) return true
  dispatch(state.update({ changes: { from, to: from + blanks }, userEvent: 'delete.dedent' }))
  return true
}

/**
 * Backspace before the words of an entry with a checkbox: takes the checkbox away, and leaves the entry. In an entry
 * without words: out by one step, or the list ends, and what follows is numbered anew.
 */
export const deleteBox: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry || !state.selection.main.empty) return false
  const { line, reading, head } = entry
  if (reading.box && head === line.from + reading.from) {
    if (refusesChange({ state, dispatch })) return true
    const from = line.from + reading.box.from
    dispatch(state.update({ changes: { from, to: head }, userEvent: 'delete.backward' }))
    return true
  }
  const edit = head === line.to && !reading.box && reading.mark ? endEntry(state.doc, head) : null
  if (!edit) return false
  const place = { line: line.number, behind: 0, userEvent: 'delete.backward' }
  return applyWithCaret({ state, dispatch }, edit, place)
}

/** To the first word of the entry that the caret is in; false where it stands there or before. */
export function toWords(
  select: boolean,
  { state, dispatch }: Parameters<StateCommand>[0],
): boolean {
  const { main } = state.selection
  const line = state.doc.lineAt(main.head)
  const reading = readLine(line.text)
  const target = line.from + reading.from
  if (reading.kind !== 'entry' || main.head <= target || isFenced(state, line.number)) return false
  const range = select ? EditorSelection.range(main.anchor, target) : EditorSelection.cursor(target)
  dispatch(state.update({ selection: range, scrollIntoView: true, userEvent: 'select' }))
  return true
}

type Entry = {
  readonly line: { from: number; to: number; number: number; text: string }
  readonly reading: Line
  readonly head: number
}

/** The list entry in which the only selection stands; null in fenced code, where a list is just text. */
function entryAtCaret(state: EditorState): Entry | null {
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.from)
  if (ranges.length > 1 || main.to > line.to || isFenced(state, line.number)) return null
  const reading = readLine(line.text)
  return reading.kind === 'entry' ? { line, reading, head: main.from } : null
}
