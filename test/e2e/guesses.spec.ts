import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { violationsInAllLooks } from './violations.ts'

const note = [
  '# Deck crew 2026-11-16',
  '',
  'Present: Ada, Ben, Cleo Brandt',
  '',
  '## This week',
  '- [ ] Sand the rail (Ada)',
  '- [ ] Oil the hinges (Cleo)',
  '- [ ] Scrape the hull (Cleo Brandt)',
  '',
  '## Notes',
  '- Ada will order new rope',
  '- Ben to ask the yard about paint',
  '',
  'Ben should call the harbour office.',
  '',
  '## Punch list',
  '- Tape over the hatch',
  '',
].join('\n')

const sure = [
  'open | Sand the rail | Ada',
  'open | Oil the hinges | Cleo',
  'open | Scrape the hull | Cleo Brandt',
]
const rope = 'open | Ada will order new rope | Ada'
const paint = 'open | Ben to ask the yard about paint | Ben'
const office = 'open | Ben should call the harbour office. | Ben'

async function open(window: NoteWindow): Promise<void> {
  await window.openNote('a.md')
  await expect.poll(async () => (await window.items()).length).toBeGreaterThan(3)
}

test('a guess is quiet and says so, and Y gives it the team’s mark on its one line', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await open(window)
  expect(await window.items()).toEqual([...sure, rope, paint, office])
  expect(await window.guesses()).toEqual([
    'Ada will order new rope',
    'Ben to ask the yard about paint',
    'Ben should call the harbour office.',
  ])
  await window.focusPanelItem('Ada will order new rope')
  await window.press('y')
  await window.saved()
  const marked = note.replace('- Ada will', '- [ ] Ada will')
  await expect.poll(() => folder.read('a.md')).toBe(marked)
  expect(await window.guesses()).not.toContain('Ada will order new rope')
  await window.press('ControlOrMeta+z')
  await expect.poll(() => folder.read('a.md')).toBe(note)
  expect(await window.guesses()).toContain('Ada will order new rope')
})

test('Y and N do nothing to an item that is sure', async ({ folder, start }) => {
  await folder.write('a.md', note)
  await folder.age('a.md')
  const window = await (await start()).open()
  await open(window)
  const modified = await folder.modified('a.md')
  await window.focusPanelItem('Sand the rail')
  await window.press('y')
  await window.press('n')
  await window.press('ArrowDown')
  await expect(window.panelItem('Oil the hinges')).toBeFocused()
  expect(await window.items()).toEqual([...sure, rope, paint, office])
  expect(await folder.modified('a.md')).toBe(modified)
})

test('N rejects a guess for good: the note keeps its bytes, and a restart its silence', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  await folder.age('a.md')
  const modified = await folder.modified('a.md')
  const host = await start()
  const window = await host.open()
  await open(window)
  await window.focusPanelItem('Ada will order new rope')
  await window.press('n')
  await expect.poll(() => window.items()).toEqual([...sure, paint, office])
  await expect(window.panelItem('Ben to ask the yard about paint')).toBeFocused()
  await window.undoFromToast()
  await expect.poll(() => window.items()).toEqual([...sure, rope, paint, office])
  await window.judgeInPanel('Reject', 'Ada will order new rope')
  await expect.poll(() => window.items()).toEqual([...sure, paint, office])
  await expect.poll(() => window.notes()).toEqual([expect.stringContaining('5 open')])
  await host.kill()
  const again = await (await start()).open()
  await open(again)
  await expect.poll(() => again.items()).toEqual([...sure, paint, office])
  expect(await folder.read('a.md')).toBe(note)
  expect(await folder.modified('a.md')).toBe(modified)
  await again.openPeople()
  await again.page.getByRole('button', { name: 'Take back: Ada will order new rope' }).click()
  await again.closeDialog()
  await expect.poll(() => again.items()).toEqual([...sure, rope, paint, office])
})

test('a guess in a line without a list mark is confirmed by its words, not in the note', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await open(window)
  await window.judgeInPanel('Confirm', 'Ben should call the harbour office.')
  await expect.poll(() => window.guesses()).not.toContain('Ben should call the harbour office.')
  expect(await window.items()).toEqual([...sure, rope, paint, office])
  expect(await folder.read('a.md')).toBe(note)
  await window.undoFromToast()
  await expect.poll(() => window.guesses()).toContain('Ben should call the harbour office.')
})

test('keys in the text confirm and reject the guess at the caret', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await open(window)
  await window.goToText('Ada will order new rope')
  await window.press('Alt+Shift+R')
  await expect.poll(() => window.items()).toEqual([...sure, paint, office])
  await window.goToText('Ben to ask the yard')
  await window.press('Alt+Shift+G')
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('- Ben to ask', '- [ ] Ben to ask'))
  await window.goToText('Sand the rail')
  await window.press('Alt+Shift+R')
  await expect(window.notice(/no guess/)).toBeVisible()
})

test('an alias makes two spellings one person at once, and is taken away again', async ({
  folder,
  data,
  start,
}) => {
  // A short name of one person alone is theirs without being told.
  const spelled = note.replace('(Cleo)', '(Clio)')
  await folder.write('a.md', spelled)
  const host = await start()
  const window = await host.open()
  await open(window)
  expect(await window.people()).toEqual([
    'Ada, 2 open',
    'Clio, 1 open',
    'Cleo Brandt, 1 open',
    'Ben, 2 open',
  ])
  await window.openPeople()
  await window.setSamePerson('Clio', 'Cleo Brandt')
  await window.closeDialog()
  await expect
    .poll(() => window.people())
    .toEqual(['Ada, 2 open', 'Cleo Brandt, 2 open', 'Ben, 2 open'])
  await expect.poll(() => remembered(data)).toContain('"Clio": "Cleo Brandt"')
  await host.kill()
  const again = await (await start()).open()
  await open(again)
  expect(await again.people()).toContain('Cleo Brandt, 2 open')
  await again.openPeople()
  await again.page.getByRole('button', { name: 'Clio is somebody else than Cleo Brandt' }).click()
  await again.closeDialog()
  expect(await again.people()).toContain('Clio, 1 open')
  expect(await folder.read('a.md')).toBe(spelled)
})

test('what stands under a label of the team’s own is its items', async ({ folder, start }) => {
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await open(window)
  const tape = 'open | Tape over the hatch | '
  expect(await window.items()).not.toContain(tape)
  await window.page.getByRole('button', { name: 'Settings' }).click()
  await window.page.getByRole('button', { name: 'People and words…' }).click()
  await window.addLabel('Punch list')
  await expect.poll(() => window.items()).toContain(tape)
  await window.page.getByRole('button', { name: 'Remove punch list' }).click()
  await expect.poll(() => window.items()).not.toContain(tape)
  await window.addLabel('…')
  await expect(window.page.getByText(/Write the label as it stands/)).toBeVisible()
})

test('guesses and the people’s dialog meet WCAG 2.2 AA in all looks', async ({ folder, start }) => {
  test.slow()
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await open(window)
  await window.focusPanelItem('Ada will order new rope')
  await window.press('n')
  await window.focusPanelItem('Ben to ask the yard about paint')
  expect(await violationsInAllLooks(window)).toEqual([])
  await window.openPeople()
  await window.setSamePerson('Cleo', 'Cleo Brandt')
  await window.addLabel('Punch list')
  expect(await violationsInAllLooks(window)).toEqual([])
})

/** What the app keeps of its folders. */
async function remembered(data: string): Promise<string> {
  const folders = join(data, 'folders')
  const files = (await readdir(folders)).filter((name) => name.endsWith('.json'))
  return (await Promise.all(files.map((name) => readFile(join(folders, name), 'utf8')))).join('')
}
