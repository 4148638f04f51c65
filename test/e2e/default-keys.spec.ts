import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { violations } from './violations.ts'

const week = (date: string, items: string) => `# Deck crew ${date}\n\n## This week\n${items}`

test('keys do what the help says: bring in, save, link, copy, hide the panel, round the room', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-11-09.md', week('2026-11-09', '- [ ] Tar the hull (Ada)\n'))
  await folder.write('deck/2026-11-16.md', week('2026-11-16', '- [ ] Oil the winch (Ben)\n'))
  const window = await (await start()).open()
  const { page } = window
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await window.openNote('deck/2026-11-16.md')
  // At once: what the meeting before left is brought in as soon as it is read.
  await window.press('Alt+Shift+B')
  await expect.poll(() => window.items()).toContain('open | Tar the hull | Ada')
  await window.press('ControlOrMeta+s')
  await window.saved()
  expect(await folder.read('deck/2026-11-16.md')).toContain('- [ ] Tar the hull (Ada)\n')

  await window.typeAtEnd('charts')
  await window.press('ControlOrMeta+k')
  await expect.poll(() => folder.read('deck/2026-11-16.md')).toContain('[charts]()')

  await window.press('Alt+Shift+T')
  await expect(window.notice(/copied/i)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Ben:\n- Oil the winch')
  expect(copied).not.toContain('[ ]')

  const panel = page.getByRole('complementary', { name: 'Panel' })
  await expect(panel).toBeVisible()
  await window.press('Shift+F9')
  await expect(panel).toBeHidden()
  await window.press('Shift+F9')
  await expect(panel).toBeVisible()
  await window.press('Alt+Shift+Q')
  await expect(page.getByRole('heading', { level: 2, name: /Ada|Ben/ })).toBeVisible()
})

test('the main screens meet WCAG 2.2 AA in German too', async ({ folder, start }) => {
  await folder.write('deck/2026-11-09.md', week('2026-11-09', '- [ ] Segel flicken (Ada)\n'))
  await folder.write('deck/2026-11-16.md', week('2026-11-16', '- [ ] Winsch ölen (Ben)\n'))
  const window = await (await start()).open()
  const { page } = window
  await window.press('ControlOrMeta+,')
  await page.getByRole('radio', { name: 'Deutsch' }).check()
  await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await violations(window)).toEqual([])
  await window.press('Escape')
  const found: string[] = []
  for (const keys of ['Alt+Shift+N', 'ControlOrMeta+Shift+P', 'Alt+Shift+S', 'Alt+Shift+E']) {
    await window.press(keys)
    const part = page.locator('dialog[open], .page, .mode')
    await expect(part.first()).toBeVisible()
    found.push(
      ...(await violations(window, 'dialog[open], .page, .mode')).map((line) => `${keys}: ${line}`),
    )
    await window.press('Escape')
    await expect(part).toHaveCount(0)
  }
  expect(found).toEqual([])
})
