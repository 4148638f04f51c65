import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce, eachInSteps, perStep, sortedInSteps } from '../../../src/notes/text/steps.ts'
import { seed } from '../../support/seed.ts'

type Card = { readonly rank: number; readonly at: number }
const byRank = (a: Card, b: Card) => a.rank - b.rank

test('sorting in steps gives what sorting gives, equal values in their order', () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 5 * perStep, size: 'max' })
  fc.assert(
    fc.property(ranks, (some) => {
      const cards = some.map((rank, at) => ({ rank, at }))
      expect(atOnce(sortedInSteps(cards, byRank))).toEqual(cards.toSorted(byRank))
    }),
    { seed, numRuns: 30 },
  )
})

test('no step of a sort compares more than one of its pieces needs', () => {
  const cards = Array.from({ length: 40 * perStep + 7 }, (_, at) => ({
    rank: (at * 7919) % 10_007,
    at,
  }))
  let compared = 0
  let most = 0
  const steps = sortedInSteps(cards, (a, b) => {
    compared++
    return byRank(a, b)
  })
  for (const _ of steps) {
    most = Math.max(most, compared)
    compared = 0
  }
  expect(Math.max(most, compared)).toBeLessThan(perStep * Math.log2(perStep) + perStep)
})

test('many values are done a few at a time, each once', () => {
  const done: number[] = []
  let steps = 1
  for (const _ of eachInSteps(Array(3 * perStep + 1).keys(), (value) => void done.push(value))) {
    steps++
    expect(done.length % perStep).toBe(0)
  }
  expect(steps).toBe(4)
  expect(done).toEqual([...Array(3 * perStep + 1).keys()])
})
