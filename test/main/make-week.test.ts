import { expect, test } from 'vitest'
import { emptyMemory, type FolderMemory } from '../../src/api/folder-memory.ts'
import { makeWeek } from '../../src/main/make-week.ts'
import { sectionKey } from '../../src/notes/week/week-choices.ts'
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
    makeWeek(files.at('deck/2026-11-09.md'), {
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
