import { mkdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ApiError } from '../../src/api/errors.ts'
import { emptyMemory } from '../../src/api/folder-memory.ts'
import type { NotePath } from '../../src/api/notes.ts'
import type { NotePlace } from '../../src/api/places.ts'
import { usualSettings } from '../../src/api/settings.ts'
import { settingsSchema } from '../../src/api/settings-schema.ts'
import { openAppData } from '../../src/main/app-data.ts'
import { dataFolder } from '../../src/main/data-folder.ts'
import { tempFolder } from './temp-folder.ts'

const silent = () => undefined

test('without a file the usual settings count, and nothing is written', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.at('new'), silent)
  expect(await data.loadMemory('/notes')).toEqual(emptyMemory)
  expect(await data.settings.load()).toEqual({ settings: usualSettings, problems: [] })
  expect(await data.loadMemory('/notes')).toEqual(emptyMemory)
  expect(await data.loadBounds('/notes')).toBeUndefined()
  expect(await data.recentFolders()).toEqual([])
  expect(await folder.names()).toEqual([])
})

test('where the disk is in the way of saving, its reason is told', async () => {
  const folder = await tempFolder()
  await folder.write('data', 'a file in the place of the folder')
  const data = openAppData(folder.at('data'), silent)
  const saved = [
    data.settings.change({ theme: 'dark' }),
    data.saveWeekUndo('/notes', null),
    data.saveMemory('/notes', emptyMemory, emptyMemory),
  ]
  for (const one of await Promise.allSettled(saved))
    expect(one).toMatchObject({ status: 'rejected', reason: expect.any(ApiError) })
})

test('what was saved is there the next time', async () => {
  const folder = await tempFolder()
  const memory = { ...emptyMemory, aliases: { Al: 'Alma' }, labels: { Todo: 'planned' } } as const
  const path = 'weekly/a.md' as NotePath
  const notes = [
    {
      path,
      line: 12,
      column: 5,
      top: 4,
      folds: [9],
      length: 300,
      clashes: [{ mine: 'a', theirs: 'b' }],
    },
  ]
  const place = { note: path, line: 12, notes }
  const bounds = { x: 1, y: -2, width: 800, height: 600, isMaximized: true, isFullScreen: false }
  const first = openAppData(folder.at('data'), silent)
  await Promise.all([
    first.settings.change({ theme: 'dark' }),
    first.settings.change({ panelWidth: 400 }),
    first.openedFolder('/notes'),
    first.saveMemory('/notes', memory, emptyMemory),
    first.saveBounds('/notes', bounds),
    first.savePlace('/notes', place),
    first.saveOpenFolders(['/notes', '/other']),
  ])
  const second = openAppData(folder.at('data'), silent)
  const { settings } = await second.settings.load()
  expect(settings).toEqual({ ...usualSettings, theme: 'dark', panelWidth: 400 })
  expect(await second.recentFolders()).toEqual(['/notes'])
  expect(await second.openFolders()).toEqual(['/notes', '/other'])
  expect(await second.loadMemory('/notes')).toEqual(memory)
  expect(await second.loadMemory('/other')).toEqual(emptyMemory)
  expect(await second.loadBounds('/notes')).toEqual(bounds)
  expect(await second.loadBounds('/other')).toEqual(bounds)
  expect(await second.loadPlace('/notes')).toEqual(place)
  expect(await second.loadPlace('/other')).toBeNull()
})

test('a place that was kept without the caret’s column still counts', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.path, silent)
  const path = 'a.md' as NotePath
  const place = { path, line: 12, top: 4, folds: [9], length: 300, clashes: [] }
  await data.savePlace('/notes', { note: path, line: 12, notes: [place as unknown as NotePlace] })
  expect((await openAppData(folder.path, silent).loadPlace('/notes'))?.notes).toEqual([
    { ...place, column: 1 },
  ])
})

test('a folder begins with the note that was asked for, and other notes stay where one was in them', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.path, silent)
  await data.beginWith('/notes', 'b.md')
  expect(await data.loadPlace('/notes')).toEqual({ note: 'b.md', line: 1, notes: [] })
  const path = 'a.md' as NotePath
  const notes = [{ path, line: 12, column: 5, top: 4, folds: [], length: 300, clashes: [] }]
  await data.savePlace('/notes', { note: path, line: 12, notes })
  await data.beginWith('/notes', 'b.md')
  expect(await data.loadPlace('/notes')).toEqual({ note: 'b.md', line: 1, notes })
  await data.beginWith('/notes', null)
  expect(await data.loadPlace('/notes')).toEqual({ note: null, line: 1, notes })
})

test('the folder that was opened last comes first, each once, and they can be forgotten', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.path, silent)
  for (const root of ['/a', '/b', '/a', '/c']) await data.openedFolder(root)
  expect(await data.recentFolders()).toEqual(['/c', '/a', '/b'])
  for (let n = 0; n < 12; n++) await data.openedFolder(`/${n}`)
  expect(await data.recentFolders()).toHaveLength(10)
  await data.forgetFolders()
  expect(await data.recentFolders()).toEqual([])
})

test.skipIf(process.platform === 'win32')('nobody else may look into the data', async () => {
  const folder = await tempFolder()
  await openAppData(folder.at('data'), silent).settings.change({ theme: 'dark' })
  expect((await stat(folder.at('data'))).mode & 0o077).toBe(0)
})

test('a wrong setting is named, with what is used instead, and the others count', async () => {
  const folder = await tempFolder({
    'settings.json': '{"theme":"pink","panelWidth":500,"__proto__":{"x":1},"more":true}',
  })
  const data = openAppData(folder.path, silent)
  const { settings, problems } = await data.settings.load()
  expect(settings).toEqual({ ...usualSettings, panelWidth: 500 })
  expect(problems).toEqual([
    'The setting “theme” is "pink"; it has to be one of "system", "light", "dark". Carryover uses "system" instead, and leaves the file as it is.',
  ])
})

test('a change keeps unknown keys and wrong values in the file as they stand', async () => {
  const folder = await tempFolder({
    'settings.json': '{"theme":"pink","panelWidth":500,"newerThanThis":{"a":[1]}}',
  })
  const data = openAppData(folder.path, silent)
  await data.settings.change({ language: 'de' })
  expect(JSON.parse(await readFile(folder.at('settings.json'), 'utf8'))).toEqual({
    theme: 'pink',
    panelWidth: 500,
    newerThanThis: { a: [1] },
    language: 'de',
  })
})

test('the file names its schema, which stands beside it, and may name any other', async () => {
  const folder = await tempFolder()
  const { settings } = openAppData(folder.path, silent)
  await settings.change({ theme: 'dark' })
  const read = async (name: string) => JSON.parse(await readFile(folder.at(name), 'utf8'))
  const { $schema, theme } = await read('settings.json')
  expect({ $schema, theme }).toEqual({ $schema: './settings.schema.json', theme: 'dark' })
  expect(await read('settings.schema.json')).toEqual(settingsSchema())

  const own = await tempFolder({
    'settings.json': '{"$schema":"https://a.example","theme":"dark"}',
  })
  const other = openAppData(own.path, silent).settings
  expect(await other.load()).toEqual({
    settings: { ...usualSettings, theme: 'dark' },
    problems: [],
  })
  await other.change({ language: 'de' })
  expect(JSON.parse(await readFile(own.at('settings.json'), 'utf8'))).toEqual({
    $schema: 'https://a.example',
    theme: 'dark',
    language: 'de',
  })
})

test('every change is told to all who listen, whole', async () => {
  const folder = await tempFolder()
  const { settings } = openAppData(folder.path, silent)
  const heard: unknown[] = []
  const stop = settings.onChange((now) => heard.push(now))
  await settings.change({ theme: 'light' })
  stop()
  await settings.change({ theme: 'dark' })
  expect(heard).toEqual([{ ...usualSettings, theme: 'light' }])
})

test.each(['', '{', '\0'])(
  'a file with %j is named, and kept beside what is chosen next',
  async (content) => {
    const folder = await tempFolder({ 'settings.json': content })
    const data = openAppData(folder.path, silent)
    const { settings, problems } = await data.settings.load()
    expect(settings).toEqual(usualSettings)
    expect(problems).toEqual([expect.stringMatching(/settings\.json can’t be read as JSON/)])
    await data.settings.change({ theme: 'light' })
    expect((await data.settings.load()).settings.theme).toBe('light')
    expect(await readFile(folder.at('settings.json.bad'), 'utf8')).toBe(content)
  },
)

test('each file that can’t be read is kept, and of very many the last ones', async () => {
  const folder = await tempFolder()
  const { settings } = openAppData(folder.path, silent)
  const spoilt = Array.from({ length: 25 }, (_, at) => `{ ${at}`)
  for (const [at, content] of spoilt.entries()) {
    await folder.write('settings.json', content)
    await utimes(folder.at('settings.json'), 1000 + at, 1000 + at)
    await settings.change({ theme: 'dark' })
    if (at > 2) continue
    const names = ['settings.json.bad', 'settings.json.2.bad', 'settings.json.3.bad']
    const kept = await Promise.all(names.slice(0, at + 1).map((name) => folder.read(name)))
    expect(kept).toEqual(spoilt.slice(0, at + 1))
  }
  const names = (await folder.names()).filter((name) => name.endsWith('.bad'))
  const kept = await Promise.all(names.map((name) => folder.read(name)))
  expect(new Set(kept)).toEqual(new Set(spoilt.slice(-20)))
  expect((await settings.load()).settings.theme).toBe('dark')
})

test.each([
  ['no JSON', (kept: string) => `${kept}<<<`],
  ['a part that is none', (kept: string) => kept.replace('"labels": {}', '"labels": 5')],
])(
  'what was told of a folder is kept beside what is told next where its file has %s',
  async (_, spoilt) => {
    const folder = await tempFolder()
    const said: string[] = []
    const data = openAppData(folder.path, (sentence) => said.push(sentence))
    await data.saveMemory('/notes', { ...emptyMemory, aliases: { Al: 'Alma' } }, emptyMemory)
    const [file = ''] = await folder.names()
    const content = spoilt(await folder.read(file))
    await folder.write(file, content)
    const kept = await data.loadMemory('/notes')
    expect(said).toHaveLength(1)
    await data.saveMemory('/notes', { ...emptyMemory, aliases: { Bo: 'Boris' } }, kept)
    expect(await folder.read(`${file}.bad`)).toBe(content)
    expect((await data.loadMemory('/notes')).aliases).toEqual({ Bo: 'Boris' })
    expect(said).toHaveLength(1)
  },
)

test('what was told of a folder is not saved over by who has not seen it', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.path, silent)
  const told = (name: string) => ({ ...emptyMemory, aliases: { [name]: `${name} Holm` } })
  expect(await data.saveMemory('/notes', told('Al'), emptyMemory)).toBe(true)
  expect(await data.saveMemory('/notes', told('Bo'), emptyMemory)).toBe(false)
  expect(await data.loadMemory('/notes')).toEqual(told('Al'))
  expect(await data.saveMemory('/notes', told('Bo'), told('Al'))).toBe(true)
})

test('what was told of a folder is left alone while its file can’t be read', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.path, silent)
  await data.saveMemory('/notes', emptyMemory, emptyMemory)
  const [file = ''] = await folder.names()
  await rm(folder.at(file))
  await mkdir(folder.at(file))
  await expect(data.loadMemory('/notes')).rejects.toMatchObject({ name: 'ApiError' })
  const saved = data.saveMemory('/notes', emptyMemory, emptyMemory)
  await expect(saved).rejects.toMatchObject({ name: 'ApiError' })
  expect((await stat(folder.at(file))).isDirectory()).toBe(true)
})

test.each(['[]', 'null', '5', '""'])('a file with %j is no reason to fail', async (content) => {
  const folder = await tempFolder({ 'settings.json': content, 'windows/last.json': content })
  const data = openAppData(folder.path, silent)
  expect((await data.settings.load()).settings).toEqual(usualSettings)
  expect(await data.loadBounds('/notes')).toBeUndefined()
  await data.settings.change({ theme: 'light' })
  expect((await data.settings.load()).settings.theme).toBe('light')
})

test.each([
  ['linux', {}, '/home/ada/.config/carryover'],
  ['linux', { XDG_CONFIG_HOME: '/x/config' }, '/x/config/carryover'],
  ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/ada/.config/carryover'],
  ['darwin', {}, '/home/ada/Library/Application Support/Carryover'],
  ['linux', { CARRYOVER_DATA: '/data' }, '/data'],
] as const)('the data is where %s with %j keeps such things', (platform, env, path) => {
  expect(dataFolder({ platform, env, home: '/home/ada' })).toBe(path)
})
