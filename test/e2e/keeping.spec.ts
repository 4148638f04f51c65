import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { replay } from '../../src/main/journal/replay.ts'
import { test } from './fixtures.ts'
import { violationsInAllLooks } from './violations.ts'

const note =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n\nNotes\n\nThe end.\n'

/** The texts that the journals hold. */
async function journaled(data: string): Promise<string> {
  const files = await readdir(join(data, 'journal'), { recursive: true, withFileTypes: true })
  const journals = files.filter((file) => file.name.endsWith('.journal'))
  const texts = journals.map(
    async ({ parentPath, name }) => replay(await readFile(join(parentPath, name)))?.text,
  )
  return (await Promise.all(texts)).join('\n')
}

test('what was typed before the host was killed is offered at the next start', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const host = await start()
  const window = await host.open()
  await window.openNote('a.md')
  // Without its folder nothing can be saved, so only the journal has the text.
  const remount = await folder.unmount()
  await window.typeAtLineEnd('The end.', ' Typed before the crash.')
  await expect(window.notice(/Not saved/)).toBeVisible()
  await host.kill()
  await window.page.close()
  await remount()
  expect(await folder.read('a.md')).toBe(note)

  const next = await (await start()).open()
  await next.page.getByRole('button', { name: 'Look at it…' }).click()
  const dialog = next.page.getByRole('dialog', { name: 'Text that was not saved' })
  await expect(dialog.getByRole('textbox', { name: 'What would change' })).toContainText(
    'Typed before the crash.',
  )
  expect(await violationsInAllLooks(next)).toEqual([])
  await dialog.getByRole('button', { name: 'Recover into the note' }).click()
  await expect(dialog).toHaveCount(0)
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('The end.', 'The end. Typed before the crash.'))
  await expect(next.notice(/ended before/)).toHaveCount(0)
})

test('what is typed while the host is gone is left after a question only, and saved by a new start in the same tab', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop’s window goes with its host')
  await folder.write('a.md', note)
  const host = await start()
  const window = await host.open()
  const { page } = window
  await window.openNote('a.md')
  await host.kill()
  await expect(window.notice(/don’t close or reload/)).toBeVisible()
  await window.typeAtLineEnd('The end.', ' Typed alone.')
  await expect(window.notice(/Not saved/)).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
  await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0)
  // A browser lets a page ask only after somebody has done something in it, which typing is.
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  expect(await window.visibleText()).toContain('Typed alone.')

  const next = await start()
  await expect(window.notice(/in this same tab, without/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Template/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await page.goto(next.address)
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('The end.', 'The end. Typed alone.'))
  await window.saved()
  await expect(page.locator('.banner')).toHaveCount(0)
})

test('what was typed in a tab that was killed is offered in the next', async ({
  folder,
  start,
  data,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has one window')
  await folder.write('a.md', note)
  const host = await start()
  const window = await host.open({ gated: true })
  await window.openNote('a.md')
  const remount = await folder.unmount()
  await window.typeAtLineEnd('The end.', ' Typed in a tab.')
  await expect(window.notice(/Not saved/)).toBeVisible()
  await expect.poll(() => journaled(data)).toContain('Typed in a tab.')
  // What the page tries to save in its last moment would be on disk, and nothing to offer.
  window.cutOff()
  await window.page.close({ runBeforeUnload: false })
  await remount()
  const next = await host.open()
  await next.page.getByRole('button', { name: 'Look at it…' }).click()
  await next.page.getByRole('button', { name: 'Keep as a copy' }).click()
  await expect.poll(() => folder.names()).toEqual(['a (recovered 1).md', 'a.md'])
  expect(await folder.read('a (recovered 1).md')).toContain('Typed in a tab.')
  expect(await folder.read('a.md')).toBe(note)
})

test('an earlier text is compared and brought back, by keys, as one step of undo', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtLineEnd('The end.', ' Not what we want.')
  const changed = note.replace('The end.', 'The end. Not what we want.')
  await expect.poll(() => folder.read('a.md')).toBe(changed)
  await window.press('Alt+Shift+V')
  const dialog = window.page.getByRole('dialog', { name: 'Versions of this note' })
  await expect(dialog.getByRole('textbox', { name: 'What would change' })).toContainText('The end.')
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => folder.read('a.md')).toBe(note)
  await window.undo()
  await expect.poll(() => folder.read('a.md')).toBe(changed)
})

test('the text from before a new week is among the versions, and comes back by keys', async ({
  folder,
  start,
}) => {
  const log =
    '# Deck crew\n\n## 2026-11-16\n\n### This week\n- [ ] Sand the rail (Ada)\n\n## 2026-11-09\n\n### This week\n- [x] Oil the winch (Ben)\n'
  await folder.write('log.md', log)
  const window = await (await start()).open()
  await window.openNote('log.md')
  await window.press('Alt+Shift+N')
  await expect(window.weekPreview()).toBeVisible()
  await window.press('Enter')
  await expect(window.weekPreview()).toHaveCount(0)
  await expect.poll(() => folder.read('log.md')).toContain('## 2026-11-23')
  await window.press('Alt+Shift+V')
  const dialog = window.page.getByRole('dialog', { name: 'Versions of this note' })
  await expect(dialog.getByRole('radio', { name: /before a new week/ })).toHaveCount(1)
  await expect(dialog.getByRole('textbox', { name: 'What would change' })).toContainText(
    '2026-11-23',
  )
  await window.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => folder.read('log.md')).toBe(log)
})

test('what is folded away in a comparison unfolds by keys', async ({ folder, start }) => {
  const many = Array.from({ length: 30 }, (_, line) => `Remark ${line}.`).join('\n')
  await folder.write('a.md', `${note}\n${many}\n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtLineEnd('The end.', ' Or so.')
  await expect.poll(() => folder.read('a.md')).toContain('The end. Or so.')
  await window.press('Alt+Shift+V')
  const dialog = window.page.getByRole('dialog', { name: 'Versions of this note' })
  const folded = dialog.getByRole('button', { name: /unchanged lines/ }).last()
  await expect(folded).toBeVisible()
  await expect(dialog.getByText('Remark 20.')).toHaveCount(0)
  await folded.focus()
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.press('Enter')
  await expect(dialog.getByText('Remark 20.')).toHaveCount(1)
  await expect(dialog.getByRole('textbox', { name: 'What would change' })).toBeFocused()
})

test('a version that is as the note is now is not brought back', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtLineEnd('The end.', ' Or so.')
  await expect.poll(() => folder.read('a.md')).toContain('The end. Or so.')
  await window.undo()
  await expect.poll(() => folder.read('a.md')).toBe(note)
  await window.press('Alt+Shift+V')
  const dialog = window.page.getByRole('dialog', { name: 'Versions of this note' })
  await expect(dialog.getByRole('radio', { name: /when you began to write/ })).toBeChecked()
  const bringBack = dialog.getByRole('button', { name: 'Bring it back' })
  await expect(bringBack).toBeDisabled()
})

test('a passage that was changed here and elsewhere is chosen by keys, while typing goes on', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the gate stands in a WebSocket')
  await folder.write('a.md', note)
  const window = await (await start()).open({ gated: true })
  await window.openNote('a.md')
  await window.holdSaving(async () => {
    await window.typeAtLineEnd('The end.', ' Mine.')
    await folder.write('a.md', note.replace('The end.', 'The end. Theirs.'))
  })
  await expect(window.notice(/One passage was changed/)).toBeVisible()
  await expect(window.page.getByRole('group', { name: 'Written elsewhere' })).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.typeAtLineEnd('Notes', ' go on')
  await window.press('Alt+Shift+D')
  await window.press('Alt+Shift+Y')
  const chosen = note.replace('The end.', 'The end. Theirs.').replace('Notes', 'Notes go on')
  await expect.poll(() => folder.read('a.md')).toBe(chosen)
  await expect(window.page.getByRole('group', { name: 'Written elsewhere' })).toHaveCount(0)
  const both = 'The end. Mine.\nThe end. Theirs.'
  await window.undo()
  await expect.poll(() => folder.read('a.md')).toContain(both)
  await window.press('Alt+Shift+A')
  await expect(window.page.getByRole('group', { name: 'Written elsewhere' })).toHaveCount(0)
  expect(await folder.read('a.md')).toContain(both)
  await window.undo()

  // The bar shows the keys that the person has for it.
  const mine = window.page.getByRole('button', { name: 'Keep this', exact: true })
  await expect(mine).toHaveAttribute('title', 'Keep this (Alt ⇧ M)')
  await window.press('F1')
  await window.page.getByRole('searchbox', { name: 'Find an action or a key' }).fill('written here')
  await window.page.getByRole('button', { name: /^Keep what was written here: / }).press('Enter')
  await window.press('Control+Alt+m')
  await window.press('Escape')
  await expect(mine).toHaveAttribute('title', 'Keep this (Ctrl Alt M)')
  await window.press('Control+Alt+m')
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('The end.', 'The end. Mine.').replace('Notes', 'Notes go on'))
})

test('a version that a sync program kept counts nowhere, and is merged', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has the system’s trash')
  const copy = 'a.sync-conflict-20261121-093012-K3PQ7ZA.md'
  await folder.write('a.md', note)
  await folder.write(copy, note.replace('Notes\n', 'Notes\n- [ ] Oil the winch (Ben)\n'))
  const window = await (await start()).open()
  await expect
    .poll(() => window.notes())
    .toEqual([expect.stringMatching(/1 open$/), expect.stringMatching(/another version of a$/)])
  await window.openNote('a.md')
  await window.page.getByRole('button', { name: 'Compare…' }).click()
  const dialog = window.page.getByRole('dialog', { name: 'Two versions of a note' })
  await expect(dialog.getByRole('textbox', { name: 'What would change' })).toContainText(
    'Oil the winch',
  )
  expect(await violationsInAllLooks(window)).toEqual([])
  await dialog.getByRole('button', { name: 'Merge both' }).click()
  await expect.poll(() => folder.read('a.md')).toContain('Oil the winch')
  await expect.poll(() => folder.names()).toEqual([`.trash/${copy}`, 'a.md'])
})

test('a note that can’t be changed says why, in every look', async ({ folder, start }) => {
  await writeFile(join(folder.path, 'old.md'), Buffer.from('# Caf\xe9\n\n- [ ] Beans\n', 'latin1'))
  const window = await (await start()).open()
  await window.openNote('old.md')
  await expect(window.page.getByText(/encoding/).first()).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
})

test('a folder that is away says so in every look', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  const remount = await folder.unmount()
  await expect(window.page.locator('.banner').first()).toBeVisible()
  expect(await violationsInAllLooks(window)).toEqual([])
  await remount()
  await expect(window.page.locator('.banner')).toHaveCount(0)
})
