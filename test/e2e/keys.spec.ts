import { expect, type Page } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violations } from './violations.ts'

const note = '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n'

test('keys are changed by pressing others, at once and for good, and the text follows', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const host = await start()
  const window = await host.open()
  await changeKeys(window, 'Bold', 'Control+Alt+b')
  await expect(row(window.page, 'Bold')).toHaveAccessibleName('Bold: Ctrl Alt B. Change')
  await expect(row(window.page, 'Bold')).toBeFocused()
  await window.press('Escape')

  await window.goToText('Sand the rail')
  await window.press('Control+b')
  await window.press('Control+Alt+b')
  await expect.poll(() => folder.read('a.md')).toBe(note.replace('(Ada)', '(Ada)****'))

  const again = await host.open()
  await again.press('F1')
  await expect(row(again.page, 'Bold')).toHaveAccessibleName('Bold: Ctrl Alt B. Change')
  expect(await violations(again)).toEqual([])

  await host.kill()
  const restarted = await (await start()).open()
  await restarted.openNote('a.md')
  await restarted.goToText('Sand the rail')
  await restarted.press('Control+Alt+b')
  await expect.poll(() => folder.read('a.md')).toContain('(Ada)********')
})

test('keys of another action are named first, and only a second word takes them', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await changeKeys(window, 'Italic', 'Control+b')
  await expect(window.page.getByText(/Ctrl B belongs to “Bold”/)).toBeVisible()
  expect(await violations(window)).toEqual([])
  await window.press('Escape')
  await expect(row(window.page, 'Italic')).toHaveAccessibleName('Italic: Ctrl I. Change')

  await window.press('Enter')
  await window.press('Control+b')
  await window.press('Enter')
  await expect(row(window.page, 'Italic')).toHaveAccessibleName('Italic: Ctrl B. Change')
  await window.page.getByRole('searchbox', { name: 'Find an action or a key' }).fill('bold')
  await expect(row(window.page, 'Bold')).toHaveAccessibleName('Bold: no key. Change')

  await row(window.page, 'Bold').press('Enter')
  await window.page.getByRole('button', { name: 'As at first: Ctrl B' }).click()
  await expect(window.page.getByText(/Ctrl B belongs to “Italic”/)).toBeVisible()
  await window.page.getByRole('button', { name: 'Take it' }).click()
  await expect(row(window.page, 'Bold')).toHaveAccessibleName('Bold: Ctrl B. Change')

  await window.page.getByRole('button', { name: 'All keys as at first' }).click()
  await window.page.getByRole('searchbox', { name: 'Find an action or a key' }).fill('italic')
  await expect(row(window.page, 'Italic')).toHaveAccessibleName('Italic: Ctrl I. Change')
  await window.page.getByRole('button', { name: 'Take that back' }).click()
  await expect(row(window.page, 'Italic')).toHaveAccessibleName('Italic: no key. Change')
})

test('keys that write or move in the text are refused with the reason, and Tab goes on', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await changeKeys(window, 'Bold', 'x')
  await expect(window.page.getByText('That key writes in the text.')).toBeVisible()
  await window.press('ArrowDown')
  await expect(window.page.getByText('That key moves in the text.')).toBeVisible()
  await window.press('Control+c')
  await expect(window.page.getByText(/select, cut, copy or paste/)).toBeVisible()
  await window.press('Tab')
  await expect(window.page.getByRole('button', { name: 'No key' })).toBeFocused()
  await window.press('Enter')
  await expect(row(window.page, 'Bold')).toHaveAccessibleName('Bold: no key. Change')
})

async function changeKeys(window: NoteWindow, action: string, keys: string): Promise<void> {
  await window.press('F1')
  await window.page.getByRole('searchbox', { name: 'Find an action or a key' }).fill(action)
  await row(window.page, action).press('Enter')
  await expect(window.page.getByRole('textbox', { name: action })).toBeFocused()
  await window.press(keys)
}

function row(page: Page, action: string) {
  return page.getByRole('button', { name: new RegExp(`^${action}: `) })
}
