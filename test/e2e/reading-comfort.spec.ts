import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violations } from './violations.ts'

const log =
  '# Deck crew 2026-11-16\n\n## Next steps\n- [ ] Oil (Ada)\n\n## Notes\nfair wind\n\n# Deck crew 2026-11-09\n\n## Next steps\n- [ ] Tar (Ben)\n\n## Notes\nheavy rain\n'

test('the older meetings of a log start folded, and going to a line opens them', async ({
  folder,
  start,
}) => {
  await folder.write('log.md', log)
  const window = await (await start()).open()
  await window.openNote('log.md')
  await expect.poll(() => window.visibleText()).toContain('fair wind')
  expect(await window.visibleText()).not.toContain('heavy rain')
  expect(await window.visibleText()).toContain('Deck crew 2026-11-09')
  await window.press('Alt+Shift+J')
  await window.page.keyboard.type('11-09')
  await window.press('ArrowDown')
  expect(await violations(window)).toEqual([])
  await window.press('Escape')
  await window.press('Alt+Shift+J')
  await window.page.keyboard.type('deck 2026-11-09')
  await window.press('Enter')
  expect(await window.caretLine()).toBe(9)
  await expect(window.notice(/Meeting of .*9/)).toBeVisible()
  await expect.poll(() => window.items()).toEqual(['open | Tar | Ben'])
  await expect.poll(() => window.visibleText()).toContain('heavy rain')
  await window.press('Alt+Shift+K')
  await expect.poll(() => window.visibleText()).not.toContain('heavy rain')
  await window.press('Alt+Shift+Z')
  await expect.poll(() => window.visibleText()).not.toMatch(/heavy rain|fair wind/)
  await window.press('Alt+Shift+X')
  await expect.poll(() => window.visibleText()).toMatch(/fair wind[\s\S]*heavy rain/)
  expect(await folder.read('log.md')).toBe(log)
})

test('the current meeting stands out where one wants it alone, and the choice stays', async ({
  folder,
  start,
}) => {
  await folder.write('log.md', log)
  const host = await start()
  const window = await host.open()
  await window.openNote('log.md')
  await window.goToText('fair wind')
  await window.press('Alt+Shift+U')
  await expect(window.page.locator('.cm-line.cm-away')).toContainText(['Deck crew 2026-11-09'])
  await expect(window.page.locator('.cm-line', { hasText: 'fair wind' })).not.toHaveClass(/cm-away/)
  expect(await violations(window)).toEqual([])
  await window.press('Alt+Shift+U')
  await expect(window.page.locator('.cm-away')).toHaveCount(0)
})

test('the caret’s line is held in the middle where one wants it, and the text grows and shrinks', async ({
  folder,
  start,
}) => {
  const lines = Array.from({ length: 200 }, (_, at) => `line ${at + 1}`)
  await folder.write('a.md', `${lines.join('\n')}\n`)
  const window = await (await start()).open()
  const { page } = window
  await window.openNote('a.md')
  await palette(window, 'typewriter')
  await page.getByRole('textbox', { name: 'Text of the note' }).focus()
  await window.press('ControlOrMeta+Home')
  for (let at = 0; at < 60; at++) await window.press('ArrowDown')
  await expect(page.getByText(/^Ln 61, /)).toBeVisible()
  const placeOfLine = () =>
    page.locator('.cm-scroller').evaluate((scroller) => {
      const { top, height } = scroller.getBoundingClientRect()
      const line = [...scroller.querySelectorAll('.cm-line')].find(
        (one) => one.textContent === 'line 61',
      )
      return ((line?.getBoundingClientRect().top ?? 0) - top) / height
    })
  // The text scrolls a moment after the caret has moved
  await expect.poll(async () => Math.abs((await placeOfLine()) - 0.5)).toBeLessThan(0.1)

  const size = () =>
    page
      .locator('.cm-line')
      .first()
      .evaluate((line) => getComputedStyle(line).fontSize)
  await palette(window, 'larger text')
  await expect.poll(size).toBe('16px')
  await palette(window, 'smaller text')
  await expect.poll(size).toBe('15px')
  await palette(window, 'smaller text')
  await expect.poll(size).toBe('14px')
  await palette(window, 'usual text size')
  await expect.poll(size).toBe('15px')
})

async function palette(window: NoteWindow, words: string): Promise<void> {
  await window.press('ControlOrMeta+Shift+P')
  await expect(window.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.page.keyboard.type(words)
  await window.press('Enter')
  await expect(window.page.getByRole('dialog')).toHaveCount(0)
}
