import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'
import { note, noteLines } from '../support/note-lines.ts'

/** The items of a meeting with this text as `words | owners`. */
function items(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ada', 'Ben', 'Carla'] })
  return itemsByRules(note).map(({ item }) => [item.text, item.owners.join(', ')].join(' | '))
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

test('priorities for the week are its plan, in bullets below people, too', () => {
  expect(
    items(
      '* Priorities for the week\n\t* Ada\n\t\t* Finish the sail\n\t\t* Interviews\n\t* Ben\n\t\t* Get the key by Friday\n',
    ),
  ).toEqual(['Finish the sail | Ada', 'Interviews | Ada', 'Get the key by Friday | Ben'])
  expect(items('* Priorities of the crew\n\t* Calm seas\n')).toEqual([])
})

test('what is nested below work and to be done says nothing of its state', () => {
  const note = readNote(
    '# Deck crew 2026-11-09\n\n## Tasks this week\n- The harbour walk\n  - Tell the readers that we are not doing the walk\n  - Paint the sign\n- Rope\n  - not doing it\n',
  )
  expect(itemsByRules(note).map(({ item }) => [item.text, item.status].join(' | '))).toEqual([
    'The harbour walk | open',
    'Paint the sign | open',
    'Rope | dropped',
  ])
})

test('a name whose first word sounds like a gerund is one', () => {
  const table = '## Tasks\n| Task | Assigned To |\n|---|---|\n'
  expect(items(`${table}| Order rope | Yujing Zhang |\n| Tar the hull | Setting Sail |\n`)).toEqual(
    ['Order rope | Yujing Zhang', 'Tar the hull | '],
  )
})

test('tasks that a point of the agenda needs are a list of work', () => {
  const text = note`
    # Crew 2031-03-04

    ## Agenda

    * Move the boats
       * Nobody is against it
       * Tasks needed:
         * Update the lists in the shed
         * Create a plan of the slip
         * Tell the harbour
  `
  expect(noteLines(readNote(text))).toEqual([
    '8 open - "Update the lists in the shed"',
    '9 open - "Create a plan of the slip"',
    '10 open - "Tell the harbour"',
  ])
})

test('below a point that asks who works on what each one’s entry is work', () => {
  const text = note`
    # Crew 2031-03-04

    **Attendees**
    * @ada
    * @ben
    * @cleo

    ## Agenda

    - This week’s development plan on high level: who is working on what? (from @ada)
        - @ada working on ropes
        - @ben lamps, private boats
        - @cleo prep for the fair
    - Masts
        - @ada they are old
        - @ben they are new
        - @cleo agreed
  `
  expect(noteLines(readNote(text)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    '11 open ada',
    '12 open ben',
    '13 open cleo',
  ])
})

test('boxes among what is told of the points of an agenda are work', () => {
  const text = note`
    # Crew 2031-03-04

    Present: @ada, @ben

    ## Agenda

    - Ropes
        - They are old
        - [ ] @ada: order some, and lamps
    - Masts (@ben)
        - There is a lot to do
        - [ ] Lists of the masts
    - Lids
        - [ ] Colour
  `
  expect(noteLines(readNote(text)).slice(0, 2)).toEqual([
    '9 open ada "order some, and lamps"',
    '12 open - "Lists of the masts"',
  ])
})
