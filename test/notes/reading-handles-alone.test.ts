import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

const itemsIn = (lines: string) =>
  itemsOf(readNote(`# Sync 2031-11-17\n\n${lines}\n`)).map(
    ({ item }) => `${item.text} (${item.owners.join(', ')}) ${item.status}`,
  )

const ben = '@ben\n- Done:\n  - drew the map\n- Next:\n  - print it\n\n'

test.each(['@ada', '@ada (not attending)', '@ada (away)'])(
  'a handle alone on its line, as others are, has what stands below it, text too: %s',
  (handle) => {
    const turn = `${handle}\n\nThe rope is here.\n\n- Done:\n  - ordered rope\n- Next:\n  - splice it`
    expect(itemsIn(ben + turn)).toEqual([
      'drew the map (ben) done',
      'print it (ben) open',
      'ordered rope (ada) done',
      'splice it (ada) open',
    ])
  },
)

test('a remark on somebody is nothing to do', () => {
  expect(itemsIn(`${ben}@ada (not attending)\n\nThe rope is here.`)).toHaveLength(2)
})
