import { expect, test, vi } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { texts } from '../../../src/language/language.ts'
import { canCallOffWeek } from '../../../src/renderer/store/week-awaited.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { openSession } from './open-session.ts'

const week = '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n- [x] Oil (Ben)\n'
const log = `${week}\n# Deck crew 2026-11-09\n\n## This week\n- [ ] Sand the rail (Ada)\n`

test('the new week of a file a meeting is a new file, shown and told of', async () => {
  const { session, clock, host, store, notices, text } = await openSession({
    '2026-11-16.md': week,
    '2026-11-09.md': week.replaceAll('2026-11-16', '2026-11-09'),
  })
  const made = session.newWeek()
  await clock.pass(0)
  expect(await made).toBe('made')
  expect(store.getState().path).toBe('2026-11-23.md')
  expect(host.files.get('2026-11-23.md')).toBe(text())
  expect(text()).toContain('Sand the rail (Ada)')
  expect(notices().at(-1)).toContain('1 item carried over')
})

test('what the last week left open is told of the new one before the host has read its series', async () => {
  const files = {
    '2026-11-16.md': week,
    '2026-11-09.md': week.replaceAll('2026-11-16', '2026-11-09'),
  }
  const host = memoryHost(files)
  const { api } = host.client
  const never = new Promise<never>(() => undefined)
  const readSeries: typeof api.readSeries = (path) =>
    path === '2026-11-23.md' ? never : api.readSeries(path)
  const client = { ...host.client, api: { ...api, readSeries } }
  const { session, clock, store } = await openSession(files, { ...host, client })
  await clock.pass(0)
  const drawn: unknown[] = []
  const lastWeek = () => store.getState().lastWeek?.rows.map(({ item }) => item.text)
  store.subscribe(({ path }, before) => {
    // What is told in the very call that shows the note is drawn with it.
    if (path !== before.path) queueMicrotask(() => drawn.push(lastWeek()))
  })
  void session.newWeek()
  await clock.pass(0)
  expect(drawn).toEqual([['Sand the rail']])
})

test('undo takes the new file away and goes back', async () => {
  const { session, clock, host, store } = await openSession({
    '2026-11-16.md': week,
    '2026-11-09.md': week.replaceAll('2026-11-16', '2026-11-09'),
  })
  void session.newWeek()
  await clock.pass(0)
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(0)
  expect(host.files.has('2026-11-23.md')).toBe(false)
  expect(store.getState().path).toBe('2026-11-16.md')
})

test('undo leaves a new file that has been written in', async () => {
  const { session, clock, host, store, type, notices } = await openSession({
    '2026-11-16.md': week,
    '2026-11-09.md': week.replaceAll('2026-11-16', '2026-11-09'),
  })
  void session.newWeek()
  await clock.pass(0)
  const undo = store.getState().toasts.at(-1)?.action?.run
  type('more')
  undo?.()
  await clock.pass(400)
  expect(host.files.get('2026-11-23.md')).toContain('more')
  expect(notices().at(-1)).toContain('left alone')
})

test('the new week of a log is a section in the text, and undo takes exactly it away', async () => {
  const { session, clock, host, store, text } = await openSession({ 'log.md': log })
  const made = session.newWeek()
  await clock.pass(400)
  expect(await made).toBe('made')
  expect(text()).toContain('2026-11-23')
  expect(text().endsWith(log)).toBe(true)
  expect(host.files.get('log.md')).toBe(text())
  store.getState().toasts.at(-1)?.action?.run()
  await clock.pass(400)
  expect(host.files.get('log.md')).toBe(log)
})

test('a version that could not be kept is told of, and the week is made', async () => {
  const { session, host, clock, notices } = await openSession({ 'log.md': log })
  host.failOnce('keepSnapshot', 'disk-full', 'undone')
  const made = session.newWeek()
  await clock.pass(0)
  expect(await made).toBe('made')
  expect(notices()[0]).toBe('The host is away.')
  expect(notices()).toHaveLength(2)
})

test('pressed twice it makes one week', async () => {
  const { session, clock, text } = await openSession({ 'log.md': log })
  void session.newWeek()
  await clock.pass(0)
  const once = text()
  const again = session.newWeek()
  await clock.pass(0)
  expect(await again).toBe('already')
  expect(text()).toBe(once)
})

test('of a note in another encoding no week is made, and it is said why', async () => {
  const files = { 'locked/older.md': week, '2026-11-16.md': week }
  const host = memoryHost(files)
  const { api } = host.client
  // The host gives the texts of what it can read for certain.
  const readSeries: typeof api.readSeries = async (path) =>
    (await api.readSeries(path)).filter((one) => !one.path.startsWith('locked'))
  const client = { ...host.client, api: { ...api, readSeries } }
  const { session, clock, notices } = await openSession(files, { ...host, client })
  const made = session.newWeek()
  await clock.pass(0)
  expect(await made).toBe('refused')
  expect(notices()).toEqual([texts().safety.onlyRead.mayNotChange])
  expect(host.writes).toEqual([])
})

test('of a log that may not be changed no week is shown, and it is said why', async () => {
  const { session, clock, store, notices } = await openSession({ 'locked.md': log })
  store.getState().changeSettings({ skipsPreview: false })
  const asked = session.newWeek()
  await clock.pass(0)
  expect(await asked).toBe('refused')
  expect(store.getState().dialog).toBeNull()
  expect(notices()).toEqual([texts().safety.onlyRead.mayNotChange])
})

const weeksOfLog = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 10, 16) - 7 * at * 86_400_000).toISOString().slice(0, 10)
    return `# Deck crew ${day}\n\n## This week\n- [ ] Sand the rail (Ada)\n\n${'Talk of the sea.\n'.repeat(100)}`
  }).join('\n')

test('while the week of a very long log is made, that is said', async () => {
  const { session, clock, notices, text } = await openSession({ 'log.md': weeksOfLog(60) })
  const made = session.newWeek()
  await vi.waitFor(() => expect(notices()).toEqual([texts().carry.making]))
  expect(text()).not.toContain('2026-11-23')
  await clock.pass(0)
  expect(await made).toBe('made')
  expect(text()).toContain('2026-11-23')
  expect(notices()).not.toContain(texts().carry.making)
})

test('a week that is to be shown first is said to be prepared, not made', async () => {
  const { session, clock, notices, store } = await openSession({ 'log.md': weeksOfLog(60) })
  store.getState().changeSettings({ skipsPreview: false })
  const asked = session.newWeek()
  await vi.waitFor(() => expect(notices()).toEqual([texts().carry.preparing]))
  await clock.pass(0)
  expect(await asked).toBe('asked')
  expect(store.getState().dialog?.kind).toBe('new-week')
  expect(notices()).toEqual([])
})

test('a week that was called off before it could be shown is neither shown nor made', async () => {
  for (const skipsPreview of [false, true]) {
    const { session, clock, host, store, notices } = await openSession({ 'log.md': log })
    store.getState().changeSettings({ skipsPreview })
    const asked = session.newWeek()
    expect(store.getState().dialog?.kind).toBe('week-awaited')
    store.getState().setDialog(null)
    await clock.pass(0)
    expect(await asked).toBe('called-off')
    expect(store.getState().dialog).toBeNull()
    expect(host.writes).toEqual([])
    expect(notices()).toEqual([])
  }
})

test('a week that is made at once can be called off until it is being written, whenever that is', async () => {
  const ends = new Set<string>()
  for (const files of [{ 'log.md': log }, { '2026-11-16.md': week }]) {
    for (let turns = 0; turns < 120; turns++) {
      const { session, clock, host, store } = await openSession(files)
      const made = session.newWeek()
      for (let turn = 0; turn < turns; turn++) await null
      const isCalledOff = canCallOffWeek(store.getState())
      if (isCalledOff) store.getState().setDialog(null)
      await clock.pass(400)
      const end = `${isCalledOff ? 'escape' : 'too late'}: ${await made}, written ${host.writes.length}`
      ends.add(host.snapshots.length > 0 ? `${end}, a version kept` : end)
    }
  }
  expect([...ends].sort()).toEqual([
    'escape: called-off, written 0',
    'escape: called-off, written 0, a version kept',
    'too late: made, written 1, a version kept',
  ])
})

test('asked for again while it is being written, a week can’t be called off', async () => {
  const { session, clock, store } = await openSession({ 'log.md': log })
  const made = session.newWeek()
  const again: (boolean | Promise<unknown>)[] = []
  const stop = store.subscribe((state) => {
    if (again.length > 0 || state.dialog === null || canCallOffWeek(state)) return
    again.push(session.newWeek(), canCallOffWeek(store.getState()))
  })
  await clock.pass(400)
  stop()
  expect(await made).toBe('made')
  expect(again[1]).toBe(false)
})

test('where the notes have changed meanwhile, a week that was called off is not shown anew', async () => {
  for (const isCalledOff of [false, true]) {
    const host = memoryHost({ 'log.md': log })
    const { api } = host.client
    let whenKept = () => {}
    const keepSnapshot: typeof api.keepSnapshot = async (...kept) => {
      await api.keepSnapshot(...kept)
      whenKept()
    }
    let whenRead = () => {}
    const readSeries: typeof api.readSeries = async (path) => {
      const notes = await api.readSeries(path)
      whenRead()
      return notes
    }
    const client = { ...host.client, api: { ...api, keepSnapshot, readSeries } }
    const opened = await openSession({ 'log.md': log }, { ...host, client })
    const { session, clock, store, text, type } = opened
    whenKept = () => {
      type('- [ ] Coil the rope (Ben)\n')
      if (isCalledOff) whenRead = () => store.getState().setDialog(null)
    }
    const asked = session.newWeek()
    await clock.pass(400)
    expect(await asked).toBe(isCalledOff ? 'called-off' : 'asked')
    expect(store.getState().dialog?.kind).toBe(isCalledOff ? undefined : 'new-week')
    expect(text()).not.toContain('2026-11-23')
  }
})

test('where the week is there and in front, the caret stays in it; from another week one comes to it', async () => {
  const { session, clock, store, view, type } = await openSession({ 'log.md': log })
  void session.newWeek()
  await clock.pass(0)
  type('!', view.state.doc.line(4).to)
  const { head } = view.state.selection.main
  for (const line of [4, view.state.doc.lines]) {
    if (line !== 4) await session.openNote(store.getState().path as NotePath, { line })
    const again = session.newWeek()
    await clock.pass(0)
    expect(await again).toBe('already')
    const titleEnd = view.state.doc.line(1).to
    expect(view.state.selection.main.head).toBe(line === 4 ? head : titleEnd)
  }
})

test('asking for a new week again while one is made asks for no other', async () => {
  const { session, clock, host } = await openSession({
    '2026-11-16.md': week,
    '2026-11-09.md': week.replaceAll('2026-11-16', '2026-11-09'),
  })
  const both = Promise.all([session.newWeek(), session.newWeek('2026-12-07')])
  await clock.pass(0)
  expect(await both).toEqual(['made', 'made'])
  expect([...host.files.keys()].sort()).toEqual(['2026-11-09.md', '2026-11-16.md', '2026-11-23.md'])
})
