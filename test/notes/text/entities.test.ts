import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withCharacters } from '../../../src/notes/text/entities.ts'

test('characters that are written by name or number are themselves', () => {
  expect(withCharacters('Rope &mdash; Tar &#8211; Oil &#x2026; &#xdc;ber&nbsp;Q&amp;A')).toBe(
    'Rope — Tar – Oil … Über Q&A',
  )
})

test('what names no character stays as it is written', () => {
  for (const text of [
    'R&D',
    'a & b;',
    '&unheard;',
    '&#0;',
    '&#10;',
    '&#xd800;',
    '&#9999999;',
    '&constructor;',
  ])
    expect(withCharacters(text)).toBe(text)
})

test('a text is the same after once and gives always whole characters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x20_ff_ff }), (code) => {
      expect(withCharacters(`&#${code};`).isWellFormed()).toBe(true)
    }),
  )
})
