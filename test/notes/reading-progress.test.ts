import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Work of which a sentence tells that it goes on, and business that says what is to be done; with look-alikes.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string, people: readonly string[] = ['Ada']): string[] {
  return itemsByRules(readNote(`# Deck crew 2026-11-09\n\n${text}`, { people })).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('what somebody has been doing is a report of work under way', () => {
  const told = (words: string) => itemsIn(`## The winch\n\n${words}\n`)
  for (const words of [
    'has been slowly mending',
    'has continued work on',
    'has made some progress on',
  ])
    expect(told(`Ada ${words} the winch.`)[0]).toContain('| Ada | partial | reported')
  expect(told('The rope has been fraying.')).toEqual([])
  expect(told('Ada has been away.')).toEqual([])
  expect(told('Ada has made a cake.')).toEqual([])
})

test('what somebody is doing below a discussion of things, and not below what members do', () => {
  const below = (words: string) => itemsIn(`## Notes\n\n- ${words}\n  - Ada is drawing the map\n`)
  expect(below('Discussion of single issues')).toHaveLength(1)
  expect(below('Discussed what members do')).toEqual([])
})

test('who proposes and has been doing things is a person', () => {
  const lines = '- tarro proposes a new chain\n- tarro volunteers to buy it\n'
  expect(itemsIn(`## Notes\n\n${lines}`, [])[0]).toContain('| tarro | open | planned')
  const once = '- tarro volunteers to buy it\n'
  expect(itemsIn(`## Notes\n\n${once}`, [])).toEqual([])
})

test('business of which half is to be done after the meeting is work', () => {
  const business = (head: string, ...words: string[]) =>
    itemsIn(`## Agenda\n\n- ${head}\n${words.map((one) => `  - ${one}\n`).join('')}`)
  expect(
    business('### New Business', 'Mend the winch', 'Lamps', 'Paint the hull', 'Rope'),
  ).toHaveLength(4)
  expect(business('Old/Unresolved Business', 'Mend the winch', 'Paint the hull')).toHaveLength(2)
  expect(business('New Business', 'Discuss the winch', 'Approve the poster')).toEqual([])
  expect(business('New Business', 'Mend the winch', 'Lamps', 'Rope')).toEqual([])
  expect(business('New topics', 'Mend the winch', 'Paint the hull')).toEqual([])
})

test('the signs of a heading in a bullet are none of its words', () => {
  const note = readNote('# Deck crew 2026-11-09\n\n- ### Action items\n  - Mend the winch\n')
  expect(itemsByRules(note)[0]?.item.section.at(-1)).toBe('Action items')
})

test('progress on something, a start or a rest in a report is work under way', () => {
  const done = (words: string) => itemsIn(`## Last week\n\n- ${words}\n`)[0]
  for (const words of [
    'Progress on the sails',
    'Ada - progress made on the sails',
    'Work towards a new jib',
    'Starting sewing the jib',
    'The seam, essentially finished it',
    'Drew the bow, just need to colour it',
    'The bow (still looking for brass)',
  ])
    expect(done(words)).toContain('| partial | reported')
  for (const words of ['Progress report for the club', 'Wrote what we need to sail'])
    expect(done(words)).toContain('| done | reported')
})

test('"still splicing it" is under way, and work of which there is still nothing is open', () => {
  const status = (words: string) =>
    itemsIn(`## Last week\n\n- Order rope - still ${words}\n`)[0]?.split(' | ')[2]
  expect(status('splicing it')).toBe('partial')
  expect(status('nothing')).toBe('open')
})
