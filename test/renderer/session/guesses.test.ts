import { expect, test } from 'vitest'
import { emptyMemory } from '../../../src/api/folder-memory.ts'
import { judged, samePerson } from '../../../src/renderer/store/memory-changes.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { openSession } from './open-session.ts'

const note = `# Deck crew 2026-11-16

## This week
- [ ] Sand the rail (Ada)

## Notes
- Ada will order rope

Ada should call the yard.
`
const rope = { line: 7, text: 'Ada will order rope', owners: ['Ada'] }
const yard = { line: 9, text: 'Ada should call the yard.', owners: ['Ada'] }

async function openNote(path = 'a.md') {
  const opened = await openSession({ [path]: note })
  const guesses = () =>
    opened.store
      .getState()
      .note?.meetings.flatMap(({ meeting }) => meeting.items)
      .filter((item) => !item.sure)
      .map((item) => item.text)
  return { ...opened, guesses }
}

test('a confirmed guess gets the mark that the note uses, in one step of undo', async () => {
  const { session, text, guesses, host } = await openNote()
  expect(guesses()).toEqual([rope.text, yard.text])
  expect(session.confirmGuess(rope)).toBe('marked')
  expect(text()).toBe(note.replace('- Ada will', '- [ ] Ada will'))
  expect(guesses()).toEqual([yard.text])
  session.undo()
  expect(text()).toBe(note)
  expect(guesses()).toEqual([rope.text, yard.text])
  expect(host.memory().judgements).toEqual({})
})

test('where no mark can be set the words are remembered, and the text stays', async () => {
  const { session, text, guesses, host, clock, store } = await openNote()
  expect(session.confirmGuess(yard)).toBe('remembered')
  expect(guesses()).toEqual([rope.text])
  expect(text()).toBe(note)
  await clock.pass(0)
  expect(host.memory().judgements).toEqual({ [yard.text]: 'confirmed' })
  store.getState().toasts[0]?.action?.run()
  expect(guesses()).toEqual([rope.text, yard.text])
})

test('in a note that may not be written a guess is confirmed by its words', async () => {
  const { session, text, guesses } = await openNote('locked.md')
  expect(session.confirmGuess(rope)).toBe('remembered')
  expect(guesses()).toEqual([yard.text])
  expect(text()).toBe(note)
})

test('a rejected guess is no item any more, until Undo', async () => {
  const { session, text, guesses, store, host, clock } = await openNote()
  expect(session.rejectGuess(rope)).toBe('rejected')
  expect(guesses()).toEqual([yard.text])
  expect(text()).toBe(note)
  await clock.pass(0)
  expect(host.memory().judgements).toEqual({ [rope.text]: 'rejected' })
  store.getState().toasts[0]?.action?.run()
  await clock.pass(0)
  expect(guesses()).toEqual([rope.text, yard.text])
  expect(host.memory().judgements).toEqual({})
})

test('what has moved on or is sure is neither confirmed nor rejected', async () => {
  const { session, text } = await openNote()
  expect(session.confirmGuess({ ...rope, line: 4, text: 'Sand the rail' })).toBe('moved-on')
  expect(session.rejectGuess({ ...rope, line: 4, text: 'Sand the rail' })).toBe('moved-on')
  expect(session.rejectGuess({ ...rope, line: 8 })).toBe('moved-on')
  expect(session.confirmGuess({ ...rope, line: 99 })).toBe('moved-on')
  expect(text()).toBe(note)
})

test('what another window kept meanwhile is not forgotten', async () => {
  const { session, host, clock } = await openNote()
  await host.client.api.saveMemory({ ...emptyMemory, labels: { cargo: 'planned' } }, emptyMemory)
  session.changeMemory(samePerson('Cleo', 'Cleo Brandt'))
  session.changeMemory(judged('Order rope', 'rejected'))
  await clock.pass(0)
  expect(host.memory()).toEqual({
    ...emptyMemory,
    aliases: { Cleo: 'Cleo Brandt' },
    judgements: { 'Order rope': 'rejected' },
    labels: { cargo: 'planned' },
  })
})

test('of two windows that keep something at one moment neither is forgotten', async () => {
  const host = memoryHost({ 'a.md': note })
  const windows = [await openSession({}, host), await openSession({}, host)]
  windows[0]?.session.changeMemory(samePerson('Cleo', 'Cleo Brandt'))
  windows[1]?.session.changeMemory(samePerson('Ben', 'Ben Foss'))
  for (const { clock } of windows) await clock.pass(0)
  expect(host.memory().aliases).toEqual({ Cleo: 'Cleo Brandt', Ben: 'Ben Foss' })
})

test('what could not be kept says why, and shows no more', async () => {
  const { session, host, clock, notices, guesses } = await openNote()
  host.fail('disk-full')
  session.rejectGuess(rope)
  await clock.pass(0)
  expect(notices()).toContain('This could not be kept: The disk is full.')
  expect(guesses()).toEqual([rope.text, yard.text])
})
