import { expect } from 'playwright/test'
import { test, useNotes } from './fixtures.ts'

const earlier =
  '# Deck crew 11/16/2026\n\n## This week\n- Sand the rail (Ada)\n- Order new rope (Ben)\n- Fix the lamp (Ben) - done\n'
const later =
  '# Deck crew 11/23/2026\n\n## Last week\n- Sand the rail (Ada) - did not finish\n\n## This week\n- Oil the hinges (Ada)\n'

test('shows what was open in the meeting before, what is missing here first', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-11-16.md', earlier)
  await folder.write('deck/2026-11-23.md', later)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-23.md')
  await expect
    .poll(() => window.lastWeek())
    .toEqual(['open | Order new rope | Ben', 'partial | Sand the rail - did not finish | Ada'])
})

// An entry without a remark would say there that it is done.
test('Add puts a missing item where the team reports on such work', async ({ folder, start }) => {
  await folder.write('deck/2026-11-16.md', earlier)
  await folder.write('deck/2026-11-23.md', later)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-23.md')
  await window.addFromLastWeek('Order new rope')
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-23.md'))
    .toBe(later.replace('did not finish\n', 'did not finish\n- Order new rope (Ben) - not done\n'))
  expect(await folder.read('deck/2026-11-16.md')).toBe(earlier)
})

test('in a log the meeting before is the one below, in the same file', async ({
  folder,
  start,
}) => {
  await useNotes(folder, 'harbour-weekly-log')
  const window = await (await start()).open()
  await window.openNote('harbour-weekly-log.md')
  await expect
    .poll(async () => (await window.lastWeek()).map((row) => row.split(' | ')[1]))
    .toContain('Ticket scanner prototype - did not finish')
})

test('what the pointer was told of an item leaves when one types, until the pointer moves', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-11-16.md', earlier)
  await folder.write('deck/2026-11-23.md', later)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-23.md')
  await expect(window.page.locator('.cm-carried')).toHaveText('carried')
  await window.typeAtLineEnd('Oil the hinges', '!')
  const told = window.page.locator('.cm-past')
  const line = window.page.locator('.cm-line', { hasText: 'Sand the rail' })
  await line.hover()
  await expect(told).toBeVisible()
  await window.page.keyboard.type(' Soon.')
  await expect(told).toHaveCount(0)
  await line.hover({ position: { x: 40, y: 6 } })
  await expect(told).toBeVisible()
})

test('counts the weeks that an item has been carried', async ({ folder, start }) => {
  const week = (date: string) =>
    `# Deck crew ${date}\n\n## This week\n- [ ] Replace the anchor chain (Ben)\n`
  for (const day of ['02', '09', '16', '23'])
    await folder.write(`deck/2026-11-${day}.md`, week(`2026-11-${day}`))
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-23.md')
  await expect(window.page.getByText('3 weeks', { exact: true })).toBeVisible()
})
