import { expect, test } from 'vitest'
import { texts } from '../../../src/language/language.ts'
import { chooseOwner, peopleToGiveTo } from '../../../src/renderer/panel/choose-owner.ts'
import { openSession } from '../session/open-session.ts'

const note = [
  '# Deck crew 2026-11-16',
  '',
  'Present: Ada Baker, Cem Dağ, Björn Åkesson',
  '',
  '- [ ] Order rope',
  '- [ ] Paint the mast (CD)',
  '- [ ] Sew the sail (Dan)',
  '',
  '- Ada Baker will tar the hull. Cem Dağ will oil the winch.',
  '- @dan mend the oars',
  '',
].join('\n')

async function openCrew(path = 'a.md') {
  const opened = await openSession({ [path]: note })
  opened.host.announce('knowledgeChanged', {
    people: ['ada baker', 'ab', 'baker', 'björn åkesson', 'bå', 'åkesson', 'edo falk'],
    dateOrder: null,
    near: null,
  })
  await opened.clock.pass(1000)
  await opened.open(path, 5)
  return opened
}

/** Asks for the owner of the rope, and chooses that one. */
async function give(path: string, name: string, line = 4) {
  const opened = await openCrew(path)
  const { store, text, notices } = opened
  const items = store.getState().note?.meetings[0]?.meeting.items ?? []
  const item = items.find((one) => one.line === line) ?? null
  const row = { id: 0, group: 'unowned', text: item?.text ?? '', item, times: 0, line } as const
  chooseOwner(opened, { ...row, before: null })
  const { dialog } = store.getState()
  if (dialog?.kind === 'owner') dialog.give(name)
  return { line: text().split('\n')[line], notices: notices() }
}

test('work can be given to those at the meeting and whom the folder knows, each by one full name', async () => {
  const { store } = await openCrew()
  expect(peopleToGiveTo(store.getState())).toEqual([
    'Ada Baker',
    'Cem Dağ',
    'Björn Åkesson',
    'Dan',
    'Edo Falk',
  ])
})

test('a name that is typed becomes the owner too', async () => {
  expect(await give('a.md', 'Sam Oduya')).toEqual({
    line: '- [ ] Order rope (Sam Oduya)',
    notices: [],
  })
})

test.each([
  ['Jo', '- [ ] Order rope (Jo)'],
  ['Al', '- [ ] Order rope (Al)'],
  ['jo', '- [ ] Order rope (@jo)'],
  ['An', '- [ ] Order rope (@An)'],
  ['To', '- [ ] Order rope (@To)'],
])('the short name %s is written as it is read', async (name, line) => {
  expect(await give('a.md', name)).toEqual({ line, notices: [] })
})

test('a short name takes the place of another one', async () => {
  expect((await give('a.md', 'jo', 6)).line).toBe('- [ ] Sew the sail (@jo)')
})

test('of a name that would not be read it is said', async () => {
  const { name } = texts().insight.closeOut.whyNotGiven
  expect(await give('a.md', '吴')).toEqual({ line: '- [ ] Order rope', notices: [name('吴')] })
})

test('what can be no owner is not said to be for want of a place, and of a note that may not be written that is said', async () => {
  const { line, notices } = await give('a.md', 'as soon as the shop opens')
  expect(line).toBe('- [ ] Order rope')
  expect(notices).toEqual([expect.stringContaining('“as soon as the shop opens”')])
  expect((await give('locked.md', 'Ada Baker')).notices).toEqual([
    texts().safety.onlyRead.mayNotChange,
  ])
})

test('where the line has no place for another owner it is told why', async () => {
  const { whyNotGiven } = texts().insight.closeOut
  const several = await give('a.md', 'Edo Falk', 8)
  expect(several.line).toBe('- Ada Baker will tar the hull. Cem Dağ will oil the winch.')
  expect(several.notices).toEqual([whyNotGiven.several('Edo Falk')])
  const named = await give('a.md', 'who is there', 9)
  expect(named.line).toBe('- @dan mend the oars')
  expect(named.notices).toEqual([whyNotGiven.named('who is there')])
})
