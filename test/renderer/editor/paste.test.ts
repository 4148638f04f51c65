import { describe, expect, test } from 'vitest'
import type { Target } from '../../../src/renderer/editor/commands.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import { pasteText, writable } from '../../../src/renderer/editor/paste.ts'
import { afterCommand } from '../../support/text-with-caret.ts'

const pasted = (marked: string, text: string, extensions = noteField) =>
  afterCommand((target) => pasteText(target as Target, text), marked, extensions)

describe('several lines put into a list', () => {
  test.each([
    ['- |', 'rope\ntar', '- rope\n- tar|'],
    ['- [x] oil|', '\nrope\n\ntar\n', '- [x] oilrope\n- [ ] tar|'],
    ['- [ ] |', '* [x] rope\r\n* [ ] tar', '- [ ] rope\n- [ ] tar|'],
    ['- |', '- [ ] rope\n- [x] tar', '- [ ] rope\n- [x] tar|'],
    ['\t* a| b', 'one\ntwo', '\t* aone\n\t* two| b'],
    ['1. |\n2. end', 'one\ntwo', '1. one\n2. two|\n3. end'],
    ['- a\n    - b\n- |', '* one\n  * two\n* three', '- a\n    - b\n- one\n    * two\n- three|'],
  ])('makes %j with %j into %j', (before, text, after) => {
    expect(pasted(before, text)).toBe(after)
  })

  test('is an ordinary paste of one line, of tables, headings and code, and outside of lists', () => {
    expect(pasted('- |', 'one line')).toBeNull()
    expect(pasted('- |', '| a |\n|---|')).toBeNull()
    expect(pasted('- |', '# A\ntext')).toBeNull()
    expect(pasted('- |', '```\ncode\n```')).toBeNull()
    expect(pasted('words|', 'one\ntwo')).toBeNull()
    expect(pasted('```\n- |\n```', 'one\ntwo')).toBeNull()
  })
})

test('an address put over words makes a link of them', () => {
  expect(pasted('see ‹the list› now', 'https://kestrel.example/a_(b)\n')).toBe(
    'see [the list](https://kestrel.example/a_%28b%29)| now',
  )
  expect(pasted('see the list|', 'https://kestrel.example')).toBeNull()
  expect(pasted('‹https://old.example›', 'https://kestrel.example')).toBeNull()
  expect(pasted('‹the list›', 'javascript:alert(1)')).toBeNull()
})

test('what no note can hold is left out of what is pasted: NUL characters and halves of a character', () => {
  expect(writable('coil\0 the \ud83d line 🪢')).toBe('coil the \ufffd line 🪢')
})
