import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { violations } from './violations.ts'

test('the first start shows sample notes, what to do, and the three keys that matter', async ({
  startFirst,
}) => {
  const { host } = await startFirst()
  const window = await host.open()
  const page = window.page
  await expect(page.getByRole('heading', { name: 'Welcome to Carryover' })).toBeFocused()
  await expect(page.getByText('npm start -- path/to/notes')).toBeVisible()
  await expect(page.locator('.first-keys kbd')).toHaveText(['Alt ⇧ N', 'Ctrl Enter', 'Ctrl ⇧ P'])
  expect(await violations(window)).toEqual([])

  await page.getByRole('button', { name: 'Look around in these notes' }).click()
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await window.tickInPanel('Alert when a snapshot')
  await window.saved()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Welcome to Carryover' })).toHaveCount(0)

  await window.press('ControlOrMeta+Shift+P')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('welcome')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Welcome to Carryover' })).toBeVisible()
})

test('an empty folder says what to do next, and a note that appears is there at once', async ({
  folder,
  start,
}) => {
  const window = await (await start()).open()
  await expect(window.page.getByRole('heading', { name: 'No notes yet' })).toBeVisible()
  await expect(window.page.getByRole('heading', { name: 'Three keys to begin with' })).toBeVisible()
  // Only what works without a note.
  await expect(window.page.getByText('makes a note from a template')).toBeVisible()
  await expect(window.page.getByText('makes the next meeting’s note')).toHaveCount(0)
  if (test.info().project.name === 'browser') {
    await expect(window.page.getByText('npm start -- --samples')).toBeVisible()
  }
  await folder.write('crew.md', '# Crew 2026-11-16\n')
  await expect.poll(() => window.notes()).toHaveLength(1)

  // Outside of the first run the welcome says how to get at the samples, and has the keys too.
  await window.press('ControlOrMeta+Shift+P')
  await expect(window.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.page.keyboard.type('welcome')
  await window.press('Enter')
  await expect(window.page.getByText('npm start -- --samples')).toBeVisible()
  await expect(window.page.getByRole('heading', { name: 'Three keys to begin with' })).toBeVisible()
  await expect(window.page.getByText(/sample notes of an invented team, copied/)).toHaveCount(0)
  expect(await violations(window)).toEqual([])

  // A browser tells no page where a dropped file is.
  await window.page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['# A'], 'a.md', { type: 'text/markdown' }))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    )
  })
  await expect(window.notice(/Copy a note into the folder/)).toBeVisible()
})

test('in a folder without a meeting the panel says how work is written', async ({
  folder,
  start,
}) => {
  await folder.write('ideas.md', 'A longer winter, and more rope.\n')
  const window = await (await start()).open()
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toContainText('rope')
  await expect(window.page.getByText(/No items here yet/)).toBeVisible()
})
