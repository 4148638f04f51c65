import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
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
  await window.press('Control+Shift+]')
  await expect.poll(() => window.visibleText()).toContain('heavy rain')
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
