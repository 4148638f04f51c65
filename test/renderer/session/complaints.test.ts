import { expect, test } from 'vitest'
import { texts } from '../../../src/language/language.ts'
import { openSession } from './open-session.ts'

// What people complain about in other tools that carry work over, as far as files and windows are concerned.

const week =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n  - port side\n- [ ] Rope (Ben)\n'
const files = { '2026-11-16.md': week, '2026-11-09.md': week.replaceAll('11-16', '11-09') }

test('1: opening notes carries nothing over', async () => {
  const { host, clock, open } = await openSession(files)
  await open('2026-11-09.md')
  await open('2026-11-16.md')
  await clock.pass(5000)
  expect(host.writes).toEqual([])
})

test('9: the old note is not marked before the new one is on disk', async () => {
  const { session, clock, host, store } = await openSession(files)
  store.getState().changeSettings({ marksCarried: true })
  void session.newWeek()
  await clock.pass(400)
  expect(host.writes.map((write) => write.split(':')[0])).toEqual([
    '2026-11-23.md',
    '2026-11-16.md',
  ])
})

test('10: the new note is not written in steps that something could come between', async () => {
  const { session, clock, host } = await openSession(files)
  void session.newWeek()
  await clock.pass(5000)
  expect(host.writes).toHaveLength(1)
})

test('11: a note that another program has just changed is not marked from an old copy', async () => {
  const older = { '2026-11-09.md': files['2026-11-09.md'], '2026-11-16.md': week }
  const { session, clock, host, store, notices } = await openSession(older)
  store.getState().changeSettings({ marksCarried: true })
  const changed = `${week}- [ ] Oil (Cleo)\n`
  const { api } = host.client
  const { createNote } = api
  api.createNote = (path, text) => {
    host.write('2026-11-16.md', changed)
    return createNote(path, text)
  }
  void session.newWeek()
  await clock.pass(400)
  expect([...host.files.keys()]).toContain('2026-11-23.md')
  expect(host.files.get('2026-11-16.md')).toBe(changed)
  expect(notices()).toContain(texts().carry.notMarked('2026-11-16.md'))
})

test('12: undo does not take the items out of both notes', async () => {
  const { session, clock, host, store } = await openSession(files)
  store.getState().changeSettings({ marksCarried: true })
  void session.newWeek()
  await clock.pass(400)
  void session.undoNewWeek()
  await clock.pass(400)
  expect(Object.fromEntries(host.files)).toEqual(files)
})

test('24: bringing an item in does not drop what is nested under it', async () => {
  const early = '# Deck crew 2026-11-23\n\n## This week\n- [ ] Rope (Ben)\n'
  const { session, clock, text } = await openSession({ '2026-11-23.md': early, ...files })
  await clock.pass(1000)
  session.bringIn()
  expect(text()).toContain('- [ ] Sand the rail (Ada)\n  - port side\n')
})

test('35: carried lines in the old note are not left open, where marks are wanted', async () => {
  const { session, clock, host, store } = await openSession(files)
  store.getState().changeSettings({ marksCarried: true })
  void session.newWeek()
  await clock.pass(400)
  expect(host.files.get('2026-11-16.md')).not.toContain('[ ]')
})

test('38: what is chosen for a section is not asked again the next week', async () => {
  const backlog = `${week}\n## Ideas to do some day\n- [ ] A new flag (Cleo)\n`
  const { session, clock, host, store } = await openSession({ ...files, '2026-11-16.md': backlog })
  const { sectionKey } = await import('../../../src/notes/week/week-choices.ts')
  const { sectionChosen } = await import('../../../src/renderer/store/memory-changes.ts')
  const series = store.getState().notes?.find(({ path }) => path === '2026-11-16.md')?.series?.key
  session.changeMemory(
    sectionChosen(sectionKey(series ?? '2026-11-16.md', ['Ideas to do some day']), 'drop'),
  )
  void session.newWeek()
  await clock.pass(400)
  expect(host.files.get('2026-11-23.md')).toContain('- [-] A new flag (Cleo)')
})
