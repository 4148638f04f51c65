import fc from 'fast-check'
import { expect, test } from 'vitest'
import { akinSigns, isAkin, twinOf } from '../../../src/notes/series/kindred-stems.ts'

const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 })

/** A stem and another that is one or two letters away from it. */
const neighbours = fc
  .tuple(stem, fc.nat(8), fc.constantFrom('', 'a', 'x', 'xy'), fc.nat(1), stem)
  .map(([one, at, put, gone, tail]) => {
    const place = Math.min(at, one.length)
    return [one, one.slice(0, place) + put + one.slice(place + gone), one + tail] as const
  })

test('kindred stems share a sign, so no pair is passed over that has one', () => {
  let kindred = 0
  fc.assert(
    fc.property(neighbours, ([one, typo, longer]) => {
      for (const other of [one, typo, longer]) {
        if (other !== one && !isAkin(one, other) && !isAkin(other, one)) continue
        if (other !== one) kindred++
        expect(akinSigns(one).some((sign) => akinSigns(other).includes(sign))).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
  expect(kindred).toBeGreaterThan(300)
})

test('a word of any work is akin to none that only begins as it does', () => {
  expect(twinOf('distro', ['rope', 'distribut'])).toBe('distribut')
  expect(twinOf('work', ['workshop'])).toBeUndefined()
  expect(twinOf('workshop', ['rope', 'work'])).toBeUndefined()
  expect(twinOf('work', ['workshop', 'work'])).toBe('work')
})
