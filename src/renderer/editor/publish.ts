import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { AppStore } from '../store/store.ts'
import { fromDisk } from './disk-text.ts'
import { noteOf } from './note-field.ts'
import { wordCount } from './word-count.ts'

/** What the editor tells the session. */
export type EditorListeners = {
  /** The shown note's text changed, and not from the disk. */
  edited(): void
  linkChosen(address: string): void
}

const figuresAfterMs = 120

/**
 * Puts what the editor knows into the store. The reading goes there as a reference, within the key's own frame; line and
 * column, which nothing but two figures show, when the typing rests.
 */
export function publishTo(store: AppStore, listeners: () => EditorListeners): Extension {
  let timer: ReturnType<typeof setTimeout> | null = null
  let shownLine = 0

  function publishFigures(view: EditorView): void {
    timer = null
    const { head } = view.state.selection.main
    const line = view.state.doc.lineAt(head)
    const caret = { line: line.number, column: head - line.from + 1 }
    const { setCaret, setWords, caret: before, words: wordsBefore } = store.getState()
    if (caret.line !== before.line || caret.column !== before.column) setCaret(caret)
    shownLine = caret.line
    const words = view.state.field(wordCount)
    if (words !== wordsBefore) setWords(words)
  }

  return EditorView.updateListener.of((update) => {
    const { state, startState, view } = update
    if (update.docChanged) {
      const note = noteOf(state)
      if (note !== store.getState().note) store.getState().setNote(note)
      if (update.transactions.some((tr) => tr.docChanged && !tr.annotation(fromDisk))) {
        listeners().edited()
      }
    } else if (noteOf(state) !== noteOf(startState)) {
      store.getState().setNote(noteOf(state))
    }
    const words = state.field(wordCount)
    if (!update.docChanged && !update.selectionSet && words === startState.field(wordCount)) return
    // The panel follows the caret's meeting, so a caret on another line is told at once.
    const line = state.doc.lineAt(state.selection.main.head).number
    if (line !== shownLine) {
      if (timer !== null) clearTimeout(timer)
      publishFigures(view)
    } else {
      timer ??= setTimeout(() => publishFigures(view), figuresAfterMs)
    }
  })
}
