import { EditorView } from '@codemirror/view'

// Colours and sizes are the custom properties of styles/tokens.css, so that light and dark need nothing here.

const deepestIndent = 24
const widestMark = 6

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

const headings = {
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
}

const words = {
  '.cm-strong': { fontWeight: '650' },
  '.cm-em': { fontStyle: 'italic' },
  '.cm-struck': { textDecoration: 'line-through' },
  '.cm-code, .cm-fenced': { fontFamily: 'var(--font-mono)', fontSize: '.88em' },
  '.cm-fenced': { backgroundColor: 'var(--bg-side)' },
  '.cm-row': { fontFamily: 'var(--font-mono)', fontSize: '.86em' },
  '.cm-link, .cm-url': { color: 'var(--accent)' },
  '.cm-remark': { color: 'var(--ink-3)', fontStyle: 'italic' },
  '.cm-quote': { color: 'var(--ink-2)' },
  '.cm-quiet': { color: 'var(--ink-3)', fontWeight: '400', fontStyle: 'normal' },
}

// The first line of an entry begins with its lead (blanks, mark, checkbox), a box as wide as the indent of the others.
const items = {
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
  '.cm-done': { color: 'var(--ink-3)', textDecoration: 'line-through' },
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
}

const box = {
  '.cm-box': {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '14px',
    height: '14px',
    margin: '0 7px 0 6px',
    border: '1.5px solid var(--line-control, var(--ink-3))',
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

const panels = {
  '.cm-panels': {
    color: 'var(--ink)',
    backgroundColor: 'var(--bg-side)',
    font: '400 var(--text)/1.45 var(--font-ui)',
  },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-searchMatch': {
    backgroundColor: 'var(--carried-soft)',
    outline: '1px solid var(--carried)',
  },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--accent-soft)',
    outlineColor: 'var(--accent)',
  },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--gap-2)',
    padding: 'var(--gap-2) 36px var(--gap-2) var(--gap-3)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search :is(input, button, label)': { margin: '0' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 'var(--gap-1)',
    fontSize: 'var(--text-s)',
    color: 'var(--ink-2)',
  },
  '.cm-panel.cm-search input.cm-textfield': {
    font: 'inherit',
    fontSize: 'var(--text)',
    color: 'inherit',
    minWidth: '180px',
    padding: '4px 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--bg-raised)',
  },
  '.cm-panel.cm-search .cm-button': {
    font: 'inherit',
    fontSize: 'var(--text)',
    color: 'inherit',
    padding: '3px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    background: 'none',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search .cm-button:hover': { backgroundColor: 'var(--bg-hover)' },
  '.cm-panel.cm-search button[name=close]': {
    position: 'absolute',
    top: '8px',
    right: '10px',
    padding: '2px 8px',
    fontSize: '16px',
    color: 'var(--ink-2)',
    borderRadius: 'var(--radius)',
    cursor: 'pointer',
  },
}

const folds = {
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

const offers = {
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

/** The classes of a line that hangs under its lead: indent in columns, letters of the mark. */
export function hangClass({ indent, letters }: { indent: number; letters: number }): string {
  const columns = Math.min(Math.max(indent, 0), deepestIndent)
  return `cm-hang cm-in-${columns} cm-mark-${Math.min(letters, widestMark)}`
}

const clashes = {
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

export const theme = EditorView.theme({
  ...clashes,
  ...page,
  ...headings,
  ...words,
  ...items,
  ...box,
  ...panels,
  ...folds,
  ...offers,
  ...indents,
  ...marks,
})
