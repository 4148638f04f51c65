import { EditorState, type Extension, type Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { meetingAt } from '../../notes/meetings/note.ts'
import type { AppStore } from '../store/store.ts'
import { noteOf } from './note-field.ts'

// How the text is looked at: the current meeting alone, the caret's line held in the middle. Choices of the person, which
// the store has; the text knows nothing of them.

/** The lines of other meetings, drawn quietly; and the caret's line in the middle while one writes. */
export function comfort(store: AppStore): Extension {
  const away = ViewPlugin.define((view) => new AwayMarks(view, store), {
    decorations: ({ decorations }) => decorations,
  })
  const typewriter = EditorState.transactionExtender.of((tr) => {
    if (!store.getState().settings.isTypewriter) return null
    if (!tr.docChanged && !tr.selection) return null
    // A click means a place that is in sight; holding it in the middle would move it from under the pointer.
    if (!tr.isUserEvent('input') && !tr.isUserEvent('delete') && !isByKey(tr)) return null
    return { effects: EditorView.scrollIntoView(tr.newSelection.main.head, { y: 'center' }) }
  })
  return [away, typewriter]
}

function isByKey(tr: { isUserEvent(event: string): boolean }): boolean {
  return tr.isUserEvent('select') && !tr.isUserEvent('select.pointer')
}

const quietLine = Decoration.line({ class: 'cm-away' })

class AwayMarks {
  decorations: DecorationSet = Decoration.none
  private readonly store: AppStore
  private readonly stop: () => void

  constructor(view: EditorView, store: AppStore) {
    this.store = store
    this.draw(view)
    this.stop = store.subscribe((now, before) => {
      if (
        now.settings.isFocused === before.settings.isFocused &&
        now.settings.textSize === before.settings.textSize &&
        now.settings.spelling === before.settings.spelling
      )
        return
      // Lines of another size are measured again; an empty transaction draws the marks.
      view.dispatch({})
      view.requestMeasure()
    })
  }

  update(update: ViewUpdate): void {
    const { view, docChanged, viewportChanged, selectionSet, transactions } = update
    const isAsked = transactions.length === 0 || transactions.some((tr) => !tr.docChanged)
    if (docChanged || viewportChanged || selectionSet || isAsked) this.draw(view)
  }

  destroy(): void {
    this.stop()
  }

  private draw({ state, visibleRanges }: EditorView): void {
    const note = noteOf(state)
    if (!this.store.getState().settings.isFocused || note.meetings.length < 2) {
      this.decorations = Decoration.none
      return
    }
    const here = meetingAt(note, state.doc.lineAt(state.selection.main.head).number)
    const first = here?.firstLine ?? 0
    const last = first + (here?.meeting.lineCount ?? 0)
    const quiet: Range<Decoration>[] = []
    for (const { from, to } of visibleRanges) {
      for (let at = from; at <= to; ) {
        const line = state.doc.lineAt(at)
        if (line.number < first || line.number >= last) {
          if (quiet.at(-1)?.from !== line.from) quiet.push(quietLine.range(line.from))
        }
        at = line.to + 1
      }
    }
    this.decorations = Decoration.set(quiet)
  }
}
