import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { moveFile } from '../../../src/main/folder/new-name.ts'
import { openNote, saveNote } from '../../../src/main/folder/note-files.ts'
import {
  createNote,
  moveToTrash,
  putAtPath,
  renameNote,
} from '../../../src/main/folder/note-names.ts'
import { clearLeftovers } from '../../../src/main/folder/recover.ts'
import { replay } from '../../../src/main/journal/replay.ts'
import { Stream } from '../../../src/main/journal/stream.ts'
import { figure, runs } from '../../support/long.ts'
import { seed } from '../../support/seed.ts'
import { PowerDisk } from '../power-disk.ts'

// Power goes before any call, and the disk has lost anything that it was not told to keep.

const a = 'a.md' as NotePath
const weekly = 'weeks/2026/b.md' as NotePath
const before = '# Crew 2026-11-16\n- rope\n'
const after = '# Crew 2026-11-16\n- rope\n- tar the hull before the rain comes back\n'

type Job = {
  /** Gives true when it says that it is done. */
  run(disk: PowerDisk): Promise<boolean>
  /** Whether the texts, by path and without hidden files, are some that may be left; `isDone`: it was told as done. */
  isFine(left: ReadonlyMap<string, string>, isDone: boolean): boolean
  readonly alsoNamed?: string
}

const jobs: Record<string, Job> = {
  'a save': { run: save, isFine: isOldOrNew },
  'a save of a note with two names': {
    run: save,
    alsoNamed: '/n/other.md',
    // Written in place: where that is cut, the whole new text lies beside it at the next start.
    isFine: (left, isDone) =>
      isOldOrNew(left, isDone) || (!isDone && [...left.values()].includes(after)),
  },
  'a new week in new folders': {
    async run({ disk }) {
      return 'version' in (await createNote({ disk, root: '/n' }, weekly, after))
    },
    isFine(left, isDone) {
      const made = left.get(`/n/${weekly}`)
      return left.get('/n/a.md') === before && (made === after || (!isDone && made === undefined))
    },
  },
  'a rename': {
    async run({ disk }) {
      return (await renameNote({ disk, root: '/n' }, a, 'c.md' as NotePath)) === undefined
    },
    isFine: (left, isDone) => isAtOneOf(left, isDone ? ['/n/c.md'] : ['/n/a.md', '/n/c.md']),
  },
  'a rename into another folder': {
    async run({ disk }) {
      return (await renameNote({ disk, root: '/n' }, a, weekly)) === undefined
    },
    isFine: (left, isDone) =>
      isAtOneOf(left, isDone ? [`/n/${weekly}`] : ['/n/a.md', `/n/${weekly}`]),
  },
  'a note that goes into the trash': {
    async run({ disk }) {
      await moveToTrash({ disk, root: '/n' }, a, '/n/a.md')
      return true
    },
    isFine: (left, isDone) =>
      isAtOneOf(left, isDone ? ['/n/.trash/a.md'] : ['/n/a.md', '/n/.trash/a.md']),
  },
  'a note that comes back from the trash': {
    async run({ disk }) {
      const ground = { disk, root: '/n' }
      const place = await moveToTrash(ground, a, '/n/a.md')
      return (await putAtPath(ground, a, (file) => moveFile(disk, place, file))) === undefined
    },
    isFine: (left, isDone) => isAtOneOf(left, isDone ? ['/n/a.md'] : ['/n/a.md', '/n/.trash/a.md']),
  },
}

async function save({ disk }: PowerDisk): Promise<boolean> {
  const ground = { disk, root: '/n' }
  const opened = await openNote(ground, a)
  const base = opened?.version ?? ('' as Version)
  return (await saveNote(ground, a, { text: after, base })).kind === 'saved'
}

function isOldOrNew(left: ReadonlyMap<string, string>, isDone: boolean): boolean {
  const text = left.get('/n/a.md')
  return text === after || (!isDone && text === before)
}

function isAtOneOf(left: ReadonlyMap<string, string>, places: readonly string[]): boolean {
  return places.some((place) => left.get(place) === before)
}

test.each(Object.keys(jobs))(
  'power that goes at any file call of %s leaves old or new',
  async (name) => {
    const job = jobs[name]
    if (!job) throw new Error(name)
    const whole = await begun(job, Number.POSITIVE_INFINITY)
    expect(whole.isDone()).toBe(true)
    const total = whole.power.calls
    const times = runs(8, 200)
    const chances = fc.sample(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), {
      numRuns: times,
      seed,
    })
    for (let at = 0; at <= total; at++) {
      const { power, isDone } = await begun(job, at)
      for (const [time, chance] of chances.entries()) {
        const next = power.afterCut(() => chance.next().value ?? 0)
        await clearLeftovers(next.disk, ['/n'], {
          isAtWork: () => false,
          report(error) {
            throw error
          },
        })
        const left = next.files()
        expect(
          job.isFine(left, isDone()),
          `cut before call ${at} of ${total}, time ${time}: ${JSON.stringify([...left])}`,
        ).toBe(true)
      }
    }
    figure({
      area: 'Power cut',
      what: `power that goes before each file call of ${name}, what was not synced lost at random`,
      runs: (total + 1) * times,
      found: '0 notes in between, 0 answers that were not kept',
    })
  },
)

/** Lets the job run until power goes before that call. */
async function begun(job: Job, cutBefore: number) {
  const power = new PowerDisk(cutBefore)
  const start = new PowerDisk()
  await start.disk.mkdir('/n')
  await start.disk.syncFolder('/')
  start.put('/n/a.md', Buffer.from(before))
  if (job.alsoNamed) await start.disk.link('/n/a.md', job.alsoNamed)
  await start.disk.syncFolder('/n')
  power.startFrom(start)
  let isDone = false
  void job.run(power).then((done) => {
    isDone = done
  })
  // Every answer of this disk comes in the same turn of the event loop.
  await new Promise((turn) => setImmediate(turn))
  return { power, isDone: () => isDone }
}

describe('the journal', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** The disk has a key that much later at the latest. */
  const syncedMs = 250
  const keys = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 })
  const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))

  test('has at the next start what was typed a quarter of a second before power went, and nothing that was never typed', async () => {
    const count = runs(150, 2_000)
    await fc.assert(
      fc.asyncProperty(keys, chances, async (gaps, chance) => {
        const power = new PowerDisk()
        await power.disk.mkdir('/j')
        await power.disk.syncFolder('/')
        const file = '/j/one.journal'
        const stream = await Stream.begin(power.disk, file, {
          first: {
            path: 'a.md',
            version: '0'.repeat(64) as Version,
            text: '',
            process: 1,
            isGiven: false,
          },
          report(error) {
            throw error
          },
        })
        await power.disk.syncFolder('/j')
        const typed: number[] = []
        for (const gap of gaps) {
          const at = typed.length
          await stream.append({
            kind: 'typed',
            count: at + 1,
            at: 0,
            edits: [{ from: at, to: at, insert: String(at % 10) }],
          })
          typed.push(performance.now())
          await vi.advanceTimersByTimeAsync(gap)
        }
        power.cutNow()
        const now = performance.now()
        const owed = typed.filter((at) => now - at > syncedMs).length
        const whole = typed.map((_, at) => String(at % 10)).join('')
        const next = power.afterCut(() => chance.next().value ?? 0)
        const text = replay(Buffer.from(next.bytesOf(file)))?.text ?? ''
        expect(whole.startsWith(text)).toBe(true)
        expect(text.length).toBeGreaterThanOrEqual(owed)
      }),
      { seed, numRuns: count },
    )
    figure({
      area: 'Power cut',
      what: 'power that goes while somebody types, what the journal had not synced lost or torn at random',
      runs: count,
      found: `0 keys older than ${syncedMs} ms lost, 0 texts that were never typed`,
    })
  })
})
