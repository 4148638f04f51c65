import { rename, rm } from 'node:fs/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Client, connect } from '../../src/api/client.ts'
import type { NotesEvents } from '../../src/api/contract.ts'
import { emptyMemory } from '../../src/api/folder-memory.ts'
import type { NotePath } from '../../src/api/notes.ts'
import { type ClosablePort, portPair } from '../../src/api/port.ts'
import { usualSettings } from '../../src/api/settings.ts'
import { openAppData } from '../../src/main/app-data.ts'
import { type AttachedPage, attachPage } from '../../src/main/attach-page.ts'
import { today } from '../../src/main/folder/today.ts'
import type { Features } from '../../src/main/handlers.ts'
import { openWorkspace } from '../../src/main/open-workspace.ts'
import { tempProgram } from './program.ts'
import { type TempFolder, tempFolder } from './temp-folder.ts'

const a = 'a.md' as NotePath
const plain: Features = { appVersion: '1.2.3', capabilities: [] }

type Tab = {
  readonly api: Client['api']
  readonly client: Client
  readonly page: AttachedPage
  readonly port: ClosablePort
  readonly heard: [keyof NotesEvents, unknown][]
}

/** A host on the folder, and as many pages as a test wants. */
async function hostOn(files: TempFolder) {
  const data = openAppData((await tempFolder()).path, () => undefined)
  const program = await tempProgram()
  const workspace = await openWorkspace(files.path, { data, program, report: () => undefined })
  onTestFinished(() => workspace.folder.close())
  const open = (features: Features = plain): Tab => {
    const [near, far] = portPair()
    const page = attachPage(far, workspace, { features, report: () => undefined })
    const client = connect(near)
    const heard: Tab['heard'] = []
    const listen = <E extends keyof NotesEvents>(event: E) =>
      client.on(event, (value) => heard.push([event, value]))
    listen('noteChanged')
    listen('noteDeleted')
    listen('noteRenamed')
    listen('notesChanged')
    listen('menuChosen')
    listen('closing')
    listen('knowledgeChanged')
    return { api: client.api, client, page, port: far, heard }
  }
  return { open, workspace, data }
}

/** What was heard but for lists, which come when they come. */
function told({ heard }: Tab) {
  return heard.filter(([event]) => event !== 'notesChanged' && event !== 'knowledgeChanged')
}

describe('a page', () => {
  test('is greeted with what the host can do', async () => {
    const files = await tempFolder()
    const { open } = await hostOn(files)
    expect(await open().api.hello()).toEqual({
      folderName: files.path.split('/').at(-1),
      capabilities: [],
      platform: 'linux',
      today: today(),
      appVersion: '1.2.3',
      isFirstRun: false,
    })
  })

  test('is told the list when it changes, once for many changes', async () => {
    const files = await tempFolder({ 'a.md': '# A\n' })
    const { open } = await hostOn(files)
    const tab = open()
    // Its series is there when all is read.
    await tab.api.readSeries(a)
    await Promise.all(
      ['b', 'c', 'd'].map((name) => tab.api.createNote(`${name}.md`, `# ${name}\n`)),
    )
    const lists = () => tab.heard.filter(([event]) => event === 'notesChanged')
    await vi.waitFor(() => expect(lists().at(-1)?.[1]).toMatchObject({ notes: { length: 4 } }))
    // Each note changes the list twice: when it is there, and when it is read.
    expect(lists().length).toBeLessThan(6)
  })

  test('hears of changes in notes that it has, by others and from elsewhere, and never of its own', async () => {
    const files = await tempFolder({ 'a.md': 'a', 'b.md': 'b' })
    const { open } = await hostOn(files)
    const [one, two, three] = [open(), open(), open()]
    const { version } = await one.api.openNote(a)
    await two.api.openNote(a)
    await three.api.openNote('b.md' as NotePath)
    const saved = await one.api.saveNote(a, 'a2', version)
    await vi.waitFor(() => expect(told(two)).toHaveLength(1))
    expect(told(two)).toEqual([
      ['noteChanged', { path: 'a.md', text: 'a2', version: 'version' in saved && saved.version }],
    ])
    await files.write('a.md', 'a3')
    await one.api.rescan()
    await vi.waitFor(() => expect(told(two)).toHaveLength(2))
    expect(told(one)).toMatchObject([['noteChanged', { text: 'a3' }]])
    expect(told(three)).toEqual([])
  })

  test('hears of its open note also where its own reading of the series found the change', async () => {
    const files = await tempFolder({ 'a.md': 'a' })
    const { open } = await hostOn(files)
    const one = open()
    await one.api.openNote(a)
    await files.write('a.md', 'from elsewhere')
    await one.api.readSeries(a)
    await vi.waitFor(() => expect(told(one)).toHaveLength(1))
    expect(told(one)).toMatchObject([['noteChanged', { text: 'from elsewhere' }]])
  })

  test('hears of its open note when it is back, with the same text or another, and also where it missed it itself', async () => {
    const files = await tempFolder({ 'a.md': 'a', 'b.md': 'b' })
    const { open } = await hostOn(files)
    const one = open()
    const hears = (event: keyof NotesEvents, value: object) =>
      vi.waitFor(() => expect(told(one).at(-1)).toMatchObject([event, value]))
    const { version } = await one.api.openNote(a)
    for (const text of ['a', 'another']) {
      await rm(files.at('a.md'))
      await one.api.rescan()
      await hears('noteDeleted', { path: 'a.md' })
      await files.write('a.md', text)
      await one.api.rescan()
      await hears('noteChanged', { path: 'a.md', text })
    }
    const before = told(one).length
    await rename(files.at('a.md'), files.at('.a'))
    expect(await one.api.saveNote(a, 'mine', version)).toEqual({ kind: 'gone' })
    await rename(files.at('.a'), files.at('a.md'))
    await one.api.rescan()
    await vi.waitFor(() => expect(told(one).length).toBeGreaterThan(before))
    await hears('noteChanged', { path: 'a.md', text: 'another' })
  })

  test('follows a note that another page gave a new name, and hears when one is deleted', async () => {
    const files = await tempFolder({ 'a.md': 'a' })
    const { open } = await hostOn(files)
    const [one, two] = [open(), open()]
    await two.api.openNote(a)
    const renamed = await one.api.renameNote(a, 'b.md')
    const b = 'b.md' as NotePath
    expect(renamed).toEqual({ kind: 'renamed', path: b })
    const { version } = await one.api.openNote(b)
    await one.api.saveNote(b, 'a2', version)
    await one.api.deleteNote(b, null)
    await vi.waitFor(() => expect(told(two)).toHaveLength(3))
    expect(told(two)).toMatchObject([
      ['noteRenamed', { from: 'a.md', to: 'b.md' }],
      ['noteChanged', { path: 'b.md', text: 'a2' }],
      ['noteDeleted', { path: 'b.md' }],
    ])
    expect(told(one)).toEqual([])
  })

  test('that is gone hears nothing, and the others go on', async () => {
    const files = await tempFolder({ 'a.md': 'a' })
    const { open } = await hostOn(files)
    const [one, two] = [open(), open()]
    const { version } = await one.api.openNote(a)
    await two.api.openNote(a)
    one.port.close()
    expect(await two.api.saveNote(a, 'a2', version)).toMatchObject({ kind: 'saved' })
    expect(told(one)).toEqual([])
  })

  test('is asked to save everything, and answers what it could not save', async () => {
    const { open } = await hostOn(await tempFolder())
    const tab = open()
    tab.client.on('closing', () => void tab.api.flushed([a]))
    expect(await tab.page.flush(5000)).toEqual(['a.md'])
  })

  test('that is asked twice before it answers is waited for both times', async () => {
    const { open } = await hostOn(await tempFolder())
    const tab = open()
    const [first, second] = [tab.page.flush(60_000), tab.page.flush(60_000)]
    await vi.waitFor(() => expect(told(tab)).toEqual([['closing', {}]]))
    await tab.api.flushed([a])
    expect([await first, await second]).toEqual([['a.md'], ['a.md']])
    void tab.page.flush(60_000)
    await vi.waitFor(() => expect(told(tab)).toHaveLength(2))
    await tab.api.flushed([])
  })

  test('that does not answer, or goes away, is not waited for', async () => {
    const { open } = await hostOn(await tempFolder())
    expect(await open().page.flush(1)).toBeNull()
    const tab = open()
    const flushed = tab.page.flush(60_000)
    tab.port.close()
    expect(await flushed).toEqual([])
  })

  test('learns which entry of the menu was chosen', async () => {
    const { open } = await hostOn(await tempFolder())
    const tab = open()
    tab.page.choose('newWeek')
    await vi.waitFor(() => expect(told(tab)).toEqual([['menuChosen', { action: 'newWeek' }]]))
  })
})

describe('what only some hosts can do', () => {
  test('is refused where it can’t be done', async () => {
    const { open } = await hostOn(await tempFolder({ 'a.md': '' }))
    const { api } = open()
    for (const call of [
      api.chooseFolder(),
      api.revealNote(a),
      api.openLink('https://x.example/'),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'not-allowed' })
    }
  })

  test('links are opened in their safe form, and only web and mail', async () => {
    const { open } = await hostOn(await tempFolder())
    const opened: string[] = []
    const { api } = open({ ...plain, openLink: async (url) => void opened.push(url) })
    await api.openLink('https://ada:x@example.org')
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'smb://x/y', 'a.md']) {
      await expect(api.openLink(url)).rejects.toMatchObject({ code: 'not-allowed' })
    }
    expect(opened).toEqual(['https://example.org/'])
  })

  test('a note is shown where it is, inside the folder only', async () => {
    const files = await tempFolder({ 'sub/a.md': '' })
    const { open } = await hostOn(files)
    const shown: string[] = []
    const { api } = open({ ...plain, reveal: (file) => void shown.push(file) })
    await api.revealNote('sub/a.md' as NotePath)
    await expect(api.revealNote('../a.md' as NotePath)).rejects.toMatchObject({
      code: 'outside-folder',
    })
    expect(shown).toEqual([files.at('sub/a.md')])
  })
})

test('a setting that is chosen in one window counts in all, and the folder is remembered', async () => {
  const files = await tempFolder()
  const { open, data } = await hostOn(files)
  const [first, second] = [open(), open()]
  const heard = new Promise((resolve) => second.client.on('settingsChanged', resolve))
  await first.api.saveSettings({ theme: 'dark' })
  expect(await heard).toEqual({ ...usualSettings, theme: 'dark' })
  expect((await second.api.loadSettings()).settings.theme).toBe('dark')
  expect(await data.recentFolders()).toEqual([files.path])
})

test('a new week that one window can take back the others can too, until it is taken back', async () => {
  const { open } = await hostOn(await tempFolder({ 'a.md': 'x\n' }))
  const [first, second] = [open(), open()]
  const undo = { date: '2026-11-23', show: a, files: [] }
  const next = () => new Promise((resolve) => second.client.on('weekUndoChanged', resolve))
  const heard = next()
  await first.api.saveWeekUndo(undo)
  expect(await heard).toEqual({ undo })
  const gone = next()
  await first.api.saveWeekUndo(null)
  expect(await gone).toEqual({ undo: null })
})

test('an export that is stopped is told so, and only the one that is going on', async () => {
  const { open } = await hostOn(await tempFolder({ 'a.md': 'x\n' }))
  const { api } = open({
    ...plain,
    exportPage: ({ kind }, signal) =>
      kind === 'html'
        ? Promise.resolve(true)
        : new Promise((resolve) => signal.addEventListener('abort', () => resolve(false))),
  })
  const page = { name: 'Deck crew', html: '<p>calm</p>' } as const
  await api.stopExport()
  const printing = api.exportPage({ ...page, kind: 'pdf' })
  await api.stopExport()
  expect(await printing).toBe(false)
  expect(await api.exportPage({ ...page, kind: 'html' })).toBe(true)
})

test('a person’s word on guesses is remembered, and read with from then on', async () => {
  const files = await tempFolder({ 'a.md': '# Crew 2026-11-16\n\nAda will sand the rail.\n' })
  const { open } = await hostOn(files)
  const { api } = open()
  const openItems = async () => (await api.listNotes())[0]?.openItems
  await expect.poll(openItems).toBe(1)
  const memory = {
    ...emptyMemory,
    judgements: { 'Ada will sand the rail.': 'rejected', 'Ada will sand the rail': 'rejected' },
  } as const
  expect(await api.saveMemory(memory, emptyMemory)).toBe(true)
  expect(await api.loadMemory()).toEqual(memory)
  await expect.poll(openItems).toBe(0)
})

test('the user’s word on which notes belong together counts from then on, in list and series', async () => {
  const note = (title: string) => `# ${title}\n\n- [ ] Rope\n`
  const files = await tempFolder({
    'deck-2026-11-09.md': note('Deck 2026-11-09'),
    'harbour-2026-11-16.md': note('Harbour 2026-11-16'),
  })
  const { open } = await hostOn(files)
  const { api } = open()
  const keys = async () => new Set((await api.listNotes()).map(({ series }) => series?.key))
  expect((await keys()).size).toBe(2)
  const path = 'harbour-2026-11-16.md' as NotePath
  const other = (await api.listNotes()).find((one) => one.path !== path)
  const told = {
    ...emptyMemory,
    series: { notes: { [path]: other?.series?.key ?? '' }, joined: {} },
  }
  await api.saveMemory(told, emptyMemory)
  expect((await keys()).size).toBe(1)
  expect((await api.readSeries(path)).map((one) => one.path)).toEqual([path, 'deck-2026-11-09.md'])
  await api.saveMemory(emptyMemory, told)
  expect((await keys()).size).toBe(2)
})

test('templates are the folder’s own, then those that ship', async () => {
  const files = await tempFolder({
    'templates/retro.md': '<!-- template: Retro -->\n# {{title}}\n',
    'templates/plain.md': '# {{title}} {{date}}\n',
    'templates/bad.md': Uint8Array.of(0xff, 0, 0),
  })
  const { open } = await hostOn(files)
  const templates = await open().api.listTemplates('en')
  expect(templates.slice(0, 2).map(({ id, name, source }) => [id, name, source])).toEqual([
    ['folder:templates/plain.md', 'plain', 'folder'],
    ['folder:templates/retro.md', 'Retro', 'folder'],
  ])
  const shipped = templates.slice(2)
  expect(shipped).toHaveLength(5)
  for (const { id, name, source, text } of shipped) {
    expect(source).toBe('shipped')
    expect(id).toMatch(/^shipped:/)
    expect(name).toMatch(/^\p{Lu}/u)
    expect(text).toContain('{{')
  }
  const german = await open().api.listTemplates('de')
  expect(german.map(({ id }) => id)).toEqual(templates.map(({ id }) => id))
  expect(german.slice(0, 2)).toEqual(templates.slice(0, 2))
  expect(german.find(({ id }) => id === 'shipped:weekly-planning')?.text).toContain('Letzte Woche')
})

test('no call reaches what is outside of the folder', async () => {
  const files = await tempFolder({ 'a.md': '# A\n' })
  const { open } = await hostOn(files)
  const { api } = open()
  await expect(api.openNote('../../etc/passwd.md' as NotePath)).rejects.toMatchObject({
    code: 'outside-folder',
  })
  await expect(api.createNote('../evil.md', 'x')).rejects.toMatchObject({ code: 'outside-folder' })
  await expect(api.renameNote(a, '/tmp/evil.md')).rejects.toMatchObject({ code: 'bad-request' })
  expect(await files.names()).toEqual(['a.md'])
})
