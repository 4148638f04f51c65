import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholePercents } from '../../../src/notes/series/whole-percents.ts'

test('halves are not both rounded up', () => {
  expect(wholePercents([1, 7])).toEqual([12, 88])
  expect(wholePercents([1, 1, 1])).toEqual([33, 33, 34])
  expect(wholePercents([0, 4, 0, 0])).toEqual([0, 100, 0, 0])
  expect(wholePercents([0, 0])).toEqual([0, 0])
})

test('percents add up to 100, and none is a whole one from its own', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), (counts) => {
      const sum = counts.reduce((all, one) => all + one, 0)
      const percents = wholePercents(counts)
      expect(percents.reduce((all, one) => all + one, 0)).toBe(sum === 0 ? 0 : 100)
      for (const [at, count] of counts.entries())
        expect(Math.abs((percents[at] ?? 0) - (sum && (count * 100) / sum))).toBeLessThan(1)
    }),
  )
})
