import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { figure, runs } from '../support/long.ts'
import { timeToText } from './bare-page.ts'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

// A log of many years, or a file that is no note at all: it opens soon, can be changed or says why not, and stays as it is.

const mb = 1024 * 1024
const week = (at: number) =>
  `## Week ${at}\n\nAda: the rope is in, the sails wait for the weather, and nothing else was said of it.\n\n- [ ] Coil line ${at} (Ada)\n- [x] Oil the rail (Ben)\n- a remark\n\n`

function logOf(bytes: number): string {
  const weeks = ['# Deck crew\n\n']
  for (let length = 0, at = 0; length < bytes; at++) {
    const text = week(at)
    weeks.push(text)
    length += text.length
  }
  return weeks.join('').slice(0, bytes)
}

// Files of this size take their time on a machine that has other things to do; how long, the figures say.
const patient = { timeout: 120_000 }

test.describe('large notes', () => {
  test.setTimeout(runs(300_000, 900_000))

  test('a note of 5 MB opens, is read while one writes in it, and is saved', async ({
    folder,
    start,
  }) => {
    const text = logOf(5 * mb)
    await writeFile(join(folder.path, 'large.md'), text)
    await folder.write('small.md', '# Small 2026-11-16\n')
    const window = await (await start()).open()
    await opening(window, 'large.md')
    await window.page.locator('.cm-content').click()
    await window.page.keyboard.press('Control+Home')
    await window.page.keyboard.press('End')
    await window.page.keyboard.type(' of the Alba')
    await expect
      .poll(async () => (await folder.read('large.md')).slice(0, 23), patient)
      .toBe('# Deck crew of the Alba')
    expect(await folder.read('large.md')).toBe(text.replace('crew', 'crew of the Alba'))
    await window.page.keyboard.press('Control+End')
    await expect(window.page.getByRole('checkbox', { name: 'Coil line' }).first()).toBeVisible(
      patient,
    )
    await window.close()
    const times = await timesOf(folder.path, 'large.md')
    figure({
      area: 'Size',
      what: 'open a note of 5 MB in Chromium, from the click to its text, and change it',
      runs: times.length,
      found: `${said(times)}; one line changed`,
    })
  })

  test('a note of 50 MB is shown, and says why it can’t be changed', async ({ folder, start }) => {
    const text = logOf(50 * mb)
    await writeFile(join(folder.path, 'huge.md'), text)
    await folder.write('small.md', '# Small 2026-11-16\n- [ ] Coil the line (Ada)\n')
    const window = await (await start()).open()
    const { page } = window
    await opening(window, 'huge.md')
    await expect(page.getByText('This note is over 20 MB').first()).toBeVisible()
    await page.locator('.cm-content').click()
    await page.keyboard.type('no')
    await page.keyboard.press('Control+End')
    await expect(page.locator('.cm-content')).toContainText(text.slice(-9), patient)
    await window.openNote('small.md')
    expect(await window.items()).toEqual(['open | Coil the line | Ada'])
    expect(await folder.read('huge.md')).toBe(text)
    await window.close()
    const times = await timesOf(folder.path, 'huge.md')
    figure({
      area: 'Size',
      what: 'open a note of 50 MB in Chromium, from the click to its text',
      runs: times.length,
      found: `${said(times)}; read-only with a reason, 0 bytes changed`,
    })
  })
})

async function opening(window: NoteWindow, path: string): Promise<void> {
  await window.openNote('small.md')
  await window.page.locator(`[data-path="${path}"]`).click()
  await expect(window.page.locator('.cm-content')).toContainText('Deck crew', patient)
}

/** How long it takes to open the note, measured in the long form alone. */
async function timesOf(folder: string, path: string): Promise<number[]> {
  const times: number[] = []
  for (let at = 0; at < runs(0, 5); at++) {
    times.push(await timeToText(folder, { first: 'small.md', path, words: 'Deck crew' }))
  }
  return times
}

function said(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)] ?? 0} ms (median), ${sorted.at(-1) ?? 0} ms at most`
}
