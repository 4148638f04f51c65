import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

// Labels that say what is left, handed out or in need of somebody, wherever they stand.

/** The items of a meeting, as `words | status | phase`. */
function read(text: string): string[] {
  return itemsOf(readNote(`# Crew meeting 2031-03-14\n\n${text}`)).map(({ item }) =>
    [item.text, item.status, item.phase].join(' | '),
  )
}

const left = (...words: string[]) => words.map((one) => `${one} | open | planned`)

test('what is left is to be done, also as a point of an agenda', () => {
  for (const label of [
    'What’s left',
    'What is left:',
    'What remains',
    'Still left',
    '3 bigger items left:',
    'A few things remaining',
    'Necessary bug fixes for the lamps:',
    'Fixes needed:',
  ])
    for (const heading of ['Agenda', 'Notes'])
      expect(
        read(
          `## ${heading}\n- Lamps are up\n- ${label}\n  - Bow lamp\n  - Mend the sail\n- Fest\n  - on Friday\n`,
        ),
        `${heading}: ${label}`,
      ).toEqual(left('Bow lamp', 'Mend the sail'))
})

test('what is missing, and money that is left in an agenda, is no work', () => {
  expect(read('## Items missing\n- Rope\n- Two lamps\n')).toEqual([])
  for (const label of ['What’s left', 'What remains:', 'Two points left'])
    expect(
      read(
        `## ${label.startsWith('Two') ? 'Notes' : 'Agenda'}\n- ${label}\n  - 40 € in the till\n- Fest\n`,
      ),
      label,
    ).toEqual([])
})

test('what is left of money or time, or was left somewhere, is no label of work', () => {
  for (const label of ['Who left', 'Money left:', 'Left side', 'What we left out:', 'Lamps fixed:'])
    expect(read(`## Notes\n- ${label}\n  - Bow lamp\n  - Colours of the sail\n`), label).toEqual([])
})

test('issues that were handed out are work, in parts of their own, too', () => {
  for (const heading of ['Harbour Issues Assigned', 'Assigned issues', 'Tasks assigned'])
    expect(
      read(
        `## ${heading}\n\n### Deck Issues\n- Add a switch for:\n  - Lamps\n- The old winch\n\n### Hull Issues\n- Paint it **blue**\n\n## Talk\n- It rains\n`,
      ).filter((item) => !item.startsWith('Lamps')),
      heading,
    ).toEqual(left('Add a switch for:', 'The old winch', 'Paint it blue'))
})

test('things below a heading that says they need somebody are work', () => {
  for (const heading of [
    'Winches requiring follow up',
    'Old winches requiring follow-up',
    'Winches that need attention',
  ])
    expect(read(`#### ${heading}\n\n- The bow winch squeaks\n- Rust at the stern\n`)).toEqual(
      left('The bow winch squeaks', 'Rust at the stern'),
    )
  expect(read('#### Winches requiring two people\n\n- The bow winch\n- The stern winch\n')).toEqual(
    [],
  )
})

test('what is shared out, still open or due before something is to be done, things alone too', () => {
  for (const label of [
    'Task delegation',
    'Work split',
    'Splitting up the work',
    'Work checklist',
    'Things to get done',
    'Not done yet',
    'Work left',
    'Expected deliverables',
    'Before the demo',
    'Please finish by Friday',
    'Who is responsible for what?',
    'What will we pursue next?',
    'What must happen before the fair?',
  ])
    expect(read(`## ${label}\n- Bow lamp\n- Colours of the sail\n`), label).toEqual(
      left('Bow lamp', 'Colours of the sail'),
    )
  for (const label of [
    'Checklist',
    'The release of the final assignments?',
    'Before the fair we met',
    'Before the launch',
    'Delegation',
    'Questions still open',
    'What comes next?',
  ])
    expect(read(`## ${label}\n- Bow lamp\n- Colours of the sail\n`), label).toEqual([])
})

test('how the sprint was is told of what was done; how the retrospective was, of views', () => {
  const told = '- Lots of painting finished\n- Lamps of the bow\n'
  for (const label of ['How was sprint 9?', 'How did last week go?', 'Wrapped up'])
    expect(read(`## ${label}\n${told}`), label).toEqual(
      ['Lots of painting finished', 'Lamps of the bow'].map((one) => `${one} | done | reported`),
    )
  expect(read(`## How was the sprint retrospective?\n- More talks in the yard\n- Lamps\n`)).toEqual(
    [],
  )
})

test('next steps of an agenda are work where they are deeds that come after the meeting', () => {
  const agenda = (...steps: string[]) =>
    read(
      `## Agenda\n- Retrospective\n  - See the other note\n- Next steps\n${steps.map((one) => `  - ${one}\n`).join('')}`,
    )
  expect(agenda('Varnish and dry the mast', 'Add a lamp', 'Order rope')).toHaveLength(3)
  expect(agenda('Dates', 'The crane')).toEqual([])
  expect(agenda('Discuss the crane', 'Review the charts together')).toEqual([])
})

test('minutes of how work was shared out are no work', () => {
  expect(
    read(
      '## 3. Task delegation (Sunday deliverables)\n- The team discussed splitting up.\n- Ada suggested two groups.\n- The team decided to let members choose.\n- A quick picture was taken.\n',
    ),
  ).toEqual([])
})

test('owners and helpers of areas below such a heading are a table of work', () => {
  expect(
    read(
      '## 8. Task delegation (rough split)\n\n| Area | Owners / helpers |\n|:--|:--|\n| Charts; lamps | Yu Wu, Kesh |\n| Letters | Others as available |\n',
    ),
  ).toEqual(left('Charts; lamps', 'Letters'))
})

test('what was decided and thought of together is done below a label that says so', () => {
  for (const label of ['Accomplished', 'Last week'])
    expect(
      read(
        `## ${label}\n- We decided on a boat\n- We brainstormed names\n- Ada debated colours with the mill\n- Built the lamp\n`,
      ).map((item) => item.split(' | ')[2]),
      label,
    ).toEqual(['reported', 'reported', 'reported', 'reported'])
})
