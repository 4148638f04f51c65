import { expect, type Locator } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NotesFolder } from './pages/NotesFolder.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const now =
  '# Deck crew 2026-11-16\n\nParticipants: Ben, Ada\n\n## Action items\n- [ ] Replace the chain (Ben)\n- [ ] Paint the mast\n- [ ] Oil the winch (Dan)\n\n## Notes\n- Who orders the rope?\n- Is the quay free? Yes.\n'
const before = '\n\n## Action items\n- [ ] Replace the chain (Ben)\n'

async function openCrew(folder: NotesFolder, open: () => Promise<NoteWindow>) {
  for (const date of ['2026-10-26', '2026-11-02', '2026-11-09']) {
    await folder.write(`deck/${date}.md`, `# Deck crew ${date}${before}`)
  }
  await folder.write('deck/2026-11-16.md', now)
  const window = await open()
  await window.openNote('deck/2026-11-16.md')
  await expect.poll(() => window.lastWeek()).toHaveLength(1)
  await window.press('Alt+Shift+E')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await expect(panel.getByText('4 to look at')).toBeVisible()
  return { window, panel }
}

/** The rows as `group: words`. */
async function toLookAt(panel: Locator): Promise<string[]> {
  return await panel
    .getByRole('list')
    .evaluateAll((lists) =>
      lists.flatMap((list) =>
        [...list.querySelectorAll('[role=listitem]')].map(
          (row) =>
            `${list.getAttribute('aria-label')}: ${row.querySelector('.words')?.textContent}`,
        ),
      ),
    )
}

const item = (panel: Locator, words: string) => panel.getByRole('checkbox', { name: words })

test('names what is to be looked at before the end, with its number', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  expect(await toLookAt(panel)).toEqual([
    'No owner: Paint the mast',
    'Owner not at the roll call: Oil the winch',
    'Carried three times or more: Replace the chain',
    'Questions without an answer: Who orders the rope?',
  ])
  await window.press('Escape')
  await expect(panel.getByRole('button', { name: 'Close-out 4 to look at' })).toBeVisible()
})

test('work of last week that is not mentioned is named, and A adds it', async ({
  folder,
  start,
}) => {
  await folder.write(
    'deck/2026-11-09.md',
    '# Deck crew 2026-11-09\n\n## Action items\n- [ ] Mend the jib (Ben)\n',
  )
  await folder.write(
    'deck/2026-11-16.md',
    '# Deck crew 2026-11-16\n\n## Action items\n- [ ] Paint the mast (Ada)\n',
  )
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  await expect.poll(() => window.lastWeek()).toHaveLength(1)
  await window.press('Alt+Shift+E')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await expect
    .poll(() => toLookAt(panel))
    .toEqual(['Open last week, not mentioned yet: Mend the jib'])
  await item(panel, 'Mend the jib').press('a')
  await expect(panel.getByText(/^Nothing from last week is unmentioned/)).toBeVisible()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(
      '# Deck crew 2026-11-16\n\n## Action items\n- [ ] Paint the mast (Ada)\n- [ ] Mend the jib (Ben)\n',
    )
})

test('O gives work to someone of the roll call', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await item(panel, 'Paint the mast').press('o')
  const list = window.page.getByRole('dialog', { name: 'Owner of: Paint the mast' })
  await expect(list.getByRole('option')).toHaveText(['Ben', 'Ada', 'Dan'])
  await window.press('ArrowDown')
  await window.press('Enter')
  await expect(panel.getByText('3 to look at')).toBeVisible()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('Paint the mast', 'Paint the mast (Ada)'))
})

test('O gives a question to someone, as work of the plan', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await panel.getByRole('button', { name: 'Who orders the rope?', exact: true }).press('o')
  await expect(
    window.page.getByRole('dialog', { name: 'Owner of: Who orders the rope?' }),
  ).toBeVisible()
  await window.press('Enter')
  await expect(panel.getByText('3 to look at')).toBeVisible()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('(Dan)\n', '(Dan)\n- [ ] Answer “Who orders the rope?” (Ben)\n'))
})

test('O takes a name that is typed, and gives the work to nobody else', async ({
  folder,
  start,
}) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await item(panel, 'Paint the mast').press('o')
  await window.page.keyboard.type('ad')
  await window.press('Enter')
  await expect(panel.getByText('3 to look at')).toBeVisible()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('Paint the mast', 'Paint the mast (Ada)'))
})

test('Escape closes the list of people, and the close-out stays', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await item(panel, 'Paint the mast').press('o')
  await expect(window.page.getByRole('dialog')).toBeVisible()
  await window.press('Escape')
  await expect(window.page.getByRole('dialog')).toHaveCount(0)
  await expect(item(panel, 'Paint the mast')).toBeFocused()
})

test('X drops work in its own line, and undo takes it back', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await item(panel, 'Replace the chain').press('x')
  await expect(panel.getByText('3 to look at')).toBeVisible()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('[ ] Replace', '[-] Replace'))
  await window.undo()
  await expect(panel.getByText('4 to look at')).toBeVisible()
  await window.saved()
  await expect.poll(() => folder.read('deck/2026-11-16.md')).toBe(now)
})

test('P parks work in a backlog of the note', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await item(panel, 'Replace the chain').press('p')
  await expect(item(panel, 'Replace the chain')).toHaveCount(0)
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(
      `${now.replace('- [ ] Replace the chain (Ben)\n', '')}\n## Backlog\n- [ ] Replace the chain (Ben)\n`,
    )
})

test('letters show where they work, and the focus stays when a list is empty', async ({
  folder,
  start,
}) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  const letters = panel.locator('.fix kbd:visible')
  await expect(letters).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'To the rows F6' })).toBeVisible()
  await window.press('F6')
  await expect(item(panel, 'Paint the mast')).toBeFocused()
  await expect(letters).toHaveText(['O', 'X', 'P', 'K'])
  await window.press('k')
  await expect(item(panel, 'Oil the winch')).toBeFocused()
  await window.press('k')
  await expect(item(panel, 'Replace the chain')).toBeFocused()
  await window.press('p')
  await expect(
    panel.getByRole('button', { name: 'Who orders the rope?', exact: true }),
  ).toBeFocused()
  await window.press('k')
  await expect(panel.getByRole('heading', { name: 'Close-out' })).toBeFocused()
})

test('K keeps what is meant so, and Enter goes to a question', async ({ folder, start }) => {
  const { window, panel } = await openCrew(folder, async () => (await start()).open())
  await item(panel, 'Oil the winch').press('k')
  await expect(panel.getByText('3 to look at')).toBeVisible()
  await window.page.reload()
  await window.openNote('deck/2026-11-16.md')
  await expect.poll(() => window.lastWeek()).toHaveLength(1)
  await window.press('Alt+Shift+E')
  await expect(panel.getByText('3 to look at')).toBeVisible()
  await panel.getByRole('button', { name: 'Who orders the rope?', exact: true }).press('Enter')
  await expect(window.page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  expect(await window.caretLine()).toBe(11)
  await window.page.keyboard.type(' Ben does.')
  await expect(panel.getByText('2 to look at')).toBeVisible()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('the rope?', 'the rope? Ben does.'))
})

test('offers the text for the team’s chat, and says so where all is settled', async ({
  folder,
  start,
}) => {
  await folder.write('deck/2026-11-16.md', '# Deck crew 2026-11-16\n\n- [x] Oil the winch (Dan)\n')
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await expect(panel.getByRole('heading', { name: 'From last week' })).toBeVisible()
  await window.focusPanelItem('Oil the winch')
  await window.press('Alt+Shift+E')
  // There was no week before, so nothing is said of one.
  await expect(panel.getByText(/^Everything has an owner/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Copy actions as plain text' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('begins at its top, however far down the items were read', async ({ folder, start }) => {
  const work = Array.from({ length: 40 }, (_, at) => `- [ ] Tar plank ${at + 1}`).join('\n')
  await folder.write('a.md', `# Deck crew 2026-11-16\n\n## Action items\n${work}\n`)
  const window = await (await start()).open()
  await window.openNote('a.md')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await panel.getByText('40 open').hover()
  await window.page.mouse.wheel(0, 2000)
  await expect(panel.getByText('40 open')).not.toBeInViewport()
  await window.press('Alt+Shift+E')
  await expect(panel.getByRole('heading', { name: 'Close-out' })).toBeInViewport()
})
