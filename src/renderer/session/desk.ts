import type {
  EditorState,
  StateEffect,
  Text,
  Transaction,
  TransactionSpec,
} from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { NotePath, ReadOnlyReason, Version } from '../../api/notes.ts'
import { topLine } from '../editor/scrolling.ts'

// The open notes: the one that is shown in the view, and those shown lately, which keep their text, undo and scroll.

/** What the session needs of the view. */
export type TextView = Pick<
  EditorView,
  'state' | 'dispatch' | 'setState' | 'focus' | 'composing' | 'scrollSnapshot'
>

export type OpenNote = {
  path: NotePath
  readonly readOnly: ReadOnlyReason | null
  /** The text on disk that `version` names: what both sides of a merge started from. */
  base: Text
  /** The text as it was opened or came from elsewhere the last time. */
  taken: Text
  version: Version
  /** Its state while another note is shown. */
  hidden: EditorState | null
  scroll: StateEffect<unknown> | null
  /** The first line that was in sight when another note was shown. */
  top: number
}

export type Desk = {
  shown(): OpenNote | null
  find(path: NotePath): OpenNote | null
  all(): readonly OpenNote[]
  stateOf(note: OpenNote): EditorState
  /** A change to the note's text, wherever it is; undo and marks follow. */
  change(note: OpenNote, spec: TransactionSpec): void
  /** Puts the note before the person. Gives the notes that were put away for good to make room. */
  show(note: OpenNote): readonly OpenNote[]
  /** Shows no note. */
  clear(): void
  /** Puts the note away for good; the view stays as it is if it was shown. */
  drop(note: OpenNote): void
}

const keptNotes = 12

/** `mayDrop` says of a note that is not shown whether all of it is on disk. */
export function createDesk(
  view: TextView,
  {
    empty,
    mayDrop,
    onHiddenChange,
  }: {
    empty: EditorState
    mayDrop: (note: OpenNote) => boolean
    /** A note that is not shown was changed; of the shown one the view tells. */
    onHiddenChange: (note: OpenNote, tr: Transaction) => void
  },
): Desk {
  // The one used last stands last.
  let notes: readonly OpenNote[] = []
  let shown: OpenNote | null = null

  function hideShown(): void {
    if (!shown) return
    shown.scroll = view.scrollSnapshot()
    shown.top = topLine(view)
    shown.hidden = view.state
    shown = null
  }

  function stateOf(note: OpenNote): EditorState {
    if (note === shown) return view.state
    if (!note.hidden) throw new Error(`No state is kept for ${note.path}`)
    return note.hidden
  }

  return {
    shown: () => shown,
    find: (path) => notes.find((note) => note.path === path) ?? null,
    all: () => notes,
    stateOf,
    change(note, spec) {
      if (note === shown) view.dispatch(spec)
      else {
        const transaction = stateOf(note).update(spec)
        note.hidden = transaction.state
        if (transaction.docChanged) onHiddenChange(note, transaction)
      }
    },
    show(note) {
      if (note === shown) return []
      const state = stateOf(note)
      hideShown()
      shown = note
      view.setState(state)
      note.hidden = null
      if (note.scroll) view.dispatch({ effects: note.scroll })
      notes = [...notes.filter((other) => other !== note), note]
      const old = notes.slice(0, -keptNotes).filter(mayDrop)
      notes = notes.filter((other) => !old.includes(other))
      return old
    },
    clear() {
      hideShown()
      view.setState(empty)
    },
    drop(note) {
      notes = notes.filter((other) => other !== note)
      if (note === shown) {
        shown = null
        view.setState(empty)
      }
    },
  }
}
