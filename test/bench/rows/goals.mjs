// What is measured, against what in the same run, and the most that the ratio may be. The numbers are those of the table in
// README.md; a row that holds several figures has one goal each.

/** `most`: the ratio must not be above it. */
export const goals = [
  {
    id: '1',
    what: 'key to paint, p50, live panel and colours',
    against: 'bare CodeMirror',
    most: 1.25,
  },
  { id: '2', what: 'CPU per key, idle work included', against: 'bare CodeMirror', most: 1.4 },
  { id: '3', what: 'CPU per key at 100,000 lines', against: 'itself at 478 lines', most: 1.1 },
  {
    id: '4',
    what: 'key to paint, p95, 100,000 lines',
    against: 'usual Markdown set-up without a panel',
    most: 0.125,
  },
  { id: '5', what: 'keys that the panel shows a frame later', against: 'all keys', most: 0.05 },
  { id: '7', what: 'everything read in notes', against: 'read and decode the same bytes', most: 5 },
  {
    id: '9',
    what: 'folder until its list is there',
    against: 'list and read all bytes',
    most: 0.3,
  },
  {
    id: '10',
    what: 'every item of every note, no cache',
    against: 'list and read all bytes',
    most: 2.5,
  },
  { id: '11', what: 'host held at most while reading', against: '20 ms', most: 1 },
  { id: '12', what: 'memory of the index', against: 'the notes’ bytes', most: 1 },
  { id: '13', what: 'start to first editable paint', against: 'blank page', most: 1.3 },
  {
    id: '14',
    what: 'initial JavaScript, gzip',
    against: 'React + CodeMirror + lang-markdown',
    most: 1,
  },
  { id: '15', what: 'a note changed elsewhere is told', against: 'one walk plus 100 ms', most: 1 },
  { id: '16', what: 'new week in a log of ten years', against: 'reading the log', most: 3 },
]

/** What no row measures yet, and why. */
export const unmeasured = [
  '6: a fence opened at the top of 100,000 lines',
  '8: against obsidian-tasks, whose parser is not among our packages',
  '10 with a cache: there is no cache of the index',
  '11: typing while notes are indexed (the host’s share is measured)',
  '13: with 50,000 notes against none; Electron, where there is no binary',
  '16: search against ripgrep (test/bench/finding.mjs has our own times)',
]
