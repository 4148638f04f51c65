import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutMarkdown } from '../../../src/renderer/ui/without-markdown.ts'

test('shows the words of links, bold text and code without their marks', () => {
  expect(withoutMarkdown('Read [the plan](https://example.invalid/a_(b)) **today**')).toBe(
    'Read the plan today',
  )
  expect(withoutMarkdown('Rename `RUN_MODE` to ~~MODE~~ `run_mode`')).toBe(
    'Rename RUN_MODE to MODE run_mode',
  )
})

test('leaves other signs as they are', () => {
  for (const text of [
    'RUN_MODE looks unused',
    '2 * 3 * 4',
    '<script>alert(2)</script>',
    'a [b] c',
  ]) {
    expect(withoutMarkdown(text)).toBe(text)
  }
})

test('never shows nothing for an item that has words', () => {
  expect(withoutMarkdown('[](https://example.invalid)')).toBe('[](https://example.invalid)')
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(withoutMarkdown(text)).not.toBe('')
    }),
  )
})
