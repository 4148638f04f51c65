import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const note =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n- [ ] Oil it (Ben)\n'

test('the chosen theme and the width of a column are there again after a reload', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('radio', { name: 'Dark' }).check()
  await window.page.getByRole('button', { name: 'Done' }).click()
  const splitter = window.page.getByRole('separator', { name: 'Width of the panel' })
  const before = Number(await splitter.getAttribute('aria-valuenow'))
  await splitter.focus()
  await window.press('ArrowLeft')
  await expect(splitter).toHaveAttribute('aria-valuenow', String(before + 16))
  await expect(window.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect
    .poll(async () => {
      await window.page.reload()
      await expect(window.page.locator('[data-path="a.md"]')).toBeVisible()
      return splitter.getAttribute('aria-valuenow')
    })
    .toBe(String(before + 16))
  await expect(window.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a note is renamed and deleted from the list by key, and deleting can be taken back', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  await folder.write('b.md', '# Beta\n')
  const window = await (await start()).open()
  await window.openNote('b.md')
  await window.page.locator('[data-path="b.md"]').focus()
  await window.press('F2')
  await window.page.getByLabel('File name').fill('a.md')
  await window.press('Enter')
  await expect(window.notice(/exists already/)).toBeVisible()
  await window.page.getByLabel('File name').fill('old/gamma')
  await window.press('Enter')
  await expect(window.notice(/use your file manager/)).toBeVisible()
  await window.page.getByLabel('File name').fill('gamma')
  await window.press('Enter')
  await expect.poll(() => folder.names()).toEqual(['a.md', 'gamma.md'])
  await window.page.locator('[data-path="gamma.md"]').focus()
  await window.press('Delete')
  await expect(window.page.getByRole('dialog')).toContainText('.trash')
  // Enter, pressed once too often, deletes nothing.
  await window.press('Enter')
  await expect(window.page.getByRole('dialog')).toHaveCount(0)
  expect(await folder.names()).toContain('gamma.md')
  await window.page.locator('[data-path="gamma.md"]').focus()
  await window.press('Delete')
  await window.press('Tab')
  await window.press('Enter')
  await expect.poll(async () => (await folder.names()).includes('gamma.md')).toBe(false)
  await expect(window.page.locator('[data-path="a.md"]')).toBeFocused()
  const kept = (await folder.names()).find((name) => name.startsWith('.trash/')) ?? ''
  expect(await folder.read(kept)).toBe('# Beta\n')
  await expect(window.notice(/gamma\.md was deleted/)).toBeVisible()
  await window.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => folder.names()).toEqual(['a.md', 'gamma.md'])
  expect(await folder.read('gamma.md')).toBe('# Beta\n')
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toContainText('Beta')
})

test('after a note was deleted by the mouse its neighbour in the list has the focus', async ({
  folder,
  start,
}) => {
  for (const name of ['a', 'b', 'c']) await folder.write(`${name}.md`, `# ${name}\n`)
  const window = await (await start()).open()
  const { page } = window
  const remove = async (path: string) => {
    await page.locator(`[data-path="${path}"]`).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await page.getByRole('button', { name: 'Delete note' }).click()
  }
  await window.openNote('a.md')
  await remove('b.md')
  await expect(page.locator('[data-path="c.md"]')).toBeFocused()
  await remove('c.md')
  await expect(page.locator('[data-path="a.md"]')).toBeFocused()
  await remove('a.md')
  await expect(page.getByRole('button', { name: 'New note', exact: true })).toBeFocused()
})

test('after the open note was deleted from its text the list has the focus', async ({
  folder,
  start,
}) => {
  for (const name of ['a', 'b']) await folder.write(`${name}.md`, `# ${name}\n`)
  const window = await (await start()).open()
  const { page } = window
  await window.openNote('a.md')
  await page.getByRole('textbox', { name: 'Text of the note' }).focus()
  await window.press('ControlOrMeta+Shift+P')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('delete')
  await window.press('Enter')
  await page.getByRole('button', { name: 'Delete note' }).click()
  await expect(window.notice(/a\.md was deleted/)).toBeVisible()
  await expect(page.locator('[data-path="b.md"]')).toBeFocused()
})

test('what the list says of a log gives way to nothing under the pointer', async ({
  folder,
  start,
}) => {
  const day = (at: number) => new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10)
  const weeks = Array.from({ length: 40 }, (_, at) => `## ${day(at)}\n\n- [ ] Oil (Ada)\n`)
  await folder.write('log.md', `# Deck crew\n\n${weeks.join('\n')}`)
  const window = await (await start()).open()
  const row = window.page.locator('[data-path="log.md"]')
  await expect(row).toContainText('40 meet')
  await expect(row).toContainText('open')
  await window.page.evaluate(() => document.fonts.ready.then(() => undefined))
  const before = await row.locator('.cut').boundingBox()
  await row.hover()
  await expect(row.getByRole('button')).toBeVisible()
  expect(await row.locator('.cut').boundingBox()).toEqual(before)
})

test('the shape of a note becomes a template, without its names and its work', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.page.locator('[data-path="a.md"]').click({ button: 'right' })
  await window.page.getByRole('menuitem', { name: 'Use its shape as a template' }).click()
  await expect(window.notice(/Saved as templates\//)).toBeVisible()
  const made = (await folder.names()).find((name) => name.startsWith('templates/')) ?? ''
  const text = await folder.read(made)
  expect(text).toContain('## This week')
  expect(text).not.toMatch(/Sand|Ada|Ben/)
  expect(await window.templates()).toHaveLength(6)
})

test('the open items are copied by owner', async ({ folder, start }) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has the system’s clipboard')
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await window.openNote('a.md')
  await window.press('Alt+Shift+C')
  await expect(window.notice(/copied/i)).toBeVisible()
  const copied = await window.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/Ada[\s\S]*Sand the rail[\s\S]*Ben[\s\S]*Oil it/)
})

test('in a narrow window the list of notes lies over the text, and Escape gives the text back', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.page.setViewportSize({ width: 900, height: 600 })
  const list = window.page.getByRole('tree', { name: 'Notes' })
  await expect(list).toBeHidden()
  await window.press('F9')
  await expect(list).toBeVisible()
  await expect(window.page.locator('[data-path="a.md"]')).toBeFocused()
  await window.press('Escape')
  await expect(list).toBeHidden()
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
})

test('in a very narrow window nothing lies over a page that a key opens, and Escape puts the panel away', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  const { page } = window
  await window.openNote('a.md')
  await page.setViewportSize({ width: 360, height: 740 })
  const panel = page.getByRole('complementary', { name: 'Panel' })
  await window.press('F8')
  await expect(panel).toBeVisible()
  await window.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await window.press('Shift+F9')
  await expect(panel).toBeVisible()
  await window.press('Alt+Shift+S')
  const heading = page.locator('.page h2')
  await expect(heading).toBeFocused()
  await expect(panel).toBeHidden()
  // The heading has the focus for those who hear the page.
  await expect(heading).toHaveCSS('outline-style', 'none')
})

test('in a very narrow window the name of the note stays in the bar, without its folders', async ({
  folder,
  start,
}) => {
  await folder.write('crew/2026-11-16.md', note)
  const window = await (await start()).open()
  await window.openNote('crew/2026-11-16.md')
  const bar = window.page.getByRole('banner')
  await expect(bar.getByText('2026-11-16.md')).toBeVisible()
  await expect(bar.getByText('crew')).toBeVisible()
  await window.page.setViewportSize({ width: 640, height: 400 })
  await expect(bar.getByText('2026-11-16.md')).toBeInViewport()
  await expect(bar.getByText('crew')).toBeHidden()
})

for (const language of ['en', 'de'] as const) {
  test(`in a window as wide as a phone (${language}) every button of the bar is in sight, and so is what is saved`, async ({
    folder,
    start,
  }) => {
    await folder.write('crew/2026-11-16.md', note)
    const window = await (await start()).open()
    await window.openNote('crew/2026-11-16.md')
    if (language === 'de') {
      await window.press('ControlOrMeta+,')
      await window.page.getByRole('radio', { name: 'Deutsch' }).check()
      await window.press('Escape')
    }
    await window.page.setViewportSize({ width: 360, height: 740 })
    const bar = window.page.getByRole('banner')
    for (const button of await bar.getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 })
      const isWhole = await button.evaluate((one) => one.scrollWidth <= one.clientWidth)
      expect(isWhole, await button.innerText()).toBe(true)
    }
    await expect(bar.getByText('2026-11-16.md')).toBeInViewport()
    const saved = window.page.locator('.statusbar .save .cut')
    expect(await saved.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
  })
}
