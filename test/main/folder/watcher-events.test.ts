import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect } from '../../../src/api/client.ts'
import type { NotePath } from '../../../src/api/contract.ts'
import { type Port, portPair } from '../../../src/api/port.ts'
import { attachPage } from '../../../src/main/attach-page.ts'
import { closeWorkspace, openWorkspace } from '../../../src/main/open-workspace.ts'
import { openAppData } from '../../../src/main/settings.ts'
import { createSession } from '../../../src/renderer/session/session.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { headlessNoteView } from '../../support/headless-view.ts'
import { figure, runs } from '../../support/long.ts'
import { seed } from '../../support/seed.ts'
import { testClock } from '../../support/test-clock.ts'
import { tempFolder } from '../temp-folder.ts'

// Somebody types, the page saves, another program writes; and the watcher tells of all that late, twice, in another order
// or not at all. What it says is a hint: no word of either side may go, and nobody is told of what he did himself.

const path = 'a.md' as NotePath
const start = Array.from({ length: 6 }, (_, at) => `- line ${at}\n`).join('')

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), at: fc.nat(1_000) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pause' as const), ms: fc.nat(2_500) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('theirs' as const), at: fc.nat(5) }) },
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

test('whatever the watcher tells, and where it tells nothing, no word is lost and the editor has what the disk has', async () => {
  const count = runs(20, 5_000)
  await fc.assert(
    fc.asyncProperty(plan, (one) => follow(one)),
    { seed, numRuns: count },
  )
  figure({
    area: 'Other writers',
    what: 'type and write elsewhere, with watcher events late, doubled, in another order, lost, or none at all',
    runs: count,
    found:
      '0 words of either side lost, 0 of our own saves told as changes from elsewhere, editor equals disk',
  })
})

async function follow({ watcher, steps }: Plan): Promise<void> {
  const files = await tempFolder({ 'a.md': start })
  const file = files.at('a.md')
  let tell: (paths: readonly string[]) => void = () => undefined
  const workspace = await openWorkspace(files.path, {
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
        // It writes over what it has read: between the two nothing of ours is under way.
        await idle()
        const words = ` theirs${at}.`
        owed.push(words)
        const lines = readFileSync(file, 'utf8').split('\n')
        lines[one.at] += words
        writeFileSync(file, lines.join('\n'))
        theirTexts.add(lines.join('\n'))
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
        session.rescan()
        break
    }
    look()
  }
  // The window is looked at again, and nobody types.
  for (let i = 0; i < 3; i++) {
    await clock.pass(3_000)
    await idle()
    session.rescan()
    await idle()
  }
  const disk = readFileSync(file, 'utf8')
  expect(view.state.doc.toString()).toBe(disk)
  for (const words of owed) expect(disk, words).toContain(words)
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
