import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Areas and what is to be done in them, told off behind a colon.

/** The items of a list below a roll call as `words | owners`. */
function itemsIn(list: string): string[] {
  const note = `# Deck crew 2026-11-09\n\n## Attendees\n\n- Ada Byron\n- Ben Ash\n- Cleo Hart\n\n## Notes\n\n${list}`
  return itemsByRules(readNote(note)).map(({ item }) => `${item.text} | ${item.owners.join(', ')}`)
}

test('areas with their people and the deeds in them are work, each of those who stand behind its colon', () => {
  const list = [
    '- Charts of the bay: Ada, Ben',
    '  - First sheet:',
    '    - Drawing the piers from the old sheet',
    '      - It is blue',
    '  - Mark the shallows',
    '- Sails: Ada, Ben, Cleo',
    '  - Sewing the jib after the storm: Ada & Ben',
    '  - Tarring the sheets: Cleo',
    '- Push the boats out',
    '- Winter Stores:',
    '  - Counting the tins (after the delivery): Ben',
  ]
  expect(itemsIn(list.join('\n'))).toEqual([
    'Charts of the bay | Ada, Ben',
    'Drawing the piers from the old sheet | Ada, Ben',
    'Mark the shallows | Ada, Ben',
    'Sails | Ada, Ben, Cleo',
    'Sewing the jib after the storm | Ada, Ben',
    'Tarring the sheets | Cleo',
    'Push the boats out | ',
    'Counting the tins (after the delivery) | Ben',
  ])
})

test('who belongs to what is no work where nothing in the list is to be done', () => {
  expect(itemsIn('- Deck: Ada, Ben\n  - Bow: Ada\n  - Stern: Ben\n- Galley: Cleo\n')).toEqual([])
})

test('a programme of talks is no work, nor is what is said beside areas', () => {
  const talks =
    '- Morning: Ada\n  - Building boats: Ben\n  - Painting hulls: Cleo\n- Evening: Ben\n  - Tying knots: Ada\n'
  expect(itemsIn(talks)).toEqual([])
  for (const said of [
    'Keep in mind the rain',
    'Set up is from nine',
    'Use of the hall: Ada explained it',
  ])
    expect(itemsIn(`${talks}- ${said}\n`)).toEqual([])
})

test('a name over what one is to do stays a person there', () => {
  const list = [
    '- Sails: Ada, Ben',
    '  - Sewing the jib: Ada',
    '  - Tarring the sheets: Ben',
    '- Stores: Ben',
    '- Push the boats out',
    '- Cleo:',
    '  - Counting the tins: Ada',
  ]
  expect(itemsIn(list.join('\n'))).toContain('Tarring the sheets | Ben')
})

test('a thing over a list of its own is nobody, also where its name could be one', () => {
  const list = [
    '- Sails: Ada, Ben',
    '  - Northern Loft Stairs:',
    '    - Sweeping them before the storm',
    '      - Northern Loft Stairs should have a lamp',
    '  - Sewing the jib: Ada',
    '  - Tarring the sheets: Ben',
    '- Push the boats out',
    '- Northern Loft: Ben',
    '  - Northern Loft should have a lamp',
  ]
  expect(itemsIn(list.join('\n')).slice(0, 2)).toEqual([
    'Sails | Ada, Ben',
    'Sweeping them before the storm | Ada, Ben',
  ])
})
