import type { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type NoteLink, noteLinkAt } from '../../notes/view/note-links.ts'
import { isFenced } from './note-field.ts'

const address = /(?:https?:\/\/|mailto:)[^\s<>"'`|\\]+/g
const trailing = /[.,;:!?*_]+$/

/** The web or mail address at this place of a line, without the signs that end a sentence; null where there is none. */
export function addressAt(line: string, column: number): string | null {
  for (const found of line.matchAll(address)) {
    const words = withoutOpenBracket(found[0]).replace(trailing, '')
    if (found.index <= column && column <= found.index + words.length) return words
  }
  return null
}

/** `[list](https://…)` ends before the bracket that was opened outside of the address. */
function withoutOpenBracket(words: string): string {
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(' || words[at] === '[') depth++
    if ((words[at] === ')' || words[at] === ']') && --depth < 0) return words.slice(0, at)
  }
  return words
}

/** What a link in the text leads to. */
type ChosenLink =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'note'; readonly link: NoteLink }

/** The link at this offset; null where there is none, and in code. */
export function linkAt(state: EditorState, offset: number): ChosenLink | null {
  const line = state.doc.lineAt(offset)
  const address = addressAt(line.text, offset - line.from)
  if (address !== null) return { kind: 'address', address }
  const link = isFenced(state, line.number) ? null : noteLinkAt(line.text, offset - line.from)
  return link && { kind: 'note', link }
}

/** Ctrl or Cmd and a click on a link. */
export function linkClicks(onChosen: (link: ChosenLink) => void) {
  return EditorView.domEventHandlers({
    mousedown(event, view) {
      if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false
      const offset = view.posAtCoords({ x: event.clientX, y: event.clientY })
      if (offset === null) return false
      const chosen = linkAt(view.state, offset)
      if (chosen === null) return false
      event.preventDefault()
      onChosen(chosen)
      return true
    },
  })
}
