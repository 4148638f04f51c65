/** What lies over the text: offers while one types, and what is known of an item. */
export const tooltips = {
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--bg-raised)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow-over)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '400 var(--text)/1.45 var(--font-ui)',
    maxHeight: '15em',
    minWidth: '220px',
    padding: '4px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '18px',
    padding: '4px 8px',
    borderRadius: 'var(--radius-s)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ink)',
    backgroundColor: 'var(--accent-soft)',
    // Where the system chooses the colours, the ground of a row is not painted.
    outline: '1px solid transparent',
    outlineOffset: '-1px',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '650' },
  '.cm-completionDetail': {
    marginLeft: '0',
    fontStyle: 'normal',
    fontSize: 'var(--text-s)',
    color: 'var(--ink-2)',
  },
  '.cm-past': {
    maxWidth: '420px',
    padding: '6px 10px',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--text-s)',
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
}
