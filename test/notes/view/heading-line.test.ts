import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { textOf } from '../../../src/notes/text/text.ts'
import { headingLine } from '../../../src/notes/view/heading-line.ts'

const lineOf = (text: string, heading: string) => headingLine(textOf(text), heading)

test('a heading is found by its words, or by these joined with hyphens', () => {
  const text = '# Ropes\n\n## Blue ones (new)\nBlue ones, new\n\n##Red *ones* ##\n'
  expect(lineOf(text, 'Blue ones (new)')).toBe(3)
  expect(lineOf(text, 'blue-ones-new')).toBe(3)
  expect(lineOf(text, 'Red ones')).toBe(6)
  expect(lineOf(text, 'ones')).toBeNull()
  expect(lineOf(`${text}\n## …\n`, '…')).toBeNull()
})

test('a heading may be underlined', () => {
  expect(lineOf('Ropes\n=====\n\nSetup\n\nSetup\n-----\n', 'Setup')).toBe(6)
})

test('what only looks like a heading in code, a comment or front matter is none', () => {
  const hidden = '---\n# Setup\ntitle: Loft\n---\n```sh\n# Setup\n```\n<!--\n# Setup\n-->\n'
  expect(lineOf(hidden, 'Setup')).toBeNull()
  expect(lineOf(`${hidden}## Setup\n`, 'Setup')).toBe(11)
})

test('what is found is a heading for the reading of the note too, and the first one', () => {
  const some = ['# Setup', '## Setup', 'Setup', '-----', '', '```', '~~~', '> ```sh', '<!--', '-->']
  const line = fc.constantFrom(
    ...some,
    '---',
    'title: Loft',
    'Ada: order rope',
    '# Crew 2026-11-16',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n')
      const rows = readNote(text).chunks.flatMap(({ skeleton }) => skeleton.rows)
      const first = rows.findIndex(({ level, reading }) => level > 0 && reading.words === 'Setup')
      expect(lineOf(text, 'Setup')).toBe(first < 0 ? null : first + 1)
    }),
    { numRuns: 500 },
  )
})
