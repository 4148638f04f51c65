/** Passages that are folded away, and meetings that are drawn quietly. */
export const folds = {
  '.cm-gutters': { color: 'var(--ink-3)', backgroundColor: 'transparent', border: 'none' },
  '.cm-foldGutter span': { padding: '0 6px', cursor: 'pointer', opacity: '0' },
  '.cm-gutters:hover .cm-foldGutter span': { opacity: '1' },
  '.cm-foldPlaceholder': {
    margin: '0 6px',
    padding: '0 7px',
    color: 'var(--ink-2)',
    backgroundColor: 'var(--bg-hover)',
    border: 'none',
    borderRadius: 'var(--radius-s)',
    fontSize: '13px',
    fontWeight: '400',
    cursor: 'pointer',
  },
  '.cm-away, .cm-away *': { color: 'var(--ink-3)', backgroundColor: 'transparent' },
}
