import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysOf, workKeys } from '../../../src/main/folder/work-keys.ts'

test('each piece of work has a key: the same for the same words, another for others', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const keys = keysOf(workKeys(words))
      expect(keys).toHaveLength(words.length)
      words.forEach((one, at) => {
        expect(keys.map((key) => key === keys[at])).toEqual(words.map((other) => other === one))
      })
    }),
  )
})
