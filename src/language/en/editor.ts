/** Writing: commands, lists, people offered, folding. */
export const editor = {
  name: 'Text of the note',
  box: { open: 'Open', partial: 'Partly done', done: 'Done', dropped: 'Dropped' },
  carried: (times: number) => (times > 1 ? `carried ×${times}` : 'carried'),
  /** Places that the search in the note finds; 0 where none of them is selected. */
  found: ({ at, of }: { at: number; of: number }) =>
    of === 0 ? 'Nothing found' : at === 0 ? `${of} found` : `${at} of ${of}`,
  /** Shows what replaces what is found. */
  replacing: 'Replace…',
  /** CodeMirror's own words, by the phrases that it asks for. */
  phrases: {
    Find: 'Find in this note',
    next: 'Next',
    previous: 'Previous',
    all: 'All',
    'match case': 'Match case',
    regexp: 'Regular expression',
    'by word': 'Whole word',
    Replace: 'Replace with',
    replace: 'Replace',
    'replace all': 'Replace all',
    close: 'Close',
    'current match': 'current match',
    'on line': 'on line',
    'replaced match on line $': 'replaced match on line $',
    'replaced $ matches': 'replaced $ matches',
    'Go to line': 'Go to line',
    go: 'Go',
    'Control character': 'Control character',
    'Selection deleted': 'Selection deleted',
  },
}
