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

test('words are counted as the pattern of a word finds them', () => {
  const sign = fc.oneof(
    fc.constantFrom('a', 'Ä', 'é', '’', "'", '-', '_', ' ', '\u0301', '٣', '漢', '𝒜', '·', '×'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('')
      const found = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu) ?? []
      expect(countWords(text)).toBe(found.length)
    }),
  )
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
