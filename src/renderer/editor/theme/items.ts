/** What a line shows of its item: status, owner, how often it was carried. */
export const items = {
  // A pale line, under which hyphens are to be seen.
  '.cm-done': { color: 'var(--ink-3)', textDecoration: 'line-through var(--struck)' },
  '.cm-owner': {
    color: 'var(--accent)',
    backgroundColor: 'var(--accent-soft)',
    borderRadius: 'var(--radius-s)',
    padding: '0 3px',
  },
  '.cm-carried': {
    color: 'var(--carried)',
    backgroundColor: 'var(--carried-soft)',
    borderRadius: '9px',
    padding: '1px 7px',
    marginLeft: '9px',
    fontSize: '11.5px',
    whiteSpace: 'nowrap',
    userSelect: 'none',
  },
  '.cm-late': { color: 'var(--late)', backgroundColor: 'var(--late-soft)' },
  '.cm-box': {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '14px',
    height: '14px',
    margin: '0 7px 0 6px',
    border: '1.5px solid var(--line-control)',
    borderRadius: '3.5px',
    verticalAlign: '-2px',
    cursor: 'pointer',
  },
  '.cm-box[data-status=done]': { backgroundColor: 'var(--done)', borderColor: 'var(--done)' },
  '.cm-box[data-status=done]::after': {
    content: '""',
    display: 'block',
    width: '3px',
    height: '6px',
    margin: '.5px auto 0',
    border: 'solid var(--bg)',
    borderWidth: '0 1.5px 1.5px 0',
    transform: 'rotate(42deg)',
  },
  '.cm-box[data-status=partial]': {
    borderColor: 'var(--carried)',
    background: 'linear-gradient(90deg, var(--carried) 50%, transparent 50%)',
  },
  '.cm-box[data-status=dropped]': {
    background: 'linear-gradient(var(--ink-3), var(--ink-3)) center / 6px 1.5px no-repeat',
  },
}
