import { expect, onTestFinished, test } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import { setLanguage, texts } from '../../../src/language/language.ts'
import type { WorkAt } from '../../../src/notes/view/issue-link.ts'
import { bringIn, capture } from '../../../src/renderer/actions/meeting.ts'
import { carriedField } from '../../../src/renderer/editor/visible-marks.ts'
import type { Session } from '../../../src/renderer/session/session.ts'
import type { ShownItem } from '../../../src/renderer/store/shown-item.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { openSession } from './open-session.ts'

const lastWeek =
  '# Deck crew 2026-11-09\n\n## This week\n- [ ] Sand the rail (Ada)\n- [x] Oil the hinges (Ben)\n'
const thisWeek = '# Deck crew 2026-11-16\n\n## This week\n- [ ] Buy new rope (Ben)\n'

test('the start puts folder, settings and list into the store', async () => {
  const { store } = await openSession({ 'a.md': '' })
  const { hello, connection, notes, settings, path } = store.getState()
  const { theme, sidebarWidth } = settings
  expect({ connection, theme, sidebarWidth, path }).toEqual({
    connection: 'joined',
    theme: 'dark',
    sidebarWidth: 200,
    path: 'a.md',
  })
  expect(hello?.folderName).toBe('crew')
  expect(notes?.map((note) => note.path)).toEqual(['a.md'])
})

test('the notes are there also where what was told of the folder can’t be read, which is said', async () => {
  const files = { 'a.md': '' }
  const host = memoryHost(files)
  const refused = new ApiError('not-allowed', 'Another program has the file.')
  const api = { ...host.client.api, loadMemory: () => Promise.reject(refused) }
  const { store, notices } = await openSession(files, { ...host, client: { ...host.client, api } })
  expect(store.getState().notes?.map((note) => note.path)).toEqual(['a.md'])
  expect(notices()).toEqual(['Another program has the file.'])
})

test('typing an item puts it into the reading at once', async () => {
  const { type, store } = await openSession({ 'a.md': thisWeek })
  type('- [ ] Tar the hull (Ada)\n')
  const items = store.getState().note?.meetings.flatMap(({ meeting }) => meeting.items)
  expect(items?.map(({ text, owners }) => `${text} ${owners}`)).toEqual([
    'Buy new rope Ben',
    'Tar the hull Ada',
  ])
})

test('a tick changes one character, and nothing where other work stands on the line now', async () => {
  const { session, text, type } = await openSession({ 'a.md': thisWeek })
  const rope = { line: 4, text: 'Buy new rope', owners: ['Ben'] }
  expect(session.tickItem(rope)).toBe(true)
  expect(text()).toBe(thisWeek.replace('[ ] Buy', '[x] Buy'))
  session.undo()
  expect(text()).toBe(thisWeek)
  type('\n', 0)
  expect(session.tickItem(rope)).toBe(false)
  expect(session.tickItem({ ...rope, line: 99 })).toBe(false)
  type('- [ ] Tar the hull (Ada)\n', text().indexOf('- [ ] Buy'))
  expect(session.tickItem({ ...rope, line: 5 })).toBe(false)
  expect(session.tickItem({ ...rope, line: 6 })).toBe(true)
})

test('a link for an issue finds an item that has moved by its words, if they are and were of one alone', async () => {
  const note =
    '# Crew 2026-11-16\n\n## Next steps\n- Buy new rope\n- Tar the hull\n\n## Notes\n- Buy new rope\n'
  const { session, text, type, open } = await openSession({ 'a.md': note })
  const atLine = async (line: number) => {
    await open('a.md', line)
    const work = session.workHere()
    if (!work) throw new Error(`No work on line ${line}.`)
    return work.shown
  }
  const [rope, hull] = [await atLine(4), await atLine(5)]
  type('\n', 0)
  const link = ({ placed, text: doc }: WorkAt) => [
    { from: doc.line(placed.line).to, to: doc.line(placed.line).to, insert: ' #7' },
  ]
  expect(session.linkItem(rope, link)).toBe('moved-on')
  expect(session.linkItem(hull, link)).toBe('linked')
  expect(text()).toBe(`\n${note.replace('the hull', 'the hull #7')}`)
  expect(session.linkItem({ ...hull, wasAlone: false }, link)).toBe('moved-on')
})

test.each([
  ['a tick', (session: Session, shown: ShownItem) => session.tickItem(shown)],
  ['a drop', (session: Session, shown: ShownItem) => session.changeItem(shown, { kind: 'drop' })],
  [
    'another owner',
    (session: Session, shown: ShownItem) =>
      session.changeItem(shown, { kind: 'owners', owners: ['Cleo'] }),
  ],
])(
  '%s is refused where another person’s work with the same words has come to the line',
  async (_, use) => {
    const note = '# Crew 2026-11-16\n\n## Next steps\n- [ ] Buy rope (Ada)\n- [ ] Buy rope (Ben)\n'
    const { session, text } = await openSession({ 'a.md': note })
    const shown = { line: 4, text: 'Buy rope' }
    expect(use(session, { ...shown, owners: ['Ben'] })).toBe(false)
    expect(text()).toBe(note)
    expect(use(session, { ...shown, owners: ['Ada'] })).toBe(true)
  },
)

test('a note that may not be written is shown, and no command changes it', async () => {
  const { session, text, store } = await openSession({ 'locked.md': thisWeek })
  expect(store.getState().readOnly).toBe('mayNotChange')
  expect(session.tickItem({ line: 4, text: 'Buy new rope', owners: ['Ben'] })).toBe(false)
  expect(text()).toBe(thisWeek)
})

test('why a note may not be written is said in the language that was chosen after it was opened', async () => {
  const { session, store } = await openSession({ 'locked.md': thisWeek })
  onTestFinished(() => setLanguage('en'))
  await setLanguage('de')
  session.edit('bold')
  const [shown] = store.getState().toasts
  expect(shown?.text).toMatch(/^Das System lässt Carryover diese Notiz nicht ändern/)
  expect(capture.whyNot(store.getState())).toBe(shown?.text)
  expect(bringIn.whyNot(store.getState())).toBe(shown?.text)
})

test.each([
  'toggleItems',
  'cycleMarks',
  'bold',
  'italic',
  'link',
  'moveItemUp',
  'indentItem',
] as const)('in a note that may not be written, %s says so', async (command) => {
  const { session, text, notices, open } = await openSession({
    'locked.md': `${thisWeek}- [ ] Tar the hull (Ada)\n`,
  })
  await open('locked.md', 5)
  session.edit(command)
  expect(text()).toContain('- [ ] Tar the hull (Ada)')
  expect(notices()).toEqual([texts().safety.onlyRead.mayNotChange])
})

test.each([
  ['toggleItems', '## This week', 3, 'This line can’t be made an item.'],
  ['cycleMarks', '- Buy new rope (Ben)', 4, 'This item has no checkbox'],
  ['cycleMarks', '## This week', 3, 'There is no item on this line.'],
] as const)('%s on %j says why nothing comes of it', async (command, line, number, why) => {
  const note = thisWeek.replace('- [ ] Buy', '- Buy')
  const { session, text, notices, open } = await openSession({ 'a.md': note })
  expect(text().split('\n')[number - 1]).toBe(line)
  await open('a.md', number)
  session.edit(command)
  // The same key once more is no second notice.
  session.edit(command)
  expect(text()).toBe(note)
  expect(notices()).toEqual([expect.stringContaining(why)])
})

test('between the conflict markers of Git no tick changes anything, and around them it does', async () => {
  const conflict = [
    '<<<<<<< HEAD',
    '- [x] Coil the line (Ada)',
    '=======',
    '- [ ] Coil the line (Ben)',
  ]
  const note = `${thisWeek}${conflict.join('\n')}\n>>>>>>> theirs\n- [ ] Tar the hull (Ada)\n`
  const { session, text, store, clock } = await openSession({ 'a.md': note })
  await clock.pass(1000)
  expect(store.getState().hasMarkers).toBe(true)
  for (const [line, owner] of [
    [6, 'Ada'],
    [8, 'Ben'],
  ] as const) {
    const shown = { line, text: 'Coil the line', owners: [owner] }
    expect(session.isInConflict(line)).toBe(true)
    expect(session.tickItem(shown)).toBe(false)
    expect(session.changeItem(shown, { kind: 'drop' })).toBe(false)
  }
  expect(text()).toBe(note)
  expect(session.isInConflict(10)).toBe(false)
  expect(session.tickItem({ line: 10, text: 'Tar the hull', owners: ['Ada'] })).toBe(true)
  expect(text()).toBe(note.replace('[ ] Tar', '[x] Tar'))
})

test('a note that cannot be opened says why, and no other text stands in its place', async () => {
  const { open, store, text } = await openSession({ 'a.md': 'a' })
  expect(await open('missing.md')).toBe(false)
  expect(store.getState().openProblem).toEqual({
    path: 'missing.md',
    message: 'missing.md is not there.',
  })
  expect(text()).toBe('')
})

test('of two notes asked for quickly the second is shown', async () => {
  const { session, clock, store } = await openSession({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' })
  void session.openNote('b.md' as never)
  void session.openNote('c.md' as never)
  await clock.pass(0)
  expect(store.getState().path).toBe('c.md')
  expect(store.getState().opening).toBeNull()
})

test('opens at a line', async () => {
  const { open, view, store, clock } = await openSession({ 'a.md': 'a', 'b.md': thisWeek })
  await open('b.md', 3)
  await clock.pass(200)
  expect(view.state.doc.lineAt(view.state.selection.main.head).number).toBe(3)
  expect(store.getState().caret.line).toBe(3)
})

test('a note that is shown again has its caret and its words', async () => {
  const { open, store, view, clock } = await openSession({ 'a.md': thisWeek, 'b.md': 'b' })
  view.dispatch({ selection: { anchor: 30 } })
  await clock.pass(500)
  const { caret, words } = store.getState()
  await open('b.md')
  await open('a.md')
  expect(store.getState()).toMatchObject({ caret, words })
  expect(caret).toEqual({ line: 3, column: 7 })
})

test('shows what the meeting before left open', async () => {
  const { store, clock } = await openSession({
    '2026-11-16.md': thisWeek,
    '2026-11-09.md': lastWeek,
  })
  await clock.pass(500)
  const { lastWeek: found } = store.getState()
  expect(found?.date).toBe('2026-11-09')
  expect(found?.rows.map(({ item, here, ageWeeks }) => [item.text, here, ageWeeks])).toEqual([
    ['Sand the rail', null, 1],
  ])
})

test('an item of last week that is written here is found here, and gets a chip', async () => {
  const { store, clock, type, view } = await openSession({
    '2026-11-16.md': thisWeek,
    '2026-11-09.md': lastWeek,
  })
  await clock.pass(500)
  type('- [ ] Sand the rail (Ada)\n')
  await clock.pass(500)
  const { lastWeek: found, note } = store.getState()
  expect(found?.rows[0]?.here).toBe(note?.meetings.at(-1)?.meeting.items.at(-1))
  expect([...view.state.field(carriedField)]).toEqual([['2026-11-16 Sand the rail', 1]])
})

test('prose leaves the rows of last week the same objects', async () => {
  const { store, clock, type } = await openSession({
    '2026-11-16.md': `${thisWeek}\n## Notes\nWe met.\n`,
    '2026-11-09.md': lastWeek,
  })
  await clock.pass(500)
  const before = store.getState().lastWeek
  type(' It rained.')
  await clock.pass(500)
  expect(before).not.toBeNull()
  expect(store.getState().lastWeek).toBe(before)
})

test('Add writes an item of last week where this team writes such items', async () => {
  const { store, clock, session, text, open } = await openSession({
    '2026-11-16.md': thisWeek,
    '2026-11-09.md': lastWeek,
  })
  await open('2026-11-16.md', 4)
  await clock.pass(500)
  const row = store.getState().lastWeek?.rows[0]
  if (!row) throw new Error('No row of last week')
  expect(session.addCarried(row)).toBe(true)
  expect(text()).toContain('- [ ] Sand the rail (Ada)')
  session.undo()
  expect(text()).toBe(thisWeek)
})

test('Add means the first meeting of a log while the caret is above it', async () => {
  const { store, clock, session, text, open } = await openSession({
    'log.md': `Our log, the newest first.\n\n${thisWeek}\n${lastWeek}`,
  })
  await open('log.md', 1)
  await clock.pass(500)
  const row = store.getState().lastWeek?.rows[0]
  if (!row) throw new Error('No row of last week')
  expect(session.addCarried(row)).toBe(true)
  expect(text().split('- [ ] Sand the rail (Ada)').length).toBe(3)
})

test('Add takes the lines as they stand now, though the log has been written in since', async () => {
  const { store, clock, session, text, type, open } = await openSession({
    'log.md': `${thisWeek}\n${lastWeek.replace('(Ada)', '(Ada)\n  - with the fine paper')}`,
  })
  await open('log.md', 4)
  await clock.pass(500)
  const row = store.getState().lastWeek?.rows[0]
  if (!row) throw new Error('No row of last week')
  type('We met.\n\n\n', thisWeek.length)
  expect(session.addCarried(row)).toBe(true)
  expect(text().split('- [ ] Sand the rail (Ada)\n  - with the fine paper').length).toBe(3)
})
