import { expect, test } from 'vitest'
import { pastKey } from '../../../src/notes/series/past.ts'
import { openSession } from './open-session.ts'

const files = {
  '2026-11-16.md':
    '# Deck crew 2026-11-16\n\n## This week\n- [ ] Steps of the launch party (Ben)\n- [ ] Order rope (Ada)\n',
  '2026-11-09.md':
    '# Deck crew 2026-11-09\n\n## This week\n- [ ] Launch checklist with all steps (Ben)\n- [ ] Order rope (Ada)\n',
}
const item = { text: 'Steps of the launch party' }

async function asked() {
  const opened = await openSession(files)
  await opened.clock.pass(2000)
  const past = () => {
    const { series, pasts } = opened.store.getState()
    return series ? pasts.get(pastKey(series.at.meeting, item)) : undefined
  }
  return { ...opened, past }
}

test('work that may be the same is asked about, and is no old work before the answer', async () => {
  const { past } = await asked()
  expect(past()).toMatchObject({
    timesCarried: 0,
    maybe: { text: 'Launch checklist with all steps', owners: ['Ben'], date: '2026-11-09' },
  })
})

test('“the same” makes it old work, “another” ends the question; both are kept', async () => {
  const { past, session, clock, host } = await asked()
  expect(session.answerLink(item, 'same')).toBe(true)
  await clock.pass(2000)
  expect(past()).toMatchObject({ timesCarried: 1, ageWeeks: 1, maybe: null })
  expect(Object.values(host.memory().links)).toEqual(['same'])
  const second = await asked()
  second.session.answerLink(item, 'other')
  await second.clock.pass(2000)
  expect(second.past()).toBeUndefined()
  expect(second.session.answerLink(item, 'other')).toBe(false)
})
