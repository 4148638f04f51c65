import { expect } from 'playwright/test'
import { test, useNotes } from './fixtures.ts'

const lines = Array.from({ length: 200 }, (_, at) => `Line ${at + 1} of the talk.`).join('\n\n')
const log = `# Deck crew 2026-11-16\n\n- [ ] Sand the rail (Ada)\n\n${lines}\n`

test('a page stands over the note, and the note is as it was after it', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-11-16.md', log)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.press('ControlOrMeta+End')
  await window.press('ArrowUp')
  const line = await window.caretLine()
  const scroller = window.page.locator('.cm-scroller')
  const top = await scroller.evaluate((element) => element.scrollTop)
  expect(top).toBeGreaterThan(1000)
  await window.press('Alt+Shift+S')
  const page = window.page.getByRole('region', { name: 'Series: Deck crew' })
  await expect(page.getByRole('heading', { name: 'Series: Deck crew' })).toBeFocused()
  // What is typed on the page goes into no note.
  await window.press('x')
  await window.press('Escape')
  await expect(page).toHaveCount(0)
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  expect(await window.caretLine()).toBe(line)
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(top)
  expect(await folder.read('deck/2026-11-16.md')).toBe(log)
})

test('the button of the page gives the focus back to where it was', async ({ folder, start }) => {
  await folder.write('deck/2026-11-16.md', log)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.focusPanelItem('Sand the rail')
  await window.press('Alt+Shift+S')
  await window.page.getByRole('button', { name: 'Back to the note' }).press('Enter')
  await expect(window.panelItem('Sand the rail')).toBeFocused()
})

test('opening a note puts the page away, also the note that is open', async ({ folder, start }) => {
  await folder.write('deck/2026-11-16.md', log)
  await useNotes(folder, 'pebble-todo')
  const window = await (await start()).open()
  for (const path of ['deck/2026-11-16.md', 'pebble-todo.md']) {
    await window.openNote('deck/2026-11-16.md')
    await window.focusPanelItem('Sand the rail')
    const page = window.page.getByRole('region', { name: /^Series/ })
    // Until the series is read the key says so, and one presses it again.
    await expect(async () => {
      await window.press('Alt+Shift+S')
      await expect(page).toBeVisible({ timeout: 1000 })
    }).toPass()
    await window.openNote(path)
    await expect(page).toHaveCount(0)
    await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  }
})

test('F6 goes to the page in place of the text', async ({ folder, start }) => {
  await folder.write('deck/2026-11-16.md', log)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.focusPanelItem('Sand the rail')
  const heading = window.page.getByRole('heading', { name: 'Series: Deck crew' })
  await window.press('Alt+Shift+S')
  await expect(heading).toBeFocused()
  await window.press('F6')
  await expect(window.panelItem('Sand the rail')).toBeFocused()
  await window.press('Shift+F6')
  await expect(heading).toBeFocused()
})
