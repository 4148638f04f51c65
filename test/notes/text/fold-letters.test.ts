import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldLetters } from '../../../src/notes/text/fold-letters.ts'

test.each([
  ['Müller', 'muller'],
  ['ÉMILE', 'emile'],
  ['İnci', 'inci'],
  ['ΆΝΝΑ', 'αννα'],
  ['Iris 2', 'iris 2'],
])('%s is looked for as %s', (text, folded) => {
  expect(foldLetters(text)).toBe(folded)
})

const texts = fc.string({ unit: fc.constantFrom(...'aÄéßİΆσñ\u0301 \n-2😀'), maxLength: 20 })

test('accents written as one letter and as two are the same, and so is what is folded already', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldLetters(text)
      expect(foldLetters(text.normalize('NFC'))).toBe(folded)
      expect(foldLetters(text.normalize('NFD'))).toBe(folded)
      expect(foldLetters(folded)).toBe(folded)
      expect(folded.split('\n')).toHaveLength(text.split('\n').length)
    }),
  )
})
