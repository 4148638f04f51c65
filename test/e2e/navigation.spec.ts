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
