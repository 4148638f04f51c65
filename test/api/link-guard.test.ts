import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeLink } from '../../src/api/link-guard.ts'

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['https://good.example@evil.example/x', 'https://evil.example/x'],
  ['https://ada:secret@example.org/', 'https://example.org/'],
  ['http://bücher.example/', 'http://xn--bcher-kva.example/'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['mailto:ada@example.org?subject=Hi&attach=/etc/passwd', 'mailto:ada@example.org?subject=Hi'],
])('%s is opened as %s', (address, opened) => {
  expect(safeLink(address)).toBe(opened)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' https://example.org',
  'https://exa\u200bmple.org',
  'https://example.org/\u202egpj.exe',
  'file:///etc/passwd',
  'smb://host/share',
  'data:text/html,<script>',
  'vbscript:x',
  'ms-msdt:/id',
  'obsidian://open',
  '//host/share',
  '\\\\host\\share',
  'https:\\\\host',
  'https:example.org',
  'https:///example.org',
  'https://',
  'http://[',
  'mailto',
  'notes/a.md',
  '../run.sh',
  'C:\\Windows\\calc.exe',
  '',
])('%s is not opened', (address) => {
  expect(safeLink(address)).toBeNull()
})

test('what may be opened is a web or mail address, and stays one when it is checked again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
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
  )
})
