import { EditorSelection, EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import type { Target } from '../../../src/renderer/editor/commands.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import {
  continueTable,
  nextCell,
  previousCell,
} from '../../../src/renderer/editor/table-commands.ts'

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

test('Tab in the last cell or behind it begins a row, as wide as rows that are padded alike', () => {
  expect(moved(nextCell, '| Task | Owner |\n| --- | --- |\n| Order rope | Ben^ |\n\nend')).toBe(
    '| Task | Owner |\n| --- | --- |\n| Order rope | Ben |\n| ‹› |  |\n\nend',
  )
  expect(moved(nextCell, '| a    | b   |\n| ---- | --- |\n| Rope | Ben |^')).toBe(
    '| a    | b   |\n| ---- | --- |\n| Rope | Ben |\n| ‹›     |     |',
  )
})

test('Tab in a head without rows begins the first row below the rule', () => {
  expect(moved(nextCell, '| a | b^ |\n|---|---|')).toBe('| a | b |\n|---|---|\n| ‹›  |   |')
})

test.each([
  [
    'the last row',
    '| a | b |\n|-|-|\n| Rope | Ben |^',
    '| a | b |\n|-|-|\n| Rope | Ben |\n| ‹› |  |',
  ],
  [
    'its last word',
    '| a | b |\n|-|-|\n| Rope | Ben^ |',
    '| a | b |\n|-|-|\n| Rope | Ben |\n| ‹› |  |',
  ],
  ['a row', '|a|b|\n|-|-|\n|c|d|^\n|e|f|', '|a|b|\n|-|-|\n|c|d|\n| ‹› |  |\n|e|f|'],
  ['a row of three cells', '|a|b|c|\n|-|-|-|\n|d||^|', '|a|b|c|\n|-|-|-|\n|d|||\n| ‹› |  |  |'],
  ['the head', '|a|b|^\n|--|--|\n|c|d|', '|a|b|\n|--|--|\n| ‹› |  |\n|c|d|'],
  ['a quoted row', '> |a|b|\n> |-|-|\n> |ccc|d|^', '> |a|b|\n> |-|-|\n> |ccc|d|\n> | ‹› |  |'],
])('Enter behind %s begins a row below it', (_, before, wanted) => {
  expect(moved(continueTable, before)).toBe(wanted)
})

test('Enter in an empty last row ends the table', () => {
  expect(moved(continueTable, '|a|b|\n|-|-|\n|c|d|\n| ^ |  |\n\nend')).toBe(
    '|a|b|\n|-|-|\n|c|d|\n‹›\n\nend',
  )
  expect(moved(continueTable, '|a|b|\n|-|-|\n| ^ |  |\n|c|d|')).toBe(
    '|a|b|\n|-|-|\n|  |  |\n| ‹› |  |\n|c|d|',
  )
})

test.each([
  ['within words', '|a|b|\n|-|-|\n|c^ c|d|'],
  ['before a row', '|a|b|\n|-|-|\n^|c|d|'],
  ['behind a head whose rule is still to be written', '| a | b |^'],
  ['in fenced code', '```\n|a|b|\n|-|-|^\n```'],
])('Enter is for the text %s', (_, before) => {
  expect(moved(continueTable, before)).toBeNull()
})

test('Shift+Tab behind the last border goes to the last cell', () => {
  expect(moved(previousCell, '|a|b|\n|-|-|\n|c|d|^')).toBe('|a|b|\n|-|-|\n|c|‹d›|')
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
