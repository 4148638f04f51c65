import { EditorView } from '@codemirror/view'
import { safeLink } from '../../api/link-guard.ts'
import { linkOver } from '../../notes/text/emphasis.ts'
import { pasteEntries } from '../../notes/text/paste-entries.ts'
import type { Target } from './commands.ts'
import { applyWithCaret } from './list-commands.ts'
import { isFenced } from './note-field.ts'

/** Several lines put into a list become its entries, an address put over words a link. False: an ordinary paste. */
export function pasteText(target: Target, pasted: string): boolean {
  const { state } = target
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.from)
  if (ranges.length > 1 || state.readOnly || isFenced(state, line.number)) return false
  return pasteLink(target, pasted) || pasteList(target, pasted)
}

function pasteLink({ state, dispatch }: Target, pasted: string): boolean {
  const { main } = state.selection
  if (main.empty || safeLink(pasted.trim()) === null) return false
  const insert = linkOver(state.sliceDoc(main.from, main.to), pasted)
  if (insert === null) return false
  const anchor = main.from + insert.length
  dispatch(
    state.update({
      changes: { from: main.from, to: main.to, insert },
      selection: { anchor },
      scrollIntoView: true,
      userEvent: 'input.paste',
    }),
  )
  return true
}

function pasteList({ state, dispatch }: Target, pasted: string): boolean {
  const { main } = state.selection
  const edit = pasteEntries(state.doc, main, pasted)
  if (!edit) return false
  return applyWithCaret({ state, dispatch }, edit, {
    line: edit.added.at(-1) ?? state.doc.lineAt(main.from).number,
    behind: state.doc.lineAt(main.to).to - main.to,
    userEvent: 'input.paste',
  })
}

/** The text without what no note can hold: NUL characters go, halves of a character become U+FFFD. */
export function writable(pasted: string): string {
  return pasted.replaceAll('\0', '').toWellFormed()
}

export const pasting = [
  // Of what is dropped too. It could not be saved until somebody has found it.
  EditorView.clipboardInputFilter.of(writable),
  EditorView.domEventHandlers({
    paste(event, view) {
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      if (!pasteText(view, writable(pasted))) return false
      event.preventDefault()
      return true
    },
  }),
]
