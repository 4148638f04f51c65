import { expect, test } from 'vitest'
import { giveQuestion } from '../../../src/notes/edits/capture.ts'
import { openSession } from './open-session.ts'

type Give = typeof giveQuestion

const toAda = (text: Parameters<Give>[0], here: Parameters<Give>[1]) =>
  giveQuestion(text, here, { question: 'Who orders the rope?', owner: 'Ada' })

const note = '# Deck crew 2026-11-16\n\n## Notes\n- Who orders the rope?\n\n## Action items\n'

test('a question that is given to someone becomes work of the plan in one step', async () => {
  const { session, text } = await openSession({ 'a.md': `${note}- [ ] Oil the winch (Ben)\n` })
  expect(session.file(toAda)).toBe('filed')
  expect(text()).toBe(
    `${note}- [ ] Oil the winch (Ben)\n- [ ] Answer “Who orders the rope?” (Ada)\n`,
  )
})

test('nothing is written between conflict markers, and that is said', async () => {
  const notes = '# Deck crew 2026-11-16\n\n## Notes\n- Who orders the rope?\n\n'
  const ours = '<<<<<<< ours\n## Action items\n- [ ] Oil the winch (Ben)\n\n'
  const theirs = '=======\n## Decisions\n- none\n>>>>>>> theirs\n'
  const { session, text } = await openSession({ 'a.md': notes + ours + theirs })
  expect(session.file(toAda)).toBe('in-conflict')
  expect(text()).toBe(notes + ours + theirs)
})

test('in a note that may not be written, or without work to file, the text stays as it is', async () => {
  const { session, text } = await openSession({ 'locked.md': note })
  expect(session.file(toAda)).toBe('nothing')
  expect(text()).toBe(note)
  const writable = await openSession({ 'a.md': note })
  expect(writable.session.file(() => null)).toBe('nothing')
  expect(writable.text()).toBe(note)
})
