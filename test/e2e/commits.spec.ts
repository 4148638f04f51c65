import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { NoteWindow } from './pages/NoteWindow.ts'

// What React draws again while one types, counted by the place where its own tools listen.

test('letters in prose have React draw nothing again, in a week’s note and in ten years of notes', async ({
  folder,
  start,
}) => {
  await folder.write('week.md', logOf(2))
  await folder.write('years.md', logOf(4_000))
  const { page } = await (await start()).open()
  await page.addInitScript(() => {
    const counted = { commits: 0 }
    Object.assign(globalThis, {
      counted,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: () => {
          counted.commits++
        },
      },
    })
  })
  await page.reload()
  const window = await NoteWindow.ready(page)
  for (const path of ['week.md', 'years.md']) {
    await window.openNote(path)
    // A long note is read while the page is idle.
    const hasItems = async () => (await window.items()).length > 0
    await expect.poll(hasItems, { timeout: 30_000 }).toBe(true)
    await expect(async () => {
      expect(await commitsOf(window, 'Rain all of it')).toBe(0)
    }).toPass()
    // An item that changes is drawn again: the count does count.
    expect(await commitsOf(window, 'Sand the rail'), path).toBeGreaterThan(0)
  }
})

/**
 * How often React drew something again for a few letters behind the words; what is told a few times a second only (caret,
 * number of words, that the text is not saved yet) comes with the letter before them.
 */
async function commitsOf(window: NoteWindow, words: string): Promise<number> {
  await window.goToText(words)
  return await window.page.evaluate(async () => {
    const { counted } = globalThis as unknown as { counted: { commits: number } }
    const frames = () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
    document.execCommand('insertText', false, ' a')
    await frames()
    const before = counted.commits
    for (const letter of 'nd') {
      document.execCommand('insertText', false, letter)
      await Promise.resolve()
    }
    await frames()
    return counted.commits - before
  })
}

/** Meetings of 25 lines, the newest first. */
function logOf(meetings: number): string {
  const first = Date.UTC(2026, 10, 16)
  return Array.from({ length: meetings }, (_, week) => {
    const date = new Date(first - week * 7 * 86_400_000).toISOString().slice(0, 10)
    const newest = week === 0
    return [
      ...[`# Deck crew ${date}`, '', newest ? 'Rain all of it.' : 'Rain.', '', '## This week'],
      newest ? '- [ ] Sand the rail (Ada)' : '- [x] Sand the rail (Ada)',
      ...Array.from({ length: 18 }, (_, at) => `- [x] Oil hinge ${at} (Ben)`),
      '',
    ].join('\n')
  }).join('\n')
}
