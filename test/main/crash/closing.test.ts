import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect } from '../../../src/api/client.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { createSession } from '../../../src/renderer/session/session.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { socketPort } from '../../../src/renderer/transport/socket-port.ts'
import { headlessNoteView } from '../../support/headless-view.ts'
import { figure, runs } from '../../support/long.ts'
import { seed } from '../../support/seed.ts'
import { builtCommand } from '../node-program.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'
import { watchQueue } from './stall.ts'
import { clock, offeredIn } from './typing-page.ts'

// The built command, watcher and threads included, is told to end at a random moment while pages write; or the page goes.
// What was typed is in the note or offered at the next start, and nobody waits for longer than two seconds.

const path = 'a.md' as NotePath
const before = '# Crew 2026-11-16\n\n- rope\n'
/** From the signal to the end of the process, on a machine that lets it run. */
const promisedMs = 2_000

const plan = fc.record({
  how: fc.constantFrom('SIGTERM', 'SIGINT', 'SIGHUP', 'close', 'hang'),
  afterMs: fc.integer({ min: 0, max: 500 }),
  gapMs: fc.constantFrom(5, 20, 60),
})

test('a host that is told to end while somebody writes loses nothing and ends soon', {
  timeout: runs(180_000, 7_200_000),
}, async () => {
  const count = runs(10, 500)
  const program = await builtCommand()
  const ends: End[] = []
  const together = 2
  const plans = fc.sample(plan, { numRuns: count, seed })
  for (let at = 0; at < plans.length; at += together) {
    const some = plans.slice(at, at + together)
    ends.push(...(await Promise.all(some.map((one, i) => end(program, one, `run ${at + i}`)))))
  }
  const took = ends.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
  const slowest = Math.round(took.at(-1) ?? 0)
  const median = Math.round(took[Math.floor(took.length / 2)] ?? 0)
  const late = ends.filter(({ tookMs, queuedMs }) => tookMs > promisedMs + queuedMs)
  expect(late).toEqual([])
  const byThread = ends.filter(({ isKilled }) => isKilled).length
  figure({
    area: 'Closing',
    what: 'end the host (SIGTERM, SIGINT, SIGHUP), close the page, or let it hang, 0 to 500 ms after the first key',
    runs: count,
    found: `0 keys lost; the host ended after ${median} ms (median), ${slowest} ms at most, ${byThread} times by the thread that bounds it`,
  })
})

type End = {
  /** From the signal to the end of the process. */
  readonly tookMs: number
  /** For how long host and page stood in line for a processor meanwhile. */
  readonly queuedMs: number
  readonly isKilled: boolean
}

async function end(
  program: string,
  { how, afterMs, gapMs }: { how: string; afterMs: number; gapMs: number },
  where: string,
): Promise<End> {
  const folder = await tempFolder({ 'a.md': before })
  const data = await tempFolder()
  const { host, page } = await startTyping(program, folder, { data, gapMs })
  await pause(afterMs)
  if (how === 'close') {
    // A tab that is closed says so, and has a moment to send what it has.
    page.leave()
    page.close()
  } else if (how === 'hang') page.hang()
  const queue = watchQueue(host.pid ?? process.pid)
  const begun = performance.now()
  host.kill(how === 'close' || how === 'hang' ? 'SIGTERM' : (how as NodeJS.Signals))
  // It is written on while the host ends; what was typed until then is owed, and of a page that hangs what is older than 300 ms.
  const owed = page.text()
  await once(host, 'exit')
  const tookMs = performance.now() - begun
  const queuedMs = queue()
  page.stop()
  const found = [await folder.read('a.md'), ...(await offeredIn(folder.path, data.path))]
  const isOwed = how === 'hang' ? page.written() : owed
  expect(
    found.some((text) => text.startsWith(isOwed.trimEnd())),
    `${where}: ${how} after ${afterMs} ms; owed ${isOwed.length}, found ${found.map(({ length }) => length)}`,
  ).toBe(true)
  return { tookMs, queuedMs, isKilled: host.signalCode === 'SIGKILL' }
}

async function startTyping(
  program: string,
  folder: TempFolder,
  { data, gapMs }: { data: TempFolder; gapMs: number },
) {
  const host = spawn(process.execPath, [program, 'serve', folder.path, '--no-open'], {
    env: { ...process.env, CARRYOVER_DATA: data.path, CARRYOVER_TODAY: '2026-11-21' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void host.kill('SIGKILL'))
  const page = await pageOf(await addressOf(host))
  const store = createAppStore()
  const noteView = headlessNoteView(store)
  const { view } = noteView
  const pageEvents = Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  })
  const session = createSession({
    client: connect(page.port),
    store,
    view: noteView,
    page: pageEvents as unknown as Window,
    clock,
  })
  await session.start()
  await session.openNote(path)
  let timer: NodeJS.Timeout | undefined
  let written = before
  let key = 0
  const type = () => {
    // What is older than 300 ms is what a page that hangs has sent.
    const now = view.state.doc.toString()
    setTimeout(() => {
      if (!page.isSilent()) written = now
    }, 300)
    view.dispatch({
      changes: { from: view.state.doc.length, insert: String(key++ % 10) },
      userEvent: 'input.type',
    })
    timer = setTimeout(type, gapMs)
  }
  type()
  return {
    host,
    page: {
      text: () => view.state.doc.toString(),
      written: () => written,
      leave: () => {
        clearTimeout(timer)
        pageEvents.dispatchEvent(new Event('pagehide'))
      },
      close: () => page.close(),
      hang: () => page.silence(),
      cut: () => page.cut(),
      stop() {
        clearTimeout(timer)
        page.cut()
      },
    },
  }
}

/** The page's port over a real socket. */
async function pageOf(address: string) {
  const { origin, hash } = new URL(address)
  const token = new URLSearchParams(hash.slice(1)).get('token')
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  const { pass } = (await answer.json()) as { pass: string }
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  let isSilent = false
  let socket: WebSocket | undefined
  let joined = 0
  const port = socketPort({
    // It does not come back: this page is for one host.
    admit: async () => (joined++ === 0 ? { kind: 'admitted', pass } : { kind: 'away' }),
    open(pass) {
      socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`, ['carryover', pass], {
        headers: { origin, cookie },
      })
      const { send } = socket
      socket.send = ((data: string) => {
        if (!isSilent) send.call(socket, data, {})
      }) as typeof send
      return socket as never
    },
    onRefused: () => undefined,
  })
  return {
    port,
    isSilent: () => isSilent,
    silence() {
      isSilent = true
    },
    /** What was sent before arrives, as from a tab that a browser closes. */
    close() {
      socket?.close()
      isSilent = true
    },
    cut() {
      isSilent = true
      socket?.terminate()
    },
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The host has no output.')
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith('http://127.0.0.1')) return line
  }
  throw new Error('The host ended without an address.')
}
