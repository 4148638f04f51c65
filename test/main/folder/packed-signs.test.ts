import { expect, test } from 'vitest'
import { packSigns, unpackSigns } from '../../../src/main/folder/packed-signs.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { readManners } from '../../support/manners.ts'

test('signs of people survive being packed', () => {
  for (const { text } of readManners()) {
    for (const { evidence } of readNote(text).chunks) {
      expect(unpackSigns(packSigns(evidence))).toEqual(evidence)
    }
  }
})

test('nothing packed is nothing, and what is no sign is left out', () => {
  expect(packSigns(new Map())).toBe('')
  expect(unpackSigns('')).toEqual(new Map())
  expect(unpackSigns('ada\tcertain:3\tlead\tword:x')).toEqual(
    new Map([['ada', new Map([['certain', 3]])]]),
  )
})
