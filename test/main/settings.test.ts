import { stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { emptyMemory } from '../../src/api/contract.ts'
import { dataFolder } from '../../src/main/data-folder.ts'
import { defaultSettings, openAppData } from '../../src/main/settings.ts'
import { tempFolder } from './temp-folder.ts'

const silent = () => undefined

test('without a file the defaults count, and nothing is written', async () => {
  const folder = await tempFolder()
  const data = openAppData(folder.at('new'), silent)
  expect(await data.loadSettings()).toEqual(defaultSettings)
  expect(await data.loadMemory('/notes')).toEqual(emptyMemory)
  expect(await data.loadBounds()).toBeUndefined()
  expect(await folder.names()).toEqual([])
})

test('what was saved is there the next time', async () => {
  const folder = await tempFolder()
  const memory = { ...emptyMemory, aliases: { Al: 'Alma' }, labels: { Todo: 'planned' } } as const
  const bounds = { x: 1, y: -2, width: 800, height: 600 }
  const first = openAppData(folder.at('data'), silent)
  await Promise.all([
    first.saveSettings({ theme: 'dark' }),
    first.saveSettings({ lastFolder: '/notes' }),
    first.saveMemory('/notes', memory),
    first.saveBounds(bounds),
  ])
  const second = openAppData(folder.at('data'), silent)
  expect(await second.loadSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    lastFolder: '/notes',
  })
  expect(await second.loadMemory('/notes')).toEqual(memory)
  expect(await second.loadMemory('/other')).toEqual(emptyMemory)
  expect(await second.loadBounds()).toEqual(bounds)
})

test.skipIf(process.platform === 'win32')('nobody else may look into the data', async () => {
  const folder = await tempFolder()
  await openAppData(folder.at('data'), silent).saveSettings({ theme: 'dark' })
  expect((await stat(folder.at('data'))).mode & 0o077).toBe(0)
})

test('a bad setting is named and left out, the others count', async () => {
  const folder = await tempFolder({
    'settings.json': '{"theme":"pink","panelWidth":500,"__proto__":{"x":1},"more":true}',
  })
  const said: string[] = []
  const data = openAppData(folder.path, (sentence) => said.push(sentence))
  expect(await data.loadSettings()).toEqual({ ...defaultSettings, panelWidth: 500 })
  expect(said).toEqual([expect.stringMatching(/“theme”/)])
})

test.each(['', '{', '[]', 'null', '5', '\0'])(
  'a file with %j is no reason to fail',
  async (content) => {
    const folder = await tempFolder({ 'settings.json': content, 'window.json': content })
    const data = openAppData(folder.path, silent)
    expect(await data.loadSettings()).toEqual(defaultSettings)
    expect(await data.loadBounds()).toBeUndefined()
    await data.saveSettings({ theme: 'light' })
    expect((await data.loadSettings()).theme).toBe('light')
  },
)

test.each([
  ['linux', {}, '/home/ada/.config/carryover'],
  ['linux', { XDG_CONFIG_HOME: '/x/config' }, '/x/config/carryover'],
  ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/ada/.config/carryover'],
  ['darwin', {}, '/home/ada/Library/Application Support/Carryover'],
  ['linux', { CARRYOVER_DATA: '/data' }, '/data'],
] as const)('the data is where %s with %j keeps such things', (platform, env, path) => {
  expect(dataFolder({ platform, env, home: '/home/ada' })).toBe(path)
})
