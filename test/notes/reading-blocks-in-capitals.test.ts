import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting's notes with this text as `words | owners | status | phase`. */
function items(text: string, people = ['Ingeborg', 'Tariq']): string[] {
  const note = readNote(`# Lamp works 2031-09-16\n\n${text}\n`, { people })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

const block = (name: string, entry = 'Sanded the stand') => `**${name}**\n\n- ${entry}\n\n`

test('names in capitals over lists are people where half of them are known', () => {
  expect(
    items(['ZUHRA', 'MARK', 'INGEBORG'].map((name) => block(name)).join('')).map((item) =>
      item.split(' | ')[1]?.toLowerCase(),
    ),
  ).toEqual(['zuhra', 'mark', 'ingeborg'])
  expect(
    items(
      ['SHADES', 'WIRES', 'TARIQ', 'SWITCH'].map((name) => block(name, 'The price is up')).join(''),
    ),
  ).toEqual([])
})

test('somebody’s goals are a plan, and those of a thing are goals', () => {
  expect(
    items('## Notes\n- Tariq Goals:\n  - Wire for the lamp\n- Website Goals:\n  - Calm colours\n'),
  ).toEqual(['Wire for the lamp | Tariq | open | planned'])
  expect(items('## Notes\n- Tariq’s goals: ship the shades, photos\n')).toEqual([
    'ship the shades, photos | Tariq | open | planned',
  ])
  expect(items('## Notes\n- Website goals: ship the shades\n')).toEqual([])
})

test('"What you’ve been doing" asks for a report, in which what blocks and what is unclear is none', () => {
  expect(
    items(
      '## What you’ve been doing\n- mixed two glazes\n- Main blocker at the moment: the glaze\n- unclear yet if it fits\n- no success yet\n',
    ),
  ).toEqual(['mixed two glazes |  | done | reported'])
  expect(items('## What’s working\n- mixed two glazes\n')).toEqual([])
})

test('an agenda below whose points three things are told is the minutes', () => {
  const told =
    '   1. Ingeborg: turned the shade\n   2. Tariq: mended the press\n   3. We cleaned the door\n'
  const kiln = '2. The kiln\n   1. Will ask for bricks\n'
  expect(items(`## Agenda\n1. How far?\n${told}${kiln}`).at(-1)).toBe(
    'Will ask for bricks |  | open | planned',
  )
  expect(
    items(`## Agenda\n1. How far?\n   1. Ingeborg: turned the shade\n${kiln}`).join(),
  ).not.toContain('bricks')
})

test('what is to come stays so in a report, and so much percent of it is partly done', () => {
  const report = (entry: string) => items(`## What we did\n- ${entry}\n`)[0]?.split(' | ')[2]
  expect(report('This week, I’ll be gluing the feet')).toBe('open')
  expect(report('Lamp book: TODO for me -- write the part on wires')).toBe('open')
  expect(report('The press is set up (40% complete)')).toBe('partial')
  expect(report('The press is 100% complete')).toBe('done')
})

test('what is to come in somebody’s turn is planned', () => {
  const his = (entry: string) =>
    items(['ZUHRA', 'INGEBORG', 'TARIQ'].map((name) => block(name, entry)).join(''))[1]
      ?.split(' | ')
      .slice(2)
      .join()
  expect(his('This week, I’ll be gluing the feet')).toBe('open,planned')
  expect(his('Lamp book: TODO for me -- write the part on wires')).toBe('open,planned')
})

test('who reads the notes is at no work, and what one hopes is not promised', () => {
  expect(
    items('## Notes\n- Tariq reading the notes of Ingeborg\n- Hope the board will help\n'),
  ).toEqual([])
  expect(items('## Notes\n- Tariq reading proofs of the book\n')).toHaveLength(1)
})

test('holidays, exams and a welcome are nobody’s work', () => {
  const his = (entry: string) => items(`${block('TARIQ', entry)}${block('INGEBORG')}`).length
  for (const entry of [
    'Exams coming.',
    'Welcome!',
    'Holiday.',
    'I’m finding it hard to keep warm',
    'Nothing really',
  ])
    expect(his(entry), entry).toBe(his('Took a day off'))
  expect(his('Exams folder sorted')).toBe(his('Took a day off') + 1)
})

test('who "just needs to" do the rest has it to do', () => {
  expect(items('## Notes\n- Tariq has built the press, just needs to set it up\n')).toHaveLength(1)
  expect(items('## Notes\n- The press is built, just needs to be set up\n')).toEqual([])
})
