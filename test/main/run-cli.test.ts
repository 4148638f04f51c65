import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { NotePath } from '../../src/api/notes.ts'
import { openAppData } from '../../src/main/app-data.ts'
import { dataFolder } from '../../src/main/data-folder.ts'
import { findHere } from '../../src/main/folder/finding-thread.ts'
import { runCli } from '../../src/main/run-cli.ts'
import { Snapshots } from '../../src/main/snapshots/snapshots.ts'
import { tempProgram } from './program.ts'
import { tempFolder } from './temp-folder.ts'

beforeEach(async () => {
  vi.stubEnv('CARRYOVER_DATA', (await tempFolder()).path)
})
afterEach(() => vi.unstubAllEnvs())

/** Runs a command to its end. */
async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const program = await tempProgram()
  const code = await runCli(args, {
    program,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    stopped: Promise.resolve(),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const week =
  '# Deck crew 2026-11-09\n\n## This week\n\n- [ ] Sand the rail (Ada)\n- [x] Order rope (Ben)\n'
const next = week.replace('2026-11-09', '2026-11-16')

test('help and version are printed', async () => {
  for (const args of [
    ['--help'],
    ['-h'],
    ['help'],
    ['items', '--help'],
    ['week', '-h'],
    ['serve', '-h'],
  ]) {
    expect(await run(...args)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage:/),
      err: '',
    })
  }
  expect(await run('--version')).toEqual({ code: 0, out: '1.2.3', err: '' })
})

test.each([
  [[], /Say what to do/],
  [['dance'], /no command “dance”/],
  [['items'], /Name the files/],
  [['items', '--loud', 'a.md'], /--loud/],
  [['week'], /Name one file/],
  [['week', 'a.md', 'b.md'], /Name one file/],
  [['week', 'a.md', '--date', '11/23/2026'], /no date/],
  [['week', 'a.md', '--date', '2026-02-30'], /no date/],
  [['serve', 'a', 'b'], /One folder/],
  [['serve', '--port', 'high'], /no port/],
  [['serve', '--port', '70000'], /no port/],
])('%j is not understood: a sentence, the usage, and exit code 2', async (args, sentence) => {
  const { code, out, err } = await run(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(sentence)
  expect(err).toContain('Usage:')
  expect(err).not.toMatch(/\n\s+at /)
})

test('items are printed to be read', async () => {
  const files = await tempFolder({ 'a.md': week })
  const { code, out } = await run('items', files.at('a.md'))
  expect(code).toBe(0)
  expect(out).toMatch(/5 {2}open +Sand the rail {2}\(Ada\)\n +6 {2}done +Order rope {2}\(Ben\)/)
})

test('items are printed for programs, with links across the files', async () => {
  const files = await tempFolder({ '2026-11-09.md': week, '2026-11-16.md': next })
  const paths = [files.at('2026-11-09.md'), files.at('2026-11-16.md')]
  const { code, out } = await run('items', '--json', ...paths)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    documents: paths.map((path) => ({ path, items: [{ line: 5, owners: ['Ada'] }, { line: 6 }] })),
    links: [
      { later: { path: paths[1], line: 5 }, earlier: { path: paths[0], line: 5 } },
      { later: { path: paths[1], line: 6 }, earlier: { path: paths[0], line: 6 } },
    ],
  })
})

test('a file that can’t be read is named, with exit code 1', async () => {
  const files = await tempFolder({ 'b.md': Uint8Array.of(0xff, 0) })
  expect(await run('items', files.at('a.md'))).toMatchObject({
    code: 1,
    err: `There is no file ${files.at('a.md')}.`,
  })
  expect(await run('items', files.at('b.md'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/not text/),
  })
  expect(await run('week', files.at('a.md'))).toMatchObject({
    code: 1,
    err: `There is no file ${files.at('a.md')}.`,
  })
  expect(await run('week', files.at('none/a.md'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/none\/a\.md/),
  })
})

test('the next week is printed, and nothing is written', async () => {
  const files = await tempFolder({ '2026-11-09.md': week, '2026-11-16.md': next })
  const { code, out, err } = await run('week', files.at('2026-11-16.md'), '--date', '2026-11-23')
  expect(code).toBe(0)
  expect(out).toMatch(/^# Deck crew 2026-11-23\n/)
  expect(out).toContain('Sand the rail (Ada)')
  expect(out).not.toContain('Order rope')
  expect(err).toBe('1 item carried over.')
  expect(await files.names()).toEqual(['2026-11-09.md', '2026-11-16.md'])
})

test('the next week is written as a note of its own, once', async () => {
  const files = await tempFolder({ '2026-11-09.md': week, '2026-11-16.md': next })
  const args = ['week', files.at('2026-11-16.md'), '--date', '2026-11-23', '--write'] as const
  const printed = (await run(...args.slice(0, -1))).out
  expect(await run(...args)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/2026-11-23\.md/),
  })
  expect(await files.read('2026-11-23.md')).toBe(`${printed}\n`)
  expect(await files.read('2026-11-16.md')).toBe(next)
  expect(await run(...args)).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/already/),
  })
  expect(await files.names()).toEqual(['2026-11-09.md', '2026-11-16.md', '2026-11-23.md'])
})

test('the next week of a log is written into it, with its line ends', async () => {
  const log = `# Deck crew\n\n${[next, week].join('\n').replaceAll('# ', '## ').replaceAll('## ## ', '### ')}`
  const crlf = log.replaceAll('\n', '\r\n')
  const files = await tempFolder({ 'log.md': crlf })
  const args = ['week', files.at('log.md'), '--date', '2026-11-23'] as const
  const { out } = await run(...args)
  await run(...args, '--write')
  const written = await files.read('log.md')
  expect(out).toContain('2026-11-23')
  expect(written).toContain('2026-11-23')
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(written.endsWith(crlf.slice(crlf.indexOf('2026-11-16')))).toBe(true)
})

test.each(['log.md', 'deck/log.md'])(
  'before a week is written into %s, its bytes are kept among the versions of the folder that was open',
  async (path) => {
    const weeks = [next, week].join('\n').replaceAll('# ', '## ').replaceAll('## ## ', '### ')
    const log = Buffer.from(`\ufeff# Deck crew\n\n${weeks}`.replaceAll('\n', '\r\n'))
    const files = await tempFolder({ [path]: log })
    const data = openAppData(dataFolder(), () => undefined)
    await data.openedFolder(files.path)
    const args = ['week', files.at(path), '--date', '2026-11-23', '--write'] as const
    expect(await run(...args)).toMatchObject({ code: 0, err: '1 item carried over.' })
    expect(await files.read(path)).not.toBe(log.toString())
    const place = data.placeFor('snapshots', files.path)
    const snapshots = new Snapshots({ place, report: () => expect.unreachable() })
    const [kept] = await snapshots.list(path as NotePath)
    expect(kept?.why).toBe('week')
    const [name] = await readdir(place)
    const packed = await readFile(join(place, String(name), String(kept?.id)))
    expect(gunzipSync(packed)).toEqual(log)
  },
)

test('a week whose old text can’t be kept is written all the same, and that is said', async () => {
  const files = await tempFolder({ '2026-11-09.md': week, data: 'no folder' })
  vi.stubEnv('CARRYOVER_DATA', files.at('data'))
  const args = ['week', files.at('2026-11-09.md'), '--date', '2026-11-16', '--write'] as const
  expect(await run(...args)).toMatchObject({ code: 0, err: expect.stringMatching(/ENOTDIR/) })
  expect(await files.read('2026-11-16.md')).toContain('Sand the rail')
})

test('where the port is taken the command says so and ends, with nothing left open', async () => {
  const files = await tempFolder({ 'a.md': week })
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const err: string[] = []
  let isOpen = true
  const code = await runCli(['serve', files.path, '--no-open', '--port', `${port}`], {
    program: await tempProgram(),
    out: () => undefined,
    err: (line) => err.push(line),
    stopped: new Promise(() => undefined),
    finding: () => ({
      ...findHere,
      async close() {
        isOpen = false
      },
    }),
  })
  expect({ code, isOpen, err }).toEqual({
    code: 1,
    isOpen: false,
    err: [`Port ${port} is in use. Choose another, or none.`],
  })
})

test('the folder is served until the person ends it', async () => {
  const files = await tempFolder({ 'a.md': week })
  const { code, out, err } = await run('serve', files.path, '--no-open')
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+$/)
  expect(out).toContain(files.path)
})

test('the folder is served on the same port again, or on another where that is taken', async () => {
  const files = await tempFolder({ 'a.md': week })
  const serve = async () => {
    const { code, out } = await run('serve', files.path, '--no-open')
    expect(code).toBe(0)
    return Number(/127\.0\.0\.1:(\d+)/.exec(out)?.[1])
  }
  const port = await serve()
  expect(await serve()).toBe(port)
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const next = await serve()
  other.close()
  expect(next).not.toBe(port)
  expect(await serve()).toBe(next)
})

test('that another host serves the folder already is said, and both go on', async () => {
  const files = await tempFolder({ 'a.md': week })
  const serving = join(dataFolder(), 'serving')
  await run('serve', files.path, '--no-open')
  const [name = ''] = await readdir(serving)
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = (other.address() as AddressInfo).port
  const servedBy = async (process: number | null) => {
    await writeFile(join(serving, name), JSON.stringify({ port, process }))
    return await run('serve', files.path, '--no-open')
  }
  // The process that started this one runs as long as this one.
  const beside = await servedBy(process.ppid)
  expect(beside).toMatchObject({ code: 0, err: '' })
  expect(beside.out).toMatch(
    new RegExp(`already, at http://127\\.0\\.0\\.1:${port}\\..*\\n.*\\n.*#token=`),
  )
  expect(JSON.parse(await readFile(join(serving, name), 'utf8'))).toMatchObject({
    process: process.ppid,
  })
  const ended = spawnSync(process.execPath, ['--version']).pid
  for (const gone of [null, ended]) expect((await servedBy(gone)).out).not.toContain('already')
  other.close()
  await once(other, 'close')
  // Its port is free: whatever has its number serves nothing.
  expect((await servedBy(process.ppid)).out).not.toContain('already')
})

test('a port that was named and is taken is no other one', async () => {
  const files = await tempFolder({ 'a.md': week })
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const result = await run('serve', files.path, '--no-open', '--port', String(port))
  other.close()
  expect(result).toMatchObject({ code: 1, err: expect.stringContaining(String(port)) })
})

test('says why a file in another encoding has no next week', async () => {
  const files = await tempFolder({ 'a.md': week })
  await writeFile(files.at('latin.md'), Buffer.from('# Caf\xe9 2026-11-09\n', 'latin1'))
  expect(await run('week', files.at('latin.md'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/UTF-8/),
  })
})
