import type { EditorState, StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** The first line (from 1) that is in sight; 1 where nothing is drawn. */
export function topLine(view: Pick<EditorView, 'state'>): number {
  if (!(view instanceof EditorView)) return 1
  const { scrollDOM, documentTop, state } = view
  const above = scrollDOM.getBoundingClientRect().top - documentTop
  return state.doc.lineAt(view.lineBlockAtHeight(Math.max(0, above)).from).number
}

/** Brings the line (from 1) to the top; of a text that is shorter now the last one. */
export function scrollTo({ doc }: EditorState, line: number): StateEffect<unknown> {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines)).from
  return EditorView.scrollIntoView(at, { y: 'start', yMargin: 0 })
}

/** What is scrolled into sight comes to stand above the messages at the foot of the window. */
export const aboveToasts = EditorView.scrollMargins.of(({ scrollDOM }) => {
  const toasts = document.querySelector('.toasts:has(.toast)')
  if (!toasts) return null
  const foot = scrollDOM.getBoundingClientRect().bottom
  return { bottom: Math.max(0, foot - toasts.getBoundingClientRect().top + 8) }
})
