import { expect, test } from 'vitest'
import { memoryHost } from '../../support/memory-host.ts'
import { openSession } from './open-session.ts'

const files = { 'a.md': '# Crew\n', 'b.md': '# Deck\n' }

/** A session in a window of a browser; `asks` tells whether that would ask before it goes. */
async function openInWindow() {
  const page = Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
    open: () => null,
  })
  const opened = await openSession(files, memoryHost(files), page)
  return {
    ...opened,
    asks: () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    leave: () => page.dispatchEvent(new Event('pagehide')),
    comeBack: () => page.dispatchEvent(new Event('focus')),
    loseHost() {
      opened.host.fail('closed')
      opened.host.failJournal('closed')
      opened.store.getState().setConnection('lost')
    },
  }
}

test('a window where all is saved goes without a question', async () => {
  const { type, clock, asks } = await openInWindow()
  expect(asks()).toBe(false)
  type('rope\n')
  await clock.pass(400)
  expect(asks()).toBe(false)
})

test('the day goes on while a window stays open', async () => {
  const { clock, comeBack, host, store } = await openInWindow()
  expect(store.getState().hello?.today).toBe('2026-11-21')
  host.setDay('2026-11-23')
  comeBack()
  await clock.pass(0)
  expect(store.getState().hello?.today).toBe('2026-11-23')
})

test('a new week is made on the day of the press, also in a window that was never left', async () => {
  const { host, session, store } = await openInWindow()
  host.setDay('2026-11-23')
  await session.newWeek()
  expect(store.getState().hello?.today).toBe('2026-11-23')
})

test('what was just typed is saved on the way out, without a question', async () => {
  const { type, clock, asks, leave, host } = await openInWindow()
  type('rope\n')
  expect(asks()).toBe(false)
  leave()
  await clock.pass(0)
  expect(host.files.get('a.md')).toBe('# Crew\nrope\n')
})

test('without the host it asks from the first key on, and for as long as nothing is saved', async () => {
  const { type, clock, asks, loseHost, host, store } = await openInWindow()
  loseHost()
  expect(asks()).toBe(false)
  type('rope\n')
  expect(asks()).toBe(true)
  await clock.pass(2_500)
  expect(asks()).toBe(true)
  await clock.pass(60_000)
  expect(asks()).toBe(true)
  host.fail(null)
  store.getState().setConnection('joined')
  await clock.pass(30_000)
  expect(asks()).toBe(false)
  expect(host.files.get('a.md')).toBe('# Crew\nrope\n')
})

test('a note that is not shown is asked for too', async () => {
  const { type, clock, asks, loseHost, open } = await openInWindow()
  await open('b.md')
  await open('a.md')
  loseHost()
  type('rope\n')
  await open('b.md')
  await clock.pass(2_500)
  expect(asks()).toBe(true)
})

test('a host that starts anew and does not know the window is none', async () => {
  const { type, asks, loseHost, store } = await openInWindow()
  loseHost()
  store.getState().setConnection('refused', 'Open the new address.')
  type('rope\n')
  expect(asks()).toBe(true)
})

test('it asks while the disk takes nothing', async () => {
  const { type, clock, asks, host } = await openInWindow()
  host.fail('disk-full')
  type('rope\n')
  await clock.pass(2_500)
  expect(asks()).toBe(true)
})

test('it asks while the text of a deleted note is here alone, changed or not', async () => {
  const { clock, asks, host, session, open } = await openInWindow()
  host.remove('a.md')
  await clock.pass(0)
  expect(asks()).toBe(true)
  await open('b.md')
  expect(asks()).toBe(true)
  await open('a.md')
  void session.writeAnew()
  await clock.pass(0)
  expect(asks()).toBe(false)
})
