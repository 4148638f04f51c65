import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { runCli } from '../../../src/main/run-cli.ts'
import { figure, runs } from '../../support/long.ts'
import { tempProgram } from '../program.ts'
import { tempFolder } from '../temp-folder.ts'
import { rawAnswer } from './raw-request.ts'
import { ask, exchange, tokenIn } from './running-host.ts'

const opened = vi.hoisted((): (readonly string[])[] => [])
vi.mock('node:child_process', async (original) => ({
  ...(await original<typeof import('node:child_process')>()),
  spawn: (program: string, args: readonly string[]) => {
    opened.push([program, ...args])
    return { on: () => undefined, unref: () => undefined }
  },
}))

afterEach(() => vi.unstubAllEnvs())

test('the token of the address is printed once, and stands nowhere else', async () => {
  vi.stubEnv('DISPLAY', ':0')
  const data = await tempFolder()
  vi.stubEnv('CARRYOVER_DATA', data.path)
  const notes = await tempFolder({ 'a.md': '# A 2026-11-16\n- [ ] Splice the rope (Ada)\n' })
  const logged: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      logged.push(String(chunk))
      return true
    })
    onTestFinished(() => spy.mockRestore())
  }
  const out: string[] = []
  const err: string[] = []
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((done) => {
    stop = done
  })
  const ended = runCli(['serve', notes.path], {
    program: await tempProgram(),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    stopped,
  })
  await expect.poll(() => out.join('\n'), { timeout: 20_000 }).toContain('#token=')
  const address = out.at(-1) ?? ''
  const run = { host: { port: Number(new URL(address).port) } } as never
  const token = tokenIn(address)

  const times = runs(100, 1000)
  const answers: string[] = []
  for (let i = 0; i < times; i++) {
    const kind = i % 6
    const { port } = new URL(address)
    if (kind === 0) answers.push((await exchange(run, token)).body)
    else if (kind === 1) answers.push((await ask(run, '/', { headers: { referer: address } })).body)
    else if (kind === 2)
      answers.push(await rawAnswer(Number(port), `GET /?${token} HTTP/9.9\r\n\r\n`))
    else if (kind === 3) answers.push(await rawAnswer(Number(port), `${token}\r\n\r\n`))
    else if (kind === 4) answers.push((await ask(run, `/${token}`)).body)
    else
      answers.push(
        JSON.stringify((await ask(run, '/session', { method: 'POST', body: token })).headers),
      )
  }
  stop()
  await ended

  const kept = await textsBelow(data.path, notes.path)
  const places = { answers, err, logged, kept, opened: opened.flat(), arguments: process.argv }
  const hits = Object.entries(places).filter(([, texts]) => texts.some((t) => t.includes(token)))
  figure({
    area: 'Loopback host',
    what: 'requests with the token in odd places; answers, logs, files and started programs searched',
    runs: times,
    found: `${hits.length} hits`,
  })
  expect(hits.map(([place]) => place)).toEqual([])
  expect(out.filter((line) => line.includes(token))).toEqual([address])
  // What the browser was started with lets in once, so that reading the list of processes comes too late.
  expect(opened).toEqual([
    ['xdg-open', expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#token=/)],
  ])
})

async function textsBelow(...folders: string[]): Promise<string[]> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
  return await Promise.all(
    entries
      .flat()
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  )
}
