import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { textOf } from '../../../src/notes/text/text.ts'
import { foldBelow, meetingFolds } from '../../../src/notes/view/folds.ts'
import { outlineRows } from '../../../src/notes/view/outline-rows.ts'

const log =
  '# Deck 2026-11-16\n\n## Notes\ncalm\n\n### Sails\nwhite\n\n## Next steps\n- [ ] Oil (Ada)\n\n# Deck 2026-11-09\n\n## Notes\nrain\n'
const note = readNote(log)
const text = textOf(log)

test('a heading folds what stands below it, down to the next of its level, without the blank lines', () => {
  expect(foldBelow(text, note, 3)).toEqual({ first: 4, last: 7 })
  expect(foldBelow(text, note, 6)).toEqual({ first: 7, last: 7 })
  expect(foldBelow(text, note, 9)).toEqual({ first: 10, last: 10 })
  expect(foldBelow(text, note, 4)).toBeNull()
})

test('a title folds its whole meeting, and a log knows all of them', () => {
  expect(foldBelow(text, note, 1)).toEqual({ first: 2, last: 10 })
  expect(meetingFolds(text, note)).toEqual([
    { first: 2, last: 10 },
    { first: 13, last: 15 },
  ])
  const one = '# Deck 2026-11-16\n\n## Notes\ncalm\n'
  expect(meetingFolds(textOf(one), readNote(one))).toEqual([])
})

test('the outline has the meetings and, below them, their headings', () => {
  expect(outlineRows(note).map(({ line, depth, words }) => `${line} ${depth} ${words}`)).toEqual([
    '1 0 Deck 2026-11-16',
    '3 1 Notes',
    '6 2 Sails',
    '9 1 Next steps',
    '12 0 Deck 2026-11-09',
    '14 1 Notes',
  ])
})
