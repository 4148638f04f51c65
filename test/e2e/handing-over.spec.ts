import { readFile } from 'node:fs/promises'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { violations } from './violations.ts'

const note =
  '# Deck crew 2026-11-16\n\n## Next steps\n- [ ] Oil & wax hinges (Ada)\n- [~] Tar the deck (Ben)\n- [x] Paint (Ben)\n'

test('open items are copied in the form that one chooses by keys, with a look at them before', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await window.openNote('a.md')
  await window.press('Alt+Shift+H')
  const dialog = window.page.getByRole('dialog', { name: 'Hand over open items' })
  const preview = dialog.getByRole('region', { name: 'What is copied' })
  await expect(preview).toHaveText(
    /^\s*\*\*Ada\*\*\s+- \[ \] Oil & wax hinges\s+\*\*Ben\*\*\s+- \[~\] Tar the deck\s*$/,
  )
  expect(await violations(window)).toEqual([])
  await window.press('ArrowRight')
  await window.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Rich text' })).toBeChecked()
  await expect(preview.getByRole('listitem')).toHaveText([
    'Oil & wax hinges',
    'Tar the deck (in progress)',
  ])
  await window.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(window.notice(/Open items copied as Rich text/)).toBeVisible()
  const copied = await window.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => await (await item?.getType(type))?.text()
    return { html: await read('text/html'), text: await read('text/plain') }
  })
  expect(copied.html).toContain('<li>Oil &amp; wax hinges</li>')
  expect(copied.text).toContain('Ada:\n- Oil & wax hinges')
  expect(await folder.read('a.md')).toBe(note)
})

test('one person’s items are copied alone', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.press('Alt+Shift+H')
  const dialog = window.page.getByRole('dialog')
  await dialog.getByLabel('Whose').selectOption('Ben')
  await dialog.getByRole('radio', { name: 'GitHub task list' }).check()
  await expect(dialog.getByRole('region', { name: 'What is copied' })).toHaveText(
    '- [ ] Tar the deck (in progress)',
  )
})

test('the meeting is exported as a whole HTML file', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.press('Alt+Shift+H')
  const downloading = window.page.waitForEvent('download')
  await window.page.getByRole('button', { name: 'Export as HTML' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Deck crew 2026-11-16.html')
  const html = await readFile(await download.path(), 'utf8')
  expect(html).toContain('<h1>Deck crew 2026-11-16</h1>')
  expect(html).toContain('Oil &#38; wax hinges')
})

test('printing shows the meeting and nothing else of the window', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.page.evaluate(() => {
    // What the browser's own dialog would print; it can't be opened in a test.
    globalThis.print = () => {
      document.documentElement.dataset['printed'] =
        document.querySelector('.print-page h1')?.textContent ?? ''
    }
  })
  await window.press('Alt+Shift+H')
  await window.page.getByRole('button', { name: 'Export as PDF' }).click()
  await expect(window.page.locator('html')).toHaveAttribute('data-printed', 'Deck crew 2026-11-16')
  await window.page.emulateMedia({ media: 'print' })
  await expect(window.page.locator('.print-page')).toBeVisible()
  await expect(window.page.locator('#root')).toBeHidden()
  await window.page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')))
  await expect(window.page.locator('.print-page')).toHaveCount(0)
})

test('a new issue opens its prefilled form, and its link goes on the item’s line', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Oil & wax hinges')
  await window.page.evaluate(() => {
    globalThis.open = (address) => {
      document.documentElement.dataset['opened'] = String(address)
      return null
    }
  })
  await window.press('Alt+Shift+I')
  const dialog = window.page.getByRole('dialog', { name: 'New issue' })
  await window.page.keyboard.type('kestrel')
  await window.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText(/names no project/)
  await window.page.keyboard.type('/deck')
  expect(await violations(window)).toEqual([])
  await window.press('Enter')
  await expect(window.page.locator('html')).toHaveAttribute(
    'data-opened',
    /^https:\/\/github\.com\/kestrel\/deck\/issues\/new\?title=Oil%20%26%20wax%20hinges&body=/,
  )
  await dialog.getByLabel('Address of the issue').fill('https://github.com/kestrel/deck/issues/7')
  await window.press('Enter')
  await expect(dialog).toHaveCount(0)
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('hinges', 'hinges [#7](https://github.com/kestrel/deck/issues/7)'))
  await expect.poll(() => window.items()).toContain('partial | Tar the deck | Ben')
  await window.goToText('Tar the deck')
  await window.press('Alt+Shift+I')
  await expect(dialog.getByLabel('Repository of this folder')).toHaveValue('kestrel/deck')
})
