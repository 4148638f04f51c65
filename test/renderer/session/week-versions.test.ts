import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { openSession } from './open-session.ts'

const week =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n- [ ] Rope (Ben)\n- [x] Oil (Ben)\n'
const before = week.replaceAll('2026-11-16', '2026-11-09')
const files = { '2026-11-16.md': week, '2026-11-09.md': before }
const log = `${week}\n${before}`

type Opened = Awaited<ReturnType<typeof openSession>>

/** What was kept of each note when the first byte of the week was written, and how often something was written then. */
function watchOrder({ host }: Opened) {
  const writesBefore: number[] = []
  const push = host.snapshots.push.bind(host.snapshots)
  host.snapshots.push = (...kept) => {
    writesBefore.push(host.writes.length)
    return push(...kept)
  }
  return writesBefore
}

test('before a week is written into a log, the log as it was is kept', async () => {
  const opened = await openSession({ 'log.md': log })
  const { session, clock, host, type } = opened
  type('A line more\n')
  const typed = opened.text()
  const order = watchOrder(opened)
  void session.newWeek()
  await clock.pass(400)
  expect(host.files.get('log.md')).toContain('2026-11-23')
  expect([...host.snapshots]).toEqual([{ path: 'log.md', why: 'week', text: typed }])
  // What was typed was saved before, the week only after.
  expect([order, host.writes.length]).toEqual([[1], 2])
})

test('before an old week gets its marks, it is kept though another note is shown', async () => {
  const opened = await openSession(files)
  const { session, clock, host, store, open } = opened
  await open('2026-11-09.md')
  store.getState().changeSettings({ marksCarried: true })
  const order = watchOrder(opened)
  void session.newWeek()
  await clock.pass(400)
  expect(host.files.get('2026-11-16.md')).toContain('- [>] Sand the rail')
  expect([...host.snapshots]).toEqual([{ path: '2026-11-16.md', why: 'week', text: week }])
  expect(order).toEqual([0])
})

test('the week after the one that is there already keeps a version too', async () => {
  const { session, clock, host, store } = await openSession({ 'log.md': log })
  void session.newWeek()
  await clock.pass(400)
  const first = host.files.get('log.md')
  void session.newWeek()
  await clock.pass(400)
  expect(host.snapshots).toHaveLength(1)
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(400)
  expect(host.files.get('log.md')).not.toBe(first)
  expect(host.snapshots.at(-1)).toEqual({ path: 'log.md', why: 'week', text: first })
})

test('a text that could not be saved is kept as it stands in the editor', async () => {
  const { session, clock, host, text, type } = await openSession({ 'log.md': log })
  host.fail('disk-full')
  type('A line more\n')
  const typed = text()
  void session.newWeek()
  await clock.pass(400)
  expect([...host.snapshots]).toEqual([{ path: 'log.md', why: 'week', text: typed }])
})

test('a note that changes while its version is kept is shown anew, and nothing is written into it', async () => {
  const { session, clock, host, store } = await openSession({ 'log.md': log })
  const changed = log.replace('[ ] Rope', '[x] Rope')
  const push = host.snapshots.push.bind(host.snapshots)
  host.snapshots.push = (...kept) => {
    host.write('log.md', changed)
    return push(...kept)
  }
  const asked = session.newWeek()
  await clock.pass(400)
  expect(await asked).toBe('asked')
  expect(host.files.get('log.md')).toBe(changed)
  const { dialog } = store.getState()
  const notes = [{ path: 'log.md' as NotePath, text: changed }]
  expect(dialog).toMatchObject({ kind: 'new-week', ask: { notes } })
})
