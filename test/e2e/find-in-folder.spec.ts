import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NotesFolder } from './pages/NotesFolder.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violationsInAllLooks } from './violations.ts'

const field = (window: NoteWindow) =>
  window.page.getByRole('combobox', { name: 'Find in the folder' })
const rows = (window: NoteWindow) =>
  window.page.getByRole('listbox', { name: 'Find in the folder' }).getByRole('option')
const openPath = (window: NoteWindow) => window.page.locator('.crumb')

async function writeCrew(folder: NotesFolder): Promise<void> {
  const week = (date: string, ...items: string[]) =>
    `# Deck crew ${date}\n\n## This week\n${items.join('\n')}\n`
  await folder.write(
    'crew/2026-11-09.md',
    week('2026-11-09', '- [x] Order rope (Ada)', '- [ ] Oil the winch (Ben)'),
  )
  await folder.write(
    'crew/2026-11-16.md',
    week('2026-11-16', '- [ ] Splice the rope (Ada, Ben)', '- [ ] Sew the sail'),
  )
  await folder.write('ideas.md', '# Ideas\n\nA rope ladder, some day.\n')
}

test('words are found in all notes, the newest first, and Enter opens the note at the line', async ({
  folder,
  start,
}) => {
  await writeCrew(folder)
  const window = await (await start()).open()
  await window.openNote('ideas.md')
  await window.press('ControlOrMeta+Shift+f')
  await expect(field(window)).toBeFocused()
  await window.page.keyboard.type('rope')
  await expect(rows(window)).toHaveCount(6)
  await expect(window.page.getByText('3 lines in 3 notes')).toBeVisible()
  await expect(rows(window).nth(0)).toContainText('crew/2026-11-16.md')
  await expect(rows(window).nth(1).locator('mark')).toHaveText('rope')
  for (let at = 0; at < 3; at++) await window.press('ArrowDown')
  await expect(rows(window).nth(3)).toHaveAttribute('aria-selected', 'true')
  await window.press('Enter')
  await expect(openPath(window)).toHaveText('/ crew / 2026-11-09.md')
  await expect.poll(() => window.caretLine()).toBe(4)
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
})

test('the search is as it was when one comes back to it', async ({ folder, start }) => {
  await writeCrew(folder)
  const window = await (await start()).open()
  await window.openNote('ideas.md')
  await window.press('ControlOrMeta+Shift+f')
  await window.page.keyboard.type('rope')
  await expect(rows(window)).toHaveCount(6)
  for (let at = 0; at < 5; at++) await window.press('ArrowDown')
  await window.press('Enter')
  await expect(openPath(window)).toHaveText('/ ideas.md')
  await window.press('Alt+ArrowLeft')
  await expect(field(window)).toHaveValue('rope')
  await expect(rows(window).nth(5)).toHaveAttribute('aria-selected', 'true')
  await window.press('Enter')
  await expect(openPath(window)).toHaveText('/ ideas.md')
})

test('filters are typed or pressed: owner, open, date', async ({ folder, start }) => {
  await writeCrew(folder)
  const window = await (await start()).open()
  await window.openNote('ideas.md')
  await window.press('ControlOrMeta+Shift+f')
  await window.page.keyboard.type('owner:ben')
  await expect(window.page.getByText('2 lines in 2 notes')).toBeVisible()
  await window.page.keyboard.type(' after:2026-11-10')
  await expect(window.page.getByText('1 line in 1 note')).toBeVisible()
  await expect(rows(window).nth(1)).toContainText('Splice the rope')
  await field(window).fill('')
  await window.page
    .getByRole('group', { name: 'Filters' })
    .getByRole('button', { name: 'No owner' })
    .click()
  await expect(field(window)).toHaveValue('owner:none')
  await expect(rows(window).nth(1)).toContainText('Sew the sail')
  await field(window).fill('is:blue')
  await expect(
    window.page.getByRole('alert').getByText('“is:blue” is not understood'),
  ).toBeVisible()
})

test('what was just written is found, and Escape gives the note back', async ({
  folder,
  start,
}) => {
  await writeCrew(folder)
  const window = await (await start()).open()
  await window.openNote('ideas.md')
  await window.typeAtEnd('A bosun chair.')
  await window.press('ControlOrMeta+Shift+f')
  await window.page.keyboard.type('bosun')
  await expect(rows(window).nth(1)).toContainText('A bosun chair.')
  await window.press('Escape')
  await expect(field(window)).toBeHidden()
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await window.page.keyboard.type(' Oak.')
  await window.saved()
  expect(await folder.read('ideas.md')).toContain('A bosun chair. Oak.')
})

test('the search meets WCAG 2.2 AA in all looks, empty and with results', async ({
  folder,
  start,
}) => {
  test.slow()
  await writeCrew(folder)
  const window = await (await start()).open()
  await window.openNote('ideas.md')
  await window.press('ControlOrMeta+Shift+f')
  await expect(field(window)).toBeFocused()
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.page.keyboard.type('rope')
  await expect(rows(window)).toHaveCount(6)
  expect(await violationsInAllLooks(window)).toEqual([])
})
