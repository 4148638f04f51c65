import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Sentences of which the doer stands elsewhere than at their start, and what everyone is asked for.

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const people = { people: ['Ada', 'Ben', '@ada', '@ben'] }
  return itemsByRules(readNote(`# Deck crew 2026-11-09\n\n${text}`, people)).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}
const noted = (line: string) => itemsIn(`## Notes\n\n- ${line}\n- It rains\n`)
const agenda = (line: string) => itemsIn(`## Agenda\n\n- Weather\n- ${line}\n`)

test('two who pair on something have it together, and still ahead of them where it has its day', () => {
  const ahead = 'Ada is pairing with Ben tomorrow on the winch'
  expect(noted(ahead)).toEqual([`${ahead} | Ada, Ben | open | planned`])
  expect(noted('Ada is pairing with Ben on the winch')[0]).toContain('| Ada, Ben | partial')
  expect(noted('Ada is mending the winch next week')[0]).toContain('| Ada | open')
  expect(noted('Ada is working with Zuse on the winch')[0]).toContain('| Ada | partial')
})

test('what is to be done by somebody is theirs, whatever the entry begins with', () => {
  expect(noted('How wide is the sail? Drawing to be made by Ben')).toEqual([
    'Drawing to be made by Ben | Ben | open | planned',
  ])
  expect(noted('The flag is torn. Talk about it to be held by sailmakers.')).toEqual([
    'Talk about it to be held by sailmakers. | sailmakers | open | planned',
  ])
  expect(noted('The flag is to be seen by Friday')).toEqual([])
  expect(noted('The lamps used to be made by hand')).toEqual([])
  for (const told of [
    'It turned out to be loved by players.',
    'The hall is known to be used by dancers',
    'The winch is said to be mended by sailmakers.',
    'Costs to be covered by sponsors',
    'Tickets to be bought by members',
  ])
    expect(noted(told)).toEqual([])
  expect(agenda('Talk to be held by sailmakers')).toEqual([])
  expect(agenda('How wide is it? Talk to be held by sailmakers')).toHaveLength(1)
})

test('a later sentence of a line goes on with whoever it began with', () => {
  const line = "Ada found a leak below the mast. She'll try tar to see if it holds. It rains."
  expect(noted(line)[0]).toContain('| Ada | open | planned')
  expect(noted("The leak is old. She'll try tar")).toEqual([])
})

test('what somebody plans to do is as good as promised', () => {
  const line = "Ada's plan is to build a new rack for now"
  expect(noted(line)).toEqual([`${line} | Ada | open | planned`])
  expect(agenda(line)).toHaveLength(1)
  expect(noted("Ada's plan is to use the old one")).toEqual([])
  expect(noted("The yard's plan is to build a new rack")).toEqual([])
})

test('what everyone needs to do is work, in an agenda, too', () => {
  for (const line of [
    'Everyone needs to sort their ropes, no more heaps',
    'Lockers: everyone should make a label for theirs',
    'I want everyone to send me a list of what is missing',
    "I'd like everyone on the late watch to write down their hours",
  ]) {
    expect(agenda(line).map((one) => one.toLowerCase().split(' | ').slice(1, 3))).toEqual([
      ['everyone', 'open'],
    ])
    expect(noted(line)).toHaveLength(1)
  }
  for (const line of [
    'Everyone should share an update',
    'Everyone needs to be heard',
    'What should everyone bring?',
    'I want everyone to feel well',
  ])
    expect(agenda(line)).toEqual([])
})

test('a list of what everyone is asked to do is everyone’s', () => {
  const asked = 'I am asking everyone with a locker to take a moment and:'
  const list = '    - Mark the shelves\n    - Send me the count\n'
  expect(agenda(`[@ada] Lockers\n  ${asked}\n${list}`)).toEqual([
    'Mark the shelves | everyone | open | planned',
    'Send me the count | everyone | open | planned',
  ])
})

test('what comes next for somebody is to come, also among what was done', () => {
  const turn = '**Ada**\n\n- Set up the lamps\n- Hung the flag\n'
  for (const line of [
    'Next is to tar the hull',
    'Next up is tarring the hull',
    'Planning on: tarring the hull',
    'Planning a call with Ben',
  ])
    expect(itemsIn(`## Round\n\n${turn}- ${line}\n\n**Ben**\n\n- Drew the map\n`)[2]).toBe(
      `${line} | Ada | open | planned`,
    )
})

test('what is to be done then, right after a promise, is of the same person', () => {
  const first = '@ada will ask the mill about that.'
  expect(noted(`${first}\n- Then sync with @ben on the price.`)[1]).toBe(
    'Then sync with @ben on the price. | ada | open | planned',
  )
  expect(noted('The price is high\n- Then sync with @ben on it.')).toEqual([])
  expect(noted(`${first}\n- Then the rain came.`)).toHaveLength(1)
})

test('a name in bold with what its bearer is at ends the list of the one before', () => {
  const turns = '**Ada**:\n\n- Drew the map\n\n**Ben**: Working on the lamps\n\n- Hung up two\n'
  expect(itemsIn(`## Notes\n\n${turns}  - Next up is wiring the third\n`).at(-1)).toBe(
    'Next up is wiring the third | Ben | open | planned',
  )
})
