import { expect, type Locator } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NotesFolder } from './pages/NotesFolder.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violationsInAllLooks } from './violations.ts'

const weeks = {
  '2026-11-02':
    '## This week\n- Sand the port rail (Ada)\n- Order new rope (Ben)\n- Fix the lamp (Cleo) - done\n',
  '2026-11-09':
    '## Last week\n- Sand the port rail (Ada) - did not finish\n\n## This week\n- Sand the port rail (Ada)\n- Count the buoys (Ada, Ben)\n- Paint the mast\n',
  '2026-11-16':
    '## Last week\n- Sand the port rail (Ada)\n- Order new rope (Ben) - did not finish\n\n## This week\n- Oil the winch (Cleo)\n',
}

async function writeWeeks(folder: NotesFolder): Promise<void> {
  for (const [date, body] of Object.entries(weeks)) {
    await folder.write(`deck/${date}.md`, `# Deck crew ${date}\n\n${body}`)
  }
}

async function openSeriesPage(window: NoteWindow): Promise<Locator> {
  await expect.poll(() => window.lastWeek()).not.toEqual([])
  await window.press('Alt+Shift+S')
  const page = window.page.getByRole('region', { name: 'Series: Deck crew' })
  await expect(page.getByRole('heading', { name: 'Open items' })).toBeVisible()
  return page
}

/** The rows of a list as `words | about`, and the heads of its groups alone. */
async function rows(page: Locator, name: string): Promise<string[]> {
  return await page
    .getByRole('list', { name })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const head = item.querySelector('h4')
        if (head) return head.innerText.replace(/\s+/g, ' ').trim()
        const part = (selector: string) => item.querySelector(selector)?.textContent ?? ''
        return `${part('.words')} | ${part('.who')}`
      }),
    )
}

test('tells who has what in the whole series, the oldest first', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const page = await openSeriesPage(window)
  expect(await rows(page, 'Open items')).toEqual([
    'B Ben 2 items · oldest 2 weeks',
    'Order new rope - did not finish | Last week · since 2 Nov 2026 · carried once',
    'Count the buoys | This week · since 9 Nov 2026 · not in the newest note, last on 9 Nov',
    'A Ada 1 item · oldest 1 week',
    'Count the buoys | This week · since 9 Nov 2026 · not in the newest note, last on 9 Nov',
    'C Cleo 1 item',
    'Oil the winch | This week',
    'No owner 1 item · oldest 1 week',
    'Paint the mast | This week · since 9 Nov 2026 · not in the newest note, last on 9 Nov',
  ])
})

test('tells week by week what was never mentioned, and whether it came back', async ({
  folder,
  start,
}) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const page = await openSeriesPage(window)
  expect(await rows(page, 'Never mentioned')).toEqual([
    '16 Nov 2026 2 without a word',
    'Count the buoys | Ada, Ben · no word since',
    'Paint the mast | no word since',
    '9 Nov 2026 1 without a word',
    'Order new rope | Ben · came back on 16 Nov',
  ])
})

test('shows what became of the plans as a plot with its words, and as a table', async ({
  folder,
  start,
}) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const page = await openSeriesPage(window)
  await expect(page.getByRole('img', { name: /33% was done, 17% carried on/ })).toBeVisible()
  await page.getByText('The same as a table').click()
  await expect(page.getByRole('row')).toHaveText([
    /Week\s*Planned/,
    '16 Nov 20263100233%0%',
    '9 Nov 20263110133%33%',
  ])
})

test('a person’s chip leaves theirs alone, in every list', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const page = await openSeriesPage(window)
  await page.getByRole('button', { name: 'Cleo, 1 open' }).press('Enter')
  expect(await rows(page, 'Open items')).toEqual(['C Cleo 1 item', 'Oil the winch | This week'])
  await expect(page.getByText('Everything planned was spoken of the week after.')).toBeVisible()
})

test('arrows and Enter go to the line, also in another note', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const page = await openSeriesPage(window)
  const list = page.getByRole('list', { name: 'Never mentioned' })
  await list.getByRole('button').first().focus()
  await window.press('End')
  await expect(list.getByRole('button', { name: /^Order new rope/ })).toBeFocused()
  await window.press('Enter')
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await expect(page).toHaveCount(0)
  await expect(window.page.locator('[data-path="deck/2026-11-02.md"]')).toHaveAttribute(
    'aria-current',
    'page',
  )
  expect(await window.caretLine()).toBe(5)
  expect(await folder.read('deck/2026-11-02.md')).toBe(
    `# Deck crew 2026-11-02\n\n${weeks['2026-11-02']}`,
  )
})

test('tells the same from an older week, and little of a series of one meeting', async ({
  folder,
  start,
}) => {
  await writeWeeks(folder)
  await folder.write('loft/2026-11-16.md', '# Loft crew 2026-11-16\n\nNothing yet.\n')
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-09.md')
  const page = await openSeriesPage(window)
  expect((await rows(page, 'Open items'))[0]).toBe('B Ben 2 items · oldest 2 weeks')
  await window.openNote('loft/2026-11-16.md')
  await expect(page).toHaveCount(0)
  await expect
    .poll(async () => {
      await window.press('Alt+Shift+S')
      return await window.page.getByText(/^One more meeting/).isVisible()
    })
    .toBe(true)
})

test('the series page meets WCAG 2.2 AA in all looks', async ({ folder, start }) => {
  test.slow()
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const page = await openSeriesPage(window)
  await page.getByText('The same as a table').click()
  expect(await violationsInAllLooks(window)).toEqual([])
})
