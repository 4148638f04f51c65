import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting with this text as `words | owners | status | phase`. */
function items(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ada', 'Ben', '@ada'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

const initiative = (name: string, list: string) =>
  `#### ${name}\nSummary: We see to it.\n\n${list}\n\n`

test('below initiatives that each have a summary stands what was done about them', () => {
  const three =
    initiative('Pier', '- Stones are here\n  - Will lay them in May\n- Still drawing the steps') +
    initiative('Lamps', '@ada\n - The quay has new ones') +
    initiative('Bell', '- Thanks everyone for the poll')
  expect(items(`## Current initiatives\n${three}`)).toEqual([
    'Stones are here |  | done | reported',
    'Will lay them in May |  | open | planned',
    'Still drawing the steps |  | partial | reported',
    'The quay has new ones | ada | done | reported',
  ])
  // topics with a summary each, and initiatives without
  expect(items(`## Discussion\n${initiative('Pier', '- Stones are here').repeat(3)}`)).toEqual([])
  expect(items(`## Initiatives\n${'#### Pier\n\n- Stones are here\n\n'.repeat(3)}`)).toEqual([])
})

test('below a question in such a list stand its answers', () => {
  expect(
    items('## Last week\n- Drew the map\n\nQ: Who has it?:\n  - the café\n  - the school\n'),
  ).toEqual(['Drew the map |  | done | reported'])
})

test('who somebody is, told in a round of introductions, is no work of his', () => {
  const round = '@ada\n  - Built the cranes here\n\n@ben\n  - Working on ferries\n'
  expect(items(`**Round of intros**\n\n${round}`)).toEqual([])
  expect(items(`**Intro to the ferry, updates**\n\n${round}`)).toHaveLength(2)
  expect(items(`**Round of updates**\n\n${round}`)).toHaveLength(2)
})

test('what belongs to "The rest of" is a part of it', () => {
  const list = (head: string) =>
    items(`## To order\n- Rope\n- ${head}\n  - Lamps\n  - Name plates\n  - Ben to ask for bells\n`)
  expect(list('The rest of')).toEqual([
    'Rope |  | open | planned',
    'The rest of |  | open | planned',
    'Ben to ask for bells | Ben | open | planned',
  ])
  expect(list('Old deck')).toContain('Name plates |  | open | planned')
})

test('in the turn of a person plans are to come, tickets are work, and what I wrote is done', () => {
  const turn = (words: string) => items(`## Weekly update\n\n@ada\n- ${words}\n- Mended it\n`)[0]
  expect(turn('Plan to draw the map')).toBe('Plan to draw the map | ada | open | planned')
  expect(turn('I wrote a list of the winches: https://a.example/list')).toContain('done | reported')
  expect(turn('a list of the winches: https://a.example/list')).toContain('Mended it')
  const done = (link: string) => items(`## Round of updates\n\n@ada\n- Done:\n  - ${link}\n`)
  expect(done('[deck lamps](https://a.example/deck/issues/3)')).toHaveLength(1)
  expect(done('[deck lamps](https://a.example/deck)')).toEqual([])
})

test('what somebody has started is under way, among next steps, too', () => {
  const next = (words: string) => items(`## Next steps\n- ${words}\n`)[0]
  for (const words of [
    'Ada started to draw the map',
    '@ada has begun [the map](https://a.example)',
  ])
    expect(next(words)).toContain('| partial |')
  expect(next('Get started on the map')).toContain('| open |')
})

test('nested entries that each tell how far a part is are work, and explanations are none', () => {
  const below = (...words: string[]) =>
    items(`@ada\n- In progress:\n  - The chest\n${words.map((one) => `    - ${one}\n`).join('')}`)
  expect(below('Finished the frame', 'Working on the lid')).toEqual([
    'The chest | ada | partial | planned',
    'Finished the frame | ada | done | reported',
    'Working on the lid | ada | partial | reported',
  ])
  expect(below('Finished the frame', 'The wood is wet')).toHaveLength(1)
  expect(below('Finished the frame', 'Waiting for the lid')).toHaveLength(1)
})

test('two names in brackets of their own are both people’s', () => {
  const people = (text: string) => items(`## Next steps\n- ${text}\n`)[0]
  expect(people('[Ada] and [Ben] will tar it')).toContain('| Ada, Ben |')
  expect(people('[Ada] will ask [Ben] and [the yard]')).not.toContain('| Ada, Ben |')
})
