import { EditorView } from '@codemirror/view'

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

/** Ctrl or Cmd and a click on an address. */
export function linkClicks(onChosen: (address: string) => void) {
  return EditorView.domEventHandlers({
    mousedown(event, view) {
      if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false
      const offset = view.posAtCoords({ x: event.clientX, y: event.clientY })
      if (offset === null) return false
      const line = view.state.doc.lineAt(offset)
      const chosen = addressAt(line.text, offset - line.from)
      if (chosen === null) return false
      event.preventDefault()
      onChosen(chosen)
      return true
    },
  })
}
