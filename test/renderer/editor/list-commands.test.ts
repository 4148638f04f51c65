import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import {
  continueList,
  deleteBox,
  indentItem,
  moveItemDown,
  moveItemUp,
  outdentItem,
  toWords,
} from '../../../src/renderer/editor/list-commands.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import { afterCommand } from '../../support/text-with-caret.ts'

describe('Enter', () => {
  test.each([
    ['- one|', '- one\n- |'],
    ['* one| two', '* one\n* |two'],
    ['- [x] sand the rail (Ada)|', '- [x] sand the rail (Ada)\n- [ ] |'],
    ['\t- [] tar|', '\t- [] tar\n\t- [] |'],
    ['9. nine|', '9. nine\n10. |'],
    ['1. one|\n2. two\n3. three', '1. one\n2. |\n3. two\n4. three'],
    ['1. one|\n1. two', '1. one\n2. |\n1. two'],
    ['2) two|', '2) two\n3) |'],
    ['a) first|', 'a) first\nb) |'],
    ['-item|', '-item\n-|'],
    ['• rope|', '• rope\n• |'],
    ['☑ oil|', '☑ oil\n☐ |'],
    ['> - quoted|', '> - quoted\n> - |'],
    ['- ‹one›', '- \n- |'],
  ])('continues %j as %j', (before, after) => {
    expect(afterCommand(continueList, before)).toBe(after)
  })

  test.each([
    ['- one\n- |', '- one\n|'],
    ['- [x] one\n- [ ] |', '- [x] one\n|'],
    ['- one\n  - two\n  - |', '- one\n  - two\n- |'],
    ['1. one\n   - two\n   - |', '1. one\n   - two\n2. |'],
  ])('ends the list after %j with %j', (before, after) => {
    expect(afterCommand(continueList, before)).toBe(after)
  })

  test.each(['plain words|', '# Heading|', '|- one', '-| one', ''.concat('|')])(
    'is an ordinary Enter in %j',
    (text) => {
      expect(afterCommand(continueList, text)).toBeNull()
    },
  )
})

describe('Tab', () => {
  test.each([
    ['- one\n- two|', '- one\n  - two|'],
    ['1. one\n2. two|\n3. three', '1. one\n   1. two|\n2. three'],
    ['1. one\n1. two|\n1. three', '1. one\n   1. two|\n1. three'],
    ['* a\n** b\n* c|', '* a\n** b\n** c|'],
    ['- a\n‹- b\n  - c\n- d›', '- a\n  ‹- b\n    - c\n  - d›'],
    ['- a\n\t- b\n- c\n- d|', '- a\n\t- b\n- c\n\t- d|'],
    ['- a\n    - b\n- c\n- d|', '- a\n    - b\n- c\n    - d|'],
    ['- a\n- b|\n  - c\n\n  d\n- e', '- a\n  - b|\n    - c\n\n    d\n- e'],
    ['> - a\n> - b|', '> - a\n>   - b|'],
  ])('puts the entry of %j under the one above', (before, after) => {
    expect(afterCommand(indentItem, before)).toBe(after)
  })

  test.each(['- one|', '- a\n  - b|', '# H\n- one|'])(
    'leaves %j, where nothing is above',
    (text) => {
      expect(afterCommand(indentItem, text)).toBe(text)
    },
  )

  test('types a tab outside of lists', () => {
    expect(afterCommand(indentItem, 'plain|')).toBe('plain\t|')
  })
})

describe('Shift+Tab', () => {
  test.each([
    ['- one\n  - two|', '- one\n- two|'],
    ['- a\n\t- b\n\t\t- c|', '- a\n\t- b\n\t- c|'],
    ['- a\n  - b|\n    - c', '- a\n- b|\n  - c'],
    ['  - alone|', '- alone|'],
    ['- top|', '- top|'],
    ['* a\n** b|\n*** c', '* a\n* b|\n** c'],
    ['1. one\n   1. two|\n2. three', '1. one\n2. two|\n3. three'],
    ['- a\n  - ‹b\n  - c›', '- a\n- ‹b\n- c›'],
    ['- [ ] a\n  - one|', '- [ ] a\n- one|'],
  ])('moves the entry of %j out by one step', (before, after) => {
    expect(afterCommand(outdentItem, before)).toBe(after)
  })
})

test.each([
  ['- [ ] a\n- [x] b\n  - |', '- [ ] a\n- [x] b\n- [ ] |'],
  ['- a\n  - [ ] |', '- a\n- |'],
  ['* [ ] a\n  - b\n    - |', '* [ ] a\n  - b\n  - |'],
  ['1. [ ] a\n   - |\n2. [ ] b', '1. [ ] a\n2. [ ] |\n3. [ ] b'],
  ['- TODO a\n  - |', '- TODO a\n- TODO |'],
  ['  - |', '- |'],
  ['- [ ] a\n  - |\n    - c', '- [ ] a\n- |\n  - c'],
])(
  'Shift+Tab makes of the empty entry in %j one like those that it stands beside then',
  (before, after) => {
    expect(afterCommand(outdentItem, before)).toBe(after)
  },
)

test('Shift+Tab takes a blank away before plain words, and else leaves the text', () => {
  expect(afterCommand(outdentItem, '\tplain|')).toBe('plain|')
  expect(afterCommand(outdentItem, 'plain|')).toBeNull()
})

test('Home goes to the words of an entry, and from there on as everywhere', () => {
  const home = toWords.bind(null, false)
  expect(afterCommand(home, '- [ ] rope and tar|')).toBe('- [ ] |rope and tar')
  expect(afterCommand(home, '- [ ] |rope and tar')).toBeNull()
  expect(afterCommand(home, 'plain words|')).toBeNull()
  expect(afterCommand(toWords.bind(null, true), '- rope|')).toBe('- ‹rope›')
})

test('Backspace before the words takes the checkbox away, and leaves the entry', () => {
  expect(afterCommand(deleteBox, '- [ ] |rope')).toBe('- |rope')
  expect(afterCommand(deleteBox, '- |rope')).toBeNull()
  expect(afterCommand(deleteBox, '- [ ] r|ope')).toBeNull()
  expect(afterCommand(deleteBox, '1. a\n2. |\n3. b')).toBe('1. a\n|\n2. b')
  expect(afterCommand(deleteBox, '- a\n  - |')).toBe('- a\n- |')
})

describe('in a note that can only be read', () => {
  test.each([
    ['Tab', indentItem, 'plain|'],
    ['Tab in a list', indentItem, '- one\n- two|'],
    ['Shift+Tab', outdentItem, '\tplain|'],
    ['Shift+Tab in a list', outdentItem, '- one\n  - two|'],
    ['Backspace before the words', deleteBox, '- [ ] |rope'],
    ['Backspace in an empty entry', deleteBox, '- a\n  - |'],
    ['Enter', continueList, '- one|'],
    ['Alt and an arrow', moveItemUp, '- a\n- b|'],
  ])('%s changes nothing', (_, command, text) => {
    expect(afterCommand(command, text, EditorState.readOnly.of(true))).toBe(text)
  })
})

test('a list in fenced code is only text', () => {
  expect(afterCommand(continueList, '```\n- one|\n```', noteField)).toBeNull()
})

describe('Alt and the arrows', () => {
  test.each([
    ['- a\n  - a1\n- b|\n  - b1\n- c', '- b|\n  - b1\n- a\n  - a1\n- c'],
    ['- a\n\n- b|', '- b|\n\n- a'],
    ['1. a\n2. b|\n3. c', '1. b|\n2. a\n3. c'],
    ['1. a\n1. b|', '1. b|\n1. a'],
    ['- a\n‹- b\n- c›', '‹- b\n- c›\n- a'],
    ['- a|\n- b', '- a|\n- b'],
    ['# H\n- a|', '# H\n- a|'],
    ['- a\n  - b|', '- a\n  - b|'],
  ])('move %j up to %j', (before, after) => {
    expect(afterCommand(moveItemUp, before)).toBe(after)
  })

  test('move it down with all that belongs to it', () => {
    const before = '- [ ] a| (Ada)\n  because\n\n  - a1\n- b\n  - b1\n\nend'
    const after = '- b\n  - b1\n- [ ] a| (Ada)\n  because\n\n  - a1\n\nend'
    expect(afterCommand(moveItemDown, before)).toBe(after)
  })

  test('leave the key to the editor outside of lists', () => {
    expect(afterCommand(moveItemUp, 'one\ntwo|')).toBeNull()
  })
})
