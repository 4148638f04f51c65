import type { ChangeSet, EditorState, Extension, Text, Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import type { NoteLink } from '../../notes/view/note-links.ts'
import type { Caret } from '../store/note-slice.ts'
import type { AppStore } from '../store/store.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { type Choice, clashField } from './clashes.ts'
import { isTypedChange } from './disk-text.ts'
import { lateReadingOf, noteOf, stageOf } from './note-field.ts'
import { notice } from './notice.ts'
import { wordCount } from './word-count.ts'

/** What the editor tells the session. */
export type EditorListeners = {
  /** The shown note's text changed; `isTyped`: by a person, and not from the disk. */
  changed(changes: ChangeSet, before: Text, isTyped: boolean): void
  /** The shown text is so long that it is still to be read. */
  toBeRead(): void
  linkChosen(address: string): void
  noteLinkChosen(link: NoteLink): void
  /** Of the clash of that count in the shown text, from 0. */
  clashChosen(at: number, choice: Choice): void
}

const figuresEveryMs = 120

/** What commands had to say, as notices of the window. */
function showNotices(store: AppStore, transactions: readonly Transaction[]): void {
  for (const effect of transactions.flatMap(({ effects }) => effects)) {
    if (!effect.is(notice)) continue
    const state = store.getState()
    const told = effect.value
    const text =
      told === 'read-only' ? (whyReadOnly(state) ?? texts().safety.readOnlyHint) : told.words
    state.addToast({ kind: 'info', text })
  }
}

/** Line and column, from 1. */
export function caretOf({ doc, selection }: EditorState): Caret {
  const { head } = selection.main
  const line = doc.lineAt(head)
  return { line: line.number, column: head - line.from + 1 }
}

/**
 * Puts what the editor knows into the store. The reading goes there as a reference, within the key's own frame. Column and
 * words, which only two figures show, go with a key now and then and when the typing rests: never in a frame of their own
 * while somebody types, as a frame costs more than what it shows.
 */
export function publishTo(store: AppStore, listeners: () => EditorListeners): Extension {
  let timer: ReturnType<typeof setTimeout> | null = null
  let published = 0
  let changed = 0

  function publishFigures(view: EditorView): void {
    published = performance.now()
    const caret = caretOf(view.state)
    const { setCaret, setWords, caret: before, words: wordsBefore } = store.getState()
    if (caret.line !== before.line || caret.column !== before.column) setCaret(caret)
    const words = view.state.field(wordCount)
    if (words !== wordsBefore) setWords(words)
  }

  function publishAtRest(view: EditorView): void {
    if (timer !== null) return
    timer = setTimeout(() => {
      timer = null
      const restMs = performance.now() - changed
      if (restMs < figuresEveryMs - 1) publishAtRest(view)
      else publishFigures(view)
    }, figuresEveryMs)
  }

  return EditorView.updateListener.of((update) => {
    const { state, startState, view } = update
    showNotices(store, update.transactions)
    if (update.docChanged) {
      const note = noteOf(state)
      if (note !== store.getState().note) store.getState().setNote(note)
      const isTyped = update.transactions.some(isTypedChange)
      listeners().changed(update.changes, startState.doc, isTyped)
    } else if (noteOf(state) !== noteOf(startState)) {
      store.getState().setNote(noteOf(state))
    }
    const late = lateReadingOf(state)
    if (late !== null && late !== lateReadingOf(startState)) listeners().toBeRead()
    if (stageOf(state) !== stageOf(startState)) store.getState().setStage(stageOf(state))
    const clashes = state.field(clashField)
    if (clashes !== startState.field(clashField)) store.getState().setClashes(clashes.length)
    const words = state.field(wordCount)
    if (!update.docChanged && !update.selectionSet && words === startState.field(wordCount)) return
    // The panel follows the caret's meeting, so a caret on another line is told at once.
    const line = state.doc.lineAt(state.selection.main.head).number
    changed = performance.now()
    if (line !== store.getState().caret.line || changed - published >= figuresEveryMs)
      publishFigures(view)
    else publishAtRest(view)
  })
}
