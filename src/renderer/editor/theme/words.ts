/** Headings, and what Markdown says of words. */
export const words = {
  '.cm-h1': {
    fontSize: '24px',
    fontWeight: '700',
    lineHeight: '1.25',
    letterSpacing: '-.01em',
    paddingBottom: '6px',
  },
  '.cm-h2': { fontSize: '17px', fontWeight: '650', padding: '2px 0' },
  '.cm-h3': { fontWeight: '650' },
  '.cm-h4, .cm-h5, .cm-h6': { fontWeight: '650', color: 'var(--ink-2)' },
  '.cm-strong': { fontWeight: '650' },
  '.cm-em': { fontStyle: 'italic' },
  '.cm-struck': { textDecoration: 'line-through var(--struck)' },
  '.cm-code, .cm-fenced': { fontFamily: 'var(--font-mono)', fontSize: '.88em' },
  '.cm-fenced': { backgroundColor: 'var(--bg-side)' },
  '.cm-row': { fontFamily: 'var(--font-mono)', fontSize: '.86em' },
  '.cm-link, .cm-url': { color: 'var(--accent)' },
  '.cm-remark': { color: 'var(--ink-3)', fontStyle: 'italic' },
  '.cm-quote': { color: 'var(--ink-2)' },
  '.cm-quiet': { color: 'var(--ink-3)', fontWeight: '400', fontStyle: 'normal' },
}
