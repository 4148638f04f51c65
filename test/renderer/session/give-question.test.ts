import { expect, test } from 'vitest'
import { openSession } from './open-session.ts'

const note = '# Deck crew 2026-11-16\n\n## Notes\n- Who orders the rope?\n\n## Action items\n'

test('a question that is given to someone becomes work of the plan in one step', async () => {
  const { session, text } = await openSession({ 'a.md': `${note}- [ ] Oil the winch (Ben)\n` })
  expect(session.giveQuestion('Who orders the rope?', 'Ada')).toBe(true)
  expect(text()).toBe(
    `${note}- [ ] Oil the winch (Ben)\n- [ ] Answer “Who orders the rope?” (Ada)\n`,
  )
})

test('nothing is written between conflict markers, and that is said', async () => {
  const notes = '# Deck crew 2026-11-16\n\n## Notes\n- Who orders the rope?\n\n'
  const ours = '<<<<<<< ours\n## Action items\n- [ ] Oil the winch (Ben)\n\n'
  const theirs = '=======\n## Decisions\n- none\n>>>>>>> theirs\n'
  const { session, text } = await openSession({ 'a.md': notes + ours + theirs })
  expect(session.giveQuestion('Who orders the rope?', 'Ada')).toBe(false)
  expect(text()).toBe(notes + ours + theirs)
})
