import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Business told and shared out by people, and tickets by their numbers; with look-alikes.

/** The items of a note as `words | owners | phase`. */
function itemsIn(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`)
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.phase].join(' | '),
  )
}

test('below "Old business" each one’s turn, where three are first names', () => {
  const turns = (...who: string[]) =>
    itemsIn(`**Old business:**\n${who.map((one) => `- ${one} - the spars\n`).join('')}`)
  expect(turns('Anna', 'Dan', 'Nick', 'Oyelaran')[0]).toBe('the spars | Anna | reported')
  expect(turns('Hull', 'Deck', 'Mast', 'Stern')).toEqual([])
  expect(
    itemsIn('**Old business:**\n- Anna - not much\n- Dan - reels\n- Nick - tails\n'),
  ).toHaveLength(2)
})

test.each([
  ['- Ada ordered the rope\n- Ben mended the winch\n'],
  ['- Rope has been ordered\n- The winch was mended\n'],
  ['- Ada: ordered rope\n- Ben: the winch is mended\n'],
  ['1. Rope ordered\n2. Winch mended\n'],
])('below "Old business" what was done: %j', (list) => {
  const note = readNote(`# Deck crew 2026-11-09\n\n## Old business\n${list}`)
  const told = itemsByRules(note).map(({ item }) => [item.phase, item.status])
  expect(told).toEqual([
    ['reported', 'done'],
    ['reported', 'done'],
  ])
})

test('no talk below "Old business"', () => {
  expect(itemsIn('## Old business\n- The rope is old\n- Winch, and who needs it\n')).toEqual([])
  expect(itemsIn('## Old business\n- Rope ordered\n- The mill is far\n- Rain\n')).toEqual([])
})

test('below "New business" and a question what ends with people', () => {
  const list = '- cords - Anna\n- spars - Dan\n- tails - Nick\n'
  expect(itemsIn(`**New business:**\nwhich colours?\n${list}`)).toHaveLength(3)
  expect(itemsIn(`**New business:**\nThey are wet.\n- cords\n- spars\n- tails\n`)).toEqual([])
})

test('numbers of tickets below a line that speaks of them', () => {
  const list = '- 74 Box kites for May\n- 70 New reels of cord\n- 61 Silk for tails\n'
  expect(itemsIn(`## Round-up\nAll our tickets\n${list}`)).toHaveLength(3)
  expect(itemsIn(`## Stock\nWhat we have\n${list}`)).toEqual([])
  expect(itemsIn(`## Round-up\nAll our tickets\n${list}- it rains\n`)).toEqual([])
})
