import { EditorSelection, EditorState, type Extension } from '@codemirror/state'

/** `- one|` is a text with the caret at the end; `a [b] c` would be text, so a selection is written `a ‹b› c`. */
export function stateOf(marked: string, extensions: Extension = []): EditorState {
  const caret = marked.indexOf('|')
  if (caret >= 0) {
    const doc = marked.slice(0, caret) + marked.slice(caret + 1)
    return EditorState.create({ doc, selection: { anchor: caret }, extensions })
  }
  const from = marked.indexOf('‹')
  const to = marked.indexOf('›') - 1
  if (from < 0 || to < from) throw new Error(`Neither | nor ‹ › in ${JSON.stringify(marked)}`)
  const doc = marked.replace('‹', '').replace('›', '')
  return EditorState.create({ doc, selection: EditorSelection.single(from, to), extensions })
}

/** The text with its caret or selection marked, as `stateOf` reads it. */
export function markedText(state: EditorState): string {
  const { from, to, empty } = state.selection.main
  const doc = state.doc.toString()
  if (empty) return `${doc.slice(0, from)}|${doc.slice(from)}`
  return `${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}`
}

type Command = (target: {
  state: EditorState
  dispatch: (transaction: { state: EditorState }) => void
}) => boolean

/** The marked text after the command, or null where the command leaves the key to others. */
export function afterCommand(command: Command, marked: string, extensions?: Extension) {
  let state = stateOf(marked, extensions)
  const done = command({
    state,
    dispatch(transaction) {
      state = transaction.state
    },
  })
  return done ? markedText(state) : null
}
