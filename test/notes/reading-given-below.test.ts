import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Owners in brackets at the end of long text, and lines below work that give it to somebody or to nobody.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const people = { people: ['Ada', 'Ben', '@ada', '@ben'] }
  return itemsByRules(readNote(`# Deck crew 2026-11-09\n\n${text}`, people)).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('days behind a name in brackets are no part of it', () => {
  expect(
    itemsIn('TODO:\n\n1. The lid is loose [Ada Wednesday/Thursday, Ben]\n2. Oil it [Ben Friday]\n'),
  ).toEqual(['The lid is loose | Ada, Ben | open | planned', 'Oil it | Ben | open | planned'])
})

test('text with people in brackets at its end is theirs, where three lines of the note end so', () => {
  const story =
    'A talk about the winter, with what went well and what did not. You may need more than a page. [Ada, Ben]'
  const others = ' - anything else to mend in spring [Ben/Zuse]\n - the sails that are left [Ada]\n'
  expect(itemsIn(`Film:\n\n${story}\n\nThe rest:\n${others}`)).toEqual([
    'You may need more than a page. | Ada, Ben | open | planned',
    'anything else to mend in spring | Ben, Zuse | open | planned',
    'the sails that are left | Ada | open | planned',
  ])
  expect(itemsIn(`Film:\n\n${story}\n`)).toEqual([])
})

test('who said how something is or was, in brackets at the end of three lines, has nothing to do', () => {
  for (const said of [
    ['The mast is too short.', 'We had a good summer.', 'The rope is expensive.'],
    ['Der Mast ist zu kurz.', 'Das Seil war teuer.', 'Die Lampen sind neu.'],
    ['Le mât est court.', 'La corde était chère.', 'Les lampes sont neuves.'],
    ['Ben drew the map', 'It rained', 'The hall was cold'],
  ])
    for (const mark of ['- ', ''])
      expect(
        itemsIn(
          `## Discussion\n\n${said.map((one) => `${mark}${one} [Ada]\n`).join(mark ? '' : '\n')}`,
        ),
      ).toEqual([])
})

test('what a line below gives to somebody is theirs, and no line beside that', () => {
  const below = (line: string) =>
    itemsIn(`## Leaks\n\n- Leak at the bow\n  - Told of by the yard: it is wet\n  - ${line}\n`)
  expect(below('Assigned: @ada')).toEqual(['Leak at the bow | ada | open | planned'])
  expect(below('Assigned to @ada, who is already on it')).toEqual([
    'Leak at the bow | ada | partial | planned',
  ])
  expect(below('told of last week, @ada self-assigned')).toEqual([
    'Leak at the bow | ada | open | planned',
  ])
})

test('who was thanked in brackets has nothing to do with it', () => {
  expect(itemsIn('## Next\n\n@ada\n\n- Publish the map (thx @ben)\n')[0]).not.toContain('ben |')
})

test('what somebody is to work on stays open in a report', () => {
  const told = 'Chart of the bay (@ada) to work on Tuesday, will have it by tomorrow'
  expect(itemsIn(`## Last week\n\n- Drew the piers\n- ${told}\n`)[1]).toContain('| open |')
})
