import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { emptyMemory } from '../../../src/api/folder-memory.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { usualSettings } from '../../../src/api/settings.ts'
import { openAppData } from '../../../src/main/app-data.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { figure, machine, runs } from '../../support/long.ts'
import { tempFolder } from '../temp-folder.ts'

// A folder that a stranger has made. It may be large, deep and full of what is no note: nothing in it runs, nothing in it
// is opened but notes, and the app goes on answering.

async function opened(path: string): Promise<Folder> {
  const folder = await Folder.open(path, {
    read: readingOf,
    report: () => undefined,
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  return folder
}

test('many files, deep folders and long names leave the program free to answer', async () => {
  const all = await tempFolder({})
  const count = runs(2000, 100_000)
  await fill(all.path, count)
  let deep = ''
  for (let level = 0; level < 64; level++) deep += `d${level}/`
  await all.write(`${deep}deep.md`, '# Deep 2026-11-16\n- [ ] Coil the line (Ada)\n')
  const longest = `${'n'.repeat(250)}.md`
  await all.write(longest, 'text')
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  const folder = await opened(all.path)
  const first = await folder.list()
  await folder.settled()
  delay.disable()
  const stallMs = Math.round(delay.max / 1e6)
  figure({
    area: 'Hostile folder',
    what: 'files in the folder, and 64 folders deep',
    runs: count,
    found: `longest time without an answer ${stallMs} ms; ${machine()}`,
  })
  expect(first.length).toBe(count + 2)
  expect((await folder.notes.open(`${deep}deep.md` as NotePath)).text).toContain('Coil')
  // That no piece of it is long is counted in note-list.test.ts; what stops for longer is a mistake of another order.
  expect(stallMs).toBeLessThan(runs(5_000, 20_000))
})

test.skipIf(process.platform === 'win32')(
  'pipes, sockets, devices and folders with the names of notes are never opened',
  async () => {
    const all = await tempFolder({ 'a.md': 'own' })
    execFileSync('mkfifo', [all.at('pipe.md'), all.at('linked-pipe')])
    await symlink('linked-pipe', all.at('link-to-pipe.md'))
    await symlink('/dev/zero', all.at('zero.md'))
    await symlink('/dev/tty', all.at('terminal.md'))
    await symlink('/proc/self/environ', all.at('environ.md'))
    await symlink('/proc/self/mem', all.at('memory.md'))
    await mkdir(all.at('folder.md'))
    const writersThatGotIn = await waitingWriters([all.at('pipe.md'), all.at('linked-pipe')])
    const folder = await opened(all.path)
    await folder.settled()
    const names = [
      'pipe.md',
      'link-to-pipe.md',
      'zero.md',
      'terminal.md',
      'environ.md',
      'memory.md',
      'folder.md',
    ]
    for (const name of names) {
      const path = name as NotePath
      await expect(folder.notes.open(path), name).rejects.toMatchObject({ name: 'ApiError' })
      const save = folder.notes.save(path, { text: 'x', base: '0'.repeat(64) as never })
      await expect(save, name).rejects.toMatchObject({ name: 'ApiError' })
      await folder.notes.readSeries(path).catch(() => undefined)
    }
    expect(await writersThatGotIn()).toEqual([])
    expect(await folder.notes.open('a.md' as NotePath)).toMatchObject({ text: 'own' })
    figure({
      area: 'Hostile folder',
      what: 'pipes, devices and folders named as notes',
      runs: names.length,
      found: '0 opened',
    })
  },
)

test('nothing in the folder is run or taken for settings', async () => {
  const all = await tempFolder({ 'a.md': '# A 2026-11-16\n- [ ] Coil the line (Ada)\n' })
  const script = `#!/bin/sh\ntouch '${all.at('RAN')}'\n`
  for (const name of [
    ...['.git/hooks/post-checkout', '.git/hooks/pre-commit', '.git/hooks/post-index-change'],
    ...[
      'run.md',
      'run.sh',
      'carryover',
      'node',
      'electron',
      '.husky/pre-commit',
      'templates/run.md',
    ],
    ...['node_modules/.bin/carryover', 'node_modules/ws/index.js', '@parcel/watcher/index.js'],
  ]) {
    await all.write(name, script)
    await chmod(all.at(name), 0o755)
  }
  await all.write(
    '.git/config',
    `[core]\n\tfsmonitor = "touch ${all.at('RAN')}"\n\tpager = touch ${all.at('RAN')}\n`,
  )
  await all.write('.env', `NODE_OPTIONS=--require ${all.at('run.sh')}\nCARRYOVER_DATA=/tmp\n`)
  await all.write(
    'package.json',
    `{"scripts":{"postinstall":"touch ${all.at('RAN')}"},"main":"run.js"}`,
  )
  await all.write('settings.json', '{"theme":"light","lastFolder":"/"}')
  await all.write('.carryover.json', '{"plugins":["./run.js"]}')
  const before = await all.names()
  const folder = await opened(all.path)
  await folder.settled()
  for (const { path } of folder.listNow()) await folder.notes.open(path)
  await folder.rescan()
  expect(await all.names()).toEqual(before)
  expect(
    folder
      .listNow()
      .map(({ path }) => path as string)
      .sort(),
  ).toEqual(['a.md', 'run.md', 'templates/run.md'])
})

const deepArray = '['.repeat(20_000) + ']'.repeat(20_000)
const wrongSettings: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'no JSON': '{',
  null: 'null',
  'a number': '1e999',
  'a text': '"dark"',
  'a list': '[1,2,3]',
  'a prototype': '{"__proto__":{"theme":"dark"},"constructor":{"prototype":{"isAdmin":true}}}',
  'huge numbers': '{"sidebarWidth":1e308,"panelWidth":-1e308}',
  'other kinds': '{"theme":["dark"],"sidebarWidth":"200","panelWidth":{},"lastFolder":7}',
  'a long text': JSON.stringify({
    theme: 'x'.repeat(1_000_000),
    lastFolder: 'y'.repeat(1_000_000),
  }),
  'a pattern that never ends': JSON.stringify({
    labels: { '(a+)+$': 'planned' },
    theme: '(x+x+)+y',
  }),
  'deep lists': deepArray,
  'many keys': JSON.stringify(
    Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i])),
  ),
  'no UTF-8': new Uint8Array([0xff, 0xfe, 0, 0xd8, 0x22]),
  NUL: '\0\0\0',
}

const longest = { name: '', ms: 0 }

afterAll(() => {
  figure({
    area: 'Hostile folder',
    what: 'settings, places and memories of every wrong kind, loaded, and saved over',
    runs: Object.keys(wrongSettings).length,
    found: `all count as none; ${Math.round(longest.ms)} ms at most (${longest.name}); ${machine()}`,
  })
})

test.each(Object.entries(wrongSettings))(
  'settings that are %s count as none, and hold nobody up',
  async (name, text) => {
    const begun = performance.now()
    const data = await tempFolder({ 'settings.json': text, 'windows/last.json': text })
    const told: string[] = []
    const app = openAppData(data.path, (sentence) => told.push(sentence))
    const { settings } = await app.settings.load()
    expect(settings).toEqual(usualSettings)
    expect(await app.loadBounds('/notes')).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('isAdmin')
    for (const sentence of told) expect(sentence).toMatch(/\.$/)
    await app.saveMemory('/notes', emptyMemory, emptyMemory)
    const [memory] = (await data.names()).filter((name) => name.startsWith('folders/'))
    await data.write(memory ?? '', text)
    const loaded = await app.loadMemory('/notes')
    expect(Object.keys(loaded).sort()).toEqual(Object.keys(emptyMemory).sort())
    expect({ ...loaded, labels: {} }).toEqual(emptyMemory)
    const ms = performance.now() - begun
    if (ms > longest.ms) Object.assign(longest, { name, ms })
    // On a machine that is busy; what stands for longer is a mistake of another order.
    expect(ms).toBeLessThan(5_000)
  },
)

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of the settings holds nobody up',
  async () => {
    const data = await tempFolder({})
    execFileSync('mkfifo', [data.at('settings.json')])
    const app = openAppData(data.path, () => undefined)
    expect((await app.settings.load()).settings).toEqual(usualSettings)
  },
)

test('labels and names that look like patterns are words', async () => {
  const evil = [
    '(a+)+$',
    '(x+x+)+y',
    '[',
    '\\',
    '(?<',
    '.*.*.*.*.*=',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '__proto__',
  ]
  const text = evil
    .map((word) => `**${word}:**\n- ${'a'.repeat(200)}! ${word} (${word})\n`)
    .join('\n')
  const all = await tempFolder({ 'a.md': `# A 2026-11-16\n\n${text}` })
  const folder = await opened(all.path)
  const words = Object.fromEntries(evil.slice(0, -1).map((word) => [word, 'planned'] as const))
  folder.readWith({
    ...emptyMemory,
    labels: words,
    aliases: Object.fromEntries(evil.slice(0, -1).map((word) => [word, 'Ada'])),
  })
  await folder.settled()
  expect(folder.listNow()).toHaveLength(1)
})

/** Programs that wait to write into the pipes, until somebody opens these. Gives those that got in, and ends all. */
async function waitingWriters(pipes: readonly string[]): Promise<() => Promise<string[]>> {
  const script = 'echo waits; exec 3> "$1"; echo in'
  const writers = pipes.map((pipe) => {
    const child = spawn('sh', ['-c', script, 'sh', pipe], { stdio: ['ignore', 'pipe', 'ignore'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    return { pipe, child, said: () => said }
  })
  await Promise.all(writers.map(({ child }) => once(child.stdout, 'data')))
  return async () => {
    for (const { child } of writers) child.kill('SIGKILL')
    await Promise.all(writers.map(({ child }) => once(child, 'close')))
    return writers.filter(({ said }) => said().includes('in\n')).map(({ pipe }) => pipe)
  }
}

async function fill(path: string, count: number): Promise<void> {
  const inFolder = 500
  for (let at = 0; at < count; at += inFolder) {
    const folder = join(path, `f${at / inFolder}`)
    await mkdir(folder)
    const some = Array.from({ length: Math.min(inFolder, count - at) }, (_, i) =>
      writeFile(join(folder, `n${i}.md`), `# Crew ${at + i}\n- [ ] Coil line ${i} (Ada)\n`),
    )
    await Promise.all(some)
  }
}
