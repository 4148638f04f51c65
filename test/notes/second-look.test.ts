import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enoughSigns, weighed, withoutSigns } from '../../src/notes/fold/sign-weights.ts'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import type { ReadingContext } from '../../src/notes/vocabulary.ts'
import { readManners } from '../support/manners.ts'

// Lines that no rule takes, and of which many small signs say that they are work.

const spars = [
  '- Sand the long spar before the fair',
  '- Glue the joint, clamps are in the shed',
  '- Bram is working on the short one',
]
const note = (lines: readonly string[]) =>
  `# Kite yard 2031-05-04

Anouk, Bram and Cilla were in the shed.

## Spars

${lines.join('\n')}

## Talk

- It rained all week
- Nobody liked the blue one
- The shed was too cold, as always
`

const items = (text: string, context: ReadingContext = {}) =>
  itemsOf(readNote(text, context)).map(({ item }) => item)
const bySigns = (text: string, context: ReadingContext = {}) =>
  items(text, context).filter(({ found }) => found === 'signs')
const wordsBySigns = (text: string, context: ReadingContext = {}) =>
  bySigns(text, context).map((one) => one.text)

describe('a second look', () => {
  test('takes as a guess what stands beside work, and says which signs speak most', () => {
    const guesses = bySigns(note(spars))
    const guess = guesses.find(({ text }) => text.startsWith('Glue'))
    expect(guesses.every(({ section }) => section[0] === 'Spars')).toBe(true)
    expect(guess).toMatchObject({
      text: 'Glue the joint, clamps are in the shed',
      sure: false,
      phase: 'planned',
      status: 'open',
      why: expect.stringMatching(/^many signs of work: /),
    })
    expect(guess?.why).toContain('siblings are work')
  })

  test('sees nothing in talk, in questions, in code, and below other work', () => {
    expect(bySigns(note(['- It is late', '- The glue was too old', ...spars.slice(2)]))).toEqual([])
    const asked = spars.with(1, '- Glue the joint, clamps are in the shed?')
    expect(wordsBySigns(note(asked))).not.toContain('Glue the joint, clamps are in the shed?')
    const code = 'joint = glue(clamps, "shed")'
    expect(wordsBySigns(note(spars.with(1, `- ${code}`)))).not.toContain(code)
    const [, glue = '', bram = ''] = spars
    expect(bySigns(note([bram, `  ${glue}`]))).toEqual([])
  })

  test('sees nothing in titles of tickets, in what is told of time or a ticket, and in what all things must have', () => {
    const found = wordsBySigns(
      note([
        ...spars,
        '- “Replace the tail of the red kite” yard/kites#12',
        '- Lately, they are trying to set up one kite at a time',
        '- The smallest one found points to #12, fix the tail',
        '- Hopefully it will fly with the new tail',
        '- All kites must have:',
        '  - Fix points, **glued and sewn**, set up',
        '',
        'Replace the reel of the red kite #12 (compare both)',
        '',
        '| Before | After |',
        '|---|---|',
        '| 2 | 3 |',
      ]),
    )
    expect(found.filter((words) => /kite|found|Hopefully|points/.test(words))).toEqual([])
  })

  test('believes no guess that stands alone where the rules found nothing', () => {
    const list = (lines: string) =>
      `# Kite yard 2031-05-04\n\n## Workshop\n\n${lines}\n\n## Weather\n\n- It rained all week\n`
    const one = '- Fixed the header of the web page, and merged it'
    expect(items(list(one))).toEqual([])
    expect(bySigns(list(`${one}\n- Added tests to the login form`))).toHaveLength(2)
  })

  test('is told of where the work beside it is', () => {
    const told = bySigns(
      note([
        '- Anouk has fixed the header of the page',
        '- Bram has added tests to the login form',
        '- started working on the poster and the flyer of the website',
      ]),
    )
    expect(told.map(({ phase }) => phase)).toEqual(told.map(() => 'reported'))
    expect(told.map(({ text }) => text)).toContain(
      'started working on the poster and the flyer of the website',
    )
  })

  test.each([
    ['[Wahab] Add tests to the login form', ['Wahab']],
    ['wahab : I am working on the header of the page', ['wahab']],
    ['Add tests to the login form -> Rubis.', ['Rubis']],
    ['Proposal for the new logo - Elad to follow up with the printer', ['Elad']],
    ['jorun will add tests to the login form', ['jorun']],
    ['Nobody fixed the header of the web page', []],
    ['[WIP] Add tests to the login form', []],
    ['Proposal for the new logo - printer to check the form', []],
    ['Jest is set up for the tests of the login page', []],
    ['swathi is assigned to work on the login form', ['swathi']],
  ])('names the owner of a guess where a person would stand: %s', (words, owners) => {
    const work = ['Merged the PR of the page', words, 'Started on the script for the tests']
    const text = `# Page crew 2031-05-04\n\n## Pages\n\n${work.map((one) => `- ${one}`).join('\n')}\n`
    const found = bySigns(text).find(({ text: words_ }) => words.includes(words_))
    expect(found?.owners).toEqual(owners)
  })

  test('keeps the items in the order of their lines, and heeds what the user said of a guess', () => {
    const lines = items(note(spars)).map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((one, other) => one - other))
    const words = 'Glue the joint, clamps are in the shed'
    expect(wordsBySigns(note(spars))).toContain(words)
    const rejected = { judgements: { [words]: 'rejected' } } as const
    expect(wordsBySigns(note(spars), rejected)).not.toContain(words)
    const confirmed = items(note(spars), { judgements: { [words]: 'confirmed' } })
    expect(confirmed.find(({ text }) => text === words)?.sure).toBe(true)
  })

  test('only adds guesses, none of them below other work of the rules', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readManners().map(({ text }) => text)), (text) => {
        for (const { meeting } of readNote(text).meetings) {
          for (const one of meeting.items.filter(({ found }) => found === 'signs')) {
            expect(one.sure).toBe(false)
            const above = meeting.items.find(({ line }) => line === one.parent)
            expect(above === undefined || above.found === 'signs').toBe(true)
          }
          expect(new Set(meeting.items.map(({ line }) => line)).size).toBe(meeting.items.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('signs that nobody weighed are worth nothing', () => {
  expect(weighed(['no such sign']).weight).toBe(0)
  expect(weighed(['next to work', 'entry']).weight).toBe(
    weighed(['next to work']).weight + weighed(['entry']).weight,
  )
  expect(withoutSigns).toBeLessThan(enoughSigns)
})
