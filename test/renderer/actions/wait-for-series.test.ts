import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { texts } from '../../../src/language/language.ts'
import type { Action } from '../../../src/renderer/actions/action.ts'
import { whyNotNow } from '../../../src/renderer/actions/action.ts'
import { runAction } from '../../../src/renderer/actions/bind-keys.ts'
import { bringIn } from '../../../src/renderer/actions/meeting.ts'
import { showSeries } from '../../../src/renderer/actions/series.ts'
import { openSession } from '../session/open-session.ts'

const old = '# Deck crew 2026-11-09\n\n## Next steps\n- [ ] Tar the hull (Ada)\n'
const now = '# Deck crew 2026-11-16\n\n## Next steps\n- [ ] Oil (Ben)\n'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The newer week is shown, and of its series nothing is read yet: that waits for idle time. */
async function justOpened(path = '2026-11-16.md') {
  const opened = await openSession({
    'other.md': 'x\n',
    '2026-11-09.md': old,
    '2026-11-16.md': now,
  })
  void opened.session.openNote(path as NotePath)
  for (let turn = 0; turn < 30; turn++) await new Promise((done) => setImmediate(done))
  const press = (action: Action) =>
    runAction(action, {
      store: opened.store,
      session: opened.session,
      api: opened.host.client.api,
    })
  return { ...opened, press }
}

test('the series page that is asked for before the series is read comes when it is, and says so meanwhile', async () => {
  const { store, press, clock, notices } = await justOpened()
  expect(store.getState()).toMatchObject({ path: '2026-11-16.md', isSeriesRead: false })
  expect(whyNotNow(showSeries, store.getState())).toBeNull()
  press(showSeries)
  expect(store.getState().page).toBeNull()
  expect(notices()).toEqual([])
  vi.advanceTimersByTime(300)
  expect(notices()).toEqual([texts().insight.reading(texts().actions.showSeries)])
  await clock.pass(200)
  expect(store.getState().page).toEqual({ kind: 'series' })
  expect(notices()).toEqual([])
})

test('open items are brought in as soon as the meeting before is read', async () => {
  const { press, clock, text, notices } = await justOpened()
  press(bringIn)
  expect(text()).toBe(now)
  await clock.pass(200)
  expect(text()).toBe(`${now}- [ ] Tar the hull (Ada)\n`)
  expect(notices()).toEqual([texts().carry.broughtIn(1)])
})

test('where there turns out to be none, that is said then', async () => {
  const { store, press, clock, notices } = await justOpened('2026-11-09.md')
  press(bringIn)
  expect(notices()).toEqual([])
  await clock.pass(200)
  expect(notices()).toEqual([texts().carry.noMeetingBefore])
  expect(whyNotNow(bringIn, store.getState())).toBe(texts().carry.noMeetingBefore)
})

test('another note calls it off, and of two actions the last is meant', async () => {
  const one = await justOpened()
  one.press(bringIn)
  one.press(showSeries)
  await one.clock.pass(200)
  expect(one.text()).toBe(now)
  expect(one.store.getState().page).toEqual({ kind: 'series' })

  const other = await justOpened()
  other.press(showSeries)
  void other.session.openNote('other.md' as NotePath)
  await other.clock.pass(200)
  expect(other.store.getState().page).toBeNull()
})

test('where no note is open nothing is waited for', async () => {
  const { store, session, host } = await openSession({})
  runAction(showSeries, { store, session, api: host.client.api })
  expect(store.getState().toasts.map(({ text }) => text)).toEqual([texts().insight.noSeries])
})
