import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// What everyone is doing, told in one list, and lists with handles in brackets in front of what was done.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = `# Lantern club 2026-11-09\n\n## Notes\n\n${text}`
  return itemsByRules(readNote(note, { people: ['Ada', 'Ben', 'Carla'] })).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

const turns =
  '- Workshop\n  - Ada: Paper\n    - Ben: It is thin\n    - Bought a roll\n- Ben: the songbook\n- Carla: Bent frames\n'

test('below an update on what everyone is doing each turn is under way, in areas too, and talk below it is none', () => {
  expect(itemsIn(`Update on what everyone is doing\n\n${turns}`)).toEqual([
    'Paper | Ada | partial | reported',
    'Bought a roll | Ada | done | reported',
    'the songbook | Ben | partial | reported',
    'Bent frames | Carla | partial | reported',
  ])
})

test('below other words, or of two people, it is not', () => {
  expect(itemsIn(`What everyone is hoping for\n\n${turns}`)).toEqual([])
  const two = '- Ada: Paper\n- Ben: the songbook\n- It rains\n'
  expect(itemsIn(`Update on what everyone is doing\n\n${two}`)).toEqual([])
})

const told = [
  'Mended the lid',
  'Moved the tools',
  'Printed the map (Gorm)',
  'Fixed the lamp',
  'Drew the bow',
]
const list = (lines: readonly string[]) => lines.map((line) => `- [@ada] ${line}\n`).join('')

test('where handles in brackets stand in front of what was done, the others were done as well', () => {
  expect(itemsIn(list([...told, 'Keys for the shed'])).slice(2)).toEqual([
    'Printed the map (Gorm) | ada | done | reported',
    'Fixed the lamp | ada | done | reported',
    'Drew the bow | ada | done | reported',
    'Keys for the shed | ada | done | reported',
  ])
  const ahead = ['Order rope', 'Tar the hull', 'Ring the mill', 'Draw a map']
  expect(itemsIn(list([...told, ...ahead])).at(-1)).toBe('Draw a map | ada | open | planned')
})
