import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'
import { note, noteLines } from '../support/note-lines.ts'

// Labels and owners of which one sees what was meant, though a sign or an indentation is another one.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  return itemsByRules(readNote(text, { people: ['Ada', '@ada', '@ben'] })).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}
const below = (list: string) => itemsIn(`# Deck crew 2026-11-09\n\n## Round\n\n${list}`)

test('headings over the same subheading are people where one is known', () => {
  const list = (one: string, next = 'Focus for the week') =>
    `# ${one}\n\n## ${next}\n\n- Calm rope\n\n`
  expect(itemsIn(`# 2026-11-09\n\n${list('Ada')}${list('BVK')}`)).toEqual([
    'Calm rope | Ada | open | planned',
    'Calm rope | BVK | open | planned',
  ])
  expect(itemsIn(`# 2026-11-09\n\n${list('Ada')}${list('API')}`)[1]).toContain('|  |')
  expect(itemsIn(`# 2026-11-09\n\n${list('Ada')}${list('BVK', 'Next week')}`)[1]).toContain('|  |')
})

test('a label may end in a semicolon, and work as well', () => {
  expect(below('@ada\n- Done:\n  - Tarred the hull\n- Next;\n  - Order rope;\n')).toEqual([
    'Tarred the hull | ada | done | reported',
    'Order rope; | ada | open | planned',
  ])
})

test('a list that is no deeper than its label is its list where other labels have theirs nested', () => {
  const turn = (done: string) => below(`- @ada\n  - Done:${done}\n  - Next:\n  - order rope\n`)
  expect(turn('\n    - Tarred the hull')).toEqual([
    'Tarred the hull | ada | done | reported',
    'order rope | ada | open | planned',
  ])
  const next = '  - Next:\n  - Blocked:\n    - the rain\n'
  expect(below(`- @ada\n  - Done:\n    - Tarred the hull\n${next}`)).toHaveLength(1)
})

test('a handle with only a remark in brackets behind its colon is above the list', () => {
  const turn = (rest: string) => below(`- @ada: ${rest}\n  - Done:\n    - Lamps\n`)
  expect(turn('(away today)')).toEqual(['Lamps | ada | done | reported'])
})

test('what somebody did with another one is hers, and what is told off to the other his', () => {
  const next = (words: string) => below(`@ada\n- Next:\n  - ${words}\n`)
  expect(next('Draw the map with @ben')).toEqual(['Draw the map with @ben | ada | open | planned'])
  expect(next('Draw the map - @ben')).toEqual(['Draw the map | ben | open | planned'])
})

test('states that are said of a thing are none of the work', () => {
  const text = note`
    # Crew 2031-03-04

    ### Ada

    Accomplishments:
    - Cleaned the shed and dropped obsolete lists
    - Asked Ben for the papers of ongoing work
    - Sewed the jib, dropped for now
  `
  expect(noteLines(readNote(text)).map((line) => line.split(' ')[1])).toEqual([
    'done',
    'done',
    'dropped',
  ])
})
