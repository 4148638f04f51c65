import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { press } from '../../support/weeks.ts'

const today = '2026-11-21'

/** The new week's lines that begin with a number, with their indent. */
function numbered(body: string, before = body): string[] {
  const made = press(
    [
      { path: '2026-11-09.md', text: `# Deck crew 2026-11-09\n\n${before}\n` },
      { path: '2026-11-16.md', text: `# Deck crew 2026-11-16\n\n${body}\n` },
    ],
    today,
  )
  if (made.kind !== 'file') throw new Error(made.kind)
  return made.text.split('\n').filter((line) => /^\s*\d+[.)]/.test(line))
}

const plan = (...lines: string[]) => `## This week\n${lines.join('\n')}`

describe('in a new week a list of carried work', () => {
  test.each([
    [
      'counts up from its first number again',
      plan('1. Order rope (done)', '2. Sand the rail', '3. Mend the winch'),
      ['1. Sand the rail', '2. Mend the winch'],
    ],
    [
      'with boxes, and with brackets behind its numbers',
      plan('1) [x] Order rope', '2) [ ] Sand the rail', '3) [x] Oil it', '4) [ ] Mend the winch'),
      ['1) [ ] Sand the rail', '2) [ ] Mend the winch'],
    ],
    [
      'each list by itself',
      `${plan('1. Order rope (done)', '2. Sand the rail')}\n\n## Next week\n1. Mend the winch (done)\n2. Oil the lamp\n3. Paint the boat`,
      ['1. Sand the rail', '1. Oil the lamp', '2. Paint the boat'],
    ],
    [
      'also nested',
      plan(
        '1. [x] Order rope',
        '2. [ ] Sand the rail',
        '   1. [x] Buy paper',
        '   2. [ ] Sand the port side',
        '   3. [ ] Sand the bow',
        '3. [ ] Mend the winch',
      ),
      [
        '1. [ ] Sand the rail',
        '   1. [ ] Sand the port side',
        '   2. [ ] Sand the bow',
        '2. [ ] Mend the winch',
      ],
    ],
    [
      'keeps its numbers where they are all ones',
      plan('1. Order rope (done)', '1. Sand the rail', '1. Mend the winch'),
      ['1. Sand the rail', '1. Mend the winch'],
    ],
    [
      'and where they begin with another',
      plan('7. Order rope (done)', '8. Sand the rail', '9. Mend the winch'),
      ['8. Sand the rail', '9. Mend the winch'],
    ],
    [
      'and where they have gaps',
      plan('1. Order rope (done)', '2. Sand the rail', '5. Mend the winch'),
      ['2. Sand the rail', '5. Mend the winch'],
    ],
  ])('%s', (_, body, expected) => {
    expect(numbered(body)).toEqual(expected)
  })

  test('counts up and keeps words and order, whatever was done of it', () => {
    const deeds = ['Order rope', 'Sand the rail', 'Mend the winch', 'Oil the lamp', 'Paint the bow']
    const some = fc.shuffledSubarray(deeds, { minLength: 2 })
    fc.assert(
      fc.property(some, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (words, done) => {
        const lines = words.map((one, at) => `${at + 1}. [${done[at] ? 'x' : ' '}] ${one}`)
        const open = words.filter((_, at) => !done[at])
        const expected = open.map((one, at) => `${at + 1}. [ ] ${one}`)
        expect(numbered(plan(...lines)).filter((line) => /\w$/.test(line))).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
