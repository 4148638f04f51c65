import { EditorSelection, EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import type { Target } from '../../../src/renderer/editor/commands.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import { nextCell, previousCell } from '../../../src/renderer/editor/table-commands.ts'

/** The text after the command, what is selected in ‹ ›; null where it leaves the key to others. `^` is the caret. */
function moved(command: (target: Target) => boolean, marked: string): string | null {
  const caret = marked.indexOf('^')
  let state = EditorState.create({
    doc: marked.replace('^', ''),
    selection: EditorSelection.single(caret),
    extensions: noteField,
  })
  const done = command({
    state,
    dispatch(transaction) {
      state = transaction.state
    },
  })
  const { from, to } = state.selection.main
  const doc = state.doc.toString()
  return done ? `${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}` : null
}

test.each([
  ['| Ta^sk | Owner |\n|---|---|', '| Task | ‹Owner› |\n|---|---|'],
  ['| Task | Ow^ner |\n|---|---|\n| Rope |', '| Task | Owner |\n|---|---|\n| ‹Rope› |'],
  ['| a \\| b^ | c |\n|-|-|', '| a \\| b | ‹c› |\n|-|-|'],
  ['Task | Ow^ner\n---|---\nRope | Ben', 'Task | Owner\n---|---\n‹Rope› | Ben'],
  ['| a | ^ |  |\n|-|-|', '| a |  | ‹› |\n|-|-|'],
])('Tab goes from the cell of %j to that of %j', (before, wanted) => {
  expect(moved(nextCell, before)).toBe(wanted)
})

test('Tab in the last cell begins a row as wide as the one above', () => {
  expect(moved(nextCell, '| Task | Owner |\n| --- | --- |\n| Order rope | Ben^   |\n\nend')).toBe(
    '| Task | Owner |\n| --- | --- |\n| Order rope | Ben   |\n| ‹›           |       |\n\nend',
  )
})

test('Tab in a head without rows begins the first row below the rule', () => {
  expect(moved(nextCell, '| a | b^ |\n|---|---|')).toBe('| a | b |\n|---|---|\n| ‹›  |   |')
})

test('Shift+Tab goes back, over the rule, and stays in the first cell', () => {
  expect(moved(previousCell, '| a | b |\n|---|---|\n| c^ | d |')).toBe(
    '| a | ‹b› |\n|---|---|\n| c | d |',
  )
  expect(moved(previousCell, '| a^ | b |\n|---|---|')).toBe('| a‹› | b |\n|---|---|')
})

test('outside of tables and in fenced code the key is not for cells', () => {
  expect(moved(nextCell, '- one^ | two')).toBeNull()
  expect(moved(nextCell, 'this | that^')).toBeNull()
  expect(moved(nextCell, '```\n| a^ | b |\n```')).toBeNull()
})
