import { getSearchQuery, searchPanelOpen } from '@codemirror/search'
import type { EditorState } from '@codemirror/state'
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { texts } from '../../language/language.ts'

/** In a longer text counting would hold up the keys. */
const longestText = 200_000
const mostCounted = 999

/** How many places the search finds and which of them is selected; null where that is not told. */
export function placesFound(state: EditorState): { at: number; of: number } | null {
  const query = getSearchQuery(state)
  if (!query.valid || query.search === '' || state.doc.length > longestText) return null
  const { from, to } = state.selection.main
  const found = { at: 0, of: 0 }
  const cursor = query.getCursor(state)
  for (let next = cursor.next(); !next.done; next = cursor.next()) {
    if (++found.of > mostCounted) return null
    if (next.value.from === from && next.value.to === to) found.at = found.of
  }
  return found
}

class FindCount {
  private readonly dom = Object.assign(document.createElement('span'), { className: 'cm-count' })

  constructor(view: EditorView) {
    this.dom.setAttribute('role', 'status')
    this.show(view)
  }

  update({ view, state, startState, docChanged, selectionSet }: ViewUpdate): void {
    const isOther =
      docChanged || selectionSet || getSearchQuery(state) !== getSearchQuery(startState)
    if (isOther || searchPanelOpen(state) !== searchPanelOpen(startState)) this.show(view)
  }

  /** In the frame of the key, and not before it: the bar is there by then, too. */
  private show(view: EditorView): void {
    if (!searchPanelOpen(view.state)) return
    view.requestMeasure({
      key: this,
      read: ({ state }) => placesFound(state),
      write: (found, { dom }) => {
        this.dom.textContent = found && texts().editor.found(found)
        dom.querySelector('.cm-search [name=search]')?.after(this.dom)
      },
    })
  }
}

/** Tells in the search bar how much is found: “2 of 5”. */
export const findCount = ViewPlugin.fromClass(FindCount)
