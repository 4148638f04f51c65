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

test('the list keeps its order under a pointer that moves in it, and takes the new one once it has left', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha sync 2026-11-16\n\n- [ ] Oil (Ada)\n')
  await folder.write('b.md', '# Beta sync 2026-11-09\n\n- [ ] Tar (Ben)\n')
  const { page } = await (await start()).open()
  const rows = page.locator('.note-row')
  const order = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-path')))
  await expect.poll(order).toEqual(['a.md', 'b.md'])
  const second = await page.locator('[data-path="b.md"]').boundingBox()
  const at = { x: (second?.x ?? 0) + 20, y: (second?.y ?? 0) + 10 }
  await page.mouse.move(at.x, at.y)
  await folder.write('b.md', '# Beta sync 2026-11-23\n\n- [ ] Tar (Ben)\n- [ ] Rope (Ada)\n')
  for (let step = 0; step < 20; step++) {
    await page.mouse.move(at.x + step, at.y)
    await new Promise((done) => setTimeout(done, 50))
  }
  expect(await order()).toEqual(['a.md', 'b.md'])
  await page.mouse.move(700, 400)
  await expect.poll(order).toEqual(['b.md', 'a.md'])
})
