import { EditorState, type Extension, type Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { AppStore } from '../store/store.ts'
import type { KeysFor } from './clash-bars.ts'
import { noteFieldWith, plainNoteField } from './note-field.ts'
import type { EditorListeners } from './publish.ts'
import { editorExtensions, plainExtensions } from './setup.ts'

type NewState = {
  readonly text: Text
  readonly readOnly: boolean
  /** Shown and not read. */
  readonly isPlain: boolean
  readonly context: ReadingContext
}

/** The editor and the way to make states for it. The view shows one state at a time and is never made anew. */
export type NoteView<View = EditorView> = {
  readonly view: View
  readonly empty: EditorState
  newState(note: NewState): EditorState
  listen(listeners: EditorListeners): void
}

type Parts = {
  readonly store: AppStore
  readonly cspNonce: string
  /** What the bars of a clash show as the keys of its choices. */
  readonly keysFor: KeysFor
}

/** The editor, not yet in the page. */
export function createNoteView(parts: Parts): NoteView {
  const { empty, newState, listen } = createStates(parts)
  return { view: new EditorView({ state: empty }), empty, newState, listen }
}

/** Draws the same state anew: chips, checkboxes and bars ask for their words and keys once. */
export function sayAgain(view: EditorView): void {
  const scroll = view.scrollSnapshot()
  view.setState(view.state)
  view.dispatch({ effects: scroll })
}

/** All of a NoteView but the view. */
export function createStates(parts: Parts): Omit<NoteView, 'view'> {
  let listeners: EditorListeners = {
    changed: () => undefined,
    toBeRead: () => undefined,
    linkChosen: () => undefined,
    noteLinkChosen: () => undefined,
    clashChosen: () => undefined,
  }
  const setup = { ...parts, listeners: () => listeners }
  const common = editorExtensions(setup)
  const plain = [plainNoteField(), EditorState.readOnly.of(true), plainExtensions(setup)]
  const newState = ({ text, readOnly, isPlain, context }: NewState): EditorState => {
    if (isPlain) return EditorState.create({ doc: text, extensions: plain })
    const own: Extension = readOnly ? EditorState.readOnly.of(true) : []
    return EditorState.create({ doc: text, extensions: [noteFieldWith(context), own, common] })
  }
  return {
    empty: EditorState.create({
      extensions: [noteFieldWith({}), EditorState.readOnly.of(true), common],
    }),
    newState,
    listen(heard) {
      listeners = heard
    },
  }
}
