import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const shipped = readdirSync(resolve(import.meta.dirname, '../../resources/templates/en')).filter(
  (name) => name.endsWith('.md'),
)

test('five templates ship', () => {
  expect(shipped).toHaveLength(5)
})

test('a new note comes from each template, with its title and date filled in', async ({
  folder,
  start,
}) => {
  const window = await (await start()).open()
  const templates = await window.templates()
  expect(templates).toHaveLength(5)
  for (const [index, template] of templates.entries()) {
    const title = `Deck crew ${index}`
    await window.newNote({ template, title, date: '2026-11-23' })
    await expect.poll(async () => (await folder.names()).length).toBe(index + 1)
  }
  for (const name of await folder.names()) {
    const text = await folder.read(name)
    expect(text).toContain('Deck crew')
    expect(text).not.toMatch(/\{\{|\}\}/)
  }
})

test('in a very narrow window the fields stay in the dialog, and the chosen template is in sight', async ({
  start,
}) => {
  const window = await (await start()).open()
  const { page } = window
  await page.setViewportSize({ width: 360, height: 740 })
  await window.openNewNoteDialog()
  const dialog = page.getByRole('dialog')
  const edge = await dialog.evaluate((one) => one.getBoundingClientRect().right)
  for (const name of ['Title', 'Date', 'Folder', 'File name']) {
    const right = await dialog
      .getByLabel(name, { exact: true })
      .evaluate((one) => one.getBoundingClientRect().right)
    expect(right).toBeLessThan(edge)
  }
  await expect(dialog.locator('.template:has(:checked)')).toBeInViewport({ ratio: 0.9 })
})

test('a new note never overwrites a file', async ({ folder, start }) => {
  const window = await (await start()).open()
  const template = (await window.templates())[0] ?? ''
  await window.newNote({ template, title: 'Deck crew', date: '2026-11-23' })
  await expect.poll(() => folder.names()).toHaveLength(1)
  const name = (await folder.names())[0] ?? ''
  await folder.write(name, 'Mine.\n')
  await window.newNote({ template, title: 'Deck crew', date: '2026-11-23' })
  await expect(window.notice(/exists|already/i)).toBeVisible()
  expect(await folder.read(name)).toBe('Mine.\n')
})

test('the notes of the folder’s own templates folder are offered too', async ({
  folder,
  start,
}) => {
  await folder.write('templates/standup.md', '# {{title}} {{date:YYYY-MM-DD}}\n\n## Today\n- \n')
  const window = await (await start()).open()
  const template = (await window.templates()).find((name) => /standup/i.test(name)) ?? ''
  await window.newNote({ template, title: 'Deck crew', date: '2026-11-23' })
  await expect.poll(() => folder.names()).toHaveLength(2)
  const made = (await folder.names()).find((name) => !name.startsWith('templates/')) ?? ''
  expect(await folder.read(made)).toBe('# Deck crew 2026-11-23\n\n## Today\n- \n')
})

test('the templates of the program are in the language of the window, the folder’s own as the team wrote them', async ({
  folder,
  start,
}) => {
  await folder.write('templates/standup.md', '# {{title}} {{date:YYYY-MM-DD}}\n\n## Today\n- \n')
  const { page } = await (await start()).open()
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('radio', { name: 'Deutsch' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Vorlage/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'standup' })).toBeVisible()
  await dialog.getByRole('radio', { name: 'Wochenplanung' }).check()
  await expect(dialog).toContainText('Diese Woche')
  await expect(dialog).not.toContainText('This week')
})
