import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import {
  _electron,
  type Browser,
  test as base,
  type ConsoleMessage,
  type Page,
} from 'playwright/test'
import { NotesFolder } from './pages/NotesFolder.ts'
import { type Gate, NoteWindow } from './pages/NoteWindow.ts'

const root = resolve(import.meta.dirname, '../..')

/** A running app on one folder. */
export type Host = {
  /** What the host prints; none of the desktop. */
  readonly address: string
  /** Opens one more window (a tab in the browser host); with `gated` a test can hold back what the page sends. */
  open(how?: { readonly gated: boolean }): Promise<NoteWindow>
  /** Kills the host as a crash would. */
  kill(): Promise<void>
}

type Fixtures = {
  /** A folder of its own for the test, empty at first. */
  readonly folder: NotesFolder
  /** Starts the app on the folder; what goes wrong in any of its pages fails the test. */
  readonly start: () => Promise<Host>
  /** Starts the app as the first time on this machine, with no folder named. */
  readonly startFirst: () => Promise<{ readonly host: Host; readonly home: string }>
  /** Settings and other data of the app, apart from the notes. */
  readonly data: string
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first argument.
  folder: async ({}, use) => {
    const path = await mkdtemp(join(tmpdir(), 'carryover-notes-'))
    await use(new NotesFolder(path))
    await rm(path, { recursive: true, force: true })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first argument.
  data: async ({}, use) => {
    const path = await mkdtemp(join(tmpdir(), 'carryover-data-'))
    await use(path)
    await rm(path, { recursive: true, force: true })
  },
  start: async ({ folder, data, browser }, use, info) => {
    const problems: string[] = []
    const hosts: { stop(): Promise<void> }[] = []
    await use(async () => {
      // The weeks of the fixture notes lie around this day.
      const env = { ...process.env, CARRYOVER_DATA: data, CARRYOVER_TODAY: '2026-11-21' }
      const host =
        info.project.name === 'desktop'
          ? await startDesktop(folder.path, env, problems)
          : await startBrowser({ folder: folder.path, env, browser }, problems)
      hosts.push(host)
      return host
    })
    for (const host of hosts) await host.stop()
    if (problems.length > 0) throw new Error(`In the page's console:\n${problems.join('\n')}`)
  },
  startFirst: async ({ data, browser }, use, info) => {
    test.skip(info.project.name === 'desktop', 'The desktop has the documents of the system.')
    const home = await mkdtemp(join(tmpdir(), 'carryover-home-'))
    const problems: string[] = []
    const hosts: { stop(): Promise<void> }[] = []
    await use(async () => {
      const env = {
        ...process.env,
        ...{ HOME: home, XDG_CONFIG_HOME: '', LANG: 'C', LC_ALL: 'C' },
        ...{ CARRYOVER_DATA: data, CARRYOVER_TODAY: '2026-11-24' },
      }
      const host = await startBrowser({ folder: null, env, browser }, problems)
      hosts.push(host)
      return { host, home }
    })
    for (const host of hosts) await host.stop()
    await rm(home, { recursive: true, force: true })
    if (problems.length > 0) throw new Error(`In the page's console:\n${problems.join('\n')}`)
  },
})

/** Copies fixture notes (names without ending) into the folder. */
export async function useNotes(folder: NotesFolder, ...names: string[]): Promise<void> {
  for (const name of names) {
    await cp(join(root, 'test/e2e/notes', `${name}.md`), join(folder.path, `${name}.md`))
  }
}

async function startBrowser(
  { folder, env, browser }: { folder: string | null; env: NodeJS.ProcessEnv; browser: Browser },
  problems: string[],
): Promise<Host & { stop(): Promise<void> }> {
  const [{ server, address }, context] = await Promise.all([
    serve(folder, env),
    browser.newContext({ viewport: { width: 1360, height: 820 }, locale: 'en-GB' }),
  ])
  const isDown = () => server.killed || server.exitCode !== null
  return {
    address,
    async open({ gated } = { gated: false }) {
      const page = await context.newPage()
      watch(page, problems, isDown)
      const gate = gated ? await gateOf(page) : undefined
      await page.goto(address, { waitUntil: 'commit' })
      return await NoteWindow.ready(page, gate)
    },
    kill: () => end(server, 'SIGKILL'),
    async stop() {
      await soon(context.close(), 'The browser context did not close.')
      await soon(end(server, 'SIGTERM'), 'The host did not end.').catch(async (error) => {
        await end(server, 'SIGKILL')
        throw error
      })
    },
  }
}

async function startDesktop(
  folder: string,
  env: NodeJS.ProcessEnv,
  problems: string[],
): Promise<Host & { stop(): Promise<void> }> {
  const app = await _electron.launch({
    args: [root, folder],
    env: Object.fromEntries(
      Object.entries(env).filter((e): e is [string, string] => e[1] !== undefined),
    ),
  })
  return {
    address: '',
    async open() {
      const page = await app.firstWindow()
      watch(page, problems, () => app.process().killed)
      return await NoteWindow.ready(page)
    },
    kill: () => end(app.process(), 'SIGKILL'),
    stop: () => app.close(),
  }
}

/** Stands between the page and the host; while it is closed, what the page sends waits. */
async function gateOf(page: Page): Promise<Gate> {
  let isOpen = true
  const waiting: (() => void)[] = []
  await page.routeWebSocket(/\/socket$/, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      if (isOpen) server.send(message)
      else waiting.push(() => server.send(message))
    })
  })
  return {
    close: () => {
      isOpen = false
    },
    open: () => {
      isOpen = true
      for (const send of waiting.splice(0)) send()
    },
  }
}

/** The built command, serving the folder, or what it finds where none is named. */
export async function serve(
  folder: string | null,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const named = folder === null ? [] : [folder]
  const server = spawn(process.execPath, ['out/main/cli.js', 'serve', ...named, '--no-open'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { server, address: await addressOf(server) }
}

/** The address that `carryover serve` prints. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The host has no output.')
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address !== undefined) {
      server.stdout.resume()
      return address
    }
  }
  throw new Error('The host ended without an address.')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await ended
}

/** Names what hangs, where the test's own limit would only say that something does. */
async function soon(work: Promise<void>, message: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), 10_000)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function watch(page: Page, problems: string[], isDown: () => boolean): void {
  page.on('pageerror', (error) => problems.push(`${error.name}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfHost(message, isDown)) problems.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const own =
      hostname === '127.0.0.1' ||
      protocol === 'app:' ||
      protocol === 'data:' ||
      protocol === 'devtools:'
    if (!own) problems.push(`A request left the machine: ${request.url()}`)
  })
}

// Chromium itself reports each connection that fails while a test has the host down (refused, or on some systems taken
// and dropped), and each pass of an earlier host that a new one refuses; the page shows both too.
function isOfHost(message: ConsoleMessage, isDown: () => boolean): boolean {
  const text = message.text()
  if (/status of 403/.test(text)) return message.location().url.endsWith('/session')
  if (/net::ERR_(?:CONNECTION_\w+|EMPTY_RESPONSE)/.test(text)) return isDown()
  return /WebSocket connection to .* failed/.test(text)
}
