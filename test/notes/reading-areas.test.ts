import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

const people = ['Ada', 'Ben', 'Carla', 'Dan']

/** The items of a meeting's notes with this text as `words | owners | status`. */
function items(text: string): string[] {
  const note = readNote(`# Kite club 2031-05-06\n\n${text}\n`, { people })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status].join(' | '),
  )
}

test('what most of three people did and are doing is told also in an agenda', () => {
  const told =
    '- Ada has updated the list\n- Ben is drawing the tail\n- Carla has finished most parts'
  expect(items(`## Agenda\n${told}\n`)).toEqual([
    'Ada has updated the list | Ada | done',
    'Ben is drawing the tail | Ben | partial',
    'Carla has finished most parts | Carla | partial',
  ])
  expect(
    items('## Agenda\n- Ada is hoping for wind\n- Ben is joining late\n- Carla is away\n'),
  ).toEqual([])
  expect(items('## Agenda\n- Ada has updated the list\n- The tail\n- The rain\n- Straw\n')).toEqual(
    [],
  )
})

test('deeds below two areas beside each other in the notes are work', () => {
  const field = '- Field\n    - Mow a path\n    - Ask the farmer for straw\n'
  const front = '- Front\n    - Paint two boards\n    - The door sticks\n    - Write the tickets\n'
  expect(items(`## Notes\n${field}${front}`)).toEqual([
    'Mow a path |  | open',
    'Ask the farmer for straw |  | open',
    'Paint two boards |  | open',
    'Write the tickets |  | open',
  ])
  expect(items(`## Notes\n${field}- Front\n    - The door sticks\n    - It rains in\n`)).toEqual([])
  expect(
    items(`## Notes\n- Field\n    - Discuss a path\n    - Review the straw\n${front}`),
  ).toEqual([])
  expect(items(`## Notes\n- How do we mow?\n    - Mow a path\n    - Rake it\n${front}`)).toEqual([])
})

test('the list of a group beside another in the notes is the group’s', () => {
  const text =
    '## Notes\n- Frontend\n  - Paint two boards\n  - Write the tickets\n- Backend\n  - Mow a path\n  - Rake it\n'
  expect(items(text).map((item) => item.split(' | ')[1])).toEqual([
    'Frontend',
    'Frontend',
    'Backend',
    'Backend',
  ])
})

test('goals of the meeting itself are no work, those of the next one are', () => {
  for (const heading of ['Goals of Today’s Meeting', 'Meeting goals', 'Goals for this call'])
    expect(items(`## ${heading}\n- Draw the map\n- Choose a colour\n`), heading).toEqual([])
  expect(items('## Goals for the next meeting\n- Draw the map\n- Paint the hall\n')).toHaveLength(2)
  expect(items('## Goals before our next call\n- Draw the map\n- Paint the hall\n')).toHaveLength(2)
})

test('"Next action:" among what is in progress is still to be done', () => {
  expect(items('## In progress\n- The long kite\n  - Next action: Sew the tail\n')).toEqual([
    'The long kite |  | partial',
    'Sew the tail |  | open',
  ])
})

test('what is on at a day is no owner, and who has a ticket is', () => {
  expect(items('- [ ] 5/18 - Regatta\n- [ ] #204 - Ada\n')).toEqual([
    '5/18 - Regatta |  | open',
    '#204 | Ada | open',
  ])
})

test('for whom one waits has to do it, and whom readers may ask has not', () => {
  expect(items('## Notes\n- Waiting for Ada to send the number\n')).toEqual([
    'Waiting for Ada to send the number | Ada | open',
  ])
  expect(items('## Notes\n- If you want one, ping @ada on the list\n')).toEqual([])
  expect(items('## Notes\n- Please ping @ada on the list\n')).toHaveLength(1)
})

test('what a speaker plans and what is "gonna" happen is promised', () => {
  expect(items('## Notes\n- Ada: the rope broke, so I plan to mend it today\n')).toEqual([
    'Ada: the rope broke, so I plan to mend it today | Ada | open',
  ])
  expect(items('## Notes\n- Tail:\n  - Gonna work on it by Friday\n')).toHaveLength(1)
  expect(items('## Notes\n- Gonna rain on Friday\n')).toEqual([])
})

test('a heading of many words below the title of a template has the date', () => {
  const heading = '## Evening 6 - Week 11 - Thursday, 15th May 2031 (7:00 pm - 8:00 pm)'
  const note = readNote(
    `# Kite club\nFill in this page for each evening.\n\n${heading}\n\n- [ ] Mow\n`,
  )
  expect(note.meetings.map(({ meeting }) => meeting.date)).toEqual(['2031-05-15'])
})
