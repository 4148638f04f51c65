import type { EditorView } from '@codemirror/view'

// What the scripts of the bench put into a page, and where CodeMirror has its view.
declare global {
  interface Element {
    readonly cmTile?: { readonly view: EditorView }
    readonly cmView?: { readonly view: EditorView }
  }
  var benchView: () => EditorView | undefined
  var benchSamples: { key: number; frame: number; painted: number }[]
  var benchPanel: { painted?: number; shown?: number }[]
  var benchRight: number | undefined
}
