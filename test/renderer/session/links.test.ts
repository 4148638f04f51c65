import { expect, test } from 'vitest'
import { openSession } from './open-session.ts'

const loft = '# Loft\n\n```sh\n# Setup\n```\n\n## Setup\nTar first.\n'

async function lineLedTo(target: string) {
  const { session, store } = await openSession({
    'a.md': '[[loft#Setup]]',
    'loft.md': target,
  })
  expect(session.followLink()).toBe(true)
  // Idle time, in which a long note is read, comes only with time that passes, which here is none.
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done))
  const { path, stage, caret } = store.getState()
  return { path, stage, line: caret.line }
}

test('a link to a heading leads to the heading, and to no line of code that looks like it', async () => {
  expect(await lineLedTo(loft)).toEqual({ path: 'loft.md', stage: 'read', line: 7 })
})

test('it does so in a long note too, before that is read', async () => {
  const long = `${loft}${'The weather was fine.\n'.repeat(8000)}`
  expect(await lineLedTo(long)).toEqual({ path: 'loft.md', stage: 'unread', line: 7 })
})
