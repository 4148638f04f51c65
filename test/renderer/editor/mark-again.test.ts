import { history, undo } from '@codemirror/commands'
import { expect, test } from 'vitest'
import { leaveOutMark } from '../../../src/renderer/editor/mark-again.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import { afterCommand, markedText, stateOf } from '../../support/text-with-caret.ts'

test.each([
  ['- one\n- -|', '- one\n- |'],
  ['- [x] one\n- [ ] -|', '- [x] one\n- [ ] |'],
  ['- [x] one\n- [ ] [ ]|', '- [x] one\n- [ ] |'],
  ['- [x] one\n- [ ] []|', '- [x] one\n- [ ] |'],
  ['- a\n\t* b\n\t* *|', '- a\n\t* b\n\t* |'],
  ['1. one\n2. 2.|', '1. one\n2. |'],
])('the mark that is typed again stands once in %j', (before, after) => {
  expect(afterCommand(leaveOutMark, before)).toBe(after)
})

test.each([
  '- -|',
  'words\n- -|',
  '- one\n- two -|',
  '- one\n- *|',
  '- one\n- [ ]|',
  '- one\n- -| two',
  '- one\n-|',
  'one\n- - -|',
])('a blank is a blank in %j', (before) => {
  expect(afterCommand(leaveOutMark, before)).toBeNull()
})

test('in fenced code nothing is left out', () => {
  expect(afterCommand(leaveOutMark, '```\n- a\n- -|\n```', noteField)).toBeNull()
})

test('undo gives the second mark', () => {
  let state = stateOf('- one\n- -|', history())
  const dispatch = (transaction: { state: typeof state }) => {
    state = transaction.state
  }
  leaveOutMark({
    get state() {
      return state
    },
    dispatch,
  })
  undo({ state, dispatch })
  expect(markedText(state)).toBe('- one\n- - |')
})
