import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

/** The items of a meeting with this text as `words | owners`. */
function items(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ada', 'Ben', 'Carla'] })
  return itemsOf(note).map(({ item }) => [item.text, item.owners.join(', ')].join(' | '))
}

test('what begins with "To" below a point is to be done, and aims and what explains work above it are not', () => {
  expect(items('## Notes\n- Mill\n  - To write a letter to them\n')).toEqual([
    'To write a letter to them | ',
  ])
  for (const [point, ...below] of [
    ['Aim of the crew', 'To write letters'],
    ['Letters', 'To write them', 'To send them'],
    ['Letters', 'To be late'],
    ['Letters', 'To discuss them'],
  ])
    expect(
      items(`## Notes\n- ${point}\n${below.map((one) => `  - ${one}\n`).join('')}`),
      point,
    ).toEqual([])
  expect(items('## Notes\n- Mill\n  - Ada to write\n  - To be sent by Friday\n')).toHaveLength(1)
})

test('a bold point is of whom the line below assigns it to, and not of those whom it lists otherwise', () => {
  const point = (below: string) =>
    items(`**2. Tour of the yard**\nWho comes?\n\n${below}\n\n- Many like it\n`)
  expect(point('**✅ Assigned to**: Ada & Ben')).toEqual(['Tour of the yard | Ada, Ben'])
  expect(point('**Present**: Ada & Ben')).toEqual([])
  expect(point('**3. Money**\nAssigned to: Ada')).toEqual(['Money | Ada'])
})

test('names joined by "and/or" are both’s', () => {
  expect(items('- [ ] Ada and/or Ben to ring the mill\n')).toEqual([
    'Ada and/or Ben to ring the mill | Ada, Ben',
  ])
})

test('what stands below a heading that is assigned is told of it, and no work of a person', () => {
  expect(items('### Winch\n- Assignee: Ada\n- Status: Ada already spent some time\n')).toEqual([
    'Winch | Ada',
  ])
})

test('below the next meeting one goes on with what people will do, beside who hosts it; data at the top promise nothing', () => {
  expect(
    items(
      '## Reports\n- Ada to order rope\n\n## Date of Next Meeting\n23 November at the mill\n- Carla: send the chart to the yard\n- Ben will fix the lamp\n- Ada to chair\n- Ben will host\n- Carla: bring cake\n',
    ),
  ).toEqual([
    'Ada to order rope | Ada',
    'send the chart to the yard | Carla',
    'Ben will fix the lamp | Ben',
  ])
  expect(items('## Details\n- **Crew**: Crew 21\n')).toEqual([])
})
