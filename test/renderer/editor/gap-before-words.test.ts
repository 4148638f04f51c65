import { history, undo } from '@codemirror/commands'
import { expect, test } from 'vitest'
import { gapAt, gapBeforeWords } from '../../../src/renderer/editor/gap-before-words.ts'
import { markedText, stateOf } from '../../support/text-with-caret.ts'

/** A text in which a name was chosen just before the caret. */
function chosen(marked: string) {
  const state = stateOf(marked, [history(), gapBeforeWords])
  return state.update({ effects: gapAt.of(state.selection.main.head) }).state
}

function typed(marked: string, ...keys: readonly string[]): string {
  const after = keys.reduce(
    (state, key) => state.update(state.replaceSelection(key), { userEvent: 'input.type' }).state,
    chosen(marked),
  )
  return markedText(after)
}

test.each([
  ['- Ask @tomas|', ['b', 'u', 'y'], '- Ask @tomas buy|'],
  ['- Ask @tomas|', [' ', 'b'], '- Ask @tomas b|'],
  ['- Ask @tomas|', [',', ' ', 'B'], '- Ask @tomas, B|'],
  ['- Ask @tomas|', ['.'], '- Ask @tomas.|'],
  ['- Ask (@tomas|)', [')'], '- Ask (@tomas)|)'],
  ['- Rope (Ada)|', ['2'], '- Rope (Ada) 2|'],
  ['- Ada: |', ['r'], '- Ada: r|'],
])('behind a chosen name, %j and then %j', (before, keys, after) => {
  expect(typed(before, ...keys)).toBe(after)
})

test('without going on nothing is written behind the name, and who comes back writes as ever', () => {
  expect(typed('- Ask @tomas|')).toBe('- Ask @tomas|')
  const state = chosen('- Ask @tomas|')
  const away = state.update({ selection: { anchor: 0 } }).state
  const back = away.update({ selection: { anchor: away.doc.length } }).state
  const after = back.update(back.replaceSelection('e'), { userEvent: 'input.type' }).state
  expect(markedText(after)).toBe('- Ask @tomase|')
})

test('what is composed, pasted or changed elsewhere gets no blank', () => {
  for (const userEvent of ['input.type.compose', 'input.paste', 'input.journal']) {
    const state = chosen('- Ask @tomas|')
    const after = state.update(state.replaceSelection('b'), { userEvent }).state
    expect(markedText(after)).toBe('- Ask @tomasb|')
  }
})

test('undo takes the blank with the letter', () => {
  let state = chosen('- Ask @tomas|')
  state = state.update(state.replaceSelection('b'), { userEvent: 'input.type' }).state
  undo({
    state,
    dispatch(transaction) {
      state = transaction.state
    },
  })
  expect(markedText(state)).toBe('- Ask @tomas|')
})
