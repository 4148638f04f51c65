import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Promises of whom the words tell something else first, of everyone, and of people by their first letters.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const people = { people: ['Ada', 'Ben', '@ada', '@ben'] }
  return itemsByRules(readNote(`# Deck crew 2026-11-09\n\n${text}`, people)).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}
const noted = (line: string) => itemsIn(`## Notes\n\n- ${line}\n- It rains\n`)

test('whoever is told of may be going to do something as well', () => {
  const line = 'Ada set the lamps up and is going to hang them'
  expect(noted(line)).toEqual([`${line} | Ada | open | planned`])
  expect(noted('The mast is old and is going to break')).toEqual([])
  expect(noted('Ada is old and is going to be late')).toEqual([])
  // What somebody is at now stays so
  expect(noted('Ada is mending the sail and then will get paint')[0]).toContain('partial')
})

test('everyone is asked to do something, and not told of', () => {
  expect(noted('Everyone take a look at the map')[0]).toContain('| Everyone | open | planned')
  expect(noted('Everyone agree with the map')).toEqual([])
  expect(noted('11:25 Everyone give update on the boats')).toEqual([])
})

test('letters joined with each other are those with whose names they begin, where all were there', () => {
  const there = '## Roll call\n\n- Ada\n- Ben\n- Carla\n\n## Notes\n\n'
  const plan = "Let's find a time for A & C to talk about lamps"
  expect(itemsIn(`${there}- ${plan}\n- B + C to mend the jib\n- R & D to mend it\n`)).toEqual([
    `${plan} | A, C | open | planned`,
    'B + C to mend the jib | B, C | open | planned',
  ])
})

test('thanks at the end of a line give it to nobody', () => {
  const turn = '@ada\n\n- Done:\n  - Mended the jib - thanks for the needle @ben\n'
  expect(itemsIn(`## Round\n\n${turn}`)[0]).toContain('| ada | done | reported')
})

test('a label may say something in brackets before its list', () => {
  const next = (words: string) => `@ada\n\n- Done:\n  - Lamps\n- Next: ${words}\n  - Order rope\n`
  expect(itemsIn(`## Round\n\n${next('(as I did not get to it)')}`)).toEqual([
    'Lamps | ada | done | reported',
    'Order rope | ada | open | planned',
  ])
})

test('an agenda with tasks beside it in its heading is one', () => {
  expect(
    itemsIn('### Agenda / Tasks\n\n- Update on our work\n- Draw a plan\n\n### Notes\n'),
  ).toEqual([])
  expect(itemsIn('### Tasks / Ideas\n\n- Draw a plan\n')).toHaveLength(1)
})

test('who is back or leaving tells of no work', () => {
  const turn = (words: string) => itemsIn(`## Round\n\n@ada\n\n- Done:\n  - ${words}\n`)
  expect(turn('back from holiday')).toEqual([])
  expect(turn("I'm leaving soon for the sea")).toEqual([])
  expect(turn('Back door painted')).toHaveLength(1)
})
