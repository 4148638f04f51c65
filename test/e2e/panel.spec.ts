import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const note = [
  '# Deck crew 2026-11-16',
  '',
  'Rain all Tuesday.',
  '',
  '## This week',
  '- [ ] Sand the rail (Ada)',
  '- [ ] Oil the hinges (Ben)',
  '- [ ] Order rope',
  '',
].join('\n')

/** Counts what changes in the panel from now on: the words of each row that is touched, once for each touch. */
async function watchPanel(window: NoteWindow): Promise<() => Promise<string[]>> {
  const touched = await window.page.evaluateHandle(() => {
    const names: string[] = []
    const panel = document.querySelector('[data-region=panel]')
    if (!panel) throw new Error('There is no panel.')
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const row = element?.closest('[role=listitem]')
        names.push(row?.querySelector('.words')?.textContent ?? element?.className ?? '?')
      }
    }).observe(panel, { subtree: true, childList: true, characterData: true, attributes: true })
    return names
  })
  return () => touched.jsonValue()
}

test('typing in prose changes nothing in the panel, typing in an item its own row alone', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await expect.poll(async () => (await window.items()).length).toBe(3)
  // What comes with the other weeks of the series comes later than the items.
  const panel = window.page.locator('[data-region=panel]')
  await expect(panel.getByText('There is no meeting before this one.')).toBeVisible()
  await expect(panel.locator('.badge')).toBeVisible()
  const touched = await watchPanel(window)
  await window.typeAtLineEnd('Rain all Tuesday.', ' Sun on Friday.')
  await window.press('Enter')
  await window.saved()
  expect(await touched()).toEqual([])
  await window.typeAtLineEnd('Order rope', '!')
  await expect.poll(async () => (await touched()).length).toBeGreaterThan(0)
  expect(new Set(await touched())).toEqual(new Set(['Order rope!']))
})

test('who is chosen stays in sight in a note where they have nothing', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  await folder.write('b.md', '# Loft 2026-11-17\n\n- [ ] Cut canvas (Cleo)\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  const panel = window.page.locator('[data-region=panel]')
  await panel.getByRole('button', { name: /^Ben/ }).click()
  await window.openNote('b.md')
  await expect(panel.getByText('No items of the people chosen above.')).toBeVisible()
  const ben = panel.getByRole('button', { name: /^Ben/ })
  await expect(ben).toHaveAttribute('aria-pressed', 'true')
  await ben.click()
  await expect(panel.getByText('Cut canvas')).toBeVisible()
  await expect(ben).toHaveCount(0)
})

test('a tick by key is said aloud, and taken back by undo from the panel', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.focusPanelItem('Sand the rail')
  await window.press('ArrowDown')
  await window.press('Space')
  await expect(window.page.getByText('Oil the hinges: done')).toBeAttached()
  await window.saved()
  expect(await folder.read('a.md')).toBe(note.replace('[ ] Oil', '[x] Oil'))
  await window.press('ControlOrMeta+z')
  await expect.poll(() => folder.read('a.md')).toBe(note)
})

test('of five hundred items only those near the visible ones are in the page, and all are reached by key', async ({
  folder,
  start,
}) => {
  const items = Array.from({ length: 500 }, (_, at) => `- [ ] Piece of work number ${at} (Ada)\n`)
  await folder.write('a.md', `# Deck crew 2026-11-16\n\n## This week\n${items.join('')}`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  const list = window.page.getByRole('list', { name: 'Action items' })
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '500')
  expect(await list.getByRole('listitem').count()).toBeLessThan(80)
  await list.getByRole('checkbox').first().focus()
  await window.press('End')
  await expect(list.getByRole('checkbox', { name: 'number 499' })).toBeFocused()
  await window.press('Enter')
  await expect.poll(() => window.caretLine()).toBe(503)
})

test('F6 goes from the list of notes to the text, the panel and the toolbar', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  const regionWithFocus = () =>
    window.page.evaluate(() =>
      document.activeElement?.closest('[data-region]')?.getAttribute('data-region'),
    )
  await window.page.locator('[data-path="a.md"]').focus()
  const visited = []
  for (let at = 0; at < 4; at++) {
    visited.push(await regionWithFocus())
    await window.press('F6')
  }
  expect(visited).toEqual(['notes', 'text', 'panel', 'toolbar'])
})
