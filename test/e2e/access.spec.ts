import { expect } from 'playwright/test'
import { test, useNotes } from './fixtures.ts'
import { violationsInAllLooks } from './violations.ts'

test('the window meets WCAG 2.2 AA in all looks', async ({ folder, start }) => {
  test.slow()
  await useNotes(folder, 'harbour-weekly-log', 'kestrel-sprint')
  const window = await (await start()).open()
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.openNote('harbour-weekly-log.md')
  await expect.poll(async () => (await window.items()).length).toBeGreaterThan(4)
  expect(await violationsInAllLooks(window)).toEqual([])
})

test('an empty folder meets WCAG 2.2 AA in all looks and says what to do', async ({ start }) => {
  test.slow()
  const window = await (await start()).open()
  await expect(window.page.getByRole('button', { name: /new note/i }).first()).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
})
