import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { texts } from '../../../src/language/language.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import { undoNewWeek } from '../../../src/renderer/actions/meeting.ts'
import { openSession } from './open-session.ts'

const week =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n- [ ] Rope (Ben)\n- [x] Oil (Ben)\n'
const before = week.replaceAll('2026-11-16', '2026-11-09')
const files = { '2026-11-16.md': week, '2026-11-09.md': before }
const log = `${week}\n${before}`

test('a new week is shown first, and made of what was shown', async () => {
  const { session, clock, host, store } = await openSession(files)
  store.getState().changeSettings({ skipsPreview: false })
  const asked = session.newWeek()
  await clock.pass(0)
  expect(await asked).toBe('asked')
  expect(host.files.size).toBe(2)
  const { dialog } = store.getState()
  if (dialog?.kind !== 'new-week') throw new Error('No preview')
  const shown = newWeek(dialog.ask)
  const made = session.makeWeek(dialog.ask)
  await clock.pass(0)
  expect(await made).toEqual({ kind: 'made' })
  expect(shown.kind === 'file' && host.files.get(shown.path)).toBe(
    shown.kind === 'file' ? shown.text : '',
  )
})

test('notes that have changed since they were shown are shown again, and nothing is written', async () => {
  const { session, clock, host, store } = await openSession(files)
  store.getState().changeSettings({ skipsPreview: false })
  void session.newWeek()
  await clock.pass(0)
  const { dialog } = store.getState()
  if (dialog?.kind !== 'new-week') throw new Error('No preview')
  host.write('2026-11-16.md', week.replace('[ ] Rope', '[x] Rope'))
  const made = session.makeWeek(dialog.ask)
  await clock.pass(0)
  const outcome = await made
  expect(host.files.size).toBe(2)
  expect(outcome.kind === 'changed' && newWeek(outcome.ask)).toMatchObject({
    carried: [{ text: 'Sand the rail' }],
  })
})

test('undo gives both files back in one step, after a restart too', async () => {
  const first = await openSession(files)
  first.store.getState().changeSettings({ marksCarried: true })
  void first.session.newWeek()
  await first.clock.pass(400)
  expect(first.host.files.get('2026-11-16.md')).toContain('- [>] Sand the rail')
  expect(first.host.files.has('2026-11-23.md')).toBe(true)

  const second = await openSession({}, first.host)
  await second.open('2026-11-09.md')
  expect(second.store.getState().weekUndo?.date).toBe('2026-11-23')
  void second.session.undoNewWeek()
  await second.clock.pass(400)
  expect(Object.fromEntries(second.host.files)).toEqual(files)
  expect(second.store.getState().weekUndo).toBeNull()
  expect(await second.host.client.api.loadWeekUndo()).toBeNull()
})

const failures = (['openNote', 'saveNote', 'deleteNote', 'saveWeekUndo'] as const).flatMap(
  (method) =>
    (['undone', 'done'] as const).flatMap((when) =>
      (['neither open', 'old week open', 'both open'] as const).map((opened) => ({
        method,
        when,
        opened,
      })),
    ),
)

test.for(failures)(
  'undo goes on where the host failed: $method, $when, $opened',
  async ({ method, when, opened }) => {
    const first = await openSession(files)
    first.store.getState().changeSettings({ marksCarried: true })
    void first.session.newWeek()
    await first.clock.pass(400)

    const second = await openSession({}, first.host)
    await second.open('2026-11-09.md')
    if (opened !== 'neither open') await second.open('2026-11-16.md')
    if (opened === 'both open') await second.open('2026-11-23.md')
    second.host.failOnce(method, 'disk-full', when)
    void second.session.undoNewWeek()
    await second.clock.pass(0)
    expect(second.notices().filter((notice) => notice.includes('written in since'))).toEqual([])
    const stopped = second.store.getState().toasts.find(({ action }) => action)
    const isAsked = method !== 'saveWeekUndo' && !(method === 'openNote' && opened === 'both open')
    expect(stopped?.text.includes('The host is away.') ?? false).toBe(isAsked)
    stopped?.action?.run()
    await second.clock.pass(5000)
    expect(Object.fromEntries(second.host.files)).toEqual(files)
    expect(second.store.getState().weekUndo).toBeNull()
    // A file that is gone may also have got another name, which is then not called taken back.
    const isGone = method === 'deleteNote' && when === 'done' && opened !== 'both open'
    expect(second.notices().at(-1)).toContain(isGone ? 'no longer there' : 'was taken back')
  },
)

test('an undo that was stopped goes on after a restart, also once somebody wrote in what is back already', async () => {
  const first = await openSession(files)
  first.store.getState().changeSettings({ marksCarried: true })
  void first.session.newWeek()
  await first.clock.pass(400)
  first.host.failOnce('deleteNote', 'disk-full', 'undone')
  void first.session.undoNewWeek()
  await first.clock.pass(400)
  expect(first.host.files.get('2026-11-16.md')).toBe(week)
  expect(first.host.files.has('2026-11-23.md')).toBe(true)
  first.host.write('2026-11-16.md', `${week}More.\n`)

  const second = await openSession({}, first.host)
  await second.open('2026-11-09.md')
  void second.session.undoNewWeek()
  await second.clock.pass(400)
  expect(Object.fromEntries(second.host.files)).toEqual({
    ...files,
    '2026-11-16.md': `${week}More.\n`,
  })
})

test('undo is refused where the new week has gone and the old one still has its marks', async () => {
  const { session, clock, host, store, notices } = await openSession(files)
  store.getState().changeSettings({ marksCarried: true })
  void session.newWeek()
  await clock.pass(400)
  await session.openNote('2026-11-16.md' as NotePath)
  host.remove('2026-11-23.md')
  await clock.pass(0)
  const now = Object.fromEntries(host.files)
  void session.undoNewWeek()
  await clock.pass(400)
  expect(Object.fromEntries(host.files)).toEqual(now)
  expect(notices().at(-1)).toContain('no longer there')
  expect(store.getState().weekUndo).not.toBeNull()
})

test('undo touches neither file once one of them has changed', async () => {
  const { session, clock, host, store, notices } = await openSession(files)
  store.getState().changeSettings({ marksCarried: true })
  void session.newWeek()
  await clock.pass(400)
  host.write('2026-11-16.md', `${host.files.get('2026-11-16.md')}More.\n`)
  await clock.pass(0)
  const now = Object.fromEntries(host.files)
  void session.undoNewWeek()
  await clock.pass(400)
  expect(Object.fromEntries(host.files)).toEqual(now)
  expect(notices().at(-1)).toContain('left alone')
})

test('the marks of a log are in the same step as its new week', async () => {
  const { session, clock, host, store } = await openSession({ 'log.md': log })
  store.getState().changeSettings({ marksCarried: true })
  void session.newWeek()
  await clock.pass(400)
  expect(host.files.get('log.md')?.match(/\[>\]/g)).toHaveLength(2)
  session.undo()
  await clock.pass(400)
  expect(host.files.get('log.md')).toBe(log)
})

test('open items are brought into a week that was there already, once however often that is asked', async () => {
  const early = '# Deck crew 2026-11-23\n\n## This week\n- [ ] Rope (Ben)\n'
  const { session, clock, text } = await openSession({ '2026-11-23.md': early, ...files })
  await clock.pass(1000)
  expect(session.bringIn()).toEqual({ kind: 'brought', items: 1 })
  const once = text()
  expect(once).toContain('- [ ] Sand the rail (Ada)')
  expect(session.bringIn()).toEqual({ kind: 'none' })
  await clock.pass(1000)
  expect(session.bringIn()).toEqual({ kind: 'none' })
  expect(text()).toBe(once)
})

test('on the day of the meeting the week after it is offered, and made when it is asked for', async () => {
  const { session, clock, host, store } = await openSession({
    '2026-11-21.md': week.replaceAll('2026-11-16', '2026-11-21'),
    '2026-11-14.md': before.replaceAll('2026-11-09', '2026-11-14'),
  })
  const pressed = session.newWeek()
  await clock.pass(0)
  expect(await pressed).toBe('already')
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(0)
  expect(host.files.has('2026-11-28.md')).toBe(true)
})

test('a week that another window made can be taken back here, and not once it was taken back there', async () => {
  const { session, clock, host, store } = await openSession(files)
  void session.newWeek()
  await clock.pass(400)
  const undo = store.getState().weekUndo
  expect(undo?.date).toBe('2026-11-23')
  host.announce('weekUndoChanged', { undo: null })
  await clock.pass(0)
  expect(undoNewWeek.whyNot(store.getState())).toBe(texts().carry.noWeekToUndo)
  host.announce('weekUndoChanged', { undo })
  await clock.pass(0)
  expect(undoNewWeek.whyNot(store.getState())).toBeNull()
})

test('a week that was merged with what somebody wrote meanwhile offers no undo, which would touch their lines', async () => {
  const { session, clock, host, store } = await openSession({ 'log.md': log })
  const theirs = 'Written by somebody else meanwhile.\n\n'
  host.files.set('log.md', `${theirs}${log}`)
  void session.newWeek()
  await clock.pass(400)
  const made = host.files.get('log.md')
  expect(made).toContain(theirs.trim())
  expect(made).toContain('2026-11-23')
  expect(store.getState().weekUndo).toBeNull()
  expect(store.getState().toasts.map(({ action }) => action)).toEqual([undefined])
})

test('a week whose file can’t be saved yet offers no undo that would be refused', async () => {
  const { session, clock, host, store } = await openSession({ 'log.md': log })
  host.fail('disk-full')
  void session.newWeek()
  await clock.pass(400)
  host.fail(null)
  await clock.pass(5000)
  expect(host.files.get('log.md')).toContain('2026-11-23')
  expect(store.getState().weekUndo).toBeNull()
})

test('of a new week that is deleted only its deletion is offered to be undone', async () => {
  const { session, clock, host, store } = await openSession(files)
  void session.newWeek()
  await clock.pass(400)
  const made = host.files.get('2026-11-23.md')
  void session.deleteNote('2026-11-23.md' as NotePath)
  await clock.pass(400)
  const offers = store.getState().toasts.filter(({ action }) => action)
  expect(offers.map(({ text }) => text)).toEqual([texts().files.remove.deleted('2026-11-23.md')])
  offers[0]?.action?.run()
  await clock.pass(400)
  expect(host.files.get('2026-11-23.md')).toBe(made)
  void session.undoNewWeek()
  await clock.pass(400)
  expect(host.files.has('2026-11-23.md')).toBe(false)
})
