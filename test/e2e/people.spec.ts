import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violationsInAllLooks } from './violations.ts'

const field = (window: NoteWindow) =>
  window.page.getByRole('combobox', { name: 'Everyone’s open work' })
const rows = (window: NoteWindow) =>
  window.page.getByRole('listbox', { name: 'Everyone’s open work' }).getByRole('option')

const week = (name: string, date: string, ...items: string[]) =>
  `# ${name} ${date}\n\n## This week\n${items.join('\n')}\n`

test('work whose day has passed is marked as overdue, here and in the panel', async ({
  folder,
  start,
}) => {
  const work = [
    '- [ ] Order rope (Ada), due 2026-11-20',
    '- [ ] Oil the winch (Ben), due 2026-11-21',
  ]
  await folder.write(
    'c/2026-11-09.md',
    week('Crew', '2026-11-09', '- [ ] Tar (Ben), due 2026-11-10'),
  )
  await folder.write('c/2026-11-16.md', week('Crew', '2026-11-16', ...work))
  const window = await (await start()).open()
  await window.openNote('c/2026-11-16.md')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  const late = panel.getByRole('list', { name: 'Action items' }).locator('.overdue')
  await expect(late).toHaveText(['overdue'])
  await expect(
    panel.getByRole('checkbox', { name: 'Order rope, due 2026-11-20' }),
  ).toHaveAccessibleDescription(/^overdue Ada/)
  // The words tell the day already.
  await expect(panel.locator('.due')).toHaveCount(0)
  await window.press('Alt+Shift+O')
  await expect(rows(window)).toHaveCount(3)
  await expect(rows(window).filter({ hasText: 'overdue' })).toHaveText([/Tar, due/, /Order rope/])
  await expect(rows(window).filter({ hasText: 'Oil the winch' })).not.toContainText('overdue')
  await window.press('Escape')
  await window.openNote('c/2026-11-09.md')
  await expect(panel.getByText('Tar, due 2026-11-10')).toBeVisible()
  // Of a past week nobody can say what was done since.
  await expect(panel.locator('.overdue')).toHaveCount(0)
})

test('a due date that the words don’t have stands in the panel as a day, and says what it is', async ({
  folder,
  start,
}) => {
  const table =
    '| Task | Owner | Due |\n|---|---|---|\n| Order rope | Ada | 2026-12-01 |\n| Oil the winch | Ben | next sprint |'
  await folder.write('c/2026-11-16.md', `# Crew 2026-11-16\n\n## Action items\n\n${table}\n`)
  const window = await (await start()).open()
  await window.openNote('c/2026-11-16.md')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await expect(panel.locator('.due')).toHaveText(['due 1 Dec', 'due next sprint'])
})

test('everyone’s open work is one list, in which a copied item counts once', async ({
  folder,
  start,
}) => {
  await folder.write('c/2026-11-02.md', week('Crew', '2026-11-02', '- [ ] Order rope (Ada)'))
  await folder.write(
    'c/2026-11-16.md',
    week('Crew', '2026-11-16', '- [ ] Order rope (Ada)', '- [x] Oil the winch (Ben)'),
  )
  await folder.write(
    'l/2026-11-17.md',
    week('Loft', '2026-11-17', '- [ ] Cut canvas (Ada, Ben)', '- [ ] Sweep the floor'),
  )
  const window = await (await start()).open()
  await window.press('Alt+Shift+O')
  await expect(field(window)).toBeFocused()
  await expect(rows(window)).toHaveCount(3)
  await expect(rows(window).first()).toContainText('Order rope')
  await expect(rows(window).first()).toContainText('2 weeks')
  await window.page.keyboard.type('loft ada')
  await expect(rows(window)).toHaveCount(1)
  await window.press('Enter')
  await expect(window.page.locator('.crumb')).toHaveText('/ l / 2026-11-17.md')
  await expect.poll(() => window.caretLine()).toBe(4)
  await window.press('Alt+ArrowLeft')
  await expect(field(window)).toHaveValue('loft ada')
})

test('the list is of one person, and knows what is no longer mentioned', async ({
  folder,
  start,
}) => {
  await folder.write('c/2026-10-26.md', week('Crew', '2026-10-26', '- [ ] Sand the rail (Ada)'))
  await folder.write('c/2026-11-02.md', week('Crew', '2026-11-02', '- [ ] Sew the sail (Ben)'))
  await folder.write('c/2026-11-09.md', week('Crew', '2026-11-09', '- [ ] Oil the winch (Ada)'))
  await folder.write('c/2026-11-16.md', week('Crew', '2026-11-16', '- [ ] Order rope (Ben)'))
  const window = await (await start()).open()
  await window.press('Alt+Shift+O')
  await expect(rows(window)).toHaveCount(2)
  const more = window.page.getByRole('button', {
    name: 'Also 2 items not mentioned in the last two meetings',
  })
  await more.press('Enter')
  await expect(rows(window)).toHaveCount(4)
  await window.page
    .getByRole('group', { name: 'Show work of' })
    .getByRole('button', { name: 'Ada' })
    .press('Enter')
  await expect(rows(window)).toHaveCount(2)
  await expect(rows(window).first()).toContainText('not mentioned since 26 Oct')
  // A button that goes when it is pressed leaves the page its keys.
  const everyone = window.page.getByRole('button', { name: 'Everyone', exact: true })
  await everyone.press('Enter')
  await expect(everyone).toHaveCount(0)
  await expect(field(window)).toBeFocused()
  await window.press('Escape')
  await expect(field(window)).toHaveCount(0)
})

test('the page of people meets WCAG 2.2 AA in all looks, empty and full', async ({
  folder,
  start,
}) => {
  test.slow()
  const window = await (await start()).open()
  await window.press('Alt+Shift+O')
  await expect(window.page.getByText('Nothing is open in this folder.')).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
  await folder.write('c/2026-11-16.md', week('Crew', '2026-11-16', '- [ ] Order rope (Ada)'))
  await expect(rows(window)).toHaveCount(1)
  expect(await violationsInAllLooks(window)).toEqual([])
})
