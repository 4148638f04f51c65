import { expect, type Locator } from 'playwright/test'
import { test } from './fixtures.ts'
import { violations } from './violations.ts'

const note =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the port rail (Ada)\n- [ ] Oil the rail (Ben)\n'

test('words of the note are found and replaced by keys, and Escape gives the text back', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  const { page } = window
  await window.openNote('a.md')
  await window.press('ControlOrMeta+f')
  await expect(page.getByRole('textbox', { name: 'Find in this note' })).toBeFocused()
  await page.keyboard.type('rail')
  await window.press('Enter')
  await expect(page.getByText('Ln 4, ')).toBeVisible()
  await expect(page.getByText('1 of 2')).toBeVisible()
  await window.press('F3')
  await expect(page.getByText('Ln 5, ')).toBeVisible()
  await window.press('Shift+F3')
  await expect(page.getByText('Ln 4, ')).toBeVisible()
  await window.press('ControlOrMeta+g')
  await expect(page.getByText('Ln 5, ')).toBeVisible()
  await page.getByRole('textbox', { name: 'Find in this note' }).focus()
  await window.press('Tab')
  expect(await violations(window)).toEqual([])
  const replaceField = page.getByRole('textbox', { name: 'Replace with' })
  const toggle = page.getByRole('button', { name: 'Replace…' })
  await expect(replaceField).toHaveCount(0)
  await toggle.press('Enter')
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await expect(replaceField).toBeVisible()
  await expect(toggle).toBeFocused()
  expect(await violations(window)).toEqual([])
  await toggle.press('Enter')
  await expect(replaceField).toHaveCount(0)
  await window.press('ControlOrMeta+h')
  await expect(replaceField).toBeFocused()
  await page.keyboard.type('mast')
  await page.getByRole('button', { name: 'Replace all' }).press('Enter')
  await expect.poll(() => folder.read('a.md')).toBe(note.replaceAll('rail', 'mast'))
  await window.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Find in this note' })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await window.press('ControlOrMeta+z')
  await expect.poll(() => folder.read('a.md')).toBe(note)
  await window.press('ControlOrMeta+f')
  await expect(page.getByRole('textbox', { name: 'Find in this note' })).toBeFocused()
  await expect(replaceField).toHaveCount(0)
})

for (const language of ['English', 'Deutsch']) {
  test(`the bar keeps its groups together in any width, and what replaces in a row of its own, in ${language}`, async ({
    folder,
    start,
  }) => {
    await folder.write('a.md', note)
    const window = await (await start()).open()
    const { page } = window
    await window.openNote('a.md')
    await window.press('ControlOrMeta+,')
    await page.getByRole('radio', { name: language }).check()
    await window.press('Escape')
    await window.press('ControlOrMeta+h')
    await page.keyboard.type('rail')
    const middles = async (locator: Locator) =>
      await locator.evaluateAll((all) =>
        all.map((one) => {
          const { top, bottom } = one.getBoundingClientRect()
          return Math.round((top + bottom) / 2)
        }),
      )
    const bar = page.locator('.cm-search')
    for (const [width, rows] of [
      [1360, 2],
      [800, 3],
      [360, 4],
    ] as const) {
      await page.setViewportSize({ width, height: 740 })
      const finding = bar.locator('[name=search], [name=next], [name=prev], [name=close]')
      const replacing = bar.locator('[name=replace], [name=replaceAll]')
      const [at = 0, ...others] = await middles(finding)
      for (const other of others) expect(Math.abs(other - at)).toBeLessThan(3)
      const [below = 0, ...beside] = await middles(replacing)
      for (const other of beside) expect(Math.abs(other - below)).toBeLessThan(3)
      const all = await middles(bar.locator('input, button'))
      expect(Math.max(...all)).toBe(Math.max(below, ...beside))
      const apart = all.sort((a, b) => a - b).filter((y, i) => i === 0 || y - (all[i - 1] ?? 0) > 6)
      expect(apart.length).toBeLessThanOrEqual(rows)
    }
  })
}

test('the find bar speaks German, and Escape right after a key closes what it should', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  const { page } = window
  await window.goToText('Oil the rail')
  await window.press('F8')
  await expect(page.getByRole('heading', { level: 2, name: 'Ada' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Text of the note' }).focus()
  await page.keyboard.type('x')
  await window.press('Escape')
  await expect(page.getByRole('heading', { level: 2, name: 'Ada' })).toHaveCount(0)

  await window.press('ControlOrMeta+,')
  await page.getByRole('radio', { name: 'Deutsch' }).check()
  await window.press('Escape')
  await window.press('ControlOrMeta+h')
  for (const name of ['In dieser Notiz suchen', 'Ersetzen durch']) {
    await expect(page.getByRole('textbox', { name })).toBeVisible()
  }
  const buttons = page.locator('.cm-search').getByRole('button')
  expect((await buttons.allInnerTexts()).join()).not.toMatch(/next|previous|\ball\b|replace/i)
})
