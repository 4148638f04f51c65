import { expect, test } from 'vitest'
import { addressAt } from '../../../src/renderer/editor/links.ts'

test.each([
  ['see https://example.invalid/a.', 'https://example.invalid/a'],
  ['[the list](https://example.invalid/x)', 'https://example.invalid/x'],
  ['(https://example.invalid/w_(y))', 'https://example.invalid/w_(y)'],
  ['<mailto:ada@example.invalid>', 'mailto:ada@example.invalid'],
  ['**https://example.invalid**', 'https://example.invalid'],
])('finds the address in %j', (line, address) => {
  expect(addressAt(line, line.indexOf(address) + 3)).toBe(address)
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address', 'data:text/html,x'])(
  'finds none in %j',
  (line) => {
    expect(addressAt(line, 3)).toBeNull()
  },
)

test('finds none beside the address', () => {
  expect(addressAt('see https://example.invalid', 1)).toBeNull()
})
