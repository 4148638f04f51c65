import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const week = (at: number) =>
  new Date(Date.UTC(2026, 10, 16) - 7 * at * 86_400_000).toISOString().slice(0, 10)

test('notes that come above the one that is shown don’t move it in a long list', async ({
  folder,
  start,
}) => {
  for (let at = 0; at < 320; at++) await folder.write(`crew/${week(at)} deck.md`, '# Deck crew\n')
  const { page } = await (await start()).open()
  const list = page.locator('.notes-list')
  await list.evaluate((scroller) => scroller.scrollTo({ top: 4000 }))
  const path = `crew/${week(140)} deck.md`
  await list.locator(`[data-path="${path}"]`).click()
  const placeOf = async () => {
    const box = await list.locator(`[data-path="${path}"]`).boundingBox()
    return Math.round(box?.y ?? -1)
  }
  const before = await placeOf()
  for (const day of ['23', '30']) await folder.write(`crew/2026-11-${day} deck.md`, '# Deck crew\n')
  await expect(list.getByRole('treeitem').first()).toHaveAttribute('aria-setsize', '322')
  await expect.poll(placeOf).toBe(before)
})
