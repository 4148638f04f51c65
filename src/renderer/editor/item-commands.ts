import { ChangeSet, type EditorState, type StateCommand } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import { nextMark } from '../../notes/edits/box-signs.ts'
import { isWorkAlready, lacksBox, leadOfItem, makeItem } from '../../notes/edits/make-item.ts'
import { setDone, tick, tickPromise, toggleBox } from '../../notes/edits/tick.ts'
import { isHidden, itemAt } from '../../notes/meetings/note.ts'
import { readLine } from '../../notes/text/lines.ts'
import type { TextEdit } from '../../notes/text/text.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { statusOfBox } from '../../notes/words/status.ts'
import { isInConflict, type Target } from './commands.ts'
import { noteOf } from './note-field.ts'
import { refusesChange, tell } from './notice.ts'

/**
 * Makes the line an item, ticks it, or reopens it; a box that is no item's is ticked or emptied. Of several selected lines: those that are no items become items; where
 * all are, the open ones are ticked; where all are done, they are reopened. One step of undo.
 */
export const toggleItems: StateCommand = ({ state, dispatch }) => {
  if (refusesChange({ state, dispatch }) || refusesConflict({ state, dispatch })) return true
  const lines = selectedLines(state)
  const [only] = lines
  if (only === undefined) return startItem({ state, dispatch })
  const { writing } = texts()
  if (lines.length === 1) {
    const note = noteOf(state)
    const isItem = isWorkAlready(note, only) && !lacksBox(state.doc, only, note)
    if (isItem && tickAtCaret({ state, dispatch }, only)) return true
    const change: LineEdits = isItem ? tickLine : (...at) => makeItem(...at) ?? toggleBox(...at)
    const hadBox = readLine(state.doc.line(only).text).box !== null
    const isChanged = apply({ state, dispatch }, lines, change, (after) => {
      const item = itemAt(noteOf(after), only)?.item
      if (item) return writing.itemNow(item.text, isItem || hadBox ? item.status : 'made')
      const { text } = after.doc.line(only)
      const { box, from, to } = readLine(text)
      return box ? writing.itemNow(text.slice(from, to), statusOfBox(box.char)) : ''
    })
    if (!isChanged) tell({ state, dispatch }, { words: isItem ? writing.noMark : writing.noItem })
    return true
  }
  const made = apply({ state, dispatch }, lines, makeItem, (_, count) => writing.itemsMade(count))
  if (made) return true
  const items = lines.flatMap((line) => itemAt(noteOf(state), line) ?? [])
  const areSomeOpen = items.some(({ item }) => isOpen(item))
  const done = items.filter(({ item }) => (item.status === 'done') !== areSomeOpen)
  const change: LineEdits = (text, line, note) => {
    const placed = itemAt(note, line)
    if (!placed || placed.item.status === 'dropped') return undefined
    return (placed.item.status === 'done') === areSomeOpen
      ? undefined
      : setDone(text, placed, note, areSomeOpen)
  }
  const isChanged = apply(
    { state, dispatch },
    done.map(({ line }) => line),
    change,
    (_, count) => (areSomeOpen ? writing.itemsDone(count) : writing.itemsReopened(count)),
  )
  if (!isChanged)
    tell({ state, dispatch }, { words: items.length > 0 ? writing.noMark : writing.noItem })
  return true
}

/** The next of the marks that this note uses, on each selected item: open, in progress, done, dropped. */
export const cycleMarks: StateCommand = (target) => {
  const { state } = target
  if (refusesChange(target) || refusesConflict(target)) return true
  const { writing } = texts()
  const lines = selectedLines(state)
  const [only] = lines
  const change: LineEdits = (text, line, note) => {
    const placed = itemAt(note, line)
    return placed && nextMark(text, placed, note)
  }
  const isChanged = apply(target, lines, change, (after, count) => {
    const item = only === undefined ? undefined : itemAt(noteOf(after), only)?.item
    return count === 1 && item
      ? writing.itemNow(item.text, item.status)
      : writing.marksChanged(count)
  })
  if (!isChanged) tell(target, { words: whyNoNextMark(state, lines) })
  return true
}

type LineEdits = (
  text: EditorState['doc'],
  line: number,
  note: ReturnType<typeof noteOf>,
) => TextEdit[] | undefined

const tickLine: LineEdits = (text, line, note) => {
  const placed = itemAt(note, line)
  return placed && tick(text, placed, note)
}

/** Ticks the one promise of several in the line that the caret stands in, or tells that it can't be; false where all of the line is meant. */
function tickAtCaret({ state, dispatch }: Target, line: number): boolean {
  const { main } = state.selection
  const note = noteOf(state)
  const placed = main.empty ? itemAt(note, line) : undefined
  const one = placed && tickPromise(state.doc, placed, note, main.head - state.doc.line(line).from)
  if (!one) return false
  const { writing } = texts()
  const said = () => writing.itemNow(one.words, one.done ? 'done' : 'open')
  const isChanged = apply({ state, dispatch }, [line], () => one.edits, said)
  if (!isChanged) tell({ state, dispatch }, { words: writing.noPromise })
  return true
}

/** Changes the lines one after the other, each on the text that the one before left; false where nothing changed. */
function apply(
  { state, dispatch }: Target,
  lines: readonly number[],
  change: LineEdits,
  said: (after: EditorState, count: number) => string,
): boolean {
  let now = state
  let changes = ChangeSet.empty(state.doc.length)
  let count = 0
  for (const line of lines) {
    const edits = change(now.doc, line, noteOf(now))
    if (!edits || edits.length === 0) continue
    const { changes: step, state: next } = now.update({ changes: edits })
    changes = changes.compose(step)
    now = next
    count++
  }
  if (count === 0) return false
  const { main } = state.selection
  dispatch(
    state.update({
      changes,
      selection: { anchor: changes.mapPos(main.anchor, 1), head: changes.mapPos(main.head, 1) },
      effects: EditorView.announce.of(said(now, count)),
      userEvent: 'input.tick',
    }),
  )
  return true
}

/** Whether a selected line stands between the conflict markers of another program; the person is told so. */
function refusesConflict(target: Target): boolean {
  const isIn = isInConflict(target.state, target.state.selection.ranges)
  if (isIn) tell(target, { words: texts().writing.inConflict })
  return isIn
}

function whyNoNextMark(state: EditorState, lines: readonly number[]): string {
  const { writing } = texts()
  const hasItem = lines.some((line) => itemAt(noteOf(state), line))
  return hasItem ? writing.noBox : writing.noItemHere
}

/** On a line without words: what stands before those of an item. */
function startItem({ state, dispatch }: Target): boolean {
  const line = state.doc.lineAt(state.selection.main.head)
  const note = noteOf(state)
  if (isHidden(note, line.number)) {
    tell({ state, dispatch }, { words: texts().writing.noItem })
    return true
  }
  const insert = leadOfItem(state.doc, line.number, note)
  dispatch(
    state.update({
      changes: { from: line.from, to: line.to, insert },
      selection: { anchor: line.from + insert.length },
      userEvent: 'input',
    }),
  )
  return true
}

/** The selected lines that have words. */
function selectedLines({ doc, selection }: EditorState): readonly number[] {
  const lines = new Set<number>()
  for (const { from, to, empty } of selection.ranges) {
    const last = doc.lineAt(to)
    const end = !empty && to === last.from ? last.number - 1 : last.number
    for (let line = doc.lineAt(from).number; line <= end; line++) {
      if (doc.line(line).text.trim() !== '') lines.add(line)
    }
  }
  return [...lines].sort((a, b) => a - b)
}
