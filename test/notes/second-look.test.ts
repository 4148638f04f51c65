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

## Tails

- Cut ribbons in three colours
- Measure the old tail
- Sew the loops

## Talk

- It rained all week
- The shed smells of glue
- Nobody liked the blue one
`

const items = (text: string, context: ReadingContext = {}) =>
  itemsOf(readNote(text, context)).map(({ item }) => item)
const bySigns = (text: string, context: ReadingContext = {}) =>
  items(text, context).filter(({ found }) => found === 'signs')

describe('a second look', () => {
  test('takes as a guess what stands beside work, and says which signs speak most', () => {
    const [guess, ...others] = bySigns(note(spars))
    expect(others).toEqual([])
    expect(guess).toMatchObject({
      text: 'Glue the joint, clamps are in the shed',
      sure: false,
      phase: 'planned',
      status: 'open',
      why: expect.stringMatching(/^many signs of work: next to work; /),
    })
  })

  test('sees nothing in a few lines, in talk, and in questions', () => {
    expect(bySigns(`# Kite yard 2031-05-04\n\n## Spars\n\n${spars.join('\n')}\n`)).toEqual([])
    expect(bySigns(note(['- It is late', '- The glue is old', ...spars.slice(2)]))).toEqual([])
    const asked = spars.with(1, '- Glue the joint, clamps are in the shed?')
    expect(bySigns(note(asked))).toEqual([])
  })

  test('keeps the items in the order of their lines, and heeds what the user said of a guess', () => {
    const lines = items(note(spars)).map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((one, other) => one - other))
    const words = 'Glue the joint, clamps are in the shed'
    expect(bySigns(note(spars), { judgements: { [words]: 'rejected' } })).toEqual([])
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
