import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const body =
  '## Last week\n- [x] Paint the bow (Ada)\n\n## This week\n- [ ] Order rope (Ben)\n- [ ] Sand the rail (Ada)\n- [ ] Oil the winch (Ben)\n- [ ] Clean the galley (Ada)\n- [ ] Splice the line (Ben)\n'
const week = (date: string) => `# Deck crew ${date}\n\n${body}`
const files = { 'deck/2026-11-09.md': week('2026-11-09'), 'deck/2026-11-16.md': week('2026-11-16') }

async function ask(window: NoteWindow): Promise<void> {
  await window.page.getByRole('button', { name: /^New week/ }).click()
  await expect(window.weekPreview()).toBeVisible()
}

function row(window: NoteWindow, words: string) {
  return window.weekPreview().getByRole('radiogroup', { name: words })
}

/** Chooses in each row by its letter, as one does without a mouse. */
async function chooseAll(window: NoteWindow): Promise<void> {
  const keys = {
    'Order rope': 'd',
    'Sand the rail': 'x',
    'Oil the winch': 'g',
    'Clean the galley': 'p',
  }
  for (const [words, key] of Object.entries(keys)) {
    await row(window, words).getByRole('radio', { checked: true }).focus()
    await window.page.keyboard.press(key)
    if (key !== 'g') continue
    // To whom is asked at once; Enter ends the name, and makes no week.
    await expect(row(window, words).getByRole('combobox')).toBeFocused()
    await window.page.keyboard.type('Cleo')
    await window.page.keyboard.press('Enter')
    await expect(row(window, words).getByRole('radio', { checked: true })).toBeFocused()
  }
}

async function palette(window: NoteWindow, words: string): Promise<void> {
  await window.page.keyboard.press('Control+Shift+p')
  await window.page.keyboard.type(words)
  await window.page.keyboard.press('Enter')
}

test('what last week did not mention is offered, stays behind unless it is taken along, and is told of', async ({
  folder,
  start,
}) => {
  const plan = (date: string, words: string) =>
    `# Deck crew ${date}\n\n## This week\n- [ ] ${words} (Ada)\n`
  await folder.write('deck/2026-11-09.md', plan('2026-11-09', 'Mend the jib'))
  await folder.write('deck/2026-11-16.md', plan('2026-11-16', 'Paint the mast'))
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  const group = window
    .weekPreview()
    .getByRole('group', { name: /not mentioned in the last meeting/ })
  await expect(group.getByRole('radiogroup', { name: 'Mend the jib' })).toBeVisible()
  await window.page.keyboard.press('Enter')
  await expect(window.page.getByText(/did not mention stayed behind/)).toBeVisible()
  await window.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => folder.names()).not.toContain('deck/2026-11-23.md')
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  await row(window, 'Mend the jib').getByRole('radio', { checked: true }).focus()
  await window.page.keyboard.press('c')
  await window.page.keyboard.press('Enter')
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  expect(await folder.read('deck/2026-11-23.md')).toBe(
    '# Deck crew 2026-11-23\n\n## This week\n- [ ] Paint the mast (Ada)\n- [ ] Mend the jib (Ada)\n',
  )
})

test('each choice is in the new file as the team writes it, and the old one keeps every byte', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  await window.page.keyboard.press('ArrowDown')
  await expect(row(window, 'Order rope').getByRole('radio', { checked: true })).toBeFocused()
  await chooseAll(window)
  await expect(window.weekPreview().getByText('Oil the winch (Cleo)')).toBeVisible()
  await window.page.keyboard.press('Enter')
  await expect(window.weekPreview()).toBeHidden()
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  const made = await folder.read('deck/2026-11-23.md')
  expect(made).toContain(
    '- [x] Order rope (Ben)\n- [-] Sand the rail (Ada)\n- [ ] Oil the winch (Cleo)\n- [ ] Splice the line (Ben)\n',
  )
  expect(made.endsWith('## Backlog\n- [ ] Clean the galley (Ada)\n')).toBe(true)
  expect(await folder.read('deck/2026-11-16.md')).toBe(week('2026-11-16'))
})

test('in a very narrow window what becomes of the week stands below the date', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.page.setViewportSize({ width: 360, height: 740 })
  await ask(window)
  const [date, words] = await Promise.all(
    ['input[type=date]', '.week-place'].map((part) =>
      window.weekPreview().locator(part).boundingBox(),
    ),
  )
  expect(words?.y).toBeGreaterThanOrEqual((date?.y ?? 0) + (date?.height ?? 0))
  expect(words?.width).toBeGreaterThan(250)
})

test('Up and Down go from row to row and change nothing, Left and Right choose', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  const chosen = (words: string) => row(window, words).getByRole('radio', { checked: true })
  const { keyboard } = window.page
  await keyboard.press('ArrowDown')
  await keyboard.press('x')
  await keyboard.press('ArrowDown')
  await expect(chosen('Sand the rail')).toBeFocused()
  await expect(chosen('Order rope')).toHaveValue('drop')
  await keyboard.press('ArrowRight')
  await expect(chosen('Sand the rail')).toHaveValue('done')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await expect(chosen('Order rope')).toBeFocused()
  await expect(chosen('Order rope')).toHaveValue('drop')
  await expect(chosen('Sand the rail')).toHaveValue('done')
})

test('a click on Give asks to whom, and Escape lets go of no choice unasked', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  const { keyboard } = window.page
  const oil = row(window, 'Oil the winch')
  await oil.getByText('Give', { exact: true }).click()
  await expect(oil.getByRole('combobox')).toBeFocused()
  await expect(oil.getByRole('combobox')).toHaveValue('')
  await keyboard.type('Jan-Philipp')
  await expect(window.weekPreview().getByText('Oil the winch (Jan-Philipp)')).toBeVisible()
  await keyboard.press('Escape')
  await expect(oil.getByRole('radio', { checked: true })).toBeFocused()
  await keyboard.press('Escape')
  await expect(window.weekPreview().getByRole('alert')).toHaveText(
    'Close again to let go of your choices.',
  )
  await expect(oil.getByRole('combobox')).toHaveValue('Jan-Philipp')
  await keyboard.press('Escape')
  await expect(window.weekPreview()).toBeHidden()
  expect(await folder.names()).toEqual(Object.keys(files))
})

test('the same in a log, with another date, shown as the file will read', async ({
  folder,
  start,
}) => {
  const log = `${week('2026-11-16')}\n${week('2026-11-09')}`
  await folder.write('log.md', log)
  const window = await (await start()).open()
  await window.openNote('log.md')
  await ask(window)
  await chooseAll(window)
  await window.weekPreview().getByLabel('Date of the meeting').fill('2026-11-24')
  await expect(window.weekPreview().getByText('# Deck crew 2026-11-24')).toBeVisible()
  await window.weekPreview().getByRole('button', { name: 'Make the week' }).click()
  await expect(window.weekPreview()).toBeHidden()
  await expect(window.notice(/3 items carried over, 2 settled/)).toBeVisible()
  await window.saved()
  const after = await folder.read('log.md')
  expect(after.endsWith(log)).toBe(true)
  expect(after).toContain('# Deck crew 2026-11-24')
  expect(after).toContain('- [x] Order rope (Ben)\n- [-] Sand the rail (Ada)\n')
})

test('a date before the newest week makes nothing, and a sentence says why', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  await window.weekPreview().getByLabel('Date of the meeting').fill('2026-11-10')
  await expect(window.weekPreview().getByText(/is before it/)).toBeVisible()
  await window.page.keyboard.press('Enter')
  await expect(window.weekPreview()).toBeVisible()
  await window.page.keyboard.press('Escape')
  expect(await folder.names()).toEqual(Object.keys(files))
})

test('Enter at once takes the defaults, and undo gives all back after a restart', async ({
  folder,
  start,
}) => {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const host = await start()
  const window = await host.open()
  await window.openNote('deck/2026-11-16.md')
  await ask(window)
  await window.page.keyboard.press('Enter')
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  await expect(window.notice(/carried over/)).toBeVisible()
  await window.page.close()
  await host.kill()
  const again = await (await start()).open()
  await again.openNote('deck/2026-11-23.md')
  await palette(again, 'Undo the new week')
  await expect.poll(() => folder.names()).not.toContain('deck/2026-11-23.md')
  expect(await folder.read('deck/2026-11-16.md')).toBe(week('2026-11-16'))
})

test('open items are brought into a week that was made early, once', async ({ folder, start }) => {
  const early = '# Deck crew 2026-11-23\n\n## Last week\n\n## This week\n- [ ] Order rope (Ben)\n'
  await folder.write('deck/2026-11-16.md', week('2026-11-16'))
  await folder.write('deck/2026-11-23.md', early)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-23.md')
  await expect(window.page.getByText('Sand the rail').first()).toBeVisible()
  await palette(window, 'Bring in open items')
  await expect
    .poll(() => folder.read('deck/2026-11-23.md'))
    .toContain('- [ ] Sand the rail (Ada)\n')
  const once = await folder.read('deck/2026-11-23.md')
  expect(once.match(/Order rope/g)).toHaveLength(1)
  await palette(window, 'Bring in open items')
  await expect(window.notice(/in this note already/)).toBeVisible()
  expect(await folder.read('deck/2026-11-23.md')).toBe(once)
})

test('after four weeks without a meeting the last one that there was is carried on', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-10-12.md', week('2026-10-12'))
  await folder.write('deck/2026-10-19.md', week('2026-10-19'))
  const window = await (await start()).open()
  await window.openNote('deck/2026-10-19.md')
  await window.newWeek()
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  expect(await folder.read('deck/2026-11-23.md')).toContain('- [ ] Order rope (Ben)')
})

test('at the end of the year a log that is split by years goes on in the next file', async ({
  folder,
  start,
}) => {
  const log = `${week('2025-12-29')}\n${week('2025-12-22')}`
  await folder.write('log-2025.md', log)
  const window = await (await start()).open()
  await window.openNote('log-2025.md')
  await ask(window)
  await window.weekPreview().getByLabel('Date of the meeting').fill('2026-01-05')
  await expect(
    window.weekPreview().getByText('Makes the file log-2026.md', { exact: false }),
  ).toBeVisible()
  await window.page.keyboard.press('Enter')
  await expect.poll(() => folder.names()).toContain('log-2026.md')
  expect(await folder.read('log-2026.md')).toContain('# Deck crew 2026-01-05')
  expect(await folder.read('log-2025.md')).toBe(log)
})

test('two hosts on one folder make one week', async ({ folder, start }) => {
  test.slow()
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  const windows = [await (await start()).open(), await (await start()).open()]
  for (const window of windows) {
    await window.openNote('deck/2026-11-16.md')
    await ask(window)
  }
  for (const window of windows) {
    await window.weekPreview().getByRole('button', { name: 'Make the week' }).click()
    await expect(
      window
        .weekPreview()
        .or(window.notice(/already|carried/))
        .first(),
    ).toBeVisible()
  }
  await expect.poll(() => folder.names()).toEqual([...Object.keys(files), 'deck/2026-11-23.md'])
  const made = await folder.read('deck/2026-11-23.md')
  expect(made.match(/Order rope/g)).toHaveLength(1)
})
