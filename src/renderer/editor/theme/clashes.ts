/** Lines that clash stand in both versions until somebody chooses. */
export const clashes = {
  '.cm-clash-bar': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    alignItems: 'baseline',
    padding: '3px 10px',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--text-s)',
    color: 'var(--ink)',
  },
  '.cm-clash-bar span': { fontWeight: '650' },
  '.cm-clash-bar .link': { minHeight: '24px', padding: '2px 4px' },
  '.cm-clash-mine': { backgroundColor: 'var(--accent-soft)', borderTop: '2px solid var(--accent)' },
  '.cm-clash-theirs': {
    backgroundColor: 'var(--carried-soft)',
    borderTop: '2px solid var(--carried)',
  },
  '.cm-line.cm-mine': { backgroundColor: 'var(--accent-soft)' },
  '.cm-line.cm-theirs': { backgroundColor: 'var(--carried-soft)' },
}
