import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const openPath = (window: NoteWindow) => window.page.locator('.crumb')

test('Alt and the arrows go back through the notes and on again, to the same lines', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n\nOne\n\nTwo\n')
  await folder.write('b.md', '# Beta\n\nThree\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Two')
  await window.openNote('b.md')
  await window.press('Alt+ArrowLeft')
  await expect(openPath(window)).toHaveText('/ a.md')
  await expect.poll(() => window.caretLine()).toBe(5)
  await window.page.keyboard.type('!')
  await window.saved()
  expect(await folder.read('a.md')).toBe('# Alpha\n\nOne\n\nTwo!\n')
  await window.press('Alt+ArrowRight')
  await expect(openPath(window)).toHaveText('/ b.md')
  await window.press('Alt+ArrowRight')
  await expect(window.notice(/nothing to go forward to/)).toBeVisible()
})

const log = [
  '# Deck crew',
  '## 2026-11-23',
  '- [ ] Oil the winch (Ada)',
  '## 2026-11-16',
  '- [ ] Sand the rail (Ben)',
  '## 2026-11-09',
  '- [x] Order rope (Ada)',
  '',
].join('\n')

test('Alt and the page keys go from meeting to meeting, inside a log and from file to file', async ({
  folder,
  start,
}) => {
  await folder.write('log.md', log)
  const window = await (await start()).open()
  await window.openNote('log.md')
  await expect.poll(() => window.caretLine()).toBe(2)
  await window.press('Alt+PageUp')
  await expect.poll(() => window.caretLine()).toBe(4)
  await window.press('Alt+PageUp')
  await expect.poll(() => window.caretLine()).toBe(6)
  await window.press('Alt+PageUp')
  await expect(window.notice(/no earlier meeting/)).toBeVisible()
  await window.press('Alt+PageDown')
  await expect.poll(() => window.caretLine()).toBe(4)
})

test('one key opens this week’s note of the series used last, though the next is made already', async ({
  folder,
  start,
}) => {
  await folder.write('log.md', log)
  await folder.write('crew/2026-11-09.md', '# Sail loft 2026-11-09\n')
  await folder.write('crew/2026-11-16.md', '# Sail loft 2026-11-16\n')
  await folder.write('crew/2026-11-23.md', '# Sail loft 2026-11-23\n')
  await folder.write('ideas.md', '# Ideas\n')
  const window = await (await start()).open()
  await window.openNote('crew/2026-11-23.md')
  await window.openNote('ideas.md')
  await window.press('Alt+Shift+W')
  await expect(openPath(window)).toHaveText('/ crew / 2026-11-16.md')
  await window.openNote('log.md')
  await window.press('Alt+Shift+W')
  await expect.poll(() => window.caretLine()).toBe(4)
})

test('where this week’s note is not there yet, it is offered', async ({ folder, start }) => {
  await folder.write(
    'crew/2026-11-02.md',
    '# Sail loft 2026-11-02\n\n## This week\n- [ ] Sew (Ada)\n',
  )
  await folder.write(
    'crew/2026-11-09.md',
    '# Sail loft 2026-11-09\n\n## This week\n- [ ] Sew (Ada)\n',
  )
  const window = await (await start()).open()
  await window.openNote('crew/2026-11-02.md')
  await expect(window.page.getByRole('treeitem', { name: /Sail loft/ })).toBeVisible()
  await window.press('Alt+Shift+W')
  await expect(openPath(window)).toHaveText('/ crew / 2026-11-09.md')
  await expect(window.notice(/has no meeting of this week yet/)).toBeVisible()
  await expect(window.page.getByRole('button', { name: 'Make it' })).toBeVisible()
})
