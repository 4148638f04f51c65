import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import {
  lateReadingOf,
  noteFieldWith,
  noteOf,
  takeReading,
} from '../../../src/renderer/editor/note-field.ts'

const weeks = Array.from(
  { length: 700 },
  (_, at) =>
    `## ${dateOf(at)}\n\n- [ ] Coil line ${at} (Ada)\n- ${'the weather was fine, and nobody had a word to say of it; '.repeat(4)}\n\n`,
)
const long = `# Deck crew\n\n${weeks.join('')}`

function dateOf(at: number): string {
  return new Date(Date.UTC(2026, 10, 16 - 7 * at)).toISOString().slice(0, 10)
}

/** The log as it stands open, read. */
function opened(doc = long): EditorState {
  return read(EditorState.create({ doc, extensions: noteFieldWith({}) }))
}

/** What was asked for is read. */
function read(state: EditorState): EditorState {
  const late = lateReadingOf(state)
  if (late === null) return state
  const note = readNote(late.text, late.context)
  return read(state.update({ effects: takeReading.of({ of: late, note }) }).state)
}

function items(state: EditorState): string[] {
  return itemsOf(noteOf(state)).map(({ item, line }) => `${line} ${item.text}`)
}

test('a fence that is opened above ten years of notes waits for the late reading, and its lines move at once', () => {
  const before = opened()
  const open = before.update({ changes: { from: 13, insert: '```\n' } }).state
  expect(lateReadingOf(open)).not.toBeNull()
  expect(items(open)).toHaveLength(700)
  expect(items(open)[3]).toBe('21 Coil line 3')
  // Closed again before it was read: every key only moves the lines.
  const closed = open.update({ changes: { from: 13, insert: 'quay\n' } }).state
  expect(items(closed)[3]).toBe('22 Coil line 3')
  expect(items(read(open))).toEqual([])
})

test('a key in a log of ten years that touches one meeting is read at once', () => {
  const before = opened()
  const at = long.indexOf('Coil line 300')
  const after = before.update({ changes: { from: at, insert: 'Re-' } }).state
  expect(lateReadingOf(after)).toBeNull()
  expect(items(after)[300]).toMatch(/Re-Coil line 300$/)
})

test('whatever is typed before the late reading comes, it ends as if all had been read anew', () => {
  const place = fc.constantFrom(13, 14, long.indexOf('Coil line 2'), long.indexOf('Coil line 690'))
  const key = fc.record({
    at: place,
    insert: fc.constantFrom(
      '```\n',
      'x',
      '\n',
      '- [ ] Paint (Ben)\n',
      '---\n',
      '# Top\n\n',
      '(Cleo)',
    ),
    isRead: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), (keys) => {
      let state = opened()
      for (const { at, insert, isRead } of keys) {
        state = state.update({ changes: { from: at, insert } }).state
        if (isRead) state = read(state)
      }
      expect(items(read(state))).toEqual(
        itemsOf(readNote(state.doc)).map(({ item, line }) => `${line} ${item.text}`),
      )
    }),
    { numRuns: 12 },
  )
})
