import { expect } from 'playwright/test'
import { test, useNotes } from './fixtures.ts'
import { violations } from './violations.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`the window meets WCAG 2.2 AA in ${theme}`, async ({ folder, start }) => {
    await useNotes(folder, 'harbour-weekly-log', 'kestrel-sprint')
    const window = await (await start()).open()
    await window.page.emulateMedia({ colorScheme: theme })
    expect(await violations(window)).toEqual([])
    await window.openNote('harbour-weekly-log.md')
    await expect.poll(async () => (await window.items()).length).toBeGreaterThan(4)
    expect(await violations(window)).toEqual([])
    await window.openNewNoteDialog()
    expect(await violations(window)).toEqual([])
  })

  test(`an empty folder meets WCAG 2.2 AA in ${theme} and says what to do`, async ({ start }) => {
    const window = await (await start()).open()
    await window.page.emulateMedia({ colorScheme: theme })
    await expect(window.page.getByRole('button', { name: /new note/i }).first()).toBeVisible()
    expect(await violations(window)).toEqual([])
  })
}
