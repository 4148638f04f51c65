import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

// What stands below the labels of somebody's turn where entries name areas, things or tickets.

/** The items of the turns of a meeting, as `words | status | phase`. */
function read(turns: string): string[] {
  return itemsOf(readNote(`# Crew meeting 2031-03-14\n\n## Updates\n\n${turns}`)).map(({ item }) =>
    [item.text, item.status, item.phase].join(' | '),
  )
}

const turn = (list: string) => `@ada\n- Done:\n${list}- Next:\n  - ring the mill\n`
const next = 'ring the mill | open | planned'

test('names of things over nothing but what was done, beside a word over such, are no work themselves', () => {
  const things = `  - winch\n    - mended the handle\n  - bow lamps\n    - rewiring and cleaning the one that flickered\n  - sailing boats\n    - [a drawing of all masts](https://tide.example/masts) and two talks\n    - tarred the small one\n`
  expect(read(turn(things))).toEqual([
    'mended the handle | done | reported',
    expect.stringContaining('rewiring and cleaning'),
    expect.stringContaining('a drawing of all masts'),
    'tarred the small one | done | reported',
    next,
  ])
})

test('an entry over what is only told of it stays the work', () => {
  for (const below of ['more photos needed', 'it flickers'])
    expect(read(turn(`  - bow lamps\n    - ${below}\n`)), below).toContain(
      'bow lamps | done | reported',
    )
  expect(read(turn('  - sailing boats\n    - tarred the small one\n'))).toContain(
    'sailing boats | done | reported',
  )
})

test('an entry over nothing but tickets, also behind their names, is the work itself', () => {
  const tickets = `  - new lamp plan:\n    - Drawings: https://github.com/tide/lamps/pull/85\n    - the plan itself: https://github.com/tide/lamps/pull/90\n    - What hangs on it:\n      - https://github.com/tide/boats/pull/20\n      - https://github.com/tide/boats/pull/21\n`
  expect(read(turn(tickets))).toContain('new lamp plan: | done | reported')
  expect(read(turn(tickets)).join()).not.toContain('What hangs on it')
  expect(read(turn('  - new lamp plan:\n    - Drew all lamps\n'))).toEqual([
    'Drew all lamps | done | reported',
    next,
  ])
})

test('highlights beside what is next in a turn are what was done', () => {
  const list = '  - lamps, ropes, etc.\n  - work towards a new jib\n  - Rota!\n'
  expect(read(`@ada:\n- Highlights:\n${list}- Next:\n  - ring the mill\n`)).toEqual([
    'lamps, ropes, etc. | done | reported',
    'work towards a new jib | partial | reported',
    'Rota! | done | reported',
    next,
  ])
  expect(read(`@ada:\n- Highlights:\n  - Rota!\n`)).toEqual([])
})

test('things to look out for in the future below tasks are its entries, in no certain week', () => {
  const text = (label: string) =>
    `# Crew meeting 2031-03-14\n\n## Optional Tasks\n- ${label}\n  - Small boats (new colour, new oars)\n  - Long boats with masts (new colour, new sails)\n`
  for (const [label, phase] of [
    ['Things to look out for in the future:', 'backlog'],
    ['Things to look into before the next meeting:', 'planned'],
  ] as const)
    expect(
      itemsOf(readNote(text(label))).map(({ item }) => `${item.text} | ${item.phase}`),
      label,
    ).toEqual([
      `Small boats (new colour, new oars) | ${phase}`,
      `Long boats with masts (new colour, new sails) | ${phase}`,
    ])
})
