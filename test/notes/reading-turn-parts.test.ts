import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// What stands nested or apart in somebody's turn, and sentences of what the plan is; with look-alikes.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ben', '@ada', '@ben'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}
const update = (list: string) => itemsIn(`## Updates\n\n@ada\n${list}`)

test('what most of the parts below somebody’s work tell is work of its own', () => {
  const parts = (last: string) => update(` - The chest\n   - cleaned the lid\n   - ${last}\n`)
  expect(parts('working on the hinge')).toContain('working on the hinge | ada | partial | reported')
  expect(parts('the hinge (merged!)')).toHaveLength(3)
  expect(parts('it rains')).toHaveLength(1)
})

test('below a handle "Charts:" heads work, and a sentence is told of', () => {
  expect(update(' - Sea charts:\n   - Drew the bay\n')).toEqual([
    'Drew the bay | ada | done | reported',
  ])
  expect(update(' - A word on how we store the charts:\n   - Rolled up\n')).toEqual([])
})

test('one word over what was done is the name of it', () => {
  const done = (word: string) => update(`- Done:\n  - ${word}\n    - mended the handle\n`)
  expect(done('Winch')).toEqual(['mended the handle | ada | done | reported'])
  expect(done('Two winches')[0]).toContain('Two winches')
})

test('what another one will do in somebody’s turn is his', () => {
  expect(update(' - Needs one more look - Ben will arrange it\n')).toEqual([
    'Needs one more look - Ben will arrange it | Ben | open | planned',
  ])
})

test('what a plan or next step is, and no use of a thing', () => {
  const said = (words: string) => itemsIn(`## Harbour\n\n- ${words}\n`)
  expect(said('The next step is to mend the winch')).toHaveLength(1)
  expect(said('Plan is to get it painted')).toHaveLength(1)
  expect(said('Plan is to use the old one')).toEqual([])
  expect(said('The idea is to mend the winch')).toEqual([])
})

test('a handle right below a heading is above what stands there, also above a word alone', () => {
  const head = (name: string) => `#### ${name}\n@ben\n\n- Drew it\n\n`
  const text = `### Efforts\n\n#### Hull\n@ada\n\nSails\n  - Sewing the jib\n\n${head('Map')}${head('Bay')}`
  expect(itemsIn(text)[0]).toContain('Sewing the jib | ada | partial')
  expect(itemsIn(`### Efforts\n\n#### Hull\nTar\n\nSails\n  - Sewing the jib\n\n`)).toEqual([])
})

test('what is begun, nearly there or done in a list of what is under way', () => {
  expect(update(' - Still lost in the cellar\n')[0]).toContain('partial')
  expect(update(' - Lid almost ready\n')[0]).toContain('partial')
  expect(update(' - gonna try to mend the lid\n')[0]).toContain('| open | planned')
  const today = '## Working on today\n\n'
  expect(itemsIn(`${today}- Painted the hull\n- Oil the winch\n`)).toEqual([
    'Painted the hull |  | done | planned',
    'Oil the winch |  | partial | planned',
  ])
  expect(itemsIn('## Next steps\n\n- Create WIP plan\n')[0]).toContain('open')
  expect(itemsIn('## Next steps\n\n- New lid on going\n')[0]).toContain('partial')
  expect(itemsIn('## Next steps\n\n- Check on going abroad\n')[0]).toContain('open')
})

test('exams and holidays are no work', () => {
  const next = (words: string) => itemsIn(`## Next week\n\n@ada\n- ${words}\n- Oil the winch\n`)
  expect(next('Exams')).toHaveLength(1)
  expect(next('US Holiday')).toHaveLength(1)
  expect(next('Write the exams')).toHaveLength(2)
})
