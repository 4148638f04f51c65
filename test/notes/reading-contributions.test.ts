import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting's notes with this text as `words | owners | status | phase`. */
function items(text: string): string[] {
  const note = readNote(`# Puppet stage 2031-06-12\n\n${text}\n`, {
    people: ['Hedda', 'Milo', 'Anouk'],
  })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}

test('"Who?" below a heading tells whose it is, and what it is good for is no work', () => {
  const gave = (heading: string) =>
    items(`## Given\n\n#### ${heading}\n+ Who? : Hedda, Milo\n+ Significance: Scenes change\n`)
  expect(gave('Built the turning floor')).toEqual([
    'Built the turning floor | Hedda, Milo | done | reported',
  ])
  expect(gave('Build the turning floor')).toEqual([
    'Build the turning floor | Hedda, Milo | open | planned',
  ])
  expect(items('## Given\n\n#### Colours\n+ Who wants them?\n')).toEqual([])
})

test('accomplishments of an area are reported', () => {
  expect(items('## Stage accomplishments\n- The long floor\n')).toEqual([
    'The long floor |  | done | reported',
  ])
})

test('a round of which a third begins with what was done is told, unless somebody has something to do', () => {
  const round = (third: string) =>
    items(`## Round\n- Hedda - painted the moon\n- Milo - new jaw\n- Anouk - ${third}\n`).map(
      (item) => item.split(' | ')[3],
    )
  expect(round('sewed the cape')).toEqual(['reported', 'reported', 'reported'])
  expect(round('sew the cape')).not.toEqual(['reported', 'reported', 'reported'])
})

test('states in front of a list’s entries are theirs', () => {
  expect(
    items(
      '## The spring list\n- nearly done: the poster\n- in progress: songs of the geese\n- not started: tickets\n',
    ).map((item) => item.split(' | ')[2]),
  ).toEqual(['partial', 'partial', 'open'])
  expect(
    items(
      '## Talk\n- nearly done: the poster\n- The geese were loud\n- Nobody sang\n- It rained\n',
    ),
  ).toEqual([])
})

test('who is at work behind a topic has it, and of whom it is only said has not', () => {
  expect(items('## Talk\n- Ropes of the moon: Milo is splicing them\n')).toEqual([
    'Ropes of the moon: Milo is splicing them | Milo | partial | planned',
  ])
  expect(items('## Talk\n- Guide - Anouk is adding a page\n')).toHaveLength(1)
  expect(items('## Talk\n- Ropes of the moon. Milo is having a look\n')).toEqual([])
})

test('what "we need to" do is to be done, and how we need to be is not', () => {
  expect(items('## Talk\n- We need to write to the mill\n')).toEqual([
    'We need to write to the mill |  | open | planned',
  ])
  for (const how of ['be quiet', 'decide', 'talk about it'])
    expect(items(`## Talk\n- We need to ${how}\n`), how).toEqual([])
})

test('doubts in brackets take nobody’s promise from him, and a comma at the end hides no names', () => {
  expect(items('- [ ] Hedda to ask for the van (??)\n- [ ] Ask for the van (??)\n')).toEqual([
    'Hedda to ask for the van (??) | Hedda | open | planned',
    'Ask for the van |  | open | planned',
  ])
  expect(items('- [ ] Safety check of the van (need an owner)\n')).toEqual([
    'Safety check of the van |  | open | planned',
  ])
  expect(items('## To do\n- Cart for the boards, Hedda & Milo,\n')).toEqual([
    'Cart for the boards | Hedda, Milo | open | planned',
  ])
})
