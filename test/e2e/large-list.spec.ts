import { expect, type Page } from 'playwright/test'
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

/** Whether the line of the open note can be seen, and whether the focus is in the list. */
async function openLine(page: Page): Promise<string> {
  const line = page.locator('.notes-list [aria-current=page]')
  await line.waitFor({ state: 'attached' })
  return await line.evaluate((element) => {
    const list = element.closest('.notes-list')
    const [box, frame] = [element.getBoundingClientRect(), list?.getBoundingClientRect()]
    const isInSight = frame && box.top >= frame.top && box.bottom <= frame.bottom
    const isAway = element.closest('.away') !== null
    const hasFocus = list?.contains(document.activeElement)
    return `${isInSight && !isAway ? 'in sight' : 'out of sight'}${hasFocus ? ', focused' : ''}`
  })
}

const scrollOf = (page: Page) =>
  page.locator('.notes-list').evaluate((list) => Math.round(list.scrollTop))

for (const [size, weeks] of [
  ['list', 80],
  ['long list', 320],
] as const) {
  test(`a note that is opened by other ways comes into sight in a ${size}`, async ({
    folder,
    start,
  }) => {
    for (let at = 0; at < weeks; at++) {
      await folder.write(`crew ${at % 20}/${week(at)} deck.md`, `# Deck crew ${at % 20}\n`)
    }
    await folder.write('zz.md', '# Where we sail\n')
    const host = await start()
    const window = await host.open()
    const { page } = window
    const open = async (words: string, path: string, shown: RegExp) => {
      await window.press('ControlOrMeta+p')
      await expect(page.getByRole('combobox', { name: 'Open a note' })).toBeFocused()
      await page.keyboard.type(words)
      // The names of notes are known before their titles
      await expect(page.getByRole('option').first()).toContainText(shown)
      await window.press('Enter')
      await expect(page.locator('.notes-list [aria-current=page]')).toHaveAttribute(
        'data-path',
        path,
      )
    }
    await open('where we sail', 'zz.md', /where we sail/i)
    await expect.poll(() => openLine(page)).toBe('in sight')
    await open(week(3), `crew 3/${week(3)} deck.md`, /crew 3/i)
    await expect.poll(() => openLine(page)).toBe('in sight')
    const before = await scrollOf(page)
    await window.press('Alt+PageUp')
    await expect(page.locator('.notes-list [aria-current=page]')).toHaveAttribute(
      'data-path',
      `crew 3/${week(23)} deck.md`,
    )
    expect(await openLine(page)).toBe('in sight')
    expect(await scrollOf(page)).toBe(before)

    await open('where we sail', 'zz.md', /where we sail/i)
    await expect.poll(() => openLine(page)).toBe('in sight')
    // Series stand apart from each other, in a long list too.
    const last = page.locator('.series').last()
    expect(await last.evaluate((series) => series.clientHeight)).toBe(40)
    await page.close()
    const again = await host.open()
    await expect.poll(() => openLine(again.page)).toBe('in sight')
  })
}

test('the list stays where a person scrolls it while a note is opened', async ({
  folder,
  start,
}) => {
  for (let at = 0; at < 80; at++) await folder.write(`crew/${week(at)} deck.md`, '# Deck crew\n')
  const window = await (await start()).open()
  const { page } = window
  await window.openNote(`crew/${week(0)} deck.md`)
  await page.locator('.cm-content').focus()
  await page.locator('.notes-list').evaluate((list) => {
    list.scrollTop = 1_200
    setInterval(() => list.dispatchEvent(new WheelEvent('wheel')), 20)
  })
  await expect.poll(() => scrollOf(page)).toBe(1_200)
  await window.press('Alt+PageUp')
  await expect(page.locator('.notes-list [aria-current=page]')).toHaveAttribute(
    'data-path',
    `crew/${week(1)} deck.md`,
  )
  expect(await scrollOf(page)).toBe(1_200)
})

test('a folded series unfolds for a note that is opened by other ways', async ({
  folder,
  start,
}) => {
  for (let at = 0; at < 3; at++) await folder.write(`crew/${week(at)} deck.md`, '# Deck crew\n')
  await folder.write('other.md', '# Where we sail\n')
  const window = await (await start()).open()
  const { page } = window
  await window.openNote(`crew/${week(0)} deck.md`)
  await window.openNote('other.md')
  const series = page.getByRole('treeitem', { name: /deck/i, expanded: true })
  await series.click()
  await expect(page.locator('.note-row')).toHaveCount(1)
  await window.press('Alt+ArrowLeft')
  // The focus is still in the list until the text is there.
  await expect.poll(() => openLine(page)).toMatch(/^in sight/)
  await expect(page.locator('.note-row')).toHaveCount(4)
})
