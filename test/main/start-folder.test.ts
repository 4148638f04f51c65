import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCommand } from '../../src/main/open-address.ts'
import { documentsFolder, startFolder } from '../../src/main/start-folder.ts'
import { tempProgram } from './program.ts'
import { tempFolder } from './temp-folder.ts'

async function choose(given: {
  named?: string
  lastFolder?: string | null
  documents: string
  isSample?: boolean
}) {
  const program = await tempProgram()
  return await startFolder({ named: undefined, lastFolder: null, program, ...given })
}

test('the folder that is named is opened', async () => {
  const home = await tempFolder({ 'notes/a.md': '', 'last/b.md': '' })
  const given = { named: home.at('notes'), lastFolder: home.at('last'), documents: home.path }
  expect(await choose(given)).toEqual({
    path: home.at('notes'),
    note: null,
    remark: null,
    isFirstRun: false,
  })
})

test('a note that is named is shown in its folder', async () => {
  const home = await tempFolder({ 'notes/a.md': '' })
  expect(await choose({ named: home.at('notes/a.md'), documents: home.path })).toMatchObject({
    path: home.at('notes'),
    note: 'a.md',
    isFirstRun: false,
  })
})

test('the sample notes can be asked for at any time', async () => {
  const home = await tempFolder({ 'last/b.md': '' })
  const given = { lastFolder: home.at('last'), documents: home.at('Documents'), isSample: true }
  const { path, remark, isFirstRun } = await choose(given)
  expect(path).toBe(home.at('Documents/Carryover notes'))
  expect(remark).toBe(`Some sample notes to try things with are in ${path}.`)
  expect(isFirstRun).toBe(false)
})

test('what can’t be opened is refused with a sentence', async () => {
  const home = await tempFolder({ 'a.pdf': '' })
  const named = (name: string) => choose({ named: home.at(name), documents: home.path })
  await expect(named('none')).rejects.toThrow(`There is nothing at ${home.at('none')}.`)
  await expect(named('a.pdf')).rejects.toThrow(/is not a note/)
})

test('without a name the last folder is opened', async () => {
  const home = await tempFolder({ 'last/b.md': '' })
  expect(await choose({ lastFolder: home.at('last'), documents: home.path })).toEqual({
    path: home.at('last'),
    note: null,
    remark: null,
    isFirstRun: false,
  })
})

test('the first time, a copy of the sample notes is made among the documents', async () => {
  const home = await tempFolder()
  const { path, remark, isFirstRun } = await choose({ documents: home.at('Documents') })
  expect(isFirstRun).toBe(true)
  expect(path).toBe(home.at('Documents/Carryover notes'))
  expect(remark).toMatch(/sample notes/)
  const samples = join(import.meta.dirname, '../../resources/sample-notes')
  const notes = (await readdir(samples, { recursive: true })).filter((name) => /\.md$/.test(name))
  for (const name of notes) {
    expect(await readFile(join(path, name))).toEqual(await readFile(join(samples, name)))
  }
  expect(await home.names()).toHaveLength(notes.length)
})

test('a copy that is there is opened as it is', async () => {
  const home = await tempFolder({ 'Carryover notes/mine.md': 'mine' })
  const { remark } = await choose({ lastFolder: home.at('gone'), documents: home.path })
  expect(remark).toBe(
    `The folder ${home.at('gone')} is not there any more. Opening ${home.at('Carryover notes')}.`,
  )
  expect(await home.names()).toEqual(['Carryover notes/mine.md'])
})

test('notes are never put where the program is', async () => {
  const program = await tempProgram()
  const chosen = startFolder({ named: undefined, lastFolder: null, documents: program, program })
  await expect(chosen).rejects.toThrow(/Name the folder/)
})

test('the folder of documents is where the system says', async () => {
  const home = await tempFolder({
    '.config/user-dirs.dirs':
      '# dirs\nXDG_DESKTOP_DIR="$HOME/Tisch"\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n',
  })
  const bare = await tempFolder()
  const before = process.env['XDG_CONFIG_HOME']
  delete process.env['XDG_CONFIG_HOME']
  expect(await documentsFolder(home.path, 'linux')).toBe(home.at('Dokumente'))
  expect(await documentsFolder(bare.path, 'linux')).toBe(bare.at('Documents'))
  expect(await documentsFolder(home.path, 'darwin')).toBe(home.at('Documents'))
  if (before !== undefined) process.env['XDG_CONFIG_HOME'] = before
})

test('the browser is opened where there is a display', () => {
  const address = 'http://127.0.0.1:1/#token=x'
  const command = (platform: NodeJS.Platform, env = {}) => openCommand(address, { platform, env })
  expect(command('linux')).toBeUndefined()
  expect(command('linux', { DISPLAY: ':0' })).toEqual(['xdg-open', address])
  expect(command('linux', { WAYLAND_DISPLAY: 'w' })).toEqual(['xdg-open', address])
  expect(command('darwin')).toEqual(['open', address])
  expect(command('win32')?.[0]).toBe('rundll32')
})
