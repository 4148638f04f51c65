import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// What was done beside what comes next, what everybody is asked to do, and lists in fences; with look-alikes.

/** The items of a note as `words | status | phase`. */
function itemsIn(text: string): string[] {
  return itemsByRules(readNote(`# Deck crew 2026-11-09\n\n${text}`)).map(({ item }) =>
    [item.text, item.status, item.phase].join(' | '),
  )
}

test('what was done, below a heading where something comes next', () => {
  const notes = (...lines: string[]) =>
    itemsIn(`## Notes\n\n${lines.map((one) => `- ${one}\n`).join('')}`)
  expect(notes('Painted the hull', 'Next steps: tar it')).toEqual([
    'Painted the hull | done | reported',
    'tar it | open | planned',
  ])
  expect(notes('Painted the hull', 'It rains')).toEqual([])
  expect(notes('Discussed the hull', 'Presented the map', 'Next steps: tar it')).toHaveLength(1)
})

test('what everybody is asked to do with its address', () => {
  const said = (words: string) => itemsIn(`## Agenda\n\n- ${words}\n`)
  expect(said('Please fill in the list https://example.org/list')).toHaveLength(1)
  expect(said('Please fill in the list')).toEqual([])
  expect(said('Please refer to the rules https://example.org/rules')).toEqual([])
})

test('a fence one blank line below a heading of work holds its list, and no line of talk', () => {
  const fence = '```\n- new lamps\n- tar the hull\n```\n'
  expect(itemsIn(`## Next steps\n\n${fence}`)).toHaveLength(2)
  expect(itemsIn(`## Next steps\n\n\n${fence}`)).toEqual([])
  expect(itemsIn(`## Next steps\n\n### Format of the list\n\n${fence}`)).toEqual([])
})
