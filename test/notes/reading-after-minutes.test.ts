import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Topics after the minutes began, and what one who is not named will do.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = `# Deck crew 2026-11-09\n\n${text}`
  return itemsByRules(readNote(note, { people: ['Ada', 'Ben'] })).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('other topics after the minutes began are minutes, and those before or of next time are the agenda', () => {
  const list = '* The mill\n  * mend the wheel (Ada)\n'
  expect(itemsIn(`## Minutes\n\nIt rained.\n\n## Other topics\n\n${list}`)).toEqual([
    'mend the wheel | Ada | open | planned',
  ])
  expect(itemsIn(`## Other topics\n\n${list}\n## Minutes\n\nIt rained.\n`)).toEqual([])
  expect(itemsIn(`## Minutes\n\nIt rained.\n\n## Agenda for next time\n\n${list}`)).toEqual([])
})

test('what "I" will do is work of nobody known, and of the speaker where one is named', () => {
  const told = 'The map is old. I will draw a new one by hand.'
  const notes = (line: string) => itemsIn(`## Status\n\n### Map\n\n${line}\n`)
  expect(notes(told)).toEqual(['I will draw a new one by hand. |  | open | planned'])
  expect(notes(`Ada: ${told}`)[0]).toContain('| Ada | open | planned')
  expect(notes('The map is old. I will be late.')).toEqual([])
})
