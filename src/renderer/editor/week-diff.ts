import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { texts } from '../../language/language.ts'

export type DiffTexts = {
  /** What it is, for screen readers. */
  readonly label: string
  readonly before: string
  readonly after: string
}

/** Shows one text as it differs from another, to be read only. This file alone pulls the differ in: load it when asked. */
export function mountDiff(
  parent: HTMLElement,
  { label, before, after }: DiffTexts,
  cspNonce: string,
): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: after,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(cspNonce),
        EditorState.phrases.of(texts().carry.diffPhrases),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        unifiedMergeView({
          original: before,
          mergeControls: false,
          highlightChanges: true,
          gutter: true,
          collapseUnchanged: { margin: 3, minSize: 8 },
        }),
        diffTheme,
      ],
    }),
  })
  return () => view.destroy()
}

const diffTheme = EditorView.theme({
  '&': { fontSize: 'var(--text-s)', color: 'var(--ink)', backgroundColor: 'transparent' },
  '.cm-content': { fontFamily: 'var(--font-mono)', padding: '6px 0' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none' },
  '.cm-changedLine': { backgroundColor: 'var(--done-soft)' },
  '&.cm-merge-b .cm-changedText': {
    background: 'color-mix(in srgb, var(--done) 20%, transparent)',
  },
  '.cm-deletedChunk': { backgroundColor: 'var(--late-soft)', color: 'var(--ink)' },
  '& .cm-deletedChunk .cm-deletedText': {
    background: 'color-mix(in srgb, var(--late) 24%, transparent)',
  },
  '.cm-collapsedLines': {
    color: 'var(--ink-2)',
    background: 'var(--bg-side)',
    padding: '2px 8px',
    fontFamily: 'var(--font-ui)',
    '&:before, &:after': { content: '"···"', marginInline: '6px' },
  },
})
