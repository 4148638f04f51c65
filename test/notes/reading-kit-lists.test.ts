import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting's notes with this text as `words | owners | status | phase`. */
function items(text: string): string[] {
  const note = readNote(`# Lock crew 2031-05-06\n\n${text}\n`, {
    people: ['Ada', 'Ben', 'Carla Du'],
  })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('boxes before things of two words are work, and before people a roll call', () => {
  const boxes = (...names: string[]) => items(names.map((name) => `- [ ] ${name}\n`).join(''))
  expect(boxes('Sail Locker', 'Bow Winch', 'Stern Lamp')).toHaveLength(3)
  expect(boxes('Ada Byron', 'Ben Dahl', 'Zorka Pim')).toEqual([])
})

test('below names under updates what is to be done is to come where nothing else is told', () => {
  const updates = (...entries: string[]) =>
    items(`## Hull updates\n- **Ada**:\n${entries.map((entry) => `    - ${entry}\n`).join('')}`)
  expect(
    updates('Prepare the weekly report', 'Update the map').map((item) => item.split(' | ')[3]),
  ).toEqual(['planned', 'planned'])
  expect(
    updates('Prepared the weekly report', 'Update the map').map((item) => item.split(' | ')[3]),
  ).toEqual(['reported', 'reported'])
})

test('what a template asks is no work', () => {
  const next = '- Next:\n  - What is the next important thing you should focus on.\n'
  expect(items(`@ada\n- Done:\n  - Tarred the hull\n${next}`)).toHaveLength(1)
})

test('promises stand behind "but", and behind the number of a ticket below a name', () => {
  expect(items('## Notes\n- #83 - links - leave open but @ada to add a note\n')).toHaveLength(1)
  expect(items('## Notes\n- Ada\n  - 8405: will do today\n')).toHaveLength(1)
  expect(items('## Notes\n- Ada\n  - 8405: all of the map\n')).toEqual([])
})

test('what was added to the backlog is in it', () => {
  expect(
    items('### List of features added to backlog:\n- Password resets.\n- Gamification.\n').map(
      (item) => item.split(' | ')[3],
    ),
  ).toEqual(['backlog', 'backlog'])
  expect(items('### Features we talked of:\n- Password resets.\n- Gamification.\n')).toEqual([])
})

test('"Du" ends a name of two words', () => {
  expect(
    items('## Yesterday\n- Carla Du: worked on storage\n- Ada: drew the map\n- Ben: slept in\n')[0],
  ).toContain('Carla Du')
})
