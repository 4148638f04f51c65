import { expect, test } from 'vitest'
import type { NotePath, NoteSummary } from '../../../src/api/notes.ts'
import { showRecoveries } from '../../../src/renderer/actions/safety.ts'
import { openSession } from './open-session.ts'

const files = { 'a.md': '# Crew\n', 'b.md': '# Deck\n', 'c.md': '# Sails\n' }

/** The host told that the file is gone, and the list without it, in this order or the other. */
async function deleted(order: 'note first' | 'list first') {
  const opened = await openSession(files)
  const { host, store, clock } = opened
  const list = store.getState().notes ?? []
  const tellList = () => host.announce('notesChanged', { notes: without(list, 'a.md') })
  opened.type('rope\n')
  await clock.pass(400)
  if (order === 'list first') tellList()
  host.remove('a.md')
  if (order === 'note first') tellList()
  await clock.pass(0)
  const { session } = opened
  return {
    ...opened,
    listed: () => store.getState().notes?.map(({ path }) => path),
    unsaved: () => [...store.getState().unsaved],
    whyNoCommand: () => showRecoveries.whyNot(store.getState()),
    async command() {
      showRecoveries.run({ store, session, api: host.client.api })
      await clock.pass(0)
    },
  }
}

function without(notes: readonly NoteSummary[], path: string) {
  return notes.filter((note) => note.path !== path)
}

test.each(['note first', 'list first'] as const)(
  'a note that is deleted elsewhere stays in the list as not saved while another is shown, %s',
  async (order) => {
    const { open, listed, unsaved, text, save } = await deleted(order)
    expect(save()).toBe('gone')
    await open('b.md')
    expect(save()).toBe('clean')
    expect(listed()).toEqual(['b.md', 'c.md', 'a.md'])
    expect(unsaved()).toEqual([['a.md', 'gone']])
    await open('a.md')
    expect([text(), save()]).toEqual(['# Crew\nrope\n', 'gone'])
  },
)

test('it stays through other lists, other notes and being told again that it is gone', async () => {
  const { open, host, store, clock, listed, text } = await deleted('note first')
  await open('b.md')
  for (let other = 0; other < 20; other++) {
    host.files.set(`${other}.md`, 'x')
    await open(`${other}.md`)
  }
  host.announce('notesChanged', { notes: without(store.getState().notes ?? [], 'a.md') })
  host.announce('noteDeleted', { path: 'a.md' as NotePath })
  await clock.pass(0)
  expect(listed()).toContain('a.md')
  await open('a.md')
  expect(text()).toBe('# Crew\nrope\n')
})

test('going back leads to it, and so does the command for what is not saved', async () => {
  const { open, session, store, clock, whyNoCommand, command } = await deleted('note first')
  await open('b.md')
  const back = session.goBack()
  await clock.pass(0)
  expect([await back, store.getState().path]).toEqual([true, 'a.md'])
  await open('c.md')
  expect(whyNoCommand()).toBeNull()
  await command()
  expect(store.getState().path).toBe('a.md')
  await command()
  expect([store.getState().path, store.getState().dialog]).toEqual(['a.md', null])
})

test('written again it is a note like all others', async () => {
  const { session, clock, host, listed, unsaved, whyNoCommand } = await deleted('note first')
  void session.writeAnew()
  await clock.pass(0)
  expect(unsaved()).toEqual([])
  expect(whyNoCommand()).toBe('Nothing is left that was not saved.')
  expect(listed()).toEqual(['b.md', 'c.md'])
  expect(host.files.get('a.md')).toBe('# Crew\nrope\n')
})

test('discarded it is out of the list, and nothing is asked of the host', async () => {
  const { open, session, host, store, listed, unsaved, notices } = await deleted('list first')
  await open('b.md')
  expect(await session.deleteNote('a.md' as NotePath)).toBe(true)
  expect([listed(), unsaved(), notices()]).toEqual([['b.md', 'c.md'], [], []])
  expect(host.calls.get('deleteNote')).toBeUndefined()
  expect(host.journal.at(-1)?.kind).toBe('end')
  expect(store.getState().path).toBe('b.md')
})

test('a note that could not be saved is listed so until it is', async () => {
  const { type, open, host, clock, store } = await openSession(files)
  host.fail('disk-full')
  type('rope\n')
  await open('b.md')
  await clock.pass(400)
  const seen: unknown[] = []
  store.subscribe(({ unsaved }) => seen.push(unsaved.get('a.md' as NotePath)))
  await clock.pass(60_000)
  expect(seen.every((one) => one === 'failed')).toBe(true)
  host.fail(null)
  await clock.pass(30_000)
  expect(store.getState().unsaved.size).toBe(0)
  expect(host.files.get('a.md')).toBe('# Crew\nrope\n')
})
