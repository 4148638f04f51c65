import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violationsInAllLooks } from './violations.ts'

// Every dialog and page that a key opens: by axe in each look, and at 200 % zoom with every control in reach.

type Screen = readonly [name: string, open: readonly string[]]

const screens: readonly Screen[] = [
  ['the note', []],
  ['find bar', ['ControlOrMeta+f']],
  ['settings', ['ControlOrMeta+,']],
  ['keys', ['F1']],
  ['new note', ['Alt+n']],
  ['quick open', ['ControlOrMeta+p']],
  ['palette', ['ControlOrMeta+Shift+p']],
  ['capture', ['ControlOrMeta+Shift+Enter']],
  ['outline', ['Alt+Shift+j']],
  ['hand over', ['Alt+Shift+h']],
  ['new issue', ['Alt+Shift+i']],
  ['rename', ['F2']],
  ['delete', ['>delete note']],
  ['versions', ['Alt+Shift+v']],
  ['people and words', ['Alt+Shift+p']],
  ['which series', ['>belongs to']],
  ['new week', ['Alt+Shift+n']],
  ['find in the folder', ['ControlOrMeta+Shift+f']],
  ['everyone', ['Alt+Shift+o']],
  ['the series', ['Alt+Shift+s']],
  ['welcome', ['>welcome']],
  ['round', ['F8']],
  ['close-out', ['Alt+Shift+e']],
]

/** These leave the caret in the text. */
const besideText = new Set(['round', 'close-out'])

test('every dialog and page meets WCAG 2.2 AA in light, dark and forced colours', async ({
  folder,
  start,
}) => {
  test.setTimeout(300_000)
  await writeWeeks(folder)
  const window = await (await start()).open()
  const found: string[] = []
  for (const screen of screens) {
    await show(window, screen)
    const part = await inFront(window)
    found.push(...(await violationsInAllLooks(window, part)).map((line) => `${screen[0]}: ${line}`))
    await leave(window)
  }
  expect(found).toEqual([])
})

test('at 200 % zoom nothing is cut off, and every control can be reached', async ({
  folder,
  start,
}) => {
  test.setTimeout(300_000)
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.page.emulateMedia({ reducedMotion: 'reduce' })
  await window.page.setViewportSize({ width: 680, height: 410 })
  const found: string[] = []
  for (const screen of screens) {
    await show(window, screen)
    found.push(...(await outOfReach(window)).map((line) => `${screen[0]}: ${line}`))
    await leave(window)
  }
  expect(found).toEqual([])
})

async function writeWeeks(folder: { write(path: string, text: string): Promise<void> }) {
  for (const date of ['2026-11-09', '2026-11-16']) {
    const items =
      '- [ ] Sand the port rail (Ada)\n- [ ] Oil the winch\n- [x] Count the buoys (Ben)\n'
    const text = `# Deck crew ${date}\n\nParticipants: Ada, Ben\n\n## This week\n${items}`
    await folder.write(`deck/${date}.md`, text)
  }
}

async function show(window: NoteWindow, [name, keys]: Screen): Promise<void> {
  const text = window.page.getByRole('textbox', { name: 'Text of the note' })
  await text.focus()
  await window.press('ControlOrMeta+Home')
  for (let at = 0; at < 5; at++) await window.press('ArrowDown')
  for (const key of keys) {
    if (!key.startsWith('>')) await window.press(key)
    else {
      await window.press('ControlOrMeta+Shift+p')
      await expect(window.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
      await window.page.keyboard.type(key.slice(1))
      await window.press('Enter')
    }
  }
  if (keys.length > 0 && !besideText.has(name))
    await expect(text.and(window.page.locator(':focus'))).toHaveCount(0)
}

/** What the screen adds to the window: the rest was looked at before. */
async function inFront(window: NoteWindow): Promise<string> {
  for (const part of ['dialog[open]', '.page', '.cm-panel', '.mode']) {
    if ((await window.page.locator(part).count()) > 0) return part
  }
  return '.app'
}

async function leave(window: NoteWindow): Promise<void> {
  await window.press('Escape')
  await expect(window.page.getByRole('dialog')).toHaveCount(0)
  await window.page.getByRole('textbox', { name: 'Text of the note' }).focus()
  await window.press('Escape')
}

/** What of the controls stays outside of the window or under something else when one goes to it, and what is wider than it. */
async function outOfReach(window: NoteWindow): Promise<string[]> {
  return await window.page.evaluate(() => {
    const problems: string[] = []
    const { innerWidth: width, innerHeight: height } = globalThis.window
    if (document.documentElement.scrollWidth > width) problems.push('the window scrolls sideways')
    const top = document.querySelector('dialog[open]') ?? document.body
    const controls = top.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href]')
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]'))
        continue
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, right, top: above, bottom } = control.getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? control.textContent ?? control.id
      if (left < -1 || right > width + 1 || above < -1 || bottom > height + 1) {
        problems.push(`out of the window: ${name}`)
        continue
      }
      const there = document.elementFromPoint((left + right) / 2, (above + bottom) / 2)
      const isThere = there?.contains(control) || control.contains(there)
      if (!isThere && !there?.closest('label')) problems.push(`covered: ${name}`)
    }
    return problems
  })
}
