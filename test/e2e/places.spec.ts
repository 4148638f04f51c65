import { expect, type Page } from 'playwright/test'
import { serve, test } from './fixtures.ts'
import { NoteWindow } from './pages/NoteWindow.ts'

const weeks = ['23', '16', '09'].map(
  (day) =>
    `# Crew 2026-11-${day}\n\n## This week\n- [ ] Rig ${day} (Ada)\n\n## Talk\n${`- a remark of the ${day}th\n`.repeat(60)}`,
)

test('scroll and folds come back with a note: across notes, and after a restart', async ({
  folder,
  start,
}) => {
  await folder.write('log.md', weeks.join('\n'))
  await folder.write('other.md', '# Other 2026-11-20\n')
  const host = await start()
  const window = await host.open()
  await window.openNote('log.md')
  await openAll(window)
  await window.goToText('## Talk')
  await window.press('ControlOrMeta+Shift+[')
  await expect(window.page.locator('.cm-foldPlaceholder')).toHaveCount(1)
  await window.press('ControlOrMeta+End')
  await expect.poll(() => scrolled(window.page)).toBeGreaterThan(60)
  const before = await scrolled(window.page)

  await window.openNote('other.md')
  await window.openNote('log.md')
  await expect.poll(async () => Math.abs((await scrolled(window.page)) - before)).toBeLessThan(4)

  await window.page.close()
  const again = await host.open()
  await expect.poll(async () => Math.abs((await scrolled(again.page)) - before)).toBeLessThan(4)
  expect(await again.caretLine()).toBeGreaterThan(190)
  await again.press('ControlOrMeta+Home')
  await expect(again.page.locator('.cm-foldPlaceholder')).toHaveCount(1)
})

test('after a reload the caret is where it was in its line', async ({ folder, start }) => {
  await folder.write('log.md', weeks.join('\n'))
  const window = await (await start()).open()
  await window.openNote('log.md')
  await window.goToText('Rig 23')
  const place = await window.page.getByText(/^Ln \d+, Col \d+$/).textContent()
  expect(place).toMatch(/Col 19$/)
  await window.page.reload()
  await expect(window.page.getByText(place ?? '', { exact: true })).toBeVisible()
})

test('a note that is another one now opens at its newest meeting', async ({ folder, start }) => {
  await folder.write('log.md', weeks.slice(1).join('\n'))
  await folder.write('other.md', '# Other 2026-11-20\n')
  const host = await start()
  const window = await host.open()
  await window.openNote('log.md')
  await window.press('ControlOrMeta+End')
  await window.openNote('other.md')
  await window.page.close()
  await folder.write('log.md', weeks.join('\n'))
  const again = await host.open()
  await again.openNote('log.md')
  expect(await again.caretLine()).toBe(1)
})

test('a log that is asked for by its name opens at its newest meeting, and the others are folded', async ({
  folder,
  data,
  page,
}) => {
  await folder.write(
    'log.md',
    `What the crew said.\n\n${weeks.map((week) => week.split('## Talk')[0]).join('')}`,
  )
  const { server, address } = await serve(`${folder.path}/log.md`, {
    ...process.env,
    CARRYOVER_DATA: data,
    CARRYOVER_TODAY: '2026-11-24',
  })
  try {
    await page.goto(address)
    const window = await NoteWindow.ready(page)
    await expect.poll(() => window.caretLine()).toBe(3)
    await expect(page.locator('.cm-foldPlaceholder')).toHaveCount(2)
    await expect(page.locator('.cm-line', { hasText: 'Rig 23' })).toBeVisible()
    await window.press('Alt+PageUp')
    await expect(page.locator('.cm-line', { hasText: 'Rig 16' })).toBeVisible()
  } finally {
    const ended = new Promise((done) => server.once('exit', done))
    server.kill()
    await ended
  }
})

async function openAll(window: NoteWindow): Promise<void> {
  await window.press('ControlOrMeta+Shift+P')
  await expect(window.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.page.keyboard.type('unfold everything')
  await window.page.keyboard.press('Enter')
}

/** How far the text is scrolled, in lines of about 24 pixels. */
async function scrolled(page: Page): Promise<number> {
  return await page
    .locator('.cm-scroller')
    .evaluate((scroller) => Math.round(scroller.scrollTop / 24))
}
