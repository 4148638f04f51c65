import { expect, test } from 'vitest'
import { actions } from '../../../src/renderer/actions/actions.ts'
import { newWeek } from '../../../src/renderer/actions/meeting.ts'
import { shortcutText } from '../../../src/renderer/actions/shortcut.ts'
import { openSession } from '../session/open-session.ts'

test('every action has an id and keys of its own', () => {
  const ids = actions.map((action) => action.id)
  expect(new Set(ids).size).toBe(ids.length)
  const keys = actions.flatMap(({ shortcut, inBrowser, alias }) =>
    [shortcut, inBrowser, alias].flatMap((each) => (each ? [shortcutText(each, 'linux')] : [])),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('no new week is made while a passage stands in two versions, and one is again when that is chosen', async () => {
  const note = '# Crew 2026-11-16\n\n- [ ] Tar the hull\n'
  const { host, clock, type, store, session } = await openSession({ 'a.md': note })
  expect(newWeek.whyNot(store.getState())).toBeNull()
  type(' (Ada)', note.indexOf('hull') + 4)
  host.write('a.md', note.replace('hull', 'hull (Ben)'))
  await clock.pass(400)
  expect(newWeek.whyNot(store.getState())).toMatch(/two versions|both|choose/i)
  session.choose('mine')
  expect(newWeek.whyNot(store.getState())).toBeNull()
})
