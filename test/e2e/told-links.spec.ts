import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violationsInAllLooks } from './violations.ts'

// What the user tells of series and links, and the marks in the old week.

const week = (date: string, work: string) => `# Deck crew ${date}\n\n## This week\n${work}`

async function palette(window: NoteWindow, words: string): Promise<void> {
  await window.press('ControlOrMeta+Shift+p')
  await window.page.keyboard.type(words)
  await window.press('Enter')
}

/** What is kept of what the user told about folders. */
async function told(data: string): Promise<string> {
  const folders = join(data, 'folders')
  const all = await readdir(folders).catch(() => [])
  // Beside them stand, for a moment, those that are being written.
  const names = all.filter((name) => name.endsWith('.json'))
  return (await Promise.all(names.map((name) => readFile(join(folders, name), 'utf8')))).join('\n')
}

/** The row of the panel that asks whether it is earlier work, with the focus on it. */
async function doubtful(window: NoteWindow) {
  const row = window.page
    .getByRole('list', { name: 'Action items' })
    .getByRole('listitem')
    .filter({ hasText: 'Steps of the launch party' })
  await expect(
    row.getByText(/^same as “Launch checklist with all steps” of (9 Nov|Nov 9)\?$/),
  ).toBeVisible()
  await window.focusPanelItem('Steps of the launch party')
  return row
}

const party = {
  'deck/2026-11-09.md': week(
    '2026-11-09',
    '- [ ] Launch checklist with all steps (Ben)\n- [ ] Order rope (Ada)\n',
  ),
  'deck/2026-11-16.md': week(
    '2026-11-16',
    '- [ ] Steps of the launch party (Ben)\n- [ ] Order rope (Ada)\n',
  ),
}

test('Y says that it is the same work, and its weeks count from the first one, after a restart too', async ({
  folder,
  start,
  data,
}) => {
  for (const [name, text] of Object.entries(party)) await folder.write(name, text)
  const host = await start()
  const window = await host.open()
  await window.openNote('deck/2026-11-16.md')
  const row = await doubtful(window)
  await window.press('y')
  await expect(row.getByText(/same as/)).toHaveCount(0)
  await expect(row.locator('.past')).toContainText('1 week')
  await expect.poll(() => told(data)).toContain('"same"')
  await window.close()
  await host.kill()
  const again = await (await start()).open()
  await again.openNote('deck/2026-11-16.md')
  const rows = again.page.getByRole('list', { name: 'Action items' }).getByRole('listitem')
  await expect(
    rows.filter({ hasText: 'Steps of the launch party' }).locator('.past'),
  ).toContainText('1 week')
  expect(await folder.read('deck/2026-11-16.md')).toBe(party['deck/2026-11-16.md'])
})

test('N says that it is other work: it is not asked again, and the old work counts as not mentioned', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(party)) await folder.write(name, text)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const row = await doubtful(window)
  await window.press('n')
  await expect(row.getByText(/same as/)).toHaveCount(0)
  await window.page.reload()
  await window.openNote('deck/2026-11-16.md')
  await expect
    .poll(() => window.items())
    .toEqual(['open | Steps of the launch party | Ben', 'open | Order rope | Ada'])
  await expect(window.page.getByText(/same as/)).toHaveCount(0)
  expect(await folder.read('deck/2026-11-16.md')).toBe(party['deck/2026-11-16.md'])
})

test('with marks the old week says what was carried on, its newest copy alone is open, and undo takes both back', async ({
  folder,
  start,
}) => {
  const old = week('2026-11-16', '- [ ] Order rope (Ben)\n- [x] Paint (Ada)\n- [ ] Oil (Ada)\n')
  await folder.write('deck/2026-11-16.md', old)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('searchbox', { name: 'Find a setting' }).fill('[>]')
  await window.page.getByLabel('Mark carried items in the old week with [>]').check()
  await window.press('Escape')
  await window.newWeek()
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(old.replace('[ ] Order', '[>] Order').replace('[ ] Oil', '[>] Oil'))
  await expect.poll(() => window.items()).toEqual(['open | Order rope | Ben', 'open | Oil | Ada'])
  await expect
    .poll(() => window.notes())
    .toEqual([expect.stringMatching(/^Deck crew: .*, 2 open$/), expect.not.stringMatching(/open$/)])
  expect(await window.visibleText()).toContain('Order rope')
  await palette(window, 'Undo the new week')
  await expect.poll(() => folder.names()).not.toContain('deck/2026-11-23.md')
  expect(await folder.read('deck/2026-11-16.md')).toBe(old)
})

test('a note is told to be of another series, by keys alone, and it stays told', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-11-09.md', week('2026-11-09', '- [ ] Order rope (Ben)\n'))
  const extra = '# An extra evening 2026-11-16\n\n## This week\n- [ ] Oil (Ada)\n'
  await folder.write('deck/extra-2026-11-16.md', extra)
  const host = await start()
  const window = await host.open()
  await window.openNote('deck/extra-2026-11-16.md')
  await palette(window, 'Which series')
  const dialog = window.page.getByRole('dialog', { name: 'Series of this note' })
  const belongs = dialog.getByLabel('deck/extra-2026-11-16.md belongs to')
  await expect(belongs).toBeFocused()
  await window.page.keyboard.type('the series Deck')
  await dialog.getByRole('button', { name: 'Done' }).focus()
  await window.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => window.lastWeek()).toEqual(['open | Order rope | Ben'])
  await window.close()
  await host.kill()
  const again = await (await start()).open()
  await again.openNote('deck/extra-2026-11-16.md')
  await expect.poll(() => again.lastWeek()).toEqual(['open | Order rope | Ben'])
  expect(await folder.read('deck/extra-2026-11-16.md')).toBe(extra)
})

test('the series dialog and a doubtful link meet WCAG 2.2 AA in all looks', async ({
  folder,
  start,
}) => {
  test.slow()
  for (const [name, text] of Object.entries(party)) await folder.write(name, text)
  await folder.write('log.md', '# Harbour 2026-11-16\n\n- [ ] Ask (Cleo)\n')
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await doubtful(window)
  expect(await violationsInAllLooks(window)).toEqual([])
  await palette(window, 'Which series')
  await expect(window.page.getByRole('dialog', { name: 'Series of this note' })).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
})
