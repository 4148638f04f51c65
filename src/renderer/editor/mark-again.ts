import { isolateHistory } from '@codemirror/commands'
import type { StateCommand } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { readLine } from '../../notes/text/lines.ts'
import { isFenced } from './note-field.ts'

/**
 * The blank after a list mark or a checkbox that stands there already, since Enter went on with the list: who types it
 * by habit has it once. Undo gives the second one. False for any other blank.
 */
export const leaveOutMark: StateCommand = ({ state, dispatch }) => {
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.head)
  const isOther = ranges.length > 1 || !main.empty || main.head !== line.to || line.number === 1
  if (isOther || state.readOnly || isFenced(state, line.number)) return false
  const { kind, mark, box, from } = readLine(line.text)
  const typed = line.text.slice(from)
  const isBox = box !== null && /^\[[ xX]?\]$/.test(typed)
  if (kind !== 'entry' || (typed !== mark?.text && !isBox)) return false
  if (readLine(state.doc.line(line.number - 1).text).kind !== 'entry') return false
  const whole = state.update({
    changes: { from: line.to, insert: ' ' },
    selection: { anchor: line.to + 1 },
    userEvent: 'input.type',
  })
  dispatch(whole)
  dispatch(
    whole.state.update({
      changes: { from: line.from + from, to: line.to + 1 },
      annotations: isolateHistory.of('full'),
      scrollIntoView: true,
      userEvent: 'delete',
    }),
  )
  return true
}

export const markAgain = EditorView.inputHandler.of(
  (view, _from, _to, text) => text === ' ' && leaveOutMark(view),
)
