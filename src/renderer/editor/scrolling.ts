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
