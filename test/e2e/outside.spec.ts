import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { violationsInAllLooks } from './violations.ts'

const note =
  '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the rail (Ada)\n\nNotes\n\nThe end.\n'

test('a change made elsewhere appears by itself', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await folder.write('a.md', note.replace('[ ]', '[x]'))
  await expect.poll(() => window.items()).toEqual(['done | Sand the rail | Ada'])
})

test('a change elsewhere on another line is merged into what is being typed', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the gate stands in a WebSocket')
  await folder.write('a.md', note)
  const window = await (await start()).open({ gated: true })
  await window.openNote('a.md')
  await window.holdSaving(async () => {
    await window.typeAtLineEnd('The end.', ' Really.')
    await folder.write('a.md', note.replace('[ ]', '[x]'))
  })
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('[ ]', '[x]').replace('The end.', 'The end. Really.'))
  await expect.poll(() => window.items()).toEqual(['done | Sand the rail | Ada'])
})

test('a change elsewhere on the same line keeps both texts and says so', async ({
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
  await expect(window.notice(/both/i)).toBeVisible()
  await expect.poll(() => folder.read('a.md')).toContain('The end. Mine.')
  expect(await folder.read('a.md')).toContain('The end. Theirs.')
})

test('two tabs on one note end with the same text and lose nothing', async ({ folder, start }) => {
  test.skip(test.info().project.name === 'desktop', 'the desktop has one window a folder')
  await folder.write('a.md', note)
  const host = await start()
  const [one, two] = [await host.open(), await host.open()]
  await one.openNote('a.md')
  await two.openNote('a.md')
  await one.typeAtLineEnd('The end.', ' One.')
  await two.typeAtLineEnd('Notes', ' of two')
  const both = note.replace('The end.', 'The end. One.').replace('Notes', 'Notes of two')
  await expect.poll(() => folder.read('a.md')).toBe(both)
  await two.tickInPanel('Sand the rail')
  await expect.poll(() => one.items()).toEqual(['done | Sand the rail | Ada'])
})

test('notes that come, go and change their names elsewhere do so in the list', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  await expect.poll(() => window.notes()).toEqual(['Other notes: Alpha'])
  await folder.write('sub/b.txt', 'Beta\n')
  await expect.poll(() => window.notes()).toContain('Other notes: Beta')
  await folder.rename('a.md', 'gamma.md')
  await folder.delete('sub/b.txt')
  await expect.poll(() => window.notes()).toEqual(['Other notes: Alpha'])
})

test('a note that is deleted while open keeps its text in the window', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await folder.delete('a.md')
  await expect(window.notice(/deleted/i)).toBeVisible()
  expect(await window.visibleText()).toContain('Sand the rail')
  expect(await folder.names()).toEqual([])
})

test('a note that is deleted elsewhere stays in reach as not saved, until it is written again or discarded', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  await folder.write('b.md', '# Beta\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtLineEnd('The end.', ' Really.')
  await window.saved()
  await folder.delete('a.md')
  await expect(window.notice(/deleted elsewhere/)).toBeVisible()
  await window.openNote('b.md')
  await expect(window.notice(/^a.md is not saved/)).toBeVisible()
  await expect.poll(() => window.notes()).toContainEqual(expect.stringMatching(/not saved$/))
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.press('Alt+ArrowLeft')
  await expect(window.notice(/deleted elsewhere/)).toBeVisible()
  await window.openNote('b.md')
  await window.press('ControlOrMeta+Shift+p')
  await window.page.keyboard.type('not saved')
  await window.press('Enter')
  await expect(window.notice(/deleted elsewhere/)).toBeVisible()
  expect(await window.visibleText()).toContain('The end. Really.')
  await window.page.locator('.banner').getByRole('button', { name: 'Write it again' }).click()
  await expect(window.page.locator('.banner')).toHaveCount(0)
  expect(await folder.read('a.md')).toBe(note.replace('The end.', 'The end. Really.'))

  await folder.delete('a.md')
  await window.page.getByRole('button', { name: 'Discard…' }).click()
  const dialog = window.page.getByRole('dialog')
  await expect(dialog).toContainText('in no file any more')
  await dialog.getByRole('button', { name: 'Delete note' }).click()
  await expect.poll(() => window.notes()).toEqual(['Other notes: Beta'])
  expect(await folder.names()).toEqual(['b.md'])
})

test('a note that is deleted and comes back is saved again, with what was typed meanwhile', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await folder.delete('a.md')
  await expect(window.notice(/deleted/i)).toBeVisible()
  await window.typeAtEnd('More.')
  await folder.write('a.md', note)
  await expect(window.notice(/deleted/i)).toBeHidden()
  await expect.poll(() => folder.read('a.md')).toContain('More.')
})

test('a note in another encoding is never written and says why', async ({ folder, start }) => {
  const latin1 = Buffer.from('# Caf\xe9 2026-11-16\n\n- [ ] Order beans\n', 'latin1')
  await folder.write('cafe.md', latin1)
  await folder.write('a.md', '# Alpha\n')
  const window = await (await start()).open()
  await window.openNote('cafe.md')
  await expect(window.notice(/UTF-8/)).toBeVisible()
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('radio', { name: 'Deutsch' }).check()
  await window.press('Escape')
  const why = 'Diese Notiz ist in einer älteren Kodierung'
  await expect(window.page.locator('.banner')).toContainText(why)
  const toasts = window.page.locator('.toast').filter({ hasText: why })
  await window.page.locator('.cm-content').click()
  await window.press('ControlOrMeta+Shift+Enter')
  await expect(toasts).toHaveCount(1)
  await toasts.getByRole('button').click()
  await window.press('Alt+Shift+n')
  await expect(toasts).toHaveCount(1)
  await window.press('ControlOrMeta+,')
  await window.page.getByRole('radio', { name: 'English' }).check()
  await window.press('Escape')
  await window.openNote('a.md')
  expect(await folder.bytes('cafe.md')).toEqual(latin1)
})

test('a folder that goes away is named, and typing is saved when it is back', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  const remount = await folder.unmount()
  await window.typeAtLineEnd('The end.', ' Typed while away.')
  await expect(window.notice(/folder/i)).toBeVisible()
  await remount()
  await expect.poll(() => folder.read('a.md'), { timeout: 30_000 }).toContain('Typed while away.')
})
