import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { itemsOf } from '../../../src/notes/meetings/note.ts'
import { judged } from '../../../src/renderer/store/memory-changes.ts'
import { openSession } from './open-session.ts'

const remark = 'The weather was fine, and nobody had a word to say of it. '.repeat(5)
const weeks = Array.from(
  { length: 500 },
  (_, at) => `## ${dateOf(at)}\n\n- [ ] Coil line ${at} (Ada)\n- ${remark}\n\n`,
)
const long = `# Deck crew\n\n${weeks.join('')}`

function dateOf(at: number): string {
  return new Date(Date.UTC(2000, 0, 3 + 7 * (500 - at))).toISOString().slice(0, 10)
}

function items({ store }: Awaited<ReturnType<typeof openSession>>): string[] {
  const { note } = store.getState()
  return note ? itemsOf(note).map(({ item, line }) => `${line} ${item.text}`) : []
}

async function openLong() {
  const session = await openSession({ 'a.md': '', 'log.md': long })
  // Idle time comes only with time that passes, which here is none.
  void session.session.openNote('log.md' as NotePath)
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done))
  return session
}

test('a long note is shown before it is read, and its items come when the page is idle', async () => {
  const session = await openLong()
  expect(session.text()).toBe(long)
  expect(session.store.getState()).toMatchObject({ path: 'log.md', stage: 'unread' })
  expect(items(session)).toEqual([])
  await session.clock.pass(1)
  expect(session.store.getState().stage).toBe('read')
  expect(items(session)).toHaveLength(500)
})

test('what is typed into a long note before it was read counts when it is', async () => {
  const session = await openLong()
  session.type('- [ ] Paint the mast (Ben)\n', long.indexOf('- [ ] Coil line 0'))
  expect(items(session)).toEqual([])
  await session.clock.pass(1)
  expect(items(session).slice(0, 2)).toEqual(['5 Paint the mast', '6 Coil line 0'])
})

test('a long note keeps its items while it is read with other words, and has the new ones then', async () => {
  const session = await openLong()
  await session.clock.pass(1)
  session.session.changeMemory(judged('Coil line 0', 'rejected'))
  expect(items(session)).toHaveLength(500)
  session.type('- [ ] Paint the mast (Ben)\n')
  await session.clock.pass(10_000)
  expect(items(session).at(-1)).toMatch(/Paint the mast/)
})

test('a note that is too large to be read is shown, may not be changed, and has no items', async () => {
  const session = await openSession({ 'locked/plain.md': '# Deck crew 2026-11-16\n- [ ] Coil\n' })
  expect(session.store.getState()).toMatchObject({ stage: 'plain' })
  expect(session.store.getState().readOnly).not.toBeNull()
  expect(items(session)).toEqual([])
  await session.clock.pass(1000)
  expect(session.store.getState().words).toBeNull()
})
