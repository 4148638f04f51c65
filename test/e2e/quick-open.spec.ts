import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const field = (window: NoteWindow) => window.page.getByRole('combobox', { name: 'Open a note' })
const rows = (window: NoteWindow) =>
  window.page.getByRole('listbox', { name: 'Open a note' }).getByRole('option')
const openPath = (window: NoteWindow) => window.page.locator('.crumb')

test('a note is opened by a few letters of its name, its date or its title', async ({
  folder,
  start,
}) => {
  await folder.write('weekly/2026-11-09.md', '# Deck crew 2026-11-09\n\nOld rope.\n')
  await folder.write('weekly/2026-11-16.md', '# Deck crew 2026-11-16\n\nNew rope.\n')
  await folder.write('road-map.md', '# Where we sail\n')
  const window = await (await start()).open()
  await window.press('ControlOrMeta+p')
  await expect(field(window)).toBeFocused()
  await window.page.keyboard.type('rdmap')
  await expect(rows(window)).toHaveCount(1)
  await window.press('Enter')
  await expect(openPath(window)).toHaveText('/ road-map.md')
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await window.press('ControlOrMeta+p')
  await window.page.keyboard.type('deck 9 nov')
  await window.press('Enter')
  await expect(openPath(window)).toHaveText('/ weekly / 2026-11-09.md')
  await window.press('ControlOrMeta+p')
  await window.page.keyboard.type('nothing like it')
  await expect(window.page.getByText('No note has “nothing like it”')).toBeVisible()
  await window.press('Escape')
  await expect(field(window)).toBeHidden()
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
})

test('the notes used last come first, so that Down and Enter swap two notes', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n')
  await folder.write('b.md', '# Beta\n')
  await folder.write('c.md', '# Gamma\n')
  const window = await (await start()).open()
  await window.openNote('b.md')
  await window.openNote('c.md')
  for (const expected of ['/ b.md', '/ c.md', '/ b.md']) {
    await window.press('ControlOrMeta+p')
    await window.press('ArrowDown')
    await window.press('Enter')
    await expect(openPath(window)).toHaveText(expected)
  }
})

test('a thousand notes are a list of which only the rows in sight are drawn', async ({
  folder,
  start,
}) => {
  for (let at = 0; at < 1000; at++) await folder.write(`n${at}.md`, `# Note ${at}\n`)
  const window = await (await start()).open()
  await window.press('ControlOrMeta+p')
  await expect(rows(window).first()).toBeVisible()
  expect(await rows(window).count()).toBeLessThan(100)
  await window.page.keyboard.type('note 777')
  await expect(rows(window).first()).toContainText('Note 777')
  await window.press('Enter')
  await expect(openPath(window)).toHaveText('/ n777.md')
})
