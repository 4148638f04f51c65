import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Turns that say nothing, what a template left over, and addresses that go with what is asked for; with look-alikes.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['@ada', '@ben'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('"nothin" and "nada much" say nothing, also where they are a whole turn', () => {
  const turn = (words: string) => itemsIn(`## Updates\n\n@ada\n- ${words}\n\n@ben\n- Oiled it\n`)
  for (const words of ['nothin', 'nuthin', 'Nothing much', 'nada much this week', 'not much yet'])
    expect(turn(words), words).toEqual(['Oiled it | ben | done | reported'])
  expect(turn('Nothing hangs from the mast any more, took the rigging down')).toHaveLength(2)
})

const turn = (name: string) =>
  `## Week in short\n\n@ada\n- Done:\n  - Oiled the winch\n- Next:\n  - Mend the rope\n\n${name}\n- Done:\n  - What have you finished since the last call?\n- Next:\n  - The thing that matters most\n  - [ ] Your task\n`

test('the turn of "@name" is the template’s, and one of a handle is somebody’s', () => {
  const ofAda = ['Oiled the winch | ada | done | reported', 'Mend the rope | ada | open | planned']
  for (const name of ['@name', '@username', '@your-name', '[Your name]', 'Your name', '#### @name'])
    expect(itemsIn(turn(name)), name).toEqual(ofAda)
  expect(itemsIn(turn('@names_of_kites'))).toHaveLength(4)
})

test('what stands after the turn of the template is read', () => {
  expect(itemsIn(`${turn('@name')}\n@ben\n- Next:\n  - Tar the hull\n`).at(-1)).toContain('| ben |')
  expect(itemsIn(`${turn('@name')}\nBen will tar the hull.\n`)).toHaveLength(3)
  expect(itemsIn(`${turn('@name')}\n@ben will tar the hull.\n`)).toHaveLength(3)
  expect(itemsIn(`${turn('@name')}\n## Next steps\n\n- Tar the hull\n`)).toHaveLength(3)
})

test('a table or a label of work below the list of "@name" is the meeting’s', () => {
  const table = '| Task | Owner |\n|---|---|\n| Tar the hull | Ben |\n| Sew a jib | Ada |\n'
  for (const name of ['@name', '@name:', '**@name**', 'Your name']) {
    for (const between of ['\n', ''])
      expect(itemsIn(`${turn(name)}${between}${table}`).slice(2), name).toEqual([
        'Tar the hull | Ben | open | planned',
        'Sew a jib | Ada | open | planned',
      ])
    const work = itemsIn(`${turn(name)}\n**Action items**\n\n- Ben to tar the hull\n`)
    expect(work.slice(2), name).toEqual(['Ben to tar the hull | Ben | open | planned'])
  }
  const own = '@name\n\n| Done | Next |\n|---|---|\n| What you did | Your task |\n'
  expect(itemsIn(`## Week in short\n\n${own}`)).toEqual([])
})

test('a question of the template below somebody’s label is no work, with or without its mark', () => {
  const next = (words: string) => itemsIn(`@ada\n- Done:\n  - Oiled it\n- Next:\n  - ${words}\n`)
  expect(next('What is the next thing you should look after')).toHaveLength(1)
  expect(next('What the mill wants: ask them')).toHaveLength(2)
})

test('addresses right below what is asked for go with it', () => {
  const list = (first: string) =>
    itemsIn(
      `## Next week\n\n@ada\n- ${first}: https://harbour.example/pull/3\n- https://harbour.example/issues/4\n- https://harbour.example/issues/5\n`,
    )
  expect(list('review please')).toHaveLength(1)
  expect(list('Mend the winch')).toHaveLength(3)
})
