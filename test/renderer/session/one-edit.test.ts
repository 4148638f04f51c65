import { Text } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/notes/text/text.ts'
import { oneEdit } from '../../../src/renderer/session/one-edit.ts'

const part = fc.array(fc.constantFrom('a', 'b', '\n', '😀', 'é', '\ud83d\ude01'), { maxLength: 6 })
const change = fc.record({ at: fc.nat(), gone: fc.nat(200), come: part })

test('the edit makes one text of the other, and is whole characters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a line', 'b', '', '😀 x 😁'), { maxLength: 300 }),
      fc.array(change, { maxLength: 3 }),
      (lines, changes) => {
        const before = Text.of(lines.length > 0 ? lines : [''])
        let after = before
        for (const { at, gone, come } of changes) {
          const from = at % (after.length + 1)
          const to = Math.min(after.length, from + gone)
          after = after.replace(from, to, Text.of(come.join('').split('\n')))
        }
        const edit = oneEdit(before, after)
        if (!edit) expect(after.toString()).toBe(before.toString())
        else expect(applyEdits(before.toString(), [edit])).toBe(after.toString())
        if (before.toString().isWellFormed() && after.toString().isWellFormed()) {
          expect(edit?.insert.isWellFormed() ?? true).toBe(true)
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('two texts that share nothing are compared too', () => {
  const [before, after] = ['one\ntwo\nthree', 'one\n2\nthree'].map((text) =>
    Text.of(text.split('\n')),
  )
  expect(before && after && oneEdit(before, after)).toEqual({ from: 4, to: 7, insert: '2' })
  expect(before && oneEdit(before, Text.of(['one', 'two', 'three']))).toBeNull()
})
