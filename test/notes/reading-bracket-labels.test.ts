import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Labels in brackets between people's lists, and titles of tasks over the names of who has them.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = `# Kite crew 2026-11-09\n\n${text}`
  return itemsByRules(readNote(note, { people: ['Ada', 'Ben', 'Carla'] })).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

const turn = (name: string, done: string, toDo: string) =>
  `${name}\n(progress)\n\n- ${done}\n  (todo)\n- ${toDo}\n\n`

test('a label in brackets stands above its list, also where a formatter put it into the text of a bullet', () => {
  const turns = turn('Ada', 'Cut the paper', 'Dye the cord') + turn('Zora', 'Tail', 'Bow')
  expect(itemsIn(`## Notes\n\n${turns}`)).toEqual([
    'Cut the paper | Ada | done | reported',
    'Dye the cord | Ada | open | planned',
    'Tail | Zora | done | reported',
    'Bow | Zora | open | planned',
  ])
})

test('what stands in brackets below work is a remark elsewhere', () => {
  expect(itemsIn('## To do\n\n- Dye the long cord\n  (todo)\n- Cut the paper\n')).toEqual([
    'Dye the long cord |  | open | planned',
    'Cut the paper |  | open | planned',
  ])
})

test('somebody else may speak in a turn, which is no work', () => {
  const talk = 'Ben: we have no brass in the shed, but there is a lot of tin'
  const turns = `${turn('Ada', `Bells\n- ${talk}`, 'Dye the cord')}${turn('Ben', 'Tail', 'Bow')}`
  expect(itemsIn(`## Notes\n\n${turns}`).join()).not.toContain('brass')
})

const tasks = 'Unit tests\n\n- Ada\n- Ben\n  Lamps for the pier\n- Carla\n'

test('a title over nothing but names is the task of those people, and the names are none', () => {
  expect(itemsIn(`## To do\n\n${tasks}`)).toEqual([
    'Unit tests | Ada, Ben | open | planned',
    'Lamps for the pier | Carla | open | planned',
  ])
})

test('outside of work, for teams, over a single list, or with other words among the names it is not', () => {
  expect(itemsIn(`## Discussion\n\n${tasks}`)).toEqual([])
  expect(itemsIn('## To do\n\nTeam Hull\n\n- Ada\n- Ben\n  Team Bow\n- Carla\n')).toEqual([])
  expect(itemsIn('## To do\n\nUnit tests\n\n- Ada\n- Ben\n').join()).not.toContain('Unit tests')
  const mixed = itemsIn('## To do\n\nUnit tests\n\n- Ada\n- Order rope\n  Lamps\n- Carla\n')
  expect(mixed).toEqual(['Order rope |  | open | planned'])
})
