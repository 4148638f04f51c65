import { expect, type Locator } from 'playwright/test'
import { test } from './fixtures.ts'
import type { NotesFolder } from './pages/NotesFolder.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'

const now =
  '# Deck crew 2026-11-16\n\nParticipants: Ben, Ada\n\n## This week\n- [ ] Sand the port rail (Ada)\n- [ ] Oil the winch (Dan)\n- [ ] Varnish the door (Ben)\n'

async function openCrew(folder: NotesFolder, window: () => Promise<NoteWindow>) {
  await folder.write(
    'deck/2026-11-02.md',
    '# Deck crew 2026-11-02\n\n## This week\n- [ ] Sand the port rail (Ada)\n',
  )
  await folder.write(
    'deck/2026-11-09.md',
    '# Deck crew 2026-11-09\n\n## This week\n- [ ] Sand the port rail (Ada)\n- [ ] Count the buoys (Ben)\n',
  )
  await folder.write('deck/2026-11-16.md', now)
  const opened = await window()
  await opened.openNote('deck/2026-11-16.md')
  await expect.poll(() => opened.lastWeek()).toHaveLength(2)
  return opened
}

/** The lists of the turn as `list: words`. */
async function turn(panel: Locator): Promise<string[]> {
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

test('goes person by person with a key, those who are not there last', async ({
  folder,
  start,
}) => {
  const window = await openCrew(folder, async () => (await start()).open())
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await window.press('F8')
  const told: [string, string[]][] = []
  for (const name of ['Ben', 'Ada', 'Dan']) {
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name)
    told.push([name, await turn(panel)])
    if (name === 'Dan') await expect(panel.getByText('not at the roll call')).toBeVisible()
    await window.press('F8')
  }
  expect(told).toEqual([
    ['Ben', ['Promised last week: Count the buoys', 'New: Varnish the door']],
    ['Ada', ['Carried: Sand the port rail']],
    ['Dan', ['New: Oil the winch']],
  ])
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Ben')
  await window.press('Shift+F8')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Dan')
})

test('shows beside the text while one types in it, and Escape ends it', async ({
  folder,
  start,
}) => {
  const window = await openCrew(folder, async () => (await start()).open())
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await window.goToText('Varnish the door')
  await window.press('F8')
  await window.page.keyboard.type(' and the hatch')
  await window.press('F8')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Ada')
  await window.page.keyboard.type(' today')
  // While the editor still looks for people to offer, Escape is for that.
  await window.saved()
  await window.press('Escape')
  await expect(panel.getByRole('heading', { name: 'Action items' })).toBeVisible()
  await window.page.keyboard.type('.')
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('door (Ben)', 'door (Ben) and the hatch today.'))
})

test('says with whom a person shares their work', async ({ folder, start }) => {
  await folder.write(
    'deck/2026-11-16.md',
    '# Deck crew 2026-11-16\n\n## This week\n- [ ] Sand the port rail (Ada, Ben)\n',
  )
  const window = await (await start()).open()
  await window.openNote('deck/2026-11-16.md')
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await window.press('F8')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Ada')
  await expect(panel.getByRole('listitem')).toContainText('with Ben · This week')
})

test('ticks what was done, and it stays in its place', async ({ folder, start }) => {
  const window = await openCrew(folder, async () => (await start()).open())
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await window.press('F8')
  await window.press('F8')
  const rail = panel.getByRole('list', { name: 'Carried' }).getByRole('checkbox')
  await rail.press('Space')
  await expect(rail).toBeChecked()
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(now.replace('[ ] Sand', '[x] Sand'))
})

test('puts what is not in the note yet into it', async ({ folder, start }) => {
  const window = await openCrew(folder, async () => (await start()).open())
  const panel = window.page.getByRole('complementary', { name: 'Panel' })
  await window.press('F8')
  await panel.getByRole('button', { name: 'Add to this note: Count the buoys' }).press('Enter')
  await expect(panel.getByRole('button', { name: /^Add to this note/ })).toHaveCount(0)
  expect(await turn(panel)).toEqual([
    'Promised last week: Count the buoys',
    'New: Varnish the door',
  ])
  await window.saved()
  await expect
    .poll(() => folder.read('deck/2026-11-16.md'))
    .toBe(`${now}- [ ] Count the buoys (Ben)\n`)
})
