import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const field = (window: NoteWindow) => window.page.getByRole('combobox', { name: 'Run an action' })
const rows = (window: NoteWindow) =>
  window.page.getByRole('listbox', { name: 'Run an action' }).getByRole('option')

test('the palette runs an action that is found by a part of its name, and shows its keys', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.press('ControlOrMeta+Shift+p')
  await expect(field(window)).toBeFocused()
  await window.page.keyboard.type('rename')
  await expect(rows(window)).toHaveCount(1)
  await expect(rows(window).first()).toContainText('F2')
  await window.press('Enter')
  await expect(window.page.getByRole('dialog', { name: 'Rename note' })).toBeVisible()
})

test('a `>` in quick open leads to the palette, and Backspace back', async ({ folder, start }) => {
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  await window.press('ControlOrMeta+p')
  await window.page.keyboard.type('>keyb')
  await expect(rows(window).first()).toContainText('Keyboard')
  for (let at = 0; at < 5; at++) await window.press('Backspace')
  await expect(window.page.getByRole('combobox', { name: 'Open a note' })).toHaveValue('')
  await expect(window.page.getByRole('option')).toContainText('Alpha')
})

test('what is typed while the palette still loads is in its field, and not in the text', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'its files come without requests')
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  const release = await window.holdCode(/\/Dialogs-[^/]*\.js$/)
  await window.page.reload()
  await window.openNote('a.md')
  await window.press('ControlOrMeta+Shift+p')
  await window.page.keyboard.type('rename')
  release()
  await expect(field(window)).toHaveValue('>rename')
  await expect(rows(window)).toHaveCount(1)
  await window.press('Escape')
  expect(await folder.read('a.md')).toBe('# Alpha\n')
})

test('an action that is chosen while the palette still loads is run', async ({ folder, start }) => {
  test.skip(test.info().project.name === 'desktop', 'its files come without requests')
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  const release = await window.holdCode(/\/Dialogs-[^/]*\.js$/)
  await window.page.reload()
  await window.openNote('a.md')
  await window.press('ControlOrMeta+Shift+p')
  await window.page.keyboard.type('dele')
  await window.press('Backspace')
  await window.page.keyboard.type('ete notx')
  await window.press('Backspace')
  await window.page.keyboard.type('e')
  await window.press('Enter')
  release()
  const dialog = window.page.getByRole('dialog', { name: /Delete/ })
  await expect(dialog).toBeVisible()
  await window.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await folder.read('a.md')).toBe('# Alpha\n')
})

test('what can’t be done now is shown with the reason, and is not run', async ({ start }) => {
  const window = await (await start()).open()
  await window.press('ControlOrMeta+Shift+p')
  await window.page.keyboard.type('delete note')
  await expect(rows(window).first()).toHaveAttribute('aria-disabled', 'true')
  await expect(rows(window).first()).toContainText('No note is open.')
  await window.press('Enter')
  await expect(field(window)).toBeVisible()
})
