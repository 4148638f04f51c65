import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openableLink } from '../../src/main/link-guard.ts'

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['mailto:ada@example.org?subject=x', 'mailto:ada@example.org?subject=x'],
  ['https://good.example@evil.example/', 'https://evil.example/'],
  ['https://user:secret@example.org/', 'https://example.org/'],
])('opens %s as %s', (address, opened) => {
  expect(openableLink(address)).toBe(opened)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://host/share',
  '\\\\host\\share',
  '//host/share',
  'notes.md',
  'vbscript:x',
  'blob:https://example.org/1',
  'view-source:https://example.org',
  'ms-msdt:/id',
  'carryover://x',
  '',
  'https://',
  null,
  {},
])('does not open %j', (address) => {
  expect(openableLink(address)).toBeUndefined()
})

test('whatever is given, only web and mail addresses come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.anything()), (given) => {
      const link = openableLink(given)
      return link === undefined || /^(https?|mailto):/.test(link)
    }),
  )
})
