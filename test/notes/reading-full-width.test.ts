import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

// Signs of a keyboard for Chinese or Japanese: `？` and `：` are question mark and colon.

const read = (text: string) =>
  itemsOf(readNote(`# Crew 2031-03-14\n\n${text}`)).map(({ item }) =>
    [item.text, item.owners.join(), item.status, item.phase].join(' | '),
  )

const turns = (ask: string) =>
  ['Ada Byron', 'Ben Rye', 'Carla Moss']
    .map(
      (name) =>
        `## ${name}\nWhat did I accomplish yesterday${name === 'Ben Rye' ? ask : '?'}\\\nMended the winch\\\nRing the mill\\\nWhat do I need to do today${ask}\\\nThe blue lamps\\\nWhere am I blocked?\\\nNone\n`,
    )
    .join('\n')

test('questions of a round end with a wide question mark as well, and may have answers of several lines', () => {
  expect(read(turns('？'))).toEqual(read(turns('?')))
  expect(read(turns('？'))).toEqual(
    ['Ada Byron', 'Ben Rye', 'Carla Moss'].flatMap((name) => [
      `Mended the winch | ${name} | done | reported`,
      `Ring the mill | ${name} | done | reported`,
      `The blue lamps | ${name} | open | planned`,
    ]),
  )
})

test('a wide colon ends a label, over its list and without a blank behind it', () => {
  for (const [done, next] of [
    ['Done:', 'Next:'],
    ['Done：', 'Next：'],
  ])
    expect(read(`@ada\n- ${done}\n  - blue lamps\n- ${next}\n  - the winch\n`)).toEqual([
      'blue lamps | ada | done | reported',
      'the winch | ada | open | planned',
    ])
  for (const line of ['TODO：order rope', 'Action：order rope'])
    expect(read(`- ${line}\n- it rains\n`), line).toEqual(['order rope |  | open | planned'])
})

test('a question with a wide question mark below work is no work', () => {
  expect(read('## Tasks\n- Order rope\n- Which rope do we take？\n')).toEqual([
    'Order rope |  | open | planned',
  ])
})
