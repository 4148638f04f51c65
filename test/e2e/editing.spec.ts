import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const note =
  '# Deck crew 2026-11-16\r\n\r\n## This week\r\n- [ ] Sand the rail (Ada)  \r\n- [ ] Oil the hinges (Ben)'

test('a tick in the panel changes one character of the file, and undo takes it back', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.tickInPanel('Sand the rail')
  await window.saved()
  expect(await folder.read('a.md')).toBe(note.replace('[ ] Sand', '[x] Sand'))
  await expect
    .poll(() => window.items())
    .toEqual(['done | Sand the rail | Ada', 'open | Oil the hinges | Ben'])
  await window.undo()
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toBe(note)
})

test('a tick in the text shows in the panel and on disk', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.tickInText('Oil the hinges')
  await expect.poll(() => window.items()).toContain('done | Oil the hinges | Ben')
  await window.saved()
  expect(await folder.read('a.md')).toBe(note.replace('[ ] Oil', '[x] Oil'))
})

test('an edit keeps the line ends, the BOM and the blanks of every other line', async ({
  folder,
  start,
}) => {
  const mixed = '\ufeff# Deck crew 2026-11-16\r\nfirst  \nsecond\r\n\tthird\n\n'
  await folder.write('a.md', mixed)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtLineEnd('second', ' and more')
  await window.saved()
  expect(await folder.read('a.md')).toBe(mixed.replace('second', 'second and more'))
})

test('an item is ticked and reached with the keyboard alone', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.focusPanelItem('Oil the hinges')
  await window.press('Space')
  await expect.poll(() => window.items()).toContain('done | Oil the hinges | Ben')
  await window.press('Enter')
  expect(await window.caretLine()).toBe(5)
})

test('text typed just before the tab closes is on disk', async ({ folder, start }) => {
  await folder.write('a.md', '# Deck crew 2026-11-16\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtEnd('- the last word')
  await window.close()
  await expect.poll(() => folder.read('a.md')).toContain('- the last word')
})

test('switching notes keeps the text of both, and their undo', async ({ folder, start }) => {
  await folder.write('a.md', '# A\n')
  await folder.write('b.md', '# B\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtEnd('- into a')
  await window.openNote('b.md')
  await window.typeAtEnd('- into b')
  await window.openNote('a.md')
  await window.undo()
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toBe('# A\n')
  await expect.poll(() => folder.read('b.md')).toBe('# B\n- into b')
})
