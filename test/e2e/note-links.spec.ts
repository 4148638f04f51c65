import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const openPath = (window: NoteWindow) => window.page.locator('.crumb')

test('a link is opened by a key at the caret and by a click, at its heading too', async ({
  folder,
  start,
}) => {
  await folder.write(
    'a.md',
    '# Alpha\n\nSee [[Rope list#Blue ones]].\n\nAnd [that](sub/deep.md).\n',
  )
  await folder.write('Rope list.md', '# Ropes\n\n## Red ones\n\n## Blue ones\n')
  await folder.write('sub/deep.md', '# Deep\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('See [[')
  await window.press('ArrowLeft')
  await window.press('Alt+Shift+L')
  await expect(openPath(window)).toHaveText('/ Rope list.md')
  await expect.poll(() => window.caretLine()).toBe(5)
  await window.press('Alt+ArrowLeft')
  await expect(openPath(window)).toHaveText('/ a.md')
  await window.page
    .getByText('that', { exact: false })
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(openPath(window)).toHaveText('/ sub / deep.md')
})

test('`[[` and `](` offer the notes, and what is chosen is written with its brackets', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n')
  await folder.write('Rope list.md', '# What we have\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.press('ControlOrMeta+End')
  await window.page.keyboard.type('See [[what')
  await expect(window.page.getByRole('option', { name: /Rope list/ })).toBeVisible()
  await window.press('Enter')
  await window.page.keyboard.type(', [here](what')
  await expect(window.page.getByRole('option', { name: /Rope%20list\.md/ })).toBeVisible()
  await window.press('Enter')
  await window.page.keyboard.type('.')
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe('# Alpha\nSee [[Rope list]], [here](Rope%20list.md).')
})

test('a link to a missing note offers to make it, and one out of the folder is not opened', async ({
  folder,
  start,
}) => {
  await folder.write('crew/a.md', '# Alpha\n\n[[Sail plan]]\n\n[x](../../secret.md)\n')
  const window = await (await start()).open()
  await window.openNote('crew/a.md')
  await window.goToText('secret')
  await window.press('Alt+Shift+L')
  await expect(window.notice(/leads out of the folder/)).toBeVisible()
  await window.goToText('Sail plan')
  await window.press('Alt+Shift+L')
  await expect(window.notice(/There is no note crew\/Sail plan.md yet/)).toBeVisible()
  await window.page.getByRole('button', { name: 'Make it' }).click()
  await expect(openPath(window)).toHaveText('/ crew / Sail plan.md')
  expect(await folder.read('crew/Sail plan.md')).toBe('# Sail plan\n\n')
})

test('links follow a renamed note, and one click takes all of it back', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n\nSee [[rope]].\n')
  await folder.write('b.md', '# Beta\n\n[ropes](rope.md) and rope\n')
  await folder.write('rope.md', '# Rope\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.openNote('rope.md')
  await window.press('F2')
  await window.page.getByLabel('File name').fill('lines.md')
  await window.press('Enter')
  await expect(window.notice(/The links in 2 notes follow/)).toBeVisible()
  expect(await folder.read('a.md')).toBe('# Alpha\n\nSee [[lines]].\n')
  expect(await folder.read('b.md')).toBe('# Beta\n\n[ropes](lines.md) and rope\n')
  await window.undoFromToast()
  await expect.poll(() => folder.read('b.md')).toBe('# Beta\n\n[ropes](rope.md) and rope\n')
  await expect.poll(() => folder.read('a.md')).toBe('# Alpha\n\nSee [[rope]].\n')
  expect(await folder.names()).toContain('rope.md')
  await window.openNote('a.md')
  await expect.poll(() => window.visibleText()).toContain('[[rope]]')
})
