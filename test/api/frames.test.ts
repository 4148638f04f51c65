import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameReader, framesOf } from '../../src/api/frames.ts'
import type { Message } from '../../src/api/port.ts'

const line = 'Ada: the rope is in — “half” of it. 🪢\n'
const answer = (value: unknown): Message => ({ id: 7, ok: true, value })

function crossed(message: Message, read = frameReader()): { frames: string[]; message: unknown } {
  const frames = [...framesOf(message)]
  const received = frames.map(read)
  expect(received.slice(0, -1).every((one) => one === null)).toBe(true)
  return { frames, message: received.at(-1) }
}

test('what is short crosses as its JSON', () => {
  const message = answer({ text: 'a\n"b"', version: 'v' })
  expect([...framesOf(message)]).toEqual([JSON.stringify(message)])
})

test('a long note crosses in pieces and is whole on the other side', () => {
  const message = answer({ text: line.repeat(40_000), version: 'v', readOnly: null })
  const { frames, message: received } = crossed(message)
  expect(received).toEqual(message)
  expect(frames.length).toBeGreaterThan(5)
  expect(Math.max(...frames.map((frame) => frame.length))).toBeLessThan(300_000)
})

test('several long texts of one message keep their places, and the next message has none of them', () => {
  const read = frameReader()
  const first = answer({ text: 't'.repeat(600_000), version: 'v', other: '['.repeat(300_000) })
  expect(crossed(first, read).message).toEqual(first)
  const next: Message = { event: 'noteDeleted', value: { path: 'a.md' } }
  expect(crossed(next, read).message).toEqual(next)
})

test('no character is cut in two, wherever the pieces end', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.constantFrom('🪢', '\uFEFF', '\u2028', 'é'), (shift, sign) => {
      const message = answer({ text: 'x'.repeat(shift) + sign.repeat(140_000) })
      const { frames, message: received } = crossed(message)
      expect(received).toEqual(message)
      expect(frames.every((frame) => frame.isWellFormed())).toBe(true)
    }),
    { numRuns: 12 },
  )
})

test('half a character crosses too, and lists and refusals as they are', () => {
  const values: unknown[] = [
    { text: `${'x'.repeat(300_000)}\ud800` },
    ['x'.repeat(300_000)],
    'x'.repeat(300_000),
    null,
  ]
  for (const value of values) expect(crossed(answer(value)).message).toEqual(answer(value))
  const refusal: Message = { id: 1, ok: false, error: { code: 'internal', message: 'No.' } }
  expect(crossed(refusal).message).toEqual(refusal)
})
