import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPairs, type Pair } from '../../../src/notes/series/assignment.ts'

const sum = (pairs: readonly Pair[]) => pairs.reduce((total, { score }) => total + score, 0)

test('a pair that fits less well is taken where the whole then fits better', () => {
  const pairs = [
    { a: 0, b: 0, score: 10 },
    { a: 0, b: 1, score: 9 },
    { a: 1, b: 0, score: 8 },
  ]
  expect(bestPairs(pairs)).toEqual([pairs[2], pairs[1]])
})

test('no other choice has a larger sum, and no index is used twice', () => {
  const cell = fc.record({
    a: fc.integer({ min: 0, max: 4 }),
    b: fc.integer({ min: 0, max: 4 }),
    score: fc.integer({ min: 1, max: 20 }),
  })
  const pairs = fc.uniqueArray(cell, { maxLength: 9, selector: ({ a, b }) => a * 5 + b })
  fc.assert(
    fc.property(pairs, (given) => {
      const chosen = bestPairs(given)
      expect(new Set(chosen.map(({ a }) => a)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ b }) => b)).size).toBe(chosen.length)
      expect(sum(chosen)).toBe(best(given))
    }),
  )
})

function best(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs
  if (!first) return 0
  const apart = rest.filter(({ a, b }) => a !== first.a && b !== first.b)
  return Math.max(best(rest), first.score + best(apart))
}
