import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'

const passage = '.cm-collapsedLines'

/** Folded passages are buttons: the Tab key reaches each, Enter or Space unfolds it. CodeMirror's own know the mouse alone. */
export const foldedPassages: Extension = [
  ViewPlugin.define((view) => {
    asButtons(view)
    return { update: () => view.requestMeasure({ read: () => asButtons(view) }) }
  }),
  EditorView.domEventHandlers({
    keydown(event, view) {
      const folded = event.target instanceof HTMLElement ? event.target.closest(passage) : null
      if (!(folded instanceof HTMLElement) || !['Enter', ' '].includes(event.key)) return false
      folded.click()
      view.focus()
      return true
    },
  }),
]

function asButtons(view: EditorView) {
  for (const folded of view.contentDOM.querySelectorAll<HTMLElement>(passage)) {
    folded.tabIndex = 0
    folded.role = 'button'
  }
}
