import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countAll,
  countWords,
  startCounting,
  wordCount,
} from '../../../src/renderer/editor/word-count.ts'

test('words are runs of letters and digits', () => {
  expect(countWords('- [ ] Sand the rail (Ada), don’t re-tar it 2x')).toBe(8)
  expect(countWords('--- * # |')).toBe(0)
})

test('counting what changed gives the same as counting all', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '-', 'ä'), maxLength: 40 })
  const edit = fc.tuple(fc.nat(), fc.nat(), text)
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 8 }), (doc, edits) => {
      let state = EditorState.create({ doc, extensions: wordCount })
      state = state.update({ effects: startCounting.of(null) }).state
      for (const [a, b, insert] of edits) {
        const [x, y] = [a % (state.doc.length + 1), b % (state.doc.length + 1)]
        const changes = [
          { from: Math.min(x, y), to: (x + y) >> 1, insert },
          { from: Math.max(x, y), insert },
        ]
        state = state.update({ changes }).state
      }
      expect(state.field(wordCount)).toBe(countAll(state.doc))
    }),
  )
})
