import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { test, useNotes } from './fixtures.ts'
import type { NotesFolder } from './pages/NotesFolder.ts'

const week = [
  '# Deck crew 11/16/2026',
  '',
  '**Moderator:** Ada',
  '',
  '## Last week',
  '- [x] Paint the bow (Ada)',
  '- [ ] Order rope (Ben)',
  '',
  '## This week',
  '- [ ] Sand the rail (Ada)',
  '  - the port side only',
  '- [x] Fix the lamp (Ben)',
  '',
  '## Notes',
  'Rain all Tuesday.',
  '',
].join('\n')

const weekBefore = week
  .replaceAll('11/16', '11/9')
  .replace('Rain all Tuesday.', 'The crane is back.')

async function writeWeeks(folder: NotesFolder): Promise<void> {
  await folder.write('deck/2026-11-09.md', weekBefore)
  await folder.write('deck/2026-11-16.md', week)
}

test('one file a meeting: the new week has each open item once and leaves the last week alone', async ({
  folder,
  start,
}) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.newWeek()
  await expect(window.notice(/carried/i)).toBeVisible()
  expect(await folder.names()).toEqual([
    'deck/2026-11-09.md',
    'deck/2026-11-16.md',
    'deck/2026-11-23.md',
  ])
  const made = await folder.read('deck/2026-11-23.md')
  expect(made).toContain('# Deck crew 11/23/2026')
  expect(made).toContain('- [ ] Sand the rail (Ada)\n  - the port side only\n')
  expect(made.match(/Order rope/g)).toHaveLength(1)
  expect(made).not.toMatch(/Paint the bow|Fix the lamp|Rain all/)
  expect(await folder.read('deck/2026-11-16.md')).toBe(week)
})

test('pressing New week again does nothing more', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.newWeek()
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  const made = await folder.read('deck/2026-11-23.md')
  await window.openNote('deck/2026-11-16.md')
  await window.newWeek()
  await expect(window.notice(/already/i)).toBeVisible()
  expect(await folder.names()).toHaveLength(3)
  expect(await folder.read('deck/2026-11-23.md')).toBe(made)
})

test('keys that come before the preview are for it, and Escape calls the week off', async ({
  folder,
  start,
}) => {
  await writeWeeks(folder)
  const window = await (await start()).open({ gated: true })
  await window.openNote('deck/2026-11-16.md')
  await window.goToText('Rain all Tuesday.')
  await window.holdSaving(async () => {
    for (const key of ['Alt+Shift+N', 'x', 'Enter', 'Escape', '!']) await window.press(key)
  })
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(week.replace('Tuesday.', 'Tuesday.!'))
  await expect(window.weekPreview()).toBeHidden()
  expect(await folder.names()).toHaveLength(2)

  await window.press('Backspace')
  await expect.poll(() => folder.read('deck/2026-11-16.md')).toBe(week)
  await window.holdSaving(async () => {
    for (const key of ['Alt+Shift+N', 'Enter']) await window.press(key)
  })
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  expect(await folder.read('deck/2026-11-16.md')).toBe(week)
})

test('Escape calls the week off also while the code of what shows it is still coming', async ({
  folder,
  start,
}) => {
  await writeWeeks(folder)
  const window = await (await start()).open({ gated: true })
  const bringDialogs = await window.holdCode(/\/Dialogs-[^/]*\.js$/)
  await window.page.reload()
  await window.openNote('deck/2026-11-16.md')
  await window.goToText('Rain all Tuesday.')
  await window.holdSaving(async () => {
    for (const key of ['Alt+Shift+N', 'x', 'Enter', 'Escape', '!']) await window.press(key)
  })
  bringDialogs()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(week.replace('Tuesday.', 'Tuesday.!'))
  expect(await folder.names()).toHaveLength(2)
})

for (const skipsPreview of [false, true])
  test(`what is typed while the week is made stands in it, ${skipsPreview ? 'without' : 'after'} the preview`, async ({
    folder,
    start,
    data,
  }) => {
    await writeWeeks(folder)
    await writeFile(join(data, 'settings.json'), JSON.stringify({ skipsPreview }))
    const window = await (await start()).open({ gated: true })
    await window.openNote('deck/2026-11-16.md')
    let before = ['Alt+Shift+N']
    if (!skipsPreview) {
      await window.press('Alt+Shift+N')
      await expect(window.weekPreview()).toBeVisible()
      before = ['Enter']
    }
    await window.holdSaving(async () => {
      for (const key of [...before, 'x', 'y', 'Backspace', 'z']) await window.press(key)
    })
    await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
    await expect.poll(() => folder.read('deck/2026-11-23.md')).toMatch(/xz/)
    expect(await folder.read('deck/2026-11-16.md')).toBe(week)
  })

test('Undo takes the new week’s file away again', async ({ folder, start }) => {
  await writeWeeks(folder)
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await window.newWeek()
  await expect.poll(() => folder.names()).toContain('deck/2026-11-23.md')
  await window.undoFromToast()
  await expect
    .poll(async () => (await folder.names()).filter((n) => n.startsWith('deck/')))
    .toHaveLength(2)
})

test('a log: the new section stands where the file has its newest, and the rest keeps every byte', async ({
  folder,
  start,
}) => {
  await useNotes(folder, 'harbour-weekly-log')
  const before = await folder.read('harbour-weekly-log.md')
  const window = await (await start()).open()
  await window.openNote('harbour-weekly-log.md')
  await window.newWeek()
  await expect.poll(() => folder.read('harbour-weekly-log.md')).not.toBe(before)
  await window.saved()
  const after = await folder.read('harbour-weekly-log.md')
  expect(after.endsWith(before)).toBe(true)
  const made = after.slice(0, after.length - before.length)
  expect(made).toContain('# Harbour planning 11/23/2026')
  expect(made.match(/Offline mode for the timetable \(Ravi\)/g)).toHaveLength(1)
  expect(made).toContain('Camera permissions on the old tablets')
  expect(made).not.toContain('Timetable import')
  await window.undoFromToast()
  await expect.poll(() => folder.read('harbour-weekly-log.md')).toBe(before)
})

test('a log that counts its meetings goes on with the next number', async ({ folder, start }) => {
  const meeting = (number: number, items: string) =>
    `## Meeting ${number}\n\nPresent: Ada, Ben\n\n${items}`
  const log = `# Kite club\n\n${meeting(1, '- [x] Order string (Ada)\n- [ ] Mend the tail (Ben)\n')}\n${meeting(2, '- [ ] Mend the tail (Ben)\n- [x] Oil the reel (Ada)\n')}`
  await folder.write('kites.md', log)
  const window = await (await start()).open()
  await window.openNote('kites.md')
  await expect(
    window.page.getByRole('list', { name: 'Action items' }).getByText('1 week', { exact: true }),
  ).toBeVisible()
  await window.newWeek()
  await expect.poll(() => folder.read('kites.md')).toContain('## Meeting 3')
  expect(await folder.read('kites.md')).toBe(`${log}\n${meeting(3, '- [ ] Mend the tail (Ben)\n')}`)
  const chart = window.page.getByRole('table', { name: 'What became of each item' })
  await expect(chart.getByRole('columnheader', { name: 'Meeting 3' })).toBeVisible()
  const made = await folder.read('kites.md')
  await window.newWeek()
  await expect(window.notice(/Nothing in the newest meeting/)).toBeVisible()
  expect(await folder.read('kites.md')).toBe(made)
})
