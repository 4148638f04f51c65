import { EditorView } from '@codemirror/view'
import { clashes } from './clashes.ts'
import { folds } from './folds.ts'
import { hanging } from './hanging.ts'
import { items } from './items.ts'
import { tooltips } from './tooltips.ts'
import { words } from './words.ts'

// Colours and sizes are the custom properties of styles/tokens.css, so that light and dark need nothing here.

const page = {
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--bg)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-text)',
    fontSize: 'var(--text-editor)',
    lineHeight: 'var(--leading-editor)',
    overflow: 'auto',
  },
  '.cm-content': {
    flex: '1 1 auto',
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    padding: '30px 44px 96px',
    caretColor: 'var(--accent)',
    tabSize: '4',
  },
  '.cm-line': { padding: '0', textDecorationSkipInk: 'auto' },
}

/** How the text looks. */
export const theme = EditorView.theme({
  ...clashes,
  ...page,
  ...words,
  ...hanging,
  ...items,
  ...folds,
  ...tooltips,
})
