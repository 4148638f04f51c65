// The two pages that are compared: the built app behind its loopback host, and bare CodeMirror.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { meetingLog } from './texts.mjs'

/**
 * Where a page is, and what waits until its editor has the text.
 * @typedef {import('playwright').Page} Page
 * @typedef {{ readonly url: string, readonly ready: (page: Page) => Promise<void> }} OpenedPage
 */

const root = resolve(import.meta.dirname, '../..')

/**
 * Builds the bare page and serves it, with a text for each count of lines.
 * @param {readonly number[]} counts
 */
export async function startBare(counts) {
  const outDir = mkdtempSync(join(tmpdir(), 'carryover-bench-'))
  await build({
    configFile: false,
    root: join(root, 'test/bench/bare'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2000 },
  })
  const texts = new Map(counts.map((lines) => [`/texts/${lines}`, textOf(lines)]))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const text = texts.get(pathname)
    if (text !== undefined) return response.end(text)
    const file = join(outDir, normalize(pathname === '/' ? '/index.html' : pathname))
    try {
      const bytes = readFileSync(file)
      response.setHeader('content-type', mimeTypes[extname(file)] ?? 'application/octet-stream')
      return response.end(bytes)
    } catch {
      return response.writeHead(404).end()
    }
  })
  const port = await listening(server)
  return {
    /** @type {(editor: string, lines: number) => OpenedPage} */
    page: (editor, lines) => ({
      url: `http://127.0.0.1:${port}/?editor=${editor}&lines=${lines}`,
      ready: (page) => hasText(page, lines),
    }),
    stop() {
      server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/**
 * Starts the built app on a folder with one note for each count of lines, written anew for each page.
 * @param {readonly number[]} counts
 */
export async function startApp(counts) {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-bench-notes-'))
  const data = mkdtempSync(join(tmpdir(), 'carryover-bench-data-'))
  /** @param {number} lines */
  const write = (lines) => writeFileSync(join(folder, `${nameOf(lines)}.md`), textOf(lines))
  counts.forEach(write)
  const host = spawn(process.execPath, ['out/main/cli.js', 'serve', folder, '--no-open'], {
    cwd: root,
    env: { ...process.env, CARRYOVER_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(host)
  return {
    /** @type {(lines: number) => OpenedPage} */
    page: (lines) => ({
      url: address,
      async ready(page) {
        await page.locator(`[data-path="${nameOf(lines)}.md"]`).click()
        await hasText(page, lines)
      },
    }),
    /** The note as it was, because the last page typed into it. */
    reset: write,
    /** Waits until the host has read what was written. */
    rests: () => untilIdle(host.pid),
    async stop() {
      const ended = new Promise((done) => host.once('exit', done))
      host.kill('SIGTERM')
      await ended
      for (const path of [folder, data]) rmSync(path, { recursive: true, force: true })
    },
  }
}

/**
 * The host reads a note that was written anew, and tells the page of people that it learned, who make the page read it again: work of the
 * opening. Waits for two seconds in which the host does next to nothing; where its clock can't be read, for ten.
 * @param {number | undefined} pid
 */
async function untilIdle(pid) {
  let quiet = 0
  const atFirst = busyTicks(pid)
  if (atFirst === null) return await pause(10_000)
  let before = atFirst
  for (let tries = 0; tries < 75 && quiet < 5; tries++) {
    await pause(400)
    const now = busyTicks(pid) ?? before
    quiet = now - before <= 1 ? quiet + 1 : 0
    before = now
  }
  if (quiet < 5)
    process.stderr.write('The host was still at work after 30 s: its keys are too slow.\n')
}

/**
 * What the process has spent, its threads included, in hundredths of a second; null where no file says it (proc(5), stat).
 * @param {number | undefined} pid
 */
function busyTicks(pid) {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return null
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/**
 * @param {Page} page
 * @param {number} lines
 */
async function hasText(page, lines) {
  const least = Math.round(lines * 0.9)
  await page.waitForFunction(
    (count) => {
      const view = globalThis.benchView()
      return view !== undefined && view.state.doc.lines >= count
    },
    least,
    { timeout: 60_000 },
  )
}

/** @type {Record<number, string>} */
const titles = { 478: 'Deck crew', 10000: 'Harbour office', 100000: 'Sail loft' }

/** @param {number} lines */
function nameOf(lines) {
  return `log-of-${lines}`
}

/**
 * The port of this machine that the server answers on from now on.
 * @param {import('node:http').Server} server
 * @returns {Promise<number>}
 */
export async function listening(server) {
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

/**
 * The text of so many lines, the same in both pages.
 * @param {number} lines
 */
export function textOf(lines) {
  return meetingLog(titles[lines] ?? `Log of ${lines}`, lines)
}

/**
 * The address that `carryover serve` prints.
 * @param {{ readonly stdout: import('node:stream').Readable }} host
 */
export async function addressOf(host) {
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address !== undefined) {
      host.stdout.resume()
      return address
    }
  }
  throw new Error('The host ended without an address. Is it built? (npm run build)')
}

/** @type {Record<string, string>} */
const mimeTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
