import { expect, test } from 'vitest'
import { memoryHost } from '../../support/memory-host.ts'
import { type TestClock, testClock } from '../../support/test-clock.ts'
import { openSession } from './open-session.ts'

const weeks = Array.from({ length: 40 }, (_, at) => {
  const date = new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10)
  return `## ${date}\n\n- [ ] Coil line ${at} (Ada)\n- [ ] Tar the hull (Ben)\n\n`
})
const log = `# Deck crew\n\n${weeks.reverse().join('')}`
const galley = '# Galley 2026-11-16\n\n- [ ] Order the flour (Ada)\n'
const galleyBefore =
  '# Galley 2026-11-09\n\n- [ ] Order the flour (Ada)\n- [ ] Mend the oven (Ben)\n'
const files = { 'log.md': log, 'galley/11-16.md': galley, 'galley/11-09.md': galleyBefore }

/** Each slice of work has time for one meeting, and the next one comes a while after it. */
function busyClock(): TestClock {
  const clock = testClock()
  let looks = 0
  return {
    ...clock,
    now: () => clock.now() + 5 * ++looks,
    nextSlice: (run) => clock.after(20, run),
  }
}

async function openSlowly(texts: Readonly<Record<string, string>>) {
  const host = memoryHost(texts)
  const { api } = host.client
  const readSeries: typeof api.readSeries = async (path) => {
    const all = await api.readSeries(path)
    return all.filter((one) => one.path.startsWith('galley') === path.startsWith('galley'))
  }
  const client = { ...host.client, api: { ...api, readSeries } }
  return await openSession(texts, { ...host, client }, null, busyClock())
}

function shownOf({ store }: Awaited<ReturnType<typeof openSession>>) {
  const { series, lastWeek, pasts } = store.getState()
  return {
    at: series?.at.path,
    rows: lastWeek?.rows.map(({ item }) => item.text),
    isPastOfLog: [...pasts.keys()].some((key) => key.includes('hull')),
  }
}

test('a note that is opened while the weeks of a long log are matched has its own last week', async () => {
  const session = await openSlowly(files)
  await session.clock.pass(100)
  expect(shownOf(session).at).toBeUndefined()
  await session.open('galley/11-16.md')
  for (let turn = 0; turn < 200; turn++) {
    await session.clock.pass(10)
    expect([undefined, 'galley/11-16.md']).toContain(shownOf(session).at)
  }
  expect(shownOf(session)).toEqual({
    at: 'galley/11-16.md',
    rows: ['Mend the oven', 'Order the flour'],
    isPastOfLog: false,
  })
})

test('a week that changes while the weeks before it are matched counts as it is now', async () => {
  const session = await openSlowly({
    'crew/12.md': '# Deck crew 2026-11-16\n\n- [ ] Tar the hull (Ben)\n',
    'crew/11.md': '# Deck crew 2026-11-09\n\n- [ ] Tar the hull (Ben)\n',
    'log.md': log,
  })
  await session.clock.pass(100)
  expect(shownOf(session).at).toBeUndefined()
  session.host.write('crew/11.md', '# Deck crew 2026-11-09\n\n- [ ] Oil the mast (Ben)\n')
  await session.clock.pass(10_000)
  expect(shownOf(session)).toMatchObject({ at: 'crew/12.md', rows: ['Oil the mast'] })
})
