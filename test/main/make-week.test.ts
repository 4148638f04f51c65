import { expect, test } from 'vitest'
import { emptyMemory, type FolderMemory } from '../../src/api/folder-memory.ts'
import { texts } from '../../src/language/language.ts'
import { makeWeekOfFile } from '../../src/main/make-week.ts'
import { sectionKey } from '../../src/notes/week/week-choices.ts'
import { watchedDisk } from './faulty-disk.ts'
import { tempFolder } from './temp-folder.ts'

const week = (title: string, work: string) => `# ${title}\n\n## This week\n${work}`

test('the command line follows what was told in the window of the folder above', async () => {
  const files = await tempFolder({
    'deck/2026-11-09.md': week('Deck crew 2026-11-09', '- [ ] Order rope (Ben)\n'),
    'deck/evening-2026-11-16.md': week('An evening 2026-11-16', '- [ ] Oil (Ada)\n'),
  })
  const told = (own: string): FolderMemory => ({
    ...emptyMemory,
    series: { notes: { 'deck/evening-2026-11-16.md': 'deck/t:deck crew' }, joined: {} },
    weekChoices: { [sectionKey('deck/t:deck crew', ['This week'])]: 'drop' },
    labels: { [own]: 'planned' },
  })
  const made = (memory: FolderMemory) =>
    makeWeekOfFile(files.at('deck/2026-11-09.md'), {
      today: '2026-11-18',
      date: undefined,
      keep: async () => undefined,
      memoryOf: async (root) => (root === files.path ? memory : emptyMemory),
    })
  const plain = await made(emptyMemory)
  expect(plain.notes.map(({ path }) => path)).toEqual(['2026-11-09.md'])
  const { week: asTold, notes } = await made(told('cargo'))
  expect(notes.map(({ path }) => path).sort()).toEqual(['2026-11-09.md', 'evening-2026-11-16.md'])
  expect(asTold).toMatchObject({ from: { path: 'evening-2026-11-16.md' } })
  expect(asTold.kind === 'file' && asTold.text).toContain('- [-] Oil (Ada)')
})

const unasked = {
  today: '2026-11-18',
  date: undefined,
  keep: async () => undefined,
  memoryOf: async () => emptyMemory,
}

test('a copy that a sync program made beside a note is no week of its series, and no meeting before', async () => {
  const files = await tempFolder({
    'crew 2026-11-09.md': week('Crew 2026-11-09', '- [ ] Order rope (Ben)\n'),
    'crew 2026-11-09 (conflicted copy 2026-11-10).md': week('Crew 2026-11-09', '- [ ] Oil (Ada)\n'),
    'crew 2026-11-16.md': week('Crew 2026-11-16', '- [ ] Sand the rail (Ada)\n'),
    'crew 2026-11-16.sync-conflict-20261117-093012-K3PQ7ZA.md': week(
      'Crew 2026-11-16',
      '- [ ] Tar the hull (Ada)\n',
    ),
  })
  const made = await makeWeekOfFile(files.at('crew 2026-11-16.md'), unasked)
  expect(made.notes.map(({ path }) => path).sort()).toEqual([
    'crew 2026-11-09.md',
    'crew 2026-11-16.md',
  ])
  expect(made.week).toMatchObject({
    path: 'crew 2026-11-23.md',
    from: { path: 'crew 2026-11-16.md' },
  })
  expect(made.week.kind === 'file' && made.week.text).toContain('- [ ] Sand the rail (Ada)')
})

test('weeks that tell no year go on with the last of them, whatever their names are sorted by', async () => {
  const files = await tempFolder({
    'Feb 12.md': week('Crew Feb 12', '- [ ] Sand the rail (Ada)\n'),
    'Feb 5.md': week('Crew Feb 5', '- [ ] Order rope (Ben)\n'),
    'Jan 29.md': week('Crew Jan 29', '- [ ] Tar the hull (Ada)\n'),
  })
  const made = await makeWeekOfFile(files.at('Jan 29.md'), { ...unasked, today: '2026-02-16' })
  expect(made.week).toMatchObject({ path: 'Feb 19.md', from: { path: 'Feb 12.md' } })
  expect(made.week.kind === 'file' && made.week.text).toContain('# Crew Feb 19')
  expect(made.week.kind === 'file' && made.week.text).toContain('- [ ] Sand the rail (Ada)')
})

test('a log that tells no year goes on with its newest meeting, at either end', async () => {
  const meetings = (newest: string, oldest: string) => [
    `## ${newest}\n\n- [ ] Sand the rail (Ada)\n`,
    `## ${oldest}\n\n- [ ] Oil (Ben)\n`,
  ]
  const logs = {
    'up.md': meetings('Nov 13', 'Nov 6').join('\n'),
    'down.md': meetings('Nov 13', 'Nov 6').toReversed().join('\n'),
    'numbers.md': meetings('11/13', '11/6').join('\n'),
  }
  const files = await tempFolder(
    Object.fromEntries(Object.entries(logs).map(([name, text]) => [name, `# Deck log\n\n${text}`])),
  )
  for (const name of Object.keys(logs)) {
    const { week: made } = await makeWeekOfFile(files.at(name), unasked)
    expect(made, name).toMatchObject({
      kind: 'section',
      date: '2026-11-20',
      carried: [{ text: 'Sand the rail' }],
    })
  }
})

test('a line with nothing but the day goes on where no year is told', async () => {
  const crew = (day: string) => week('Crew', '- [ ] Oil (Ada)\n').replace('\n', `\n\n${day}\n`)
  const files = await tempFolder({
    'Crew Nov 6.md': crew('Nov 6'),
    'Crew Oct 30.md': crew('Oct 30'),
  })
  const made = await makeWeekOfFile(files.at('Crew Nov 6.md'), unasked)
  expect(made.week).toMatchObject({ path: 'Crew Nov 20.md' })
  expect(made.week.kind === 'file' && made.week.text).toMatch(/^# Crew\n\nNov 20\n/)
})

test('the notes of the folder are opened a few at a time, and no note is left out for want of open files', async () => {
  const notes = Array.from({ length: 80 }, (_, at) => [`note ${at}.md`, `# Note ${at}\n`] as const)
  const files = await tempFolder(Object.fromEntries(notes))
  let open = 0
  let most = 0
  const counting = watchedDisk((call) => {
    if (call === 'open') most = Math.max(most, ++open)
    if (call === 'close') open--
    return undefined
  })
  await makeWeekOfFile(files.at('note 1.md'), { ...unasked, disk: counting })
  expect(most).toBeLessThanOrEqual(16)
  let opened = 0
  const full = watchedDisk((call) =>
    call === 'open' && ++opened > 40 ? { error: 'EMFILE' } : undefined,
  )
  await expect(
    makeWeekOfFile(files.at('note 1.md'), { ...unasked, disk: full }),
  ).rejects.toMatchObject({
    message: texts().host.manyFiles,
  })
})

test('what writes the new week reaches nothing outside of its folder', async () => {
  const files = await tempFolder({ 'in/a.md': week('Crew 2026-11-16', '- [ ] Oil\n'), 'b.md': 'b' })
  const { ground } = await makeWeekOfFile(files.at('in/a.md'), unasked)
  await expect(ground.disk.open(files.at('b.md'), 'write')).rejects.toMatchObject({
    code: 'outside-folder',
  })
})

test('of weeks that tell no year the last one goes on where the first tells it, and where a break is longer than that at the turn of the year', async () => {
  const crew = (day: string) => week(`Crew ${day}`, `- [ ] Sand on ${day} (Ada)\n`)
  const notes = (...days: string[]) =>
    tempFolder(Object.fromEntries(days.map((day) => [`${day}.md`, crew(day)])))
  const told = await notes('Sep 7 2026', 'Sep 14', 'Sep 21', 'Nov 16', 'Nov 23')
  const terms = await notes('Jan 12', 'Jan 19', 'May 4', 'Aug 31', 'Nov 16', 'Nov 23')
  for (const files of [told, terms]) {
    const made = await makeWeekOfFile(files.at('Nov 23.md'), { ...unasked, today: '2026-11-24' })
    expect(made.week).toMatchObject({ path: 'Nov 30.md', from: { path: 'Nov 23.md' } })
  }
})
