import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeLink } from '../../src/api/link-guard.ts'
import { figure, runs } from '../support/long.ts'
import { badLinks, goodLinks } from './link-attacks.ts'

test.each(goodLinks)('%s is opened as %s', (address, opened) => {
  expect(safeLink(address)).toBe(opened)
})

test.each(badLinks)('%j is not opened', (address) => {
  expect(safeLink(address)).toBeNull()
})

test('the table has 200 addresses and more', () => {
  figure({
    area: 'Links',
    what: 'addresses in notes',
    runs: goodLinks.length + badLinks.length,
    found: 'only https, http and mailto opened',
  })
  expect(goodLinks.length + badLinks.length).toBeGreaterThanOrEqual(200)
})

test('what may be opened is a web or mail address, and stays one when it is checked again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constantFrom(...badLinks),
        fc.tuple(fc.constantFrom(...badLinks), fc.string()).map((parts) => parts.join('')),
        fc.webUrl(),
        fc.emailAddress().map((a) => `mailto:${a}`),
      ),
      (address) => {
        const link = safeLink(address)
        if (link === null) return
        expect(['https:', 'http:', 'mailto:']).toContain(new URL(link).protocol)
        expect(safeLink(link)).toBe(link)
      },
    ),
    { numRuns: runs(1000, 100_000) },
  )
})
