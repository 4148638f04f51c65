import { expect, test } from 'vitest'
import { openSession } from './open-session.ts'

const note = '# Crew\n\n- rope\n- tar\n'

test('what is typed is sent 80 ms after the first key, as one change, however fast the keys come', async () => {
  const { host, clock, type } = await openSession({ 'a.md': note })
  for (const key of 'and') {
    type(key)
    await clock.pass(30)
  }
  expect(host.journal).toMatchObject([
    { kind: 'begin', path: 'a.md', text: null },
    { kind: 'typed', count: 1, edits: [{ from: note.length, to: note.length, insert: 'and' }] },
  ])
  type('!')
  await clock.pass(80)
  expect(host.journal.at(-1)).toMatchObject({ kind: 'typed', count: 2 })
})

test('opening, looking and a change on disk are not typing', async () => {
  const { host, clock, view, open } = await openSession({ 'a.md': note, 'b.md': 'b' })
  view.dispatch({ selection: { anchor: 3 } })
  host.write('a.md', `${note}- oil\n`)
  await clock.pass(5_000)
  await open('b.md')
  expect(host.journal).toEqual([])
})

test('a save says up to where the text is on disk', async () => {
  const { host, clock, type } = await openSession({ 'a.md': note })
  type('x')
  await clock.pass(400)
  const saved = host.journal.filter(({ kind }) => kind === 'saved')
  expect(saved).toMatchObject([{ kind: 'saved', count: 1 }])
  type('y')
  await clock.pass(80)
  expect(host.journal.at(-1)).toMatchObject({ kind: 'typed', count: 2 })
})

test('a change from elsewhere that comes into unsaved text is written down with it', async () => {
  const { host, clock, type } = await openSession({ 'a.md': note })
  type('- mine\n')
  await clock.pass(80)
  host.write('a.md', `- theirs\n${note}`)
  await clock.pass(80)
  const inserted = host.journal.flatMap((one) =>
    one.kind === 'typed' ? one.edits.map(({ insert }) => insert) : [],
  )
  expect(inserted).toEqual(['- mine\n', '- theirs\n'])
})

test('a note that is put away is not written down any more', async () => {
  const { host, clock, type, session } = await openSession({ 'a.md': note })
  type('x')
  await clock.pass(400)
  void session.deleteNote('a.md' as never)
  await clock.pass(0)
  expect(host.journal.at(-1)).toMatchObject({ kind: 'end' })
})

test('where the host can’t go on, the whole text begins another stream', async () => {
  const { host, clock, type } = await openSession({ 'a.md': note })
  type('x')
  await clock.pass(80)
  host.answerJournal(({ kind }) => (kind === 'typed' ? 'begin-anew' : 'kept'))
  type('y')
  await clock.pass(80)
  expect(host.journal).toMatchObject([
    { kind: 'begin', text: null },
    { kind: 'typed', count: 1 },
    { kind: 'typed', count: 2 },
    { kind: 'begin', text: `${note}xy` },
  ])
  expect(new Set(host.journal.map(({ stream }) => stream)).size).toBe(2)
})

test('a host that takes not even the whole text is asked again after a pause', async () => {
  const { host, clock, type } = await openSession({ 'a.md': note })
  host.answerJournal(() => 'begin-anew')
  type('x')
  await clock.pass(80)
  expect(host.journal.filter(({ kind }) => kind === 'begin')).toHaveLength(2)
  host.answerJournal(() => 'kept')
  await clock.pass(2_000)
  expect(host.journal.at(-1)).toMatchObject({ kind: 'begin', text: `${note}x` })
})

test('a disk that takes no journal is told of, and tried again', async () => {
  const { host, clock, type, store } = await openSession({ 'a.md': note })
  host.failJournal('disk-full')
  type('x')
  await clock.pass(80)
  expect(store.getState().journalProblem).toBe('The disk is full.')
  host.failJournal(null)
  await clock.pass(2_000)
  expect(store.getState().journalProblem).toBeNull()
  expect(host.journal.at(-1)).toMatchObject({ kind: 'begin' })
})
