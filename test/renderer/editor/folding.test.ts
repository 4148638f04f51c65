import { foldedRanges } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { goToLine } from '../../../src/renderer/editor/commands.ts'
import {
  caretBesideFolds,
  foldAll,
  foldAt,
  foldedLines,
  folding,
  foldOthers,
  toggleFold,
  unfoldAll,
} from '../../../src/renderer/editor/folding.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'

const log =
  '# Deck 2026-11-16\n\n- [ ] Oil (Ada)\n\n# Deck 2026-11-09\n\n- [ ] Tar (Ben)\n\n# Deck 2026-11-02\n\n- [ ] Rope (Cleo)\n'
const start = EditorState.create({ doc: log, extensions: [noteField, folding] })

test('the other meetings of a log are folded, and what was folded can be folded again', () => {
  const state = start.update({ effects: foldOthers(start, 3) }).state
  expect(foldedLines(state)).toEqual([5, 9])
  const open = state.update({ effects: unfoldAll(state) }).state
  expect(foldedLines(open)).toEqual([])
  expect(foldedLines(open.update({ effects: foldAt(open, [5, 9, 400]) }).state)).toEqual([5, 9])
})

test('going to a line opens what hides it, its last line too', () => {
  let state = start.update({ effects: foldOthers(start, 3) }).state
  goToLine(
    {
      state,
      dispatch(transaction) {
        state = transaction.state
      },
    },
    7,
  )
  expect(foldedLines(state)).toEqual([9])
})

test('the section of the caret is folded and opened by turns', () => {
  const folded = start.update({ effects: toggleFold(start, 7) }).state
  expect(foldedLines(folded)).toEqual([5])
  expect(foldedRanges(folded).size).toBe(1)
  expect(foldedLines(folded.update({ effects: toggleFold(folded, 5) }).state)).toEqual([])
})

test('all meetings of a log are folded, and of one meeting the sections below its title', () => {
  expect(foldedLines(start.update({ effects: foldAll(start) }).state)).toEqual([1, 5, 9])
  const doc =
    '# Deck 2026-11-16\n\n## Plan\n- [ ] Oil (Ada)\n\n### Later\n- Tar\n\n## Notes\ncalm\n'
  const one = EditorState.create({ doc, extensions: [noteField, folding] })
  const folded = one.update({ effects: foldAll(one) }).state
  expect(foldedLines(folded)).toEqual([3, 9])
  expect(foldedLines(folded.update({ effects: unfoldAll(folded) }).state)).toEqual([])
  const empty = EditorState.create({ doc: 'calm\n', extensions: [noteField, folding] })
  expect(foldAll(empty)).toEqual([])
})

test('a caret that a fold would hide goes to the line that stays, and any other stays', () => {
  const at = (line: number) =>
    start.update({ selection: { anchor: start.doc.line(line).to } }).state
  const within = at(7)
  const caret = caretBesideFolds(within, toggleFold(within, 7))
  expect(caret).toBe(start.doc.line(5).to)
  expect(caretBesideFolds(at(3), foldOthers(at(3), 3))).toBeNull()
})
