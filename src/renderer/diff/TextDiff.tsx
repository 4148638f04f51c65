import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { texts } from '../../language/language.ts'
import { pageNonce } from '../ui/page-nonce.ts'
import { foldedPassages } from './folded-passages.ts'
import { lineChanges } from './line-changes.ts'

export type TextDiffProps = {
  readonly before: string
  readonly after: string
  /** What is compared, for a screen reader. */
  readonly label: string
}

/** What would change from one text to the other, to be read: unchanged passages are folded away. */
export function TextDiff({ before, after, label }: TextDiffProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!frame.current) return
    const view = new EditorView({
      state: diffState({ before, after, label }),
      parent: frame.current,
    })
    return () => view.destroy()
  }, [before, after, label])
  return <div className="text-diff" ref={frame} />
}

function diffState({ before, after, label }: TextDiffProps): EditorState {
  return EditorState.create({
    doc: after,
    extensions: [
      EditorView.cspNonce.of(pageNonce()),
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorState.phrases.of({ '$ unchanged lines': texts().safety.unchanged }),
      unifiedMergeView({
        original: before,
        mergeControls: false,
        collapseUnchanged: { margin: 2, minSize: 5 },
        diffConfig: { override: lineChanges },
      }),
      foldedPassages,
      look,
    ],
  })
}

const look = EditorView.theme({
  '&': { color: 'var(--ink)' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.5', overflow: 'auto' },
  '.cm-content': { padding: '8px 0' },
  '.cm-line, .cm-deletedLine': { padding: '0 12px 0 24px', position: 'relative' },
  // Signs beside the lines, and no lines through or under the words: these would hide their hyphens.
  '.cm-changedLine::before, .cm-deletedLine::before': {
    position: 'absolute',
    left: '9px',
    color: 'var(--done)',
    content: '"+"',
  },
  '.cm-deletedLine::before': { color: 'var(--late)', content: '"−"' },
  '&.cm-merge-b .cm-changedLine, &.cm-merge-b .cm-insertedLine, .cm-inlineChangedLine': {
    backgroundColor: 'var(--done-soft)',
  },
  '&.cm-merge-b .cm-changedText, &.cm-merge-b .cm-insertedLine .cm-changedText': {
    background: 'color-mix(in srgb, var(--done) 16%, transparent)',
  },
  '.cm-deletedChunk': { backgroundColor: 'var(--late-soft)', padding: '0' },
  '.cm-deletedChunk .cm-deletedText': {
    background: 'color-mix(in srgb, var(--late) 16%, transparent)',
    textDecoration: 'none',
  },
  '.cm-deletedChunk del, .cm-deletedLine': { background: 'none', textDecoration: 'none' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--done)' },
  '.cm-deletedLineGutter': { background: 'var(--late)' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none' },
  '.cm-collapsedLines': {
    color: 'var(--ink-2)',
    background: 'var(--bg-side)',
    padding: '4px 12px',
    fontFamily: 'var(--font-ui)',
  },
  '.cm-collapsedLines:focus-visible': { outlineOffset: '-2px' },
  // The sign that CodeMirror has here is in few fonts.
  '.cm-collapsedLines:before': { content: '"↕"' },
  '.cm-collapsedLines:after': { content: 'none' },
})
