import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../../src/api/client.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import type { Message, Port } from '../../../src/api/port.ts'
import { createSession } from '../../../src/renderer/session/session.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { headlessNoteView } from '../../support/headless-view.ts'
import { figure, runs } from '../../support/long.ts'
import { seed } from '../../support/seed.ts'
import { nodeProgram } from '../node-program.ts'
import { tempFolder } from '../temp-folder.ts'
import { usualMs, watchStall } from './stall.ts'
import type { FromHost, ToHost } from './typing-host.ts'
import { clock, recovered, startHere } from './typing-page.ts'

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
  const count = runs(200, 1_000)
  // A host that is killed takes all its sittings along; the long form kills one for each.
  const inOneHost = runs(5, 1)
  const plans = fc.sample(killPlan, { numRuns: count / inOneHost, seed })
  const program = await nodeProgram('crash/typing-host.ts')
  const forTabs = await startHost(program)
  onTestFinished(() => forTabs.end())
  let kills = 0
  let mostAllowedMs = 0
  const together = runs(2, 6)
  for (let at = 0; at < plans.length; at += together) {
    await Promise.all(
      plans.slice(at, at + together).map(async (plan, i) => {
        kills += plan.victim === 'tab' ? inOneHost : 1
        const where = `plan ${at + i}`
        const allowedMs = await oneCrash({ program, forTabs, plan, sittings: inOneHost, where })
        mostAllowedMs = Math.max(mostAllowedMs, allowedMs)
      }),
    )
  }
  figure({
    area: 'Typing',
    what: 'kill host, tab or both at a random moment while somebody types',
    runs: count,
    found: `0 keys older than ${oldMs} ms lost, 0 notes that are no text that was typed (${kills} kills at ${plans.length} moments, ${inOneHost} at each); allowed up to ${Math.round(mostAllowedMs)} ms more where this machine let page or host stand`,
  })
})

// Fast keys, slow keys, and pauses in which the note is saved.
const someGaps = fc.array(fc.constantFrom(5, 10, 30, 100, 600), { minLength: 8, maxLength: 8 })
const killPlan = fc.record({
  victim: fc.constantFrom('host', 'tab', 'both'),
  killAfterMs: fc.integer({ min: 20, max: 1_500 }),
  gapsMs: fc.array(someGaps, { minLength: 5, maxLength: 5 }),
})

type KillPlan = typeof killPlan extends fc.Arbitrary<infer T> ? T : never

/** Gives for how long page or host stood at most, which is allowed beyond the 300 ms. */
async function oneCrash(crash: {
  readonly program: string
  readonly forTabs: Host
  readonly plan: KillPlan
  readonly sittings: number
  readonly where: string
}): Promise<number> {
  const { plan, where } = crash
  const isTab = plan.victim === 'tab'
  const host = isTab ? crash.forTabs : await startHost(crash.program)
  try {
    const sittings = await Promise.all(
      plan.gapsMs.slice(0, crash.sittings).map(async (gapsMs) => {
        const folder = await tempFolder({ 'a.md': before })
        const data = await tempFolder()
        return { folder, data, gapsMs, port: await host.open(folder.path, data.path) }
      }),
    )
    const typists = await Promise.all(sittings.map(startTyping))
    await pause(plan.killAfterMs)
    // The tab is gone: nothing of it reaches the host any more.
    if (plan.victim !== 'host') for (const { port } of sittings) port.cut()
    const killed = performance.now()
    if (!isTab) await host.end()
    const ends = typists.map((typist) => typist.end(killed))
    for (const [at, { folder, data, port }] of sittings.entries()) {
      const client = isTab ? connect(port.joinAgain()) : await startHere(folder.path, data.path)
      const { typed, stallMs } = ends[at] ?? { typed: [], stallMs: 0 }
      const owed = typed.findLast(({ ageMs }) => ageMs > oldMs + stallMs)?.text ?? before
      const saved = await folder.read('a.md')
      expect(
        typed.some(({ text }) => text === saved),
        `${where}: the note is a text that was typed`,
      ).toBe(true)
      const found = [saved, ...(await recovered(client)), await folder.read('a.md')]
      expect(
        found.some((text) => text.startsWith(owed.trimEnd())),
        `${where}: ${plan.victim} killed after ${plan.killAfterMs} ms; owed ${owed.length}, found ${found.map(({ length }) => length)}`,
      ).toBe(true)
    }
    return Math.max(...ends.map(({ stallMs }) => stallMs))
  } finally {
    if (!isTab) await host.end()
  }
}

/**
 * Types until it is told when the victim was killed. Gives every text that the note had, with its age at that time; and for
 * how long this machine, which may have other things to do, let page or host stand.
 */
async function startTyping({ port, gapsMs }: { port: HostPort; gapsMs: readonly number[] }) {
  const store = createAppStore()
  const noteView = headlessNoteView(store)
  const { view } = noteView
  const session = createSession({ client: connect(port), store, view: noteView, page: null, clock })
  await session.start()
  await session.openNote(path)
  const texts = [{ text: view.state.doc.toString(), at: performance.now() }]
  const stall = watchStall()
  let timer: NodeJS.Timeout | undefined
  let key = 0
  const type = () => {
    view.dispatch({
      changes: { from: view.state.doc.length, insert: String(key % 10) },
      userEvent: 'input.type',
    })
    texts.push({ text: view.state.doc.toString(), at: performance.now() })
    timer = setTimeout(type, gapsMs[key % gapsMs.length])
    key++
  }
  type()
  return {
    end(killed: number) {
      clearTimeout(timer)
      port.cut()
      const typed = texts.filter(({ at }) => at <= killed)
      return {
        typed: typed.map(({ text, at }) => ({ text, ageMs: killed - at })),
        stallMs: stall() + Math.max(0, port.slowestMs() - usualMs),
      }
    },
  }
}

type Host = {
  open(folder: string, data: string): Promise<HostPort>
  end(): Promise<void>
}

/** A page's port to the host; once it is cut, nothing passes. */
type HostPort = Port & {
  cut(): void
  slowestMs(): number
  /** Another page in the place of this one. */
  joinAgain(): HostPort
}

async function startHost(program: string): Promise<Host> {
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, CARRYOVER_TODAY: '2026-11-21' },
  })
  child.setMaxListeners(0)
  let last = 0
  return {
    async open(folder, data) {
      const sitting = ++last
      const isOpen = new Promise<void>((resolve) => {
        child.on('message', (told: FromHost) => {
          if (told.sitting === sitting && 'isOpen' in told) resolve()
        })
      })
      child.send({ sitting, open: { folder, data } } satisfies ToHost)
      await isOpen
      return portTo(child, sitting)
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function portTo(host: ChildProcess, sitting: number): HostPort {
  let isCut = false
  const receivers = new Set<(message: Message) => void>()
  const waiting = new Map<number, number>()
  let slowestMs = 0
  const receive = (told: FromHost) => {
    if (told.sitting !== sitting || !('message' in told)) return
    const { message } = told
    const id = 'id' in message ? message.id : undefined
    const sent = id === undefined ? undefined : waiting.get(id)
    if (id !== undefined && sent !== undefined) {
      slowestMs = Math.max(slowestMs, performance.now() - sent)
      waiting.delete(id)
    }
    if (!isCut) for (const receiver of receivers) receiver(message)
  }
  host.on('message', receive)
  const send = (told: ToHost) => {
    if (host.connected) host.send(told, () => undefined)
  }
  send({ sitting, page: true })
  return {
    send(message) {
      if (isCut) return
      if ('call' in message) waiting.set(message.id, performance.now())
      send({ sitting, message })
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
    joinAgain: () => portTo(host, sitting),
  }
}
