import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// What is told of work tells how far it is; look-alikes tell of something else.

/** The states of the items below a heading of the words. */
function statesIn(head: string, list: string, people: readonly string[] = ['Ada']): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n## ${head}\n\n${list}\n`, { people })
  return itemsByRules(note).map(({ item }) => item.status)
}

test('a nested line that says that something is left makes a report of the work above it partial', () => {
  const below = (words: string) => statesIn('Last week', `- The chest for ropes\n  - ${words}`)[0]
  for (const words of [
    'Hinges have been fitted but the handles are missing (the brass ones)',
    'It opens, the lock works, but the lid has yet to be oiled',
    'Handles have yet to be made',
    'Mostly working and Ben likes it',
    'Just needs to be oiled',
    'Currently in testing',
  ])
    expect([words, below(words)]).toEqual([words, 'partial'])
  for (const words of [
    'Will need better hinges in the future',
    'Stays shut when keys are missing',
    'Handles have yet to be made (Ben)',
    'Currently in use at the pier',
    'Only oak was used',
  ])
    expect([words, below(words)]).toEqual([words, 'done'])
})

test('what is still needed counts where it is the work itself that needs it', () => {
  const guide = (words: string) => statesIn('Last week', `- Update the guide\n  - ${words}`)[0]
  expect(guide('Much was written elsewhere, but the guide still needs new pictures')).toBe('open')
  expect(guide('The shed still needs paint')).not.toBe('open')
})

test('the state of an area is that of its parts, unless they were done', () => {
  const parts = '  - the bow\n  - the stern'
  expect(statesIn('Done', `- Hull drawings (WIP)\n${parts}`)).toEqual([
    'partial',
    'partial',
    'partial',
  ])
  expect(statesIn('Done', `- Hull drawings\n${parts}`)).not.toContain('partial')
})

test('a state that only names something is none of the planned work', () => {
  const next = (words: string) => statesIn('Next steps', `- ${words}`)[0]
  for (const words of [
    'Sew the sails everywhere [WIP sails#6](https://loft.example/pull/6)',
    'Change the sails from "WIP" to "ready to review"',
    "Go through Ben's WIP",
    'Tell the readers that we are not doing the map for now',
  ])
    expect([words, next(words)]).toEqual([words, 'open'])
  expect(next('[WIP: new sails](https://loft.example/pull/6)')).toBe('partial')
  expect(next('Fit the sails ([WIP](https://loft.example/pull/6))')).toBe('partial')
  expect(next("Fit the sails, it's WIP")).toBe('partial')
  expect(next('Fit the sails - we are not doing it')).toBe('dropped')
})

test('planned work of which a half is done, or that somebody is doing now, is under way', () => {
  const next = (words: string) => statesIn('Next steps', `- ${words}`)[0]
  expect(next('Mend the jib (done, see below) and sew the tail')).toBe('partial')
  expect(next('Mend the jib (done, see below)')).toBe('done')
  expect(next('Make those changes (Ada is doing it right now, done by Friday)')).toBe('partial')
  expect(next('Make those changes (Ada is good at it)')).toBe('open')
  expect(next('Ada started, then fell ill')).toBe('partial')
})

test('what fails, follows or is only making progress is partial in a report', () => {
  const told = (words: string) => statesIn('Last week', `- ${words}`)[0]
  for (const words of [
    'Added the new pump, but failing',
    'Worked on the sign, draft today',
    'Progress sewing the sails',
  ])
    expect([words, told(words)]).toEqual([words, 'partial'])
  expect(told('Lamps: need to look for new ones')).toBe('open')
  expect(told('Lamps are up, no bulbs yet (Ada)')).toBe('partial')
  expect(told('Rigging done, except the jib')).toBe('partial')
  expect(told('Painted one half')).toBe('done')
  expect(told('Painted the hull, about half of it')).toBe('partial')
  expect(told('Mended the pump that was failing')).toBe('done')
  expect(told('Sent the draft today')).toBe('done')
  expect(told('Progress reporting tool')).toBe('done')
})

test('what is under way now is no backlog, and what has not moved is open', () => {
  const list = (title: string, words: string) =>
    itemsByRules(
      readNote(`# Crew 2026-11-09\n\n## ${title}\n\n- ${words}\n`, { people: ['Ada'] }),
    ).map(({ item }) => `${item.status} ${item.phase}`)
  expect(list('Roadmap', '@ada is doing the charts of the bay')).toEqual(['partial planned'])
  expect(list('Roadmap', 'Charts of the bay (Ada)')).toEqual(['open backlog'])
  const bow = '- Bow\n  - '
  expect(statesIn('In progress', `${bow}No progress, but I have not dropped it`)[0]).toBe('open')
  expect(statesIn('In progress', `${bow}No holes in it`)[0]).toBe('partial')
})

test('a struck box that tells where the work went is dropped', () => {
  const box = (words: string) => statesIn('Next steps', `- [ ] ${words}`)[0]
  expect(box('~~Order rope~~ moved to spring')).toBe('dropped')
  expect(box('~~Ada~~ Ben: order rope, moved by hand')).toBe('open')
})

test('what is told below a heading of last time says how far it is', () => {
  const below = (words: string) =>
    statesIn('Previous action items', `### Ask the school for chairs (Ada)\n\n${words}`)
  expect(below('Dropped, the library lent us twenty.')).toEqual(['dropped'])
  expect(below('Half of them are here.')).toEqual(['partial'])
  expect(below('Dropped off the letter, they are ours.')).toEqual(['done'])
})

test('with states in front, what a person has done or begun is a report', () => {
  const states = '- [done] tarred the mast\n- [half] lamp model\n- [todo] swap the lamp'
  const phases = (list: string) =>
    itemsByRules(readNote(`# Crew 2026-11-09\n\n### Ada\n${list}\n`, { people: ['Ada'] })).map(
      ({ item }) => `${item.status} ${item.phase}`,
    )
  expect(phases(states)).toEqual(['done reported', 'partial reported', 'open planned'])
  expect(phases('- [done] swap the lamp\n- [todo] tar the mast')).toEqual([
    'done planned',
    'open planned',
  ])
})

test('a question that is to be looked into by a day is work', () => {
  const plan = (words: string) => statesIn('Plan for the week', `- ${words}`)
  expect(plan('How do we sail? - To be looked into by Ada by 18 December')).toEqual(['open'])
  expect(plan('How do we sail? - By night, until 18 December')).toEqual([])
})

test("in somebody's turn a label says what is still to be done", () => {
  const turn = (words: string) =>
    itemsByRules(
      readNote(`# Crew 2026-11-09\n\n## Progress updates\n\n### Ada\n\n- ${words}\n`, {
        people: ['Ada'],
      }),
    ).map(({ item }) => `${item.status} ${item.phase}`)
  for (const words of [
    'Continue working on: the lamps',
    'Updates required: the lamps shine, and need to be hung up',
    'Assigned: clearing the shed',
    "Next week I'm drawing the sails",
  ])
    expect([words, turn(words)]).toEqual([words, ['open planned']])
  expect(turn('Progress: drew the sails')).toEqual(['done reported'])
  expect(turn('In progress\n  - the lamps')).toEqual(['partial reported'])
})
