import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { openSession } from './open-session.ts'

const template = {
  id: 'folder:templates/crew.md',
  name: 'Crew',
  source: 'folder',
  text: '# {{title}} {{date:YYYY-MM-DD}}\n\nModerator: {{last-moderator}}\n\n{{carried}}\n',
} as const

test('a note from a template is written, opened and never laid over another', async () => {
  const { session, clock, host, store, text } = await openSession({ 'a.md': 'a' })
  const from = { template, title: 'Deck crew', date: '2026-11-23', path: 'new.md' }
  const made = session.createFromTemplate(from)
  await clock.pass(0)
  expect((await made).kind).toBe('created')
  expect(store.getState().path).toBe('new.md')
  expect(text()).toContain('# Deck crew 2026-11-23')
  expect(host.files.get('new.md')).toBe(text())
  const again = session.createFromTemplate({ ...from, title: 'Other' })
  await clock.pass(0)
  expect(await again).toEqual({ kind: 'exists', path: 'new.md' })
  expect(host.files.get('new.md')).toContain('Deck crew')
})

test('a note from a template takes moderator and open plans of the series of its title', async () => {
  const last =
    '# Crew 2026-11-16\n\nModerator: Ada\n\n## This week\n- [ ] Sand (Ben)\n- [x] Oil (Ada)\n'
  const { session, clock, text } = await openSession({ 'a.md': last })
  void session.createFromTemplate({ template, title: 'Crew', date: '2026-11-23', path: 'n.md' })
  await clock.pass(0)
  expect(text()).toContain('Moderator: Ada')
  expect(text()).toContain('- [ ] Sand (Ben)')
  expect(text()).not.toContain('Oil')
})

test('a renamed note keeps what was typed, its undo and its place on the screen', async () => {
  const { session, clock, host, store, type, text } = await openSession({ 'a.md': 'a' })
  type('!')
  const renamed = session.renameNote('a.md' as NotePath, 'z.md')
  await clock.pass(0)
  expect(await renamed).toEqual({ kind: 'renamed', path: 'z.md' })
  expect([...host.files]).toEqual([['z.md', 'a!']])
  expect(store.getState().path).toBe('z.md')
  session.undo()
  expect(text()).toBe('a')
})

test('a name that is taken, or a file that is not there, is an outcome and no accident', async () => {
  const { session, clock, host } = await openSession({ 'a.md': 'a', 'b.md': 'b' })
  const taken = session.renameNote('a.md' as NotePath, 'b.md')
  const missing = session.renameNote('c.md' as NotePath, 'd.md')
  await clock.pass(0)
  expect(await taken).toEqual({ kind: 'exists', path: 'b.md' })
  expect(await missing).toEqual({ kind: 'failed', message: 'c.md is not there.' })
  expect(host.files.get('b.md')).toBe('b')
})

test('a deleted note leaves the screen', async () => {
  const { session, clock, host, store, text } = await openSession({ 'a.md': 'a' })
  const deleted = session.deleteNote('a.md' as NotePath)
  await clock.pass(0)
  expect(await deleted).toBe(true)
  expect(host.files.size).toBe(0)
  expect(store.getState().path).toBeNull()
  expect(text()).toBe('')
})

test('a deleted note is brought back by the notice that tells of it, and shown again', async () => {
  const { session, clock, host, store, text, type, notices } = await openSession({
    'a.md': 'a',
    'b.md': 'b',
  })
  type('!')
  void session.deleteNote('a.md' as NotePath)
  await clock.pass(0)
  expect(notices()).toEqual(['a.md was deleted.'])
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(0)
  expect([...host.files]).toEqual([
    ['b.md', 'b'],
    ['a.md', 'a!'],
  ])
  expect(text()).toBe('a!')
  expect(notices().at(-1)).toBe('a.md is back in its place.')
  type('?')
  await clock.pass(1000)
  expect(host.files.get('a.md')).toBe('a!?')
})

test('a note with text that can’t be saved is not deleted, as that text could not be put back', async () => {
  const { session, clock, host, text, type, notices } = await openSession({ 'a.md': 'a' })
  host.fail('disk-full')
  type(' a whole paragraph')
  await clock.pass(1000)
  const deleted = session.deleteNote('a.md' as NotePath)
  await clock.pass(0)
  expect(await deleted).toBe(false)
  expect(notices()).not.toEqual([])
  expect(text()).toBe('a a whole paragraph')
  host.fail(null)
  await clock.pass(60_000)
  expect(host.files.get('a.md')).toBe('a a whole paragraph')
})

test('a deleted note that was not the shown one is brought back without being shown', async () => {
  const { session, clock, host, store } = await openSession({ 'a.md': 'a', 'b.md': 'b' })
  void session.deleteNote('b.md' as NotePath)
  await clock.pass(0)
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(0)
  expect(host.files.get('b.md')).toBe('b')
  expect(store.getState().path).toBe('a.md')
})

test('a deleted note is not laid over another one that stands there now', async () => {
  const { session, clock, host, store, notices } = await openSession({ 'a.md': 'a' })
  void session.deleteNote('a.md' as NotePath)
  await clock.pass(0)
  host.write('a.md', 'another')
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(0)
  expect(host.files.get('a.md')).toBe('another')
  expect(notices().at(-1)).toContain('still in the trash')
})

test('nothing is offered for a note that the disk did not have any more', async () => {
  const { session, clock, host, store } = await openSession({ 'a.md': 'a', 'b.md': 'b' })
  host.files.delete('b.md')
  void session.deleteNote('b.md' as NotePath)
  await clock.pass(0)
  const [told] = store.getState().toasts
  expect([told?.text, told?.action]).toEqual(['b.md was deleted.', undefined])
})

test('a note that has just changed elsewhere is not deleted unseen', async () => {
  const { session, clock, host, notices } = await openSession({ 'a.md': 'a' })
  host.files.set('a.md', 'more')
  const deleted = session.deleteNote('a.md' as NotePath)
  await clock.pass(0)
  expect(await deleted).toBe(false)
  expect(host.files.get('a.md')).toBe('more')
  expect(notices()).toEqual(['a.md has just changed. Look at it before you delete it.'])
})
