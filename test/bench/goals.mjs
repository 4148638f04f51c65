// What is measured, against what in the same run, and how far it may go. Every figure is a ratio, but for the event loop's.

/** @typedef {{ row: string, what: string, against: string, most?: number, least?: number }} Goal */

/** @type {readonly Goal[]} */
export const goals = [
  { row: '1', what: 'key to paint with live panel, p50', against: 'bare CodeMirror', most: 1.25 },
  {
    row: '2',
    what: 'CPU per key with live panel, idle work included',
    against: 'bare CodeMirror',
    most: 1.4,
  },
  { row: '3', what: 'CPU per key at 100,000 lines', against: 'itself at 478 lines', most: 1.1 },
  {
    row: '4',
    what: 'key to paint at 100,000 lines, p95',
    against: 'usual Markdown set-up, no panel, both just opened',
    most: 0.125,
  },
  { row: '5', what: 'key to panel, p95', against: 'the key’s own paint', most: 1.05 },
  {
    row: '6a',
    what: 'key that opens a fence at the top of 100,000 lines, to paint',
    against: 'bare CodeMirror',
    most: 1.25,
  },
  { row: '6b', what: 'the same, until the panel is right', against: 'a full reading', most: 2 },
  {
    row: '7',
    what: 'everything that is read in a note',
    against: 'read and decode its bytes',
    most: 5,
  },
  {
    row: '8',
    what: 'the same on notes full of dated items',
    against: 'read and decode their bytes',
    most: 16,
  },
  { row: '9', what: 'folder until its list shows', against: 'list and read all bytes', most: 0.3 },
  {
    row: '10a',
    what: 'every item of every note known, first time',
    against: 'list and read all bytes',
    most: 2.5,
  },
  {
    row: '10b',
    what: 'the same, nothing changed since',
    against: 'list and read all bytes',
    most: 1,
  },
  {
    row: '11a',
    what: 'key to paint while the notes are read, p95',
    against: 'the same when they are read',
    most: 1.25,
  },
  { row: '11b', what: 'host’s event loop held meanwhile, longest, ms', against: '', most: 20 },
  {
    row: '12',
    what: 'memory of a host for knowing all notes, over one of an empty folder',
    against: 'the notes’ bytes',
    most: 1,
  },
  { row: '13a', what: 'start to first editable paint', against: 'blank page', most: 1.3 },
  { row: '13b', what: 'the same with many notes', against: 'the same with none', most: 1.05 },
  {
    row: '14',
    what: 'initial JavaScript, gzip',
    against: 'React + CodeMirror + lang-markdown',
    most: 1,
  },
  {
    row: '15',
    what: 'a note changed elsewhere shows in the panel',
    against: 'a walk of the folder plus 100 ms',
    most: 1,
  },
  { row: '16a', what: 'new week in a log of ten years', against: 'reading the log', most: 3 },
  { row: '16b', what: 'search in the notes', against: 'rg', most: 1.5 },
  {
    row: 'control',
    what: 'a naive panel, key to paint, p50: must be over',
    against: 'bare CodeMirror',
    least: 1.25,
  },
]

/**
 * Whether the figure is within its goal.
 * @param {Goal} goal
 * @param {number} figure
 */
export function isReached({ most, least }, figure) {
  return (most === undefined || figure <= most) && (least === undefined || figure > least)
}
