import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect } from '../../../src/api/client.ts'
import type { NotePath } from '../../../src/api/contract.ts'
import { ApiError } from '../../../src/api/errors.ts'
import type { Message, Port } from '../../../src/api/port.ts'
import { createSession } from '../../../src/renderer/session/session.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { headlessNoteView } from '../../support/headless-view.ts'
import { figure, runs } from '../../support/long.ts'
import { seed } from '../../support/seed.ts'
import { nodeProgram } from '../node-program.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

// The real host in a process of its own and the real page without its window: somebody types, one of the two or both are
// killed at a random moment, and the next start must have everything that is older than 300 ms.

const path = 'a.md' as NotePath
const before = '# Crew 2026-11-16\n\n- rope\n'
const oldMs = 300

// Some of the time goes into starting hosts, which a busy machine does slowly.
const limitMs = runs(400_000, 7_200_000)

test('whatever is killed while somebody types, what is older than 300 ms is in the note or offered at the next start', {
  timeout: limitMs,
}, async () => {
  const count = runs(60, 1_000)
  const program = await nodeProgram('crash/typing-host.ts')
  const plan = fc.record({
    victim: fc.constantFrom('host', 'tab', 'both'),
    killAfterMs: fc.integer({ min: 20, max: 1_500 }),
    // Fast keys, slow keys, and pauses in which the note is saved.
    gapsMs: fc.array(fc.constantFrom(5, 10, 30, 100, 600), { minLength: 8, maxLength: 8 }),
  })
  const plans = fc.sample(plan, { numRuns: count, seed })
  const together = 6
  for (let at = 0; at < plans.length; at += together) {
    await Promise.all(
      plans.slice(at, at + together).map(async (one, i) => {
        const folder = await tempFolder({ 'a.md': before })
        const data = await tempFolder()
        await oneCrash(program, { folder, data, ...one, where: `run ${at + i}` })
      }),
    )
  }
  figure({
    area: 'Typing',
    what: 'kill host, tab or both at a random moment while somebody types',
    runs: count,
    found: `0 keys older than ${oldMs} ms lost, 0 notes that are no text that was typed`,
  })
})

type Crash = {
  readonly folder: TempFolder
  readonly data: TempFolder
  readonly victim: 'host' | 'tab' | 'both'
  readonly killAfterMs: number
  readonly gapsMs: readonly number[]
  readonly where: string
}

async function oneCrash(program: string, crash: Crash): Promise<void> {
  const { folder, data, victim, killAfterMs, gapsMs, where } = crash
  let host = await startHost(program, folder, data)
  const { typed, stallMs } = await typeUntilKilled(host, { killAfterMs, gapsMs, victim })
  if (victim !== 'tab') {
    host.kill('SIGKILL')
    await once(host, 'exit')
    host = await startHost(program, folder, data)
  }
  try {
    const saved = await folder.read('a.md')
    expect(
      typed.some(({ text }) => text === saved),
      `${where}: the note is a text that was typed`,
    ).toBe(true)
    const client = connect(portTo(host))
    const left = await client.api.joinJournal('f'.repeat(32))
    const found = [saved]
    for (const { id } of left) {
      const recovered = await client.api.openRecovery(id).catch(unlessSaved)
      if (recovered) found.push(recovered.text)
    }
    found.push(await folder.read('a.md'))
    const owed = typed.findLast(({ ageMs }) => ageMs > oldMs + stallMs)?.text ?? before
    expect(
      found.some((text) => text.startsWith(owed.trimEnd())),
      `${where}: ${victim} killed after ${killAfterMs} ms; owed ${owed.length}, found ${found.map(({ length }) => length)}`,
    ).toBe(true)
  } finally {
    host.kill('SIGKILL')
  }
}

/** The last save of a killed tab may still be on its way; when it is done there is nothing to offer any more. */
function unlessSaved(error: unknown): null {
  if (error instanceof ApiError && error.code === 'not-found') return null
  throw error
}

/**
 * Gives every text that the note had, with its age when the victim was killed; and for how long this machine, which may
 * have other things to do, let page or host stand.
 */
async function typeUntilKilled(
  host: ChildProcess,
  { killAfterMs, gapsMs, victim }: Pick<Crash, 'killAfterMs' | 'gapsMs' | 'victim'>,
): Promise<{ typed: readonly { text: string; ageMs: number }[]; stallMs: number }> {
  const store = createAppStore()
  const noteView = headlessNoteView(store)
  const { view } = noteView
  const port = portTo(host)
  const session = createSession({ client: connect(port), store, view: noteView, page: null, clock })
  await session.start()
  await session.openNote(path)
  const texts = [{ text: view.state.doc.toString(), at: performance.now() }]
  const stall = watchStall(port)
  const end = performance.now() + killAfterMs
  for (let key = 0; performance.now() < end; key++) {
    view.dispatch({
      changes: { from: view.state.doc.length, insert: String(key % 10) },
      userEvent: 'input.type',
    })
    texts.push({ text: view.state.doc.toString(), at: performance.now() })
    await pause(Math.min(gapsMs[key % gapsMs.length] ?? 10, Math.max(0, end - performance.now())))
  }
  // The tab is gone: nothing of it reaches the host any more.
  if (victim !== 'host') port.cut()
  const killed = performance.now()
  if (victim !== 'tab') host.kill('SIGKILL')
  else port.cut()
  const typed = texts.map(({ text, at }) => ({ text, ageMs: killed - at }))
  return { typed, stallMs: stall() }
}

const tickMs = 20
/** What a timer may be late, and an answer may take, before one speaks of standing. */
const usualMs = 60

/** Gives, when it is asked, the longest time that timers were late plus the longest that the host took to answer. */
function watchStall(port: { slowestMs(): number }): () => number {
  let last = performance.now()
  let late = 0
  const look = () => {
    late = Math.max(late, performance.now() - last - tickMs)
    last = performance.now()
  }
  const timer = setInterval(look, tickMs)
  return () => {
    clearInterval(timer)
    look()
    return Math.max(0, late - usualMs) + Math.max(0, port.slowestMs() - usualMs)
  }
}

const clock = {
  now: () => performance.now(),
  after(delayMs: number, run: () => void) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
  whenIdle(run: () => void) {
    const timer = setTimeout(run, 10)
    return () => clearTimeout(timer)
  },
}

async function startHost(program: string, folder: TempFolder, data: TempFolder) {
  const host = spawn(process.execPath, [program, folder.path, data.path], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, CARRYOVER_TODAY: '2026-11-21' },
  })
  await once(host, 'message')
  return host
}

/** A page's port to the host; once it is cut, nothing passes. */
function portTo(host: ChildProcess): Port & { cut(): void; slowestMs(): number } {
  let isCut = false
  const receivers = new Set<(message: Message) => void>()
  const waiting = new Map<number, number>()
  let slowestMs = 0
  const receive = (message: unknown) => {
    const { id } = message as { id?: number }
    const sent = id === undefined ? undefined : waiting.get(id)
    if (id !== undefined && sent !== undefined) {
      slowestMs = Math.max(slowestMs, performance.now() - sent)
      waiting.delete(id)
    }
    if (!isCut) for (const receiver of receivers) receiver(message as Message)
  }
  host.on('message', receive)
  host.send('page')
  return {
    send(message) {
      if (isCut || !host.connected) return
      if ('call' in message) waiting.set(message.id, performance.now())
      host.send(message, () => undefined)
    },
    onMessage(listener) {
      receivers.add(listener)
      return () => receivers.delete(listener)
    },
    onClose: () => () => undefined,
    slowestMs: () =>
      Math.max(slowestMs, ...[...waiting.values()].map((sent) => performance.now() - sent)),
    cut() {
      isCut = true
      host.off('message', receive)
    },
  }
}
