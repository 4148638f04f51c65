import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect } from 'playwright/test'
import { watchStall } from '../main/crash/stall.ts'
import { figure, runs } from '../support/long.ts'
import { seed } from '../support/seed.ts'
import { test } from './fixtures.ts'

// The page's process dies in the middle of typing, as it does when memory ends; the host goes on.

const note = '# Deck crew 2026-11-16\n\nThe end.\n'
const oldMs = 300
/** What the browser takes for a key on a machine that has nothing else to do. */
const usualKeyMs = 60

const plans = fc.sample(
  fc.record({
    crashAfterMs: fc.integer({ min: 50, max: 2_500 }),
    gapsMs: fc.array(fc.constantFrom(0, 20, 100, 600), { minLength: 8, maxLength: 8 }),
  }),
  { numRuns: runs(2, 50), seed },
)

test('what was typed in a page that crashes is in the note or offered in the next, but for its last moment', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has one window')
  test.slow()
  const host = await start()
  let offered = 0
  let mostAllowedMs = 0
  let owedKeys = 0
  for (const [round, { crashAfterMs, gapsMs }] of plans.entries()) {
    const name = `note-${round}.md`
    await folder.write(name, note)
    const window = await host.open()
    const { page } = window
    await window.openNote(name)
    await window.typeAtLineEnd('The end.', ' ')
    const cdp = await page.context().newCDPSession(page)
    const isGone = page.waitForEvent('crash')
    const stall = watchStall()
    const keys: { readonly text: string; readonly at: number }[] = []
    let slowestMs = 0
    const begun = performance.now()
    for (let key = 0; performance.now() - begun < crashAfterMs; key++) {
      const pressed = performance.now()
      await page.keyboard.insertText(String(key % 10))
      const at = performance.now()
      slowestMs = Math.max(slowestMs, at - pressed)
      keys.push({ text: `${keys.at(-1)?.text ?? ''}${key % 10}`, at })
      await pause(gapsMs[key % gapsMs.length])
    }
    const sent = performance.now()
    // It never answers.
    void cdp.send('Page.crash').catch(() => undefined)
    await isGone
    const allowedMs = stall() + Math.max(0, slowestMs - usualKeyMs)
    mostAllowedMs = Math.max(mostAllowedMs, allowedMs)
    const owed = keys.findLast(({ at }) => sent - at > oldMs + allowedMs)?.text ?? ''
    owedKeys += owed.length
    // The blank before the first key is as young as the keys may be.
    const least = `The end.${owed === '' ? '' : ` ${owed}`}`
    await page.close()
    const next = await host.open()
    await next.openNote(name)
    const lookAt = next.page.getByRole('button', { name: 'Look at it…' })
    // A save that was on its way when the page died may still be written.
    const isInNote = async () => (await folder.read(name)).includes(least)
    await expect.poll(async () => (await isInNote()) || (await lookAt.isVisible())).toBe(true)
    if (!(await isInNote()) || (await lookAt.isVisible())) {
      await lookAt.click()
      await next.page.getByRole('button', { name: 'Recover into the note' }).click()
      await expect(next.page.getByRole('dialog')).toHaveCount(0)
      offered++
    }
    await next.saved()
    const found = await folder.read(name)
    expect(found, `round ${round}, after ${crashAfterMs} ms`).toContain(least)
    const typed = keys.at(-1)?.text ?? ''
    expect(`The end. ${typed}\n`).toContain(found.slice(found.indexOf('The end.')).trimEnd())
    await next.page.close()
  }
  figure({
    area: 'Typing',
    what: 'crash the page’s process at a random moment while somebody types in Chromium',
    runs: plans.length,
    found: `0 of ${owedKeys} keys older than ${oldMs} ms lost; ${offered} times offered in the next page, else in the note; allowed up to ${Math.round(mostAllowedMs)} ms more where this machine stood`,
  })
})
