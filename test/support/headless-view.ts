import type { EditorState, Transaction, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { createStates, type NoteView } from '../../src/renderer/editor/note-view.ts'
import type { TextView } from '../../src/renderer/session/desk.ts'
import type { AppStore } from '../../src/renderer/store/store.ts'

export type HeadlessView = TextView & { composing: boolean }

/** The editor without a page: states, transactions and update listeners are the real ones, only drawing is left out. */
export function headlessNoteView(store: AppStore): NoteView<HeadlessView> {
  const states = createStates({ store, cspNonce: '', keysFor: () => null })
  let state = states.empty
  const view = {
    composing: false,
    get state() {
      return state
    },
    dispatch(...input: unknown[]) {
      const first = input[0] as Transaction | TransactionSpec
      const transaction = isTransaction(first)
        ? first
        : state.update(...(input as readonly TransactionSpec[]))
      const startState = state
      state = transaction.state
      tellListeners(view, startState, transaction)
    },
    setState(next: EditorState) {
      state = next
    },
    focus: () => undefined,
    scrollSnapshot: () => EditorView.scrollIntoView(0),
  } as HeadlessView
  return { ...states, view }
}

function isTransaction(input: Transaction | TransactionSpec): input is Transaction {
  return 'newDoc' in input
}

function tellListeners(
  view: HeadlessView,
  startState: EditorState,
  transaction: Transaction,
): void {
  const { state, changes, docChanged, selection } = transaction
  const update = {
    view,
    state,
    startState,
    changes,
    docChanged,
    selectionSet: selection !== undefined,
    transactions: [transaction],
  }
  // A listener of the real view gets more than these; ours read no more.
  for (const listener of state.facet(EditorView.updateListener)) listener(update as never)
}
