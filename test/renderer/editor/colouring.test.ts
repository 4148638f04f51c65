import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSpans, spansOf } from '../../../src/renderer/editor/colouring/spans.ts'
import { startsUnit } from '../../../src/renderer/editor/colouring/units.ts'

test('strong words, code and links have their colours, and marks are quiet', () => {
  expect(coloursOf('- **Ada** takes `rope.md` and [the list](https://example.invalid)')).toEqual([
    'cm-quiet "-"',
    'cm-strong cm-quiet "**"',
    'cm-strong "Ada"',
    'cm-strong cm-quiet "**"',
    'cm-quiet "`"',
    'cm-code "rope.md"',
    'cm-quiet "`"',
    'cm-link cm-quiet "["',
    'cm-link "the list"',
    'cm-link cm-quiet "]"',
    'cm-link cm-quiet "("',
    'cm-link cm-url "https://example.invalid"',
    'cm-link cm-quiet ")"',
  ])
})

test('a list that is indented by a tab is no code', () => {
  expect(coloursOf('Crew\n\n\t- **Ben** oils the hinges')).toContain('cm-strong "Ben"')
})

test('a unit starts at a heading, at a bullet with text and after a blank line', () => {
  const lines = ['# Crew', 'Ada', 'Ben', '- rope', '  - tar', '-', '- oil', '', '  more', 'then']
  expect(lines.filter((line, at) => startsUnit(line, lines[at - 1] ?? null))).toEqual([
    '# Crew',
    '- rope',
    '- oil',
  ])
  expect(startsUnit('then', '')).toBe(true)
  expect(startsUnit('  then', '')).toBe(false)
})

test('a note parsed by units has the colours of a note parsed whole', () => {
  fc.assert(
    fc.property(fc.array(soupLine, { minLength: 1, maxLength: 40 }), (lines) => {
      expect(byUnits(lines)).toEqual(parseSpans(lines.join('\n')))
    }),
    { numRuns: 1_500 },
  )
})

// Everything that could reach over a line end, but fences, whose regions the reading of the note knows.
const soupLine = fc.oneof(
  fc.constantFrom('', ' ', '\t', '-', '---', '===', '* * *', '| a | b |', '|---|---|', '> quoted'),
  fc.constantFrom(
    '# One',
    '## **Two**',
    '1. first',
    '2) second',
    '[x]: /y',
    '"title"',
    '<b>',
    '-->',
  ),
  fc.constantFrom('- [ ] rope (Ada)', '* tar', '+ oil', '  - deeper', '\t- by tab', '    four in'),
  fc.constantFrom(
    '**open',
    'close**',
    'text `code',
    'end` of it',
    '[a',
    'b](c)',
    '<!-- note',
    'a\\',
  ),
  fc
    .string({ maxLength: 12, unit: fc.constantFrom(...'ab *_`[]()#->|1.\\~'.split('')) })
    .filter((line) => !/^[ >\-*+\d.)]*(`{3}|~{3})/.test(line)),
)

function byUnits(lines: readonly string[]) {
  const starts = lines.flatMap((line, at) => (startsUnit(line, lines[at - 1] ?? null) ? [at] : []))
  return starts.flatMap((start, at) => {
    const unit = lines.slice(start, starts[at + 1] ?? lines.length).join('\n')
    const offset = lines.slice(0, start).reduce((sum, line) => sum + line.length + 1, 0)
    return spansOf(unit).map((s) => ({ ...s, from: s.from + offset, to: s.to + offset }))
  })
}

function coloursOf(text: string): string[] {
  return parseSpans(text).map(({ from, to, name }) => `${name} "${text.slice(from, to)}"`)
}
