import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../../../src/api/client.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { type Port, portPair } from '../../../src/api/port.ts'
import { openAppData } from '../../../src/main/app-data.ts'
import { attachPage } from '../../../src/main/attach-page.ts'
import { closeWorkspace, openWorkspace } from '../../../src/main/open-workspace.ts'
import { createSession } from '../../../src/renderer/session/session.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { headlessNoteView } from '../../support/headless-view.ts'
import { figure, runs } from '../../support/long.ts'
import { seed } from '../../support/seed.ts'
import { testClock } from '../../support/test-clock.ts'
import { watchStall } from '../crash/stall.ts'
import { clock } from '../crash/typing-page.ts'
import { type Call, watchedDisk } from '../faulty-disk.ts'
import { tempFolder } from '../temp-folder.ts'

// Somebody types, the page saves, another program writes; and the watcher tells of all that late, twice, in another order
// or not at all. What it says is a hint: no word of either side may go, and nobody is told of what he did himself.

const path = 'a.md' as NotePath
const start = Array.from({ length: 6 }, (_, at) => `- line ${at}\n`).join('')

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), at: fc.nat(1_000) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pause' as const), ms: fc.nat(2_500) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('theirs' as const),
      at: fc.nat(5),
      how: fc.constantFrom('in place', 'replaced'),
      /** Before which of our next file calls; null while nothing of ours is under way. */
      call: fc.option(fc.nat(12)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('tell' as const), at: fc.nat(9), times: fc.nat(2) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('focus' as const) }) },
)
const plan = fc.record({
  watcher: fc.constantFrom('odd', 'off'),
  steps: fc.array(step, { minLength: 4, maxLength: 25 }),
})

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never

/** Calls that only saves make. */
const ofSaves: ReadonlySet<Call> = new Set(['canWrite', 'write', 'sync', 'rename', 'syncFolder'])

const written = { 'in place': 0, replaced: 0, within: 0 }

test('whatever the watcher tells, and where it tells nothing, no word is lost and the editor has what the disk has', async () => {
  const count = runs(20, 2_000)
  await fc.assert(
    fc.asyncProperty(plan, (one) => follow(one)),
    { seed, numRuns: count },
  )
  figure({
    area: 'Other writers',
    what: 'type and write elsewhere, with watcher events late, doubled, in another order, lost, or none at all',
    runs: count,
    found: `0 words of either side lost, 0 of our own saves told as changes from elsewhere, editor equals disk; ${written['in place']} writes in place and ${written.replaced} files put in its place, ${written.within} of them between the calls of a save`,
  })
})

test('what another program writes is in the editor as soon as the watcher tells of it', async () => {
  const count = runs(4, 200)
  const files = await tempFolder({ 'a.md': start })
  const file = files.at('a.md')
  const workspace = await openWorkspace(files.path, {
    data: openAppData((await tempFolder()).path, () => undefined),
    program: files.path,
    report: () => undefined,
  })
  onTestFinished(() => closeWorkspace(workspace))
  const [near, far] = portPair()
  attachPage(far, workspace, {
    features: { appVersion: '0', capabilities: [] },
    report: () => undefined,
  })
  const store = createAppStore()
  const noteView = headlessNoteView(store)
  const { view } = noteView
  const session = createSession({ client: connect(near), store, view: noteView, page: null, clock })
  await session.start()
  await session.openNote(path)
  const stall = watchStall()
  const tookMs: number[] = []
  for (let at = 0; at < count; at++) {
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[at % 6] += ` theirs${at}.`
    const begun = performance.now()
    if (at % 2 === 0) writeFileSync(file, lines.join('\n'))
    else {
      writeFileSync(`${file}.new`, lines.join('\n'))
      renameSync(`${file}.new`, file)
    }
    await vi.waitUntil(() => view.state.doc.toString() === lines.join('\n'), {
      timeout: 40_000,
      interval: 5,
    })
    tookMs.push(performance.now() - begun)
  }
  tookMs.sort((a, b) => a - b)
  const ms = (part: number) => Math.round(tookMs[Math.floor(part * (count - 1))] ?? Number.NaN)
  figure({
    area: 'Other writers',
    what: 'write the note elsewhere, in place and by a new file in turn, until the editor has it, with the system’s watcher',
    runs: count,
    found: `${ms(0.5)} ms (median), ${ms(0.95)} ms (95 of 100), ${ms(1)} ms at most; this machine let timers stand for up to ${Math.round(stall())} ms meanwhile`,
  })
})

async function follow({ watcher, steps }: Plan): Promise<void> {
  const files = await tempFolder({ 'a.md': start })
  const file = files.at('a.md')
  let tell: (paths: readonly string[]) => void = () => undefined
  let rival: { readonly write: () => void; readonly how: string; call: number } | undefined
  const disk = watchedDisk((call) => {
    // These calls are made by one save at a time: what is read and written over here is nobody else's meanwhile.
    if (!rival || !ofSaves.has(call)) return undefined
    // The one call that takes the old file's place can't be told apart from theirs: that limit is in the README.
    if (rival.call-- > 0 || (rival.how === 'replaced' && call === 'rename')) return undefined
    const { write } = rival
    rival = undefined
    written.within++
    write()
    return undefined
  })
  const workspace = await openWorkspace(files.path, {
    disk,
    data: openAppData((await tempFolder()).path, () => undefined),
    program: files.path,
    report(error) {
      throw error
    },
    async watch(_, onHints) {
      tell = onHints
      return async () => undefined
    },
  })
  const [near, far] = portPair()
  attachPage(far, workspace, {
    features: { appVersion: '0', capabilities: [] },
    report: ({ error }) => {
      throw error
    },
  })
  const calls = countedPort(near)
  const client = connect(calls.port)
  const fromElsewhere: string[] = []
  client.on('noteChanged', ({ text }) => fromElsewhere.push(text))
  const store = createAppStore()
  const noteView = headlessNoteView(store)
  const { view } = noteView
  const clock = testClock()
  const session = createSession({ client, store, view: noteView, page: null, clock })

  /** Until nothing that was asked of the host is without an answer. */
  const idle = async () => {
    for (let quiet = 0; quiet < 3; quiet = calls.waiting() === 0 ? quiet + 1 : 0) {
      await clock.pass(0)
      await new Promise((turn) => setImmediate(turn))
    }
  }
  const started = session.start()
  await idle()
  await started
  const opening = session.openNote(path)
  await idle()
  await opening

  const owed: string[] = []
  const theirTexts = new Set<string>()
  /** What the watcher has not told yet, our own saves among it. */
  const hints: string[][] = []
  let onDisk = start
  /** Lets a rival that waits for a save of ours write while nothing of ours is under way. */
  const settleRival = async () => {
    await idle()
    const waiting = rival
    rival = undefined
    waiting?.write()
  }
  const look = () => {
    const now = readFileSync(file, 'utf8')
    if (now !== onDisk) hints.push(['a.md'])
    onDisk = now
  }
  for (const [at, one] of steps.entries()) {
    switch (one.do) {
      case 'type': {
        const words = ` ours${at}.`
        owed.push(words)
        const line = view.state.doc.line(1 + (one.at % view.state.doc.lines))
        view.dispatch({ changes: { from: line.to, insert: words }, userEvent: 'input.type' })
        break
      }
      case 'pause':
        await clock.pass(one.ms)
        break
      case 'theirs': {
        await settleRival()
        const write = () => {
          const words = ` theirs${at}.`
          owed.push(words)
          const lines = readFileSync(file, 'utf8').split('\n')
          lines[one.at] += words
          const text = lines.join('\n')
          if (one.how === 'in place') writeFileSync(file, text)
          else {
            writeFileSync(`${file}.new`, text)
            renameSync(`${file}.new`, file)
          }
          theirTexts.add(text)
          written[one.how]++
        }
        rival = { write, how: one.how, call: one.call ?? 0 }
        if (one.call === null) await settleRival()
        break
      }
      case 'tell': {
        look()
        const hint = hints.splice(one.at % Math.max(1, hints.length), 1)[0]
        // Once, twice, or lost.
        if (watcher === 'odd' && hint) for (let i = 0; i < one.times; i++) tell(hint)
        break
      }
      case 'focus':
        session.lookAgain()
        break
    }
    look()
  }
  await settleRival()
  // The window is looked at again, and nobody types.
  for (let i = 0; i < 3; i++) {
    await clock.pass(3_000)
    await idle()
    session.lookAgain()
    await idle()
  }
  const onDiskNow = readFileSync(file, 'utf8')
  expect(view.state.doc.toString()).toBe(onDiskNow)
  // What was written into the file in the very moment of its replacement lies beside it.
  const found = await Promise.all((await files.names()).map((name) => files.read(name)))
  for (const words of owed) {
    const isThere = found.some((one) => one.includes(words))
    expect(isThere, words).toBe(true)
  }
  for (const words of owed.filter((one) => one.includes('ours'))) expect(onDiskNow).toContain(words)
  if (theirTexts.size === 0) {
    expect(fromElsewhere).toEqual([])
    expect(store.getState().clashes).toBe(0)
  }
  expect(store.getState().save.kind).toBe('clean')
  await closeWorkspace(workspace)
}

/** The port, and how many calls over it wait for an answer. */
function countedPort(port: Port) {
  const waiting = new Set<number>()
  port.onMessage((message) => {
    if ('ok' in message) waiting.delete(message.id)
  })
  return {
    waiting: () => waiting.size,
    port: {
      ...port,
      send(message) {
        if ('call' in message) waiting.add(message.id)
        port.send(message)
      },
    } satisfies Port,
  }
}
