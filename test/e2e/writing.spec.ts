import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

const head = '# Deck crew 2026-11-16\n\nAttendees: Cleo, Dora\n\n## Next steps\n'

test('a list is written, indented, moved and numbered by keys alone', async ({ folder, start }) => {
  await folder.write('a.md', '# Deck crew 2026-11-16\n\n1. rope\n2. tar\n')
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('rope')
  await window.press('Enter')
  await window.page.keyboard.type('oil')
  await window.press('Enter')
  await window.press('Tab')
  await window.page.keyboard.type('the port side')
  await window.press('Enter')
  await window.press('Enter')
  await window.press('Backspace')
  await window.press('Backspace')
  await window.goToText('oil')
  await window.press('Alt+ArrowUp')
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe('# Deck crew 2026-11-16\n\n1. oil\n   1. the port side\n2. rope\n3. tar\n')
  expect(await window.visibleText()).toContain('3. tar')
})

test('a mark that is typed where Enter has put it stands once', async ({ folder, start }) => {
  await folder.write('a.md', `${head}- [ ] Oil (Ada)\n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Oil (Ada)')
  await window.press('Enter')
  await window.page.keyboard.type('- [ ] Tar (Ben)')
  await expect.poll(() => folder.read('a.md')).toBe(`${head}- [ ] Oil (Ada)\n- [ ] Tar (Ben)\n`)
  expect(await window.items()).toEqual(['open | Oil | Ada', 'open | Tar | Ben'])
})

test('several lines that are pasted into a list become its entries', async ({ folder, start }) => {
  await folder.write('a.md', `${head}- [ ] Oil (Ada)\n- [ ] \n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.typeAtEnd('')
  await window.press('ArrowUp')
  await window.press('End')
  await window.paste('rope\ntar')
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(`${head}- [ ] Oil (Ada)\n- [ ] rope\n- [ ] tar\n`)
})

test('Ctrl+Enter makes a line an item, ticks it and reopens it, on several lines too', async ({
  folder,
  start,
}) => {
  const note = `${head}- [ ] Oil (Ada)\n\n## Notes\n- Sand the rail\n- Tar the deck\n`
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Sand the rail')
  await window.press('ControlOrMeta+Enter')
  await expect.poll(() => window.items()).toContain('open | Sand the rail | ')
  await window.press('Shift+ArrowDown')
  await window.press('ControlOrMeta+Enter')
  await expect.poll(() => window.items()).toContain('open | Tar the deck | ')
  await window.press('ControlOrMeta+Enter')
  await expect.poll(() => window.items()).toContain('done | Tar the deck | ')
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe(note.replace('- Sand', '- [x] Sand').replace('- Tar', '- [x] Tar'))
  await window.press('ControlOrMeta+Enter')
  await expect.poll(() => window.items()).toContain('open | Sand the rail | ')
})

test('Alt+Enter goes round the marks of the note', async ({ folder, start }) => {
  const note = `${head}- [ ] Oil (Ada)\n- [~] Tar (Dora)\n`
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Oil')
  await window.press('Alt+Enter')
  await expect.poll(() => window.items()).toContain('partial | Oil | Ada')
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toBe(note.replace('[ ] Oil', '[~] Oil'))
})

test('@ offers the people, and the chosen one is written as the team writes owners', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', `${head}- [ ] Oil (Ada)\n- [ ] Tar\n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Tar')
  await window.page.keyboard.type(' @')
  await expect.poll(() => window.offered()).toEqual(['Cleo', 'Dora', 'Ada'])
  await window.page.keyboard.type('d')
  await expect.poll(async () => (await window.offered())[0]).toBe('Dora')
  await window.press('Enter')
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toBe(`${head}- [ ] Oil (Ada)\n- [ ] Tar (Dora)\n`)
  await expect.poll(() => window.items()).toContain('open | Tar | Dora')
  await window.press('ControlOrMeta+z')
  await window.goToText('Tar')
})

test('words that are typed behind a chosen name stand apart from it', async ({ folder, start }) => {
  await folder.write('a.md', `${head}- [ ] Oil\n\nAsk\n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('Ask')
  await window.page.keyboard.type(' @d')
  await expect.poll(async () => (await window.offered())[0]).toBe('Dora')
  await window.press('Enter')
  await window.page.keyboard.type('about it')
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toMatch(/\nAsk @?Dora about it\n$/)
})

test('a thought is filed under the right section without moving the caret, and undo takes it back', async ({
  folder,
  start,
}) => {
  const note = `${head}- [ ] Oil (Dora)\n\n## Notes\n- calm\n`
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('calm')
  await window.press('ControlOrMeta+Shift+Enter')
  const dialog = window.page.getByRole('dialog', { name: 'Capture a thought' })
  await window.page.keyboard.type('Ada to send the numbers')
  await expect(dialog.getByText('Goes under “Next steps”, for Ada')).toBeVisible()
  await window.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(window.notice(/Filed under “Next steps”: Send the numbers/)).toBeVisible()
  await window.page.keyboard.type(' and clear')
  await window.saved()
  const filed = note.replace('(Dora)\n', '(Dora)\n- [ ] Send the numbers (Ada)\n')
  await expect.poll(() => folder.read('a.md')).toBe(filed.replace('calm', 'calm and clear'))
  await expect.poll(() => window.items()).toContain('open | Send the numbers | Ada')
  await window.press('ControlOrMeta+z')
  await window.press('ControlOrMeta+z')
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toBe(note)
})

test('Escape gives a thought up', async ({ folder, start }) => {
  const note = `${head}- [ ] Oil (Dora)\n`
  await folder.write('a.md', note)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.press('ControlOrMeta+Shift+Enter')
  await window.page.keyboard.type('nothing')
  await window.press('Escape')
  await expect(window.page.getByRole('dialog')).toHaveCount(0)
  await window.page.keyboard.type('!')
  await window.saved()
  expect(await folder.read('a.md')).not.toContain('nothing')
})

test('bold, italic and links go on and off by keys, and Tab goes through a table', async ({
  folder,
  start,
}) => {
  await folder.write(
    'a.md',
    '# Deck crew 2026-11-16\n\nfair wind\n\n| a | b |\n|---|---|\n| c | d |\n',
  )
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.goToText('fair wind')
  await window.press('ControlOrMeta+b')
  await window.press('ControlOrMeta+i')
  await window.saved()
  await expect.poll(() => folder.read('a.md')).toContain('fair ***wind***')
  await window.press('ControlOrMeta+b')
  await window.press('ControlOrMeta+i')
  await window.goToText('| c | d |')
  await window.press('ArrowLeft')
  await window.press('Tab')
  await window.page.keyboard.type('e')
  await window.press('Tab')
  await window.page.keyboard.type('f')
  await window.press('Shift+Tab')
  await window.page.keyboard.type('g')
  await window.saved()
  await expect
    .poll(() => folder.read('a.md'))
    .toBe('# Deck crew 2026-11-16\n\nfair wind\n\n| a | b |\n|---|---|\n| c | d |\n| g  | f  |\n')
})

test('what is typed at the foot of the text stands above a message there', async ({
  folder,
  start,
}) => {
  const lines = Array.from({ length: 60 }, (_, at) => `- [ ] Rope ${at} (Ada)`)
  await folder.write('a.md', `${head}${lines.join('\n')}\n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  await window.press('Alt+ArrowRight')
  await expect(window.notice(/nothing to go forward to/)).toBeVisible()
  await window.typeAtEnd('Tar')
  const message = await window.page.locator('.toast').boundingBox()
  const caret = await window.page.locator('.cm-line', { hasText: 'Tar' }).boundingBox()
  expect((caret?.y ?? 0) + (caret?.height ?? 0)).toBeLessThanOrEqual(message?.y ?? 0)
})
