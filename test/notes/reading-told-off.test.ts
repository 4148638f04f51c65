import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting with this text as `words | owners`. */
function items(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ada', 'Ben', 'Carla'] })
  return itemsByRules(note).map(({ item }) => [item.text, item.owners.join(', ')].join(' | '))
}

test('parts with people in brackets are work where two tell how far they are, and topics otherwise', () => {
  const list = '- Lamps (Carla)\n'
  expect(items(`## Decisions\n- Sign done (Ada)\n- Map in progress (Ben)\n${list}`)).toEqual([
    'Sign done | Ada',
    'Map in progress | Ben',
    'Lamps | Carla',
  ])
  expect(items(`## Notes\n- The sign of the yard (Ada)\n- Map\n- Money\n${list}`)).toEqual([])
})

test('a list of who is on what is each one’s part, and where people are is none', () => {
  expect(
    items('## Notes\n- Ada + Ben on charts\n- Carla sticks to the sails\n- Nobody else\n'),
  ).toEqual(['Ada + Ben on charts | Ada, Ben', 'Carla sticks to the sails | Carla'])
  for (const where of ['leave', 'holiday', 'Monday', 'the way'])
    expect(items(`## Notes\n- Ada on ${where}\n- Ben on ${where}\n`), where).toEqual([])
  expect(items('## Notes\n- Ada on charts\n- The wind\n- The rain\n')).toEqual([])
})

test('what has its day in a list of promises is promised, too, and what is told of there is not', () => {
  const list = '- Ada to oil it\n- Ben to tar it\n- Carla to paint it\n'
  expect(items(`## Yard\n${list}- Ada the first half (due Friday)\n`)).toHaveLength(4)
  expect(items(`## Yard\n${list}- The yard is closed by Friday\n`)).toHaveLength(3)
  expect(
    items('## Yard\n- Ada to oil it\n- It rains\n- The first half (due Friday)\n'),
  ).toHaveLength(1)
})

test('what somebody says that he will do, below his own update, is his', () => {
  const below = (words: string) =>
    items(`## Weekly update\n\n@ada\n- The chart is out of date:\n  - ${words}\n`).filter((one) =>
      one.startsWith(words),
    )
  expect(below('I’ll work on that this week')).toEqual(['I’ll work on that this week | ada'])
  for (const words of ['I’ll be away', 'I will miss it', 'I’ll see how it goes', 'It will work'])
    expect(below(words), words).toEqual([])
})
