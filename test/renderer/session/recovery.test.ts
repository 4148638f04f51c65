import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { openSession } from './open-session.ts'

const leftId = `${'1'.repeat(32)}-${'2'.repeat(32)}`
const path = 'a.md' as NotePath
const base = '# Crew\n- rope\n- tar\n'
const typed = '# Crew\n- rope (Ada)\n- tar\n'

async function left(now: string | null, files: Record<string, string>) {
  const opened = await openSession(files)
  opened.host.leave({ path, text: typed, base, now })
  return opened
}

test('a text that was left behind goes into its note as it was, and is saved', async () => {
  const {
    session,
    clock,
    host,
    text,
    session: { undo },
  } = await left(base, { 'a.md': base })
  const done = session.recover(leftId)
  await clock.pass(0)
  expect([await done, text(), host.files.get('a.md'), host.left()]).toEqual([
    true,
    typed,
    typed,
    null,
  ])
  undo()
  expect(text()).toBe(base)
})

test('into a note that changed since it is merged, and clashes are left to choose', async () => {
  const elsewhere = '# Crew\n- rope (Ben)\n- tar\n- oil\n'
  const { session, clock, text, store } = await left(elsewhere, { 'a.md': elsewhere })
  const done = session.recover(leftId)
  await clock.pass(0)
  expect(await done).toBe(true)
  expect(text()).toBe('# Crew\n- rope (Ada)\n- rope (Ben)\n- tar\n- oil\n')
  expect(store.getState().clashes).toBe(1)
  session.choose('mine')
  expect(text()).toBe('# Crew\n- rope (Ada)\n- tar\n- oil\n')
})

test('of a note that is gone it makes the note again', async () => {
  const { session, clock, host } = await left(null, { 'b.md': 'b' })
  const done = session.recover(leftId)
  await clock.pass(0)
  expect([await done, host.files.get('a.md')]).toEqual([true, typed])
})

test('it can be kept as a copy beside the note, which stays as it is', async () => {
  const { session, clock, host } = await left(base, { 'a.md': base, 'a (recovered 1).md': 'x' })
  const done = session.keepRecovery(leftId)
  await clock.pass(0)
  expect([await done, host.files.get('a.md'), host.files.get('a (recovered 2).md')]).toEqual([
    true,
    base,
    typed,
  ])
})

test('it stays where the note could not be saved', async () => {
  const { session, clock, host } = await left(base, { 'a.md': base })
  host.fail('disk-full')
  const done = session.recover(leftId)
  await clock.pass(0)
  expect([await done, host.left()?.text]).toEqual([false, typed])
})

test('bringing back an earlier text is one step of undo, and the text before is kept', async () => {
  const { session, clock, host, text } = await openSession({ 'a.md': typed })
  void session.restoreText(path, base)
  await clock.pass(0)
  expect(text()).toBe(base)
  expect(host.snapshots).toEqual([{ path, why: 'restore', text: typed }])
  session.undo()
  expect(text()).toBe(typed)
})

test('a choice keeps the whole text before it among the versions', async () => {
  const { session, clock, host, text, type } = await openSession({ 'a.md': base })
  type(' (Ada)', base.indexOf('rope') + 4)
  host.write('a.md', base.replace('rope', 'rope (Ben)'))
  await clock.pass(400)
  const both = text()
  session.choose('theirs')
  await clock.pass(400)
  expect(host.files.get('a.md')).toBe(base.replace('rope', 'rope (Ben)'))
  expect(host.snapshots).toEqual([{ path: 'a.md', why: 'choice', text: both }])
})
