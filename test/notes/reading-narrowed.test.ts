import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Rules that took more than what they are for: what they are for, and what only looks like it.

/** The items of a note as `words | owners | status`. */
function items(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, {
    people: ['Ada', 'Ben', '@ada', '@ben', '@anna-lena'],
  })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status].join(' | '),
  )
}

test('what is to be finished has a state of its own behind it', () => {
  const status = (words: string) => items(`## Tasks\n\n- ${words}\n`)[0]?.split(' | ').at(-1)
  expect(status('Finish the WIP drawing')).toBe('open')
  expect(status('Finish the WIP drawing (in progress)')).toBe('partial')
  expect(status('Complete the hall')).toBe('open')
  expect(status('Complete the hall - done')).toBe('done')
})

test('what was tried and is not finished is partly done, and what failed is open', () => {
  const status = (words: string) => items(`## Last week\n\n- ${words}\n`)[0]?.split(' | ').at(-1)
  for (const words of ['didn’t finish', 'did not finish'])
    expect(status(`Tried to oil it but ${words}`), words).toBe('partial')
  for (const words of ['failed', 'it didn’t work'])
    expect(status(`Tried to oil it but ${words}`), words).toBe('open')
  expect(status('The core is in place and needs to be tarred')).toBe('partial')
})

test('a task force is no column of tasks', () => {
  expect(items('| Name | Task force |\n|---|---|\n| Ada | Sails |\n| Ben | Hull |\n')).toEqual([])
  expect(
    items('| Name | Role / task |\n|---|---|\n| Ada | Sails |\n| Ben | Hull |\n'),
  ).toHaveLength(2)
})

test('a label asks for what blocks somebody where it says so, and not where it has such letters', () => {
  const below = (label: string) => items(`## ${label}\n\n- Mended the map\n- Drew the bay\n`)
  expect(below('What we did on the blockchain')).toHaveLength(2)
  expect(below('What is blocking you?')).toEqual([])
})

test('what is there to do below a person is work, and how it is is none', () => {
  const below = (words: string) => items(`## Tasks this week\n\n- Ada\n  - Ring it\n  - ${words}\n`)
  expect(below('There is still a hole to mend')).toHaveLength(2)
  expect(below('There are two lamps that I will fix')).toHaveLength(2)
  expect(below('There is still a hole in the hull')).toHaveLength(1)
})

test('short names over lists in which nothing is to be done are the work, and no areas', () => {
  const list = (below: string) =>
    items(`## Tasks\n\n- Anchor\n  - 20 kg\n- Lamps\n  - red ones\n- Rope\n  - ${below}\n`)
  expect(list('50 m')).toContain('Anchor |  | open')
  expect(list('Order 50 m')).not.toContain('Anchor |  | open')
})

test('a handle with a dash in it is somebody else, and a project in front nobody', () => {
  const done = (words: string) => items(`## Updates\n\n@ben\n- Done:\n  - ${words}\n`)
  expect(done('@anna-lena: new lamps')).toEqual(['new lamps | anna-lena | done'])
  expect(done('harbour-map: new lamps')).toEqual(['harbour-map: new lamps | ben | done'])
})

test('a status page and sails that were taken off are work, and no status and days off none', () => {
  const done = (words: string) => items(`## Round\n\n@ada\n- Done:\n  - ${words}\n  - Mended it\n`)
  expect(done('No status page was there, added one')).toHaveLength(2)
  expect(done('No status this week')).toHaveLength(1)
  expect(done('Took the sails off')).toHaveLength(2)
  for (const words of ['Took a day off', 'Took Friday off'])
    expect(done(words), words).toHaveLength(1)
})

test('data above the only heading of its level leave it the title, and above a part of the meeting not', () => {
  const titled = (heading: string) =>
    readNote(
      `- Topic: Sails\n- Date: 2026-11-23\n- Place: the mill\n\n# ${heading}\n\n## Tasks\n`,
    ).meetings.map(({ meeting }) => [meeting.title, meeting.date])
  expect(titled('Crew meeting')).toEqual([['Crew meeting', '2026-11-23']])
  expect(titled('Overview')).toEqual([[null, '2026-11-23']])
})

test('fields below a bold point tell of it, and what they are fields of is the work', () => {
  const point = (...below: string[]) =>
    items(`## Tasks\n\n- **Raft**\n${below.map((one) => `  - ${one}\n`).join('')}`)
  expect(point('Owner: Ada', 'Priority: high')).toEqual(['Raft | Ada | open'])
  expect(point('Due: 4 May', 'Deliverable: a map')).toEqual(['Raft |  | open'])
  expect(point('Tar it', 'Order rope')).toEqual(['Tar it |  | open', 'Order rope |  | open'])
})

test('what is struck behind a name is done, with the word for it or without', () => {
  const statuses = (...lines: string[]) =>
    items(`## Action items\n\n${lines.map((line) => `- ${line}\n`).join('')}`).map((item) =>
      item.split(' | ').slice(1).join(' '),
    )
  expect(
    statuses(
      '@ada: ~~order rope~~ done',
      '@ada: <del>order rope</del>',
      '**Ben**: ~~paint the door~~',
      'Ben ~~paint the door~~ ✅',
      'Ben: ~~two~~ three lamps',
      'Ben: paint ~~the door~~ the hall',
    ),
  ).toEqual(['ada done', 'ada done', 'Ben done', 'Ben done', 'Ben open', 'Ben open'])
})

test('a part of the words that is struck, with no name in front of it alone, leaves the work open', () => {
  for (const line of [
    'Order rope ~~by Friday~~',
    'order rope for the mast ~~tomorrow~~',
    'Paint the bow ~~red~~ <s>blue</s>',
    'Paint the bow: ~~red~~',
    'Ada to order ~~rope~~',
    'Ada will order rope ~~this week~~',
    'Ask Ben about ~~the sail~~',
    'Bow lamp - ~~Ben~~',
    'Order ~~rope~~',
  ])
    expect(items(`## Action items\n\n- ${line}\n`)[0]?.split(' | ').at(-1), line).toBe('open')
})

test('what several people were to do is done where all of it is struck, in one stroke or in several', () => {
  for (const line of [
    'Ada and Ben: ~~order rope~~',
    'Ada, Ben: ~~order rope~~',
    '@ada @ben ~~order rope~~',
    'Ada: ~~order rope~~ ~~and tar~~',
    'Ada - ~~[order rope](https://example.org/rope)~~',
    '**Sijie:** <s>order rope</s>',
    'Sijie: ~~order rope~~',
    '[[Ada Byron]] ~~order rope~~',
  ])
    expect(items(`## Action items\n\n- ${line}\n`)[0]?.split(' | ').at(-1), line).toBe('done')
})

test('a thing and its people are so below work of a list too, where one of them has a known name', () => {
  const below = (line: string) => items(`## Action items\n\n- Pitch of the map\n  - ${line}\n`)[1]
  expect(below('Drawings - Dillan and Sijie')).toBe('Drawings | Dillan, Sijie | open')
  expect(below('Drawings - Sijie and Baban')).not.toContain('Drawings |')
  expect(below('Sharon - Baban')).toBeUndefined()
})

test('what is meant or proposed is nobody', () => {
  for (const word of ['Intent', 'Suggestion', 'Plan'])
    expect(items(`## Next steps\n\n- ${word} is to have the boat ready\n`)[0]).toContain('|  |')
})
