import { expect, test } from 'vitest'
import { ownerSpans } from '../../../src/renderer/editor/owner-spans.ts'

test.each([
  ['- [ ] Oil the hinges (Ada)', ['Ada'], ['(Ada)']],
  ['- Oil (Ada, Ben) soon', ['Ada', 'Ben'], ['(Ada, Ben)']],
  ['- Oil ( Ada and Ben )', ['Ada', 'Ben'], ['( Ada and Ben )']],
  ['- @ada oil, then @ben', ['ada', 'ben'], ['@ada', '@ben']],
  ['- Ada: ask Ada again', ['Ada'], ['Ada']],
  ['- Adam asks', ['Ada'], []],
  ['- Order tar', ['Ada'], []],
  ['- C++ group (R&D*)', ['R&D*'], ['(R&D*)']],
  ['- Oil', [], []],
])('in %j the owners %j stand at %j', (text, owners, expected) => {
  expect(ownerSpans(text, owners).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
})
