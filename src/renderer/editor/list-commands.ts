import { insertTab } from '@codemirror/commands'
import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type StateCommand,
} from '@codemirror/state'
import { type Line, readLine } from '../../notes/lines.ts'
import { entryAbove, indentOf, indentUnitNear, lastLineOf, nextLead } from './list-lines.ts'
import { isFenced } from './note-field.ts'

/** Enter in a list: the next entry with the marks of this one; in an empty entry the list ends, one level at a time. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry) return false
  const { line, reading, head } = entry
  if (head < line.from + reading.from) return false
  if (reading.from >= reading.to) return endList({ state, dispatch })
  const insert = state.lineBreak + nextLead(line.text, reading)
  const { from, to } = state.selection.main
  const blanks = /^[ \t]*/.exec(state.sliceDoc(to, line.to))?.[0].length ?? 0
  dispatch(
    state.update({
      changes: { from, to: to + blanks, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  )
  return true
}

const endList: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry) return false
  const { line, reading } = entry
  const parent = reading.indent > 0 ? entryAbove(state.doc, line.number, reading.indent - 1) : null
  const insert = parent ? nextLead(parent.text, readLine(parent.text)) : ''
  dispatch(
    state.update({
      changes: { from: line.from, to: line.to, insert },
      selection: { anchor: line.from + insert.length },
      userEvent: 'delete',
    }),
  )
  return true
}

/** Tab in a list: under the entry above, with all that belongs to it. Elsewhere a tab. */
export const indentItem: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry) return insertTab({ state, dispatch })
  const { line, reading } = entry
  const parent = entryAbove(state.doc, line.number, reading.indent)
  const outer = parent && readLine(parent.text)
  if (!parent || !outer || outer.indent < reading.indent) return true
  const mark = outer.mark?.text ?? '-'
  const fallback = ' '.repeat(/^[\d\w]/.test(mark) ? mark.length + 1 : 2)
  const unit = indentUnitNear(state.doc, line.number, fallback)
  const changes = linesOf(state, line.number).map(({ from, text }) => ({
    from: from + indentOf(text).at,
    insert: unit,
  }))
  dispatch(state.update({ changes, userEvent: 'input.indent' }))
  return true
}

/** Shift+Tab in a list: beside the entry that it stood under, with all that belongs to it. */
export const outdentItem: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry) return deleteIndent({ state, dispatch })
  const { line, reading } = entry
  const { blanks } = indentOf(line.text)
  if (blanks === '') return true
  const parent = entryAbove(state.doc, line.number, reading.indent - 1)
  const target = parent ? indentOf(parent.text).blanks : ''
  const removed = blanks.startsWith(target) ? blanks.length - target.length : blanks.length
  const changes = linesOf(state, line.number).map(({ from, text }): ChangeSpec => {
    const { at, blanks: own } = indentOf(text)
    return { from: from + at, to: from + at + Math.min(removed, own.length) }
  })
  dispatch(state.update({ changes, userEvent: 'delete.dedent' }))
  return true
}

/** Where there is nothing to take away, the key leaves the text for the control before it. */
const deleteIndent: StateCommand = ({ state, dispatch }) => {
  const { from, text } = state.doc.lineAt(state.selection.main.from)
  const blanks = /^(?:\t| {1,2})/.exec(text)?.[0].length ?? 0
  if (blanks === 0) return false
  dispatch(state.update({ changes: { from, to: from + blanks }, userEvent: 'delete.dedent' }))
  return true
}

/** Backspace before the words of an entry with a checkbox: takes the checkbox away, and leaves the entry. */
export const deleteBox: StateCommand = ({ state, dispatch }) => {
  const entry = entryAtCaret(state)
  if (!entry || !state.selection.main.empty) return false
  const { line, reading, head } = entry
  if (!reading.box || head !== line.from + reading.from) return false
  const from = line.from + reading.box.from
  dispatch(state.update({ changes: { from, to: head }, userEvent: 'delete.backward' }))
  return true
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

function linesOf(state: EditorState, first: number) {
  const last = lastLineOf(state.doc, first)
  return Array.from({ length: last - first + 1 }, (_, at) => state.doc.line(first + at)).filter(
    ({ text }) => text.trim() !== '',
  )
}
