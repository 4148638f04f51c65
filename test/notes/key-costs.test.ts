import { ChangeSet, Text } from '@codemirror/state'
import { beforeAll, expect, test } from 'vitest'
import { itemsOf, meetingIndex, type Note, readNote } from '../../src/notes/meetings/note.ts'
import { updateNote, updateSome } from '../../src/notes/meetings/update-note.ts'
import type { NoteText } from '../../src/notes/text/text.ts'
import type { Item } from '../../src/notes/vocabulary.ts'
import { followItems, noRows } from '../../src/renderer/panel/rows.ts'

// What a key costs is counted and not timed: the same in a week's note and in ten years of notes in one file.

const few = 478
const many = 100_000

/** A log of that many lines: a meeting is 26 of them, most of them blank, so that it is soon read. */
function logOf(lines: number): Text {
  const written = ['# Deck crew', '']
  for (let week = 0; written.length + 26 <= lines; week++) {
    const day = new Date(Date.UTC(2099, 10, 18) - week * 7 * 86_400_000).toISOString().slice(0, 10)
    written.push(
      `## ${day}`,
      '**Moderator:** Ada',
      '',
      '### This week',
      '- [ ] Sand the rail (Ada)',
      '- [ ] Oil two hinges (Ben)',
      '  - the upper ones first',
      '- [x] Order new rope (Ada)',
      '',
      '### Notes',
      'The wind kept the boats in on two days. Nobody was late.',
      ...Array.from({ length: 15 }, () => ''),
    )
  }
  while (written.length < lines) written.push('')
  return Text.of(written)
}

/** The text, and how many of its lines were asked for. */
function counted(doc: Text): { text: NoteText; asked: () => number } {
  let asked = 0
  const count = <T>(line: T): T => {
    asked++
    return line
  }
  return {
    text: {
      lines: doc.lines,
      length: doc.length,
      line: (number) => count(doc.line(number)),
      lineAt: (offset) => count(doc.lineAt(offset)),
    },
    asked: () => asked,
  }
}

type Key = { readonly at: string; readonly add: string; readonly by?: number }

const keys: Readonly<Record<string, Key>> = {
  'a letter in prose': { at: 'kept the boats', add: 'x' },
  'a letter in an item': { at: 'Oil two', add: 'x' },
  'a letter below an item': { at: 'the upper', add: 'x' },
  'a tick': { at: '[ ] Oil', add: 'x', by: 1 },
  'a new line': { at: 'Oil two hinges (Ben)', add: '\n- [ ] ', by: 20 },
  'a letter in a heading': { at: '### Notes', add: 'x', by: 9 },
  'a letter on a blank line': { at: 'Nobody was late.\n', add: 'x', by: 18 },
}

type Cost = {
  readonly lines: number
  readonly meetings: number
  readonly items: number
  readonly rows: number
}

/** What the key costs in the middle of the text. */
function costOf({ doc, note }: { doc: Text; note: Note }, { at, add, by = 0 }: Key): Cost {
  const middle = doc.line(Math.floor(doc.lines / 2)).from
  const from = middle + doc.sliceString(middle, middle + 3000).indexOf(at) + by
  const changes = ChangeSet.of({ from, insert: add }, doc.length)
  const { text, asked } = counted(changes.apply(doc))
  const after = updateNote(note, changes, text)
  const before = new Set<object>(note.chunks)
  const known = new Set<Item>(itemsOf(note).map(({ item }) => item))
  const line = doc.lineAt(from).number
  const itemsAt = ({ meetings }: Note) =>
    meetings[meetingIndex(meetings, line)]?.meeting.items ?? []
  const shown = followItems(noRows, itemsAt(note))
  const next = followItems(shown, itemsAt(after))
  const kept = new Set<object>(shown.rows)
  return {
    lines: asked(),
    meetings: after.chunks.filter((chunk) => !before.has(chunk)).length,
    items: itemsOf(after).filter(({ item }) => !known.has(item)).length,
    rows: next.rows === shown.rows ? 0 : next.rows.filter((row) => !kept.has(row)).length,
  }
}

type Log = { readonly doc: Text; readonly note: Note }
let small: Log
let large: Log

beforeAll(() => {
  const read = (lines: number): Log => {
    const doc = logOf(lines)
    return { doc, note: readNote(doc) }
  }
  small = read(few)
  large = read(many)
  // 100,000 lines, in which every sign of an expression is checked
}, 40_000)

test.each(Object.entries(keys))('%s costs the same at 478 and at 100,000 lines', (_, key) => {
  const cost = costOf(large, key)
  expect(cost).toEqual(costOf(small, key))
  // The lines of one meeting, each with its neighbours.
  expect(cost.lines).toBeLessThan(4 * 28)
  expect(cost.meetings).toBe(1)
})

test('a letter in prose changes no item and no row, one in an item that item and its row', () => {
  const prose = keys['a letter in prose'] as Key
  const item = keys['a letter in an item'] as Key
  expect(costOf(large, prose)).toMatchObject({ items: 0, rows: 0 })
  expect(costOf(large, item)).toMatchObject({ items: 1, rows: 1 })
  expect(costOf(large, keys['a tick'] as Key)).toMatchObject({ items: 1, rows: 1 })
})

test('a key after which all would have to be read again leaves that for later, and asks for a few lines', () => {
  for (const insert of ['```\n', '<!--\n', '---\ntags: x\n---\n']) {
    const changes = ChangeSet.of({ from: 0, insert }, large.doc.length)
    const { text, asked } = counted(changes.apply(large.doc))
    const { note, isBehind } = updateSome(large.note, changes, { text, mostLines: 1500 })
    expect(isBehind, insert).toBe(true)
    expect(asked(), insert).toBeLessThan(4 * 28)
    expect(itemsOf(note)).toHaveLength(itemsOf(large.note).length)
  }
})
