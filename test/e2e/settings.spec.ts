import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const note = '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n'

test('another language is spoken at once and from the next start on, and the text stays as it is', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('searchbox', { name: 'Find a setting' }).fill('lang')
  await expect(window.page.getByRole('group', { name: 'Colours' })).toHaveCount(0)
  await window.page.getByRole('radio', { name: 'Deutsch' }).check()
  await expect(window.page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible()
  // Nothing was made anew: the dialog has what was typed in it, and the focus is where it was.
  await expect(window.page.getByRole('searchbox', { name: 'Einstellung suchen' })).toHaveValue(
    'lang',
  )
  await expect(window.page.getByRole('radio', { name: 'Deutsch' })).toBeFocused()
  await expect(window.page.locator('html')).toHaveAttribute('lang', 'de')
  await window.press('Escape')
  await expect(window.page.getByRole('heading', { name: 'Aufgaben' })).toBeVisible()
  await expect(window.page.getByRole('textbox', { name: 'Text der Notiz' })).toContainText(
    'Sand the rail',
  )
  await expect
    .poll(async () => {
      await window.page.reload()
      return window.page.locator('html').getAttribute('lang')
    })
    .toBe('de')
  await expect(window.page.getByRole('heading', { name: 'Aufgaben' })).toBeVisible()
  expect(await folder.read('a.md')).toBe(note)
})

test('why a note is not read is said in another language too, as soon as that is chosen', async ({
  folder,
  start,
}) => {
  await folder.write('crew.md', '# Crew\n')
  await writeFile(join(folder.path, 'photo.md'), Uint8Array.of(0x89, 0x50, 0, 0xff))
  const window = await (await start()).open()
  const line = window.page.locator('[data-path="photo.md"]')
  await expect(line).toHaveAttribute('title', /^This file is not text/)
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('radio', { name: 'Deutsch' }).check()
  await expect(line).toHaveAttribute('title', /^Diese Datei ist kein Text/)
  await expect(line).toHaveAttribute('aria-label', /nicht lesbar: Diese Datei ist kein Text/)
})

test('caret and undo outlive another language', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Sand the rail')
  await window.page.keyboard.type('s and the deck')
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('radio', { name: 'Deutsch' }).check()
  await expect(window.page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible()
  await window.press('Escape')
  const editor = window.page.getByRole('textbox', { name: 'Text der Notiz' })
  await expect(editor).toBeFocused()
  await window.page.keyboard.type('!')
  await expect.poll(() => folder.read('a.md')).toContain('(Ada)s and the deck!\n')
  await window.press('ControlOrMeta+z')
  await window.press('ControlOrMeta+z')
  await expect.poll(() => folder.read('a.md')).toBe(note)
})

test('a setting that is chosen in one window counts in the other', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const host = await start()
  const [first, second] = [await host.open(), await host.open()]
  await first.press('ControlOrMeta+,')
  await first.page.getByRole('radio', { name: 'Dark' }).check()
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
