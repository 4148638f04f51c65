import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Teams that stand as labels, carried work on somebody's list, and deeds over what they are about; with look-alikes.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ada', 'Ben'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('three teams as labels own what stands below them in a plan or report', () => {
  const lists = (...teams: string[]) => teams.map((one) => `${one}\n- Sails\n\n`).join('')
  const below = (head: string, ...teams: string[]) => itemsIn(`## ${head}\n\n${lists(...teams)}`)
  const plan = below('Next steps', 'Frontend', 'Testing and DevOps', 'Tester / Docs')
  expect(plan.map((one) => one.split(' | ')[1])).toEqual([
    'Frontend',
    'Testing and DevOps',
    'Tester, Docs',
  ])
  expect(below('Next steps', 'Hull', 'Deck', 'Mast').join()).not.toContain('Hull')
  expect(below('Next steps', 'Design', 'Docs').join()).not.toContain('Design')
  expect(below('Ideas', 'Frontend', 'Backend', 'Docs')).toEqual([])
})

test('what is still to come among what a team did is open', () => {
  const lists = 'Frontend\n- Drew the map\n- Will print it\n\nTester\n- Sails\n\nDocs\n- Ropes\n'
  expect(itemsIn(`## What we did\n\n${lists}`)[1]).toBe('Will print it | Frontend | open | planned')
})

test('below a deed that ends in "on:" stands what it is about', () => {
  const plan = (head: string) => itemsIn(`## Next steps\n\n- ${head}\n  - Colours\n  - Hooks\n`)
  expect(plan('Agree with the hall on:')).toHaveLength(1)
  expect(plan('Deck:')).toHaveLength(2)
})

test('carried work on somebody’s list is that one’s, and still planned', () => {
  const carried = (words: string) =>
    itemsIn(`## Carryover from last week\n\n- Clapper\n  - ${words}\n`)
  expect(carried('On Ada’s list for this week')).toEqual(['Clapper | Ada | open | planned'])
  expect(carried('On the church’s roof')[0]).toContain('Clapper |  | open')
})

test('who is asked by name to help', () => {
  const said = (words: string) => itemsIn(`## Ladder\n\n- ${words}\n`)
  expect(said('Ben, help carry it up')).toEqual(['help carry it up | Ben | open | planned'])
  expect(said('Ben, carry on')).toEqual([])
})

test('tasks to be added to the backlog are of no certain week', () => {
  const opened = (words: string) =>
    itemsIn(`## Ladder\n\n${words} Tasks to be added:\n\n- Gild the cock\n`)
  expect(opened('Some may be added to the backlog later.')[0]).toContain('backlog')
  expect(opened('It rained.')[0]).toContain('planned')
})
