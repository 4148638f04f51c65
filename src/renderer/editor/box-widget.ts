import type { EditorState } from '@codemirror/state'
import { type EditorView, WidgetType } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import type { Status } from '../../notes/vocabulary.ts'
import { isInConflict, tickAt } from './commands.ts'
import { tell } from './notice.ts'

const checked = { open: 'false', partial: 'mixed', done: 'true', dropped: 'false' } as const

/** Stands for the brackets of a checkbox; a click ticks the item of its line. */
class BoxWidget extends WidgetType {
  readonly status: Status

  constructor(status: Status) {
    super()
    this.status = status
  }

  override eq(other: BoxWidget): boolean {
    return other.status === this.status
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('span')
    box.className = 'cm-box'
    box.dataset['status'] = this.status
    box.setAttribute('role', 'checkbox')
    box.setAttribute('aria-checked', checked[this.status])
    box.setAttribute('aria-label', texts().editor.box[this.status])
    // Without this the click would move the caret, and blur what one was writing.
    box.addEventListener('mousedown', (event) => event.preventDefault())
    box.addEventListener('click', () => {
      const at = view.posAtDOM(box)
      if (!tickAt(view, at))
        tell(view, view.state.readOnly ? 'read-only' : { words: whyNotTicked(view.state, at) })
      // So that the next key, such as undo, is the text's.
      view.focus()
    })
    return box
  }

  override ignoreEvent(): boolean {
    return true
  }
}

function whyNotTicked(state: EditorState, offset: number): string {
  const { inConflict, noMark } = texts().panel.tick
  return isInConflict(state, [{ from: offset, to: offset }]) ? inConflict : noMark
}

const boxes: Readonly<Record<Status, BoxWidget>> = {
  open: new BoxWidget('open'),
  partial: new BoxWidget('partial'),
  done: new BoxWidget('done'),
  dropped: new BoxWidget('dropped'),
}

/** The one widget of this status: all boxes of a look are the same object. */
export function boxOf(status: Status): WidgetType {
  return boxes[status]
}
