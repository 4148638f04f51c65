import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineChanges } from '../../../src/renderer/diff/line-changes.ts'

/** What is taken out and put in, a pair for each change. */
function shown(before: string, after: string) {
  return lineChanges(before, after).map(({ fromA, toA, fromB, toB }) => [
    before.slice(fromA, toA),
    after.slice(fromB, toB),
  ])
}

test('an entry that stays below one that goes is in no change', () => {
  const before =
    '- [ ] Order rope (Ada)\n  - from the mill\n- [ ] Paint the door (Ben)\n  - from inside\n'
  const after = '- [ ] Paint the door (Ben)\n  - from inside\n'
  expect(shown(before, after)).toEqual([['- [ ] Order rope (Ada)\n  - from the mill\n', '']])
})

test('of a line that changed only the words that changed are', () => {
  expect(shown('- [ ] Order rope (Ada)\n', '- [x] Order rope (Ada)\n')).toEqual([[' ', 'x']])
})

test('whatever the texts are, the changes turn one into the other, and what lies between them is the same', () => {
  const text = fc
    .array(fc.constantFrom('- a', '- b', '  - a', '', '# 🌊', '- [ ] Order rope'), {
      maxLength: 12,
    })
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      let [at, to, made] = [0, 0, '']
      for (const { fromA, toA, fromB, toB } of lineChanges(before, after)) {
        expect(before.slice(at, fromA)).toBe(after.slice(to, fromB))
        made += before.slice(at, fromA) + after.slice(fromB, toB)
        at = toA
        to = toB
      }
      expect(made + before.slice(at)).toBe(after)
    }),
  )
})
