const deepestIndent = 24
const widestMark = 6

/** The classes of a line that hangs under its lead: indent in columns, letters of the mark. */
export function hangClass({ indent, letters }: { indent: number; letters: number }): string {
  const columns = Math.min(Math.max(indent, 0), deepestIndent)
  return `cm-hang cm-in-${columns} cm-mark-${Math.min(letters, widestMark)}`
}

// Classes instead of inline styles: one rule for each depth, whatever the note.
const indents = Object.fromEntries(
  Array.from({ length: deepestIndent + 1 }, (_, columns) => [
    `.cm-in-${columns}`,
    { '--cm-in': String(columns) },
  ]),
)
const marks = Object.fromEntries(
  Array.from({ length: widestMark + 1 }, (_, letters) => [
    `.cm-mark-${letters}`,
    { '--cm-mark': `max(27px, ${letters * 0.6}em + 14px)` },
  ]),
)

// The first line of an entry begins with its lead (blanks, mark, checkbox), a box as wide as the indent of the others.
export const hanging = {
  '.cm-hang': {
    paddingLeft: 'calc(var(--cm-in) * .6em + var(--cm-mark))',
    textIndent: 'calc(var(--cm-in) * -.6em - var(--cm-mark))',
  },
  '.cm-lead': {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: 'calc(var(--cm-in) * .6em + var(--cm-mark))',
    paddingLeft: '6px',
    textIndent: '0',
    whiteSpace: 'pre',
  },
  '.cm-boxed': { minWidth: 'calc(var(--cm-in) * .6em)', paddingLeft: '0' },
  '.cm-numbered': { minWidth: '0' },
  // Blanks as wide as those of the fixed font, and tabs of four of them, so that depths show.
  '.cm-indent': { fontFamily: 'var(--font-mono)', tabSize: '2.4em' },
  ...indents,
  ...marks,
}
