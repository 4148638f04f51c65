import { describe, expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { openSession } from './open-session.ts'

const long = Array.from({ length: 80 }, (_, at) => `Line ${at + 1}`).join('\n')

async function started() {
  const window = await openSession({ 'a.md': long, 'b.md': long, 'c.md': long })
  return {
    ...window,
    where: () => `${window.store.getState().path}:${window.store.getState().caret.line}`,
    async back() {
      const gone = window.session.goBack()
      await window.clock.pass(0)
      return await gone
    },
    async forward() {
      const gone = window.session.goForward()
      await window.clock.pass(0)
      return await gone
    },
  }
}

describe('back and forward', () => {
  test('go through the notes that were shown, to the lines one left them on', async () => {
    const { open, session, where, back, forward } = await started()
    session.goToLine(5)
    await open('b.md', 30)
    await open('c.md', 40)
    expect(await back()).toBe(true)
    expect(where()).toBe('b.md:30')
    expect(await back()).toBe(true)
    expect(where()).toBe('a.md:5')
    expect(await back()).toBe(false)
    expect(await forward()).toBe(true)
    expect(await forward()).toBe(true)
    expect(where()).toBe('c.md:40')
    expect(await forward()).toBe(false)
  })

  test('a long jump in a note is a stop, a short one is none', async () => {
    const { session, open, where, back } = await started()
    session.goToLine(10)
    session.goToLine(12)
    session.goToLine(70)
    await open('b.md', 3)
    await back()
    expect(where()).toBe('a.md:70')
    await back()
    expect(where()).toBe('a.md:12')
  })

  test('going elsewhere drops what lay ahead', async () => {
    const { open, where, back, forward } = await started()
    await open('b.md', 30)
    await back()
    await open('c.md', 40)
    expect(await forward()).toBe(false)
    await back()
    expect(where()).toBe('a.md:1')
  })

  test('a renamed note is found under its new name, a deleted one is passed over', async () => {
    const { open, session, store, host, where, back, clock } = await started()
    await open('b.md', 30)
    await open('c.md', 40)
    const renaming = session.renameNote('a.md' as NotePath, 'first.md')
    await clock.pass(0)
    await renaming
    host.files.delete('b.md')
    host.announce('notesChanged', {
      notes: (store.getState().notes ?? [])
        .filter(({ path }) => path !== 'b.md')
        .map((note) => (note.path === 'a.md' ? { ...note, path: 'first.md' as NotePath } : note)),
    })
    await clock.pass(0)
    expect(await back()).toBe(true)
    expect(where()).toBe('first.md:1')
  })

  test('go past the shown note after it was renamed, wherever in it one is', async () => {
    const { open, session, store, host, where, back, forward, clock } = await started()
    await open('b.md', 30)
    session.goToLine(25)
    const renaming = session.renameNote('b.md' as NotePath, 'second.md')
    await clock.pass(0)
    await renaming
    host.announce('notesChanged', {
      notes: (store.getState().notes ?? []).map((note) =>
        note.path === 'b.md' ? { ...note, path: 'second.md' as NotePath } : note,
      ),
    })
    await clock.pass(0)
    expect(store.getState().trail).toHaveLength(2)
    expect(await back()).toBe(true)
    expect(where()).toBe('a.md:1')
    expect(await forward()).toBe(true)
    expect(where()).toBe('second.md:25')
  })

  test('keep what lies ahead where a page stood over another note', async () => {
    const { open, store, where, back, forward } = await started()
    store.getState().setPage({ kind: 'find' })
    await open('b.md', 30)
    await back()
    await back()
    expect(where()).toBe('a.md:1')
    expect(await forward()).toBe(true)
    expect(store.getState().page).not.toBeNull()
    expect(await forward()).toBe(true)
    expect(where()).toBe('b.md:30')
  })

  test('the notes used lately are known, the newest first', async () => {
    const { open, store } = await started()
    await open('b.md')
    await open('c.md')
    await open('a.md')
    expect(store.getState().recent).toEqual(['a.md', 'c.md', 'b.md'])
  })
})
