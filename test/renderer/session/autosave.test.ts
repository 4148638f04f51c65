import { expect, test } from 'vitest'
import { openSession } from './open-session.ts'

test('saves 400 ms after the last key', async () => {
  const { type, clock, host, save } = await openSession({ 'a.md': 'rope' })
  type(' and')
  expect(save()).toBe('waiting')
  await clock.pass(300)
  type(' tar')
  await clock.pass(399)
  expect(host.writes).toEqual([])
  await clock.pass(1)
  expect(host.writes).toEqual(['a.md: rope and tar'])
  expect(save()).toBe('clean')
})

test('saves after 2 s though keys follow each other', async () => {
  const { type, clock, host } = await openSession({ 'a.md': '' })
  for (let key = 0; key < 12; key++) {
    type('x')
    await clock.pass(200)
  }
  expect(host.writes).toEqual([`a.md: ${'x'.repeat(10)}`])
})

test('opening and looking saves nothing', async () => {
  const { clock, host, open, view } = await openSession({ 'a.md': 'a', 'b.md': 'b' })
  view.dispatch({ selection: { anchor: 1 } })
  await open('b.md')
  await clock.pass(5_000)
  expect(host.calls.get('saveNote')).toBeUndefined()
})

test('has one save in flight, and of those waiting only the last runs', async () => {
  const { type, clock, host, session } = await openSession({ 'a.md': '' })
  const release = host.hold()
  type('1')
  void session.saveNow()
  await clock.pass(0)
  for (const key of ['2', '3', '4']) {
    type(key)
    void session.saveNow()
    await clock.pass(10)
  }
  expect(host.calls.get('saveNote')).toBe(1)
  release()
  await clock.pass(0)
  expect(host.writes).toEqual(['a.md: 1', 'a.md: 1234'])
})

test('what is typed during a save is saved after it', async () => {
  const { type, clock, host, save } = await openSession({ 'a.md': '' })
  const release = host.hold()
  type('1')
  await clock.pass(400)
  expect(save()).toBe('saving')
  type('2')
  release()
  await clock.pass(0)
  expect(save()).toBe('waiting')
  await clock.pass(400)
  expect(host.writes).toEqual(['a.md: 1', 'a.md: 12'])
  expect(save()).toBe('clean')
})

test('does not save in the middle of a composition', async () => {
  const { type, clock, host, view } = await openSession({ 'a.md': '' })
  view.composing = true
  type('に')
  await clock.pass(5_000)
  expect(host.writes).toEqual([])
  view.composing = false
  await clock.pass(400)
  expect(host.writes).toEqual(['a.md: に'])
})

test('a failed save keeps the text, says why, and is tried again with growing pauses', async () => {
  const { type, clock, host, store, text } = await openSession({ 'a.md': '' })
  host.fail('disk-full')
  type('kept')
  await clock.pass(400)
  expect(store.getState().save).toEqual({
    kind: 'failed',
    code: 'disk-full',
    message: 'The disk is full.',
  })
  await clock.pass(1_000)
  expect(host.calls.get('saveNote')).toBe(2)
  await clock.pass(1_999)
  expect(host.calls.get('saveNote')).toBe(2)
  host.fail(null)
  await clock.pass(1)
  expect(host.writes).toEqual(['a.md: kept'])
  expect(store.getState().save).toEqual({ kind: 'clean' })
  expect(text()).toBe('kept')
})

test('a failed save is tried again at once when asked', async () => {
  const { type, clock, host, session } = await openSession({ 'a.md': '' })
  host.fail('not-allowed')
  type('x')
  await clock.pass(400)
  host.fail(null)
  session.retrySave()
  await clock.pass(0)
  expect(host.writes).toEqual(['a.md: x'])
})

test('switching notes saves the one that is left, and keeps its undo', async () => {
  const { type, clock, host, open, session, text } = await openSession({ 'a.md': 'a', 'b.md': 'b' })
  type('!')
  await open('b.md')
  expect(host.writes).toEqual(['a.md: a!'])
  await open('a.md')
  expect(session.undo()).toBe(true)
  expect(text()).toBe('a')
  await clock.pass(400)
  expect(host.files.get('a.md')).toBe('a')
})

test('undo goes back across a save', async () => {
  const { type, clock, session, text, save } = await openSession({ 'a.md': 'a' })
  type('!')
  await clock.pass(400)
  session.undo()
  expect(text()).toBe('a')
  expect(save()).toBe('waiting')
})

test('before the window closes everything is saved, and what is not is named', async () => {
  const { type, clock, host } = await openSession({ 'a.md': '' })
  type('last word')
  host.announce('closing', {})
  await clock.pass(0)
  expect(host.files.get('a.md')).toBe('last word')
  expect(host.flushed).toEqual([[]])
  host.fail('disk-full')
  type('!')
  host.announce('closing', {})
  await clock.pass(0)
  expect(host.flushed.at(-1)).toEqual(['a.md'])
})

test('of a long text it sends what has changed, and all of it where that was not to be had', async () => {
  const long = `# Log\n${'- [ ] Sand the rail (Ada)\n'.repeat(7_000)}end`
  const { clock, host, type, view } = await openSession({ 'log.md': long })
  type('x')
  await clock.pass(2_500)
  const { length } = long
  expect(host.calls.get('saveNote')).toBeUndefined()
  expect(host.writes).toHaveLength(1)
  expect(host.files.get('log.md')).toBe(view.state.doc.toString())
  expect(host.writes[0]?.length).toBeLessThan(100)

  view.dispatch({
    changes: [
      { from: 9, insert: 'é😀' },
      { from: length - 9, to: length - 5 },
    ],
  })
  await clock.pass(2_500)
  expect(host.files.get('log.md')).toBe(view.state.doc.toString())

  // Another program was there: the whole text goes, and is merged.
  host.files.set('log.md', `${host.files.get('log.md')}\ntheirs`)
  type('y')
  await clock.pass(2_500)
  expect(host.calls.get('saveNote')).toBeGreaterThan(0)
  expect(host.files.get('log.md')).toBe(view.state.doc.toString())
  expect(host.files.get('log.md')).toContain('theirs')
})
