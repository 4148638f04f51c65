import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NotesFolder } from './pages/NotesFolder.ts'
import { violations } from './violations.ts'

const weeks = {
  '2026-11-02':
    '## This week\n- Sand the port rail (Ada)\n- Order new rope (Ben)\n- Count the buoys (Ada)\n',
  '2026-11-09':
    '## Last week\n- Sand the port rail (Ada)\n\n## This week\n- Paint the mast (Ben)\n',
  '2026-11-16':
    '## Last week\n- Order new rope (Ben) - did not finish\n\n## This week\n- Oil the winch (Cleo)\n',
}

async function writeWeeks(folder: NotesFolder): Promise<void> {
  for (const [date, body] of Object.entries(weeks)) {
    await folder.write(`deck/${date}.md`, `# Deck crew ${date}\n\n${body}`)
  }
}

test('names live what nobody has spoken of yet, until somebody does', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const list = window.page.getByRole('list', { name: 'From last week: Not mentioned yet' })
  await expect(list.getByRole('checkbox', { name: 'Paint the mast' })).toBeVisible()
  await expect(async () => {
    await window.goToText('did not finish')
    expect(await window.caretLine()).toBe(4)
  }).toPass()
  await window.page.keyboard.type('\nPaint the mast (Ben) - not started')
  await expect(list).toHaveCount(0)
  await expect(
    window.page
      .getByRole('list', { name: 'From last week: In this note' })
      .getByRole('checkbox', { name: /^Paint the mast/ }),
  ).toBeVisible()
})

test('a past week names what it never mentioned, and what came back', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-09.md')
  const list = window.page.getByRole('list', { name: 'From last week: Never mentioned' })
  await expect(list.getByRole('listitem')).toHaveText([
    /Order new rope\s*Ben · came back on 16 Nov/,
    /Count the buoys\s*Ada · no word since/,
  ])
  expect(await violations(window)).toEqual([])
  await list.getByRole('button').first().focus()
  await window.press('ArrowDown')
  await window.press('Enter')
  await expect(window.page.locator('[data-path="deck/2026-11-02.md"]')).toHaveAttribute(
    'aria-current',
    'page',
  )
  expect(await window.caretLine()).toBe(6)
  expect(await folder.read('deck/2026-11-09.md')).toBe(
    `# Deck crew 2026-11-09\n\n${weeks['2026-11-09']}`,
  )
})

test('the chart of weeks goes to the line of that week by its cells', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const chart = window.page.getByRole('table', { name: 'What became of each item' })
  await chart
    .getByRole('button', { name: 'Order new rope - did not finish, 16 Nov: in progress' })
    .focus()
  await window.press('Home')
  await expect(
    chart.getByRole('button', { name: 'Order new rope - did not finish, 2 Nov: open' }),
  ).toBeFocused()
  await window.press('Enter')
  await expect(window.page.locator('[data-path="deck/2026-11-02.md"]')).toHaveAttribute(
    'aria-current',
    'page',
  )
  expect(await window.caretLine()).toBe(5)
})
