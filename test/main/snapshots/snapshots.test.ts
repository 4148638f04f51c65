import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { Snapshots } from '../../../src/main/snapshots/snapshots.ts'
import { figure, runs } from '../../support/long.ts'
import { failingDisk } from '../faulty-disk.ts'
import { tempFolder } from '../temp-folder.ts'

const a = 'a.md' as NotePath
const b = 'sub/b.md' as NotePath
const day = 24 * 60 * 60 * 1000
const start = 1_795_600_000_000
const bytes = (text: string) => new TextEncoder().encode(text)

async function snapshotsIn(
  options: { mostBytes?: number; disk?: ReturnType<typeof failingDisk> } = {},
) {
  const data = await tempFolder()
  const clock = { ms: start }
  const problems: unknown[] = []
  const open = () =>
    new Snapshots({
      place: data.at('kept'),
      now: () => clock.ms,
      report: (error) => problems.push(error),
      ...options,
    })
  return { data, clock, problems, snapshots: open(), open }
}

test('gives back what was kept, newest first, with why and when', async () => {
  const { snapshots, clock } = await snapshotsIn()
  await snapshots.keep(a, bytes('one\r\n'), 'sitting')
  clock.ms += 1000
  await snapshots.keep(a, bytes('two'), 'week')
  const list = await snapshots.list(a)
  expect(list).toMatchObject([
    { why: 'week', atMs: start + 1000 },
    { why: 'sitting', atMs: start },
  ])
  expect(await snapshots.open(a, list[1]?.id ?? '')).toBe('one\n')
  expect(await snapshots.list(b)).toEqual([])
})

test('keeps the same text once, and two of one moment in their order', async () => {
  const { snapshots } = await snapshotsIn()
  for (const text of ['one', 'one', 'two', 'one']) await snapshots.keep(a, bytes(text), 'sitting')
  const texts = []
  for (const { id } of await snapshots.list(a)) texts.push(await snapshots.open(a, id))
  expect(texts).toEqual(['one', 'two', 'one'])
})

test('while somebody writes, keeps one every five minutes', async () => {
  const { snapshots, clock } = await snapshotsIn()
  await snapshots.keep(a, bytes('first'), 'sitting')
  for (let minute = 0; minute < 12; minute++) {
    clock.ms += 60_000
    await snapshots.saved(a, async () => bytes(`minute ${minute}`))
  }
  expect((await snapshots.list(a)).map(({ why }) => why)).toEqual(['editing', 'editing', 'sitting'])
})

test('asks for the text once in five minutes, also where it can’t be had', async () => {
  const { snapshots, clock } = await snapshotsIn()
  let asked = 0
  const saved = () =>
    snapshots.saved(a, async () => {
      asked++
      return undefined
    })
  for (const minutes of [0, 1, 3, 2]) {
    clock.ms += minutes * 60_000
    await saved()
  }
  expect(asked).toBe(2)
})

test('lets go of what is older than 30 days, but never of the last of a note', async () => {
  const { snapshots, clock, open } = await snapshotsIn()
  for (const text of ['one', 'two']) await snapshots.keep(a, bytes(text), 'sitting')
  clock.ms += 29 * day
  await open().keep(b, bytes('before'), 'sitting')
  expect(await snapshots.list(a)).toHaveLength(2)
  clock.ms += 2 * day
  await open().keep(b, bytes('b'), 'sitting')
  expect(await snapshots.list(a)).toHaveLength(1)
  expect(await snapshots.list(b)).toHaveLength(2)
})

test('together they stay under the cap, the oldest first to go, and each note keeps its last', async () => {
  const { snapshots, clock } = await snapshotsIn({ mostBytes: 4_000 })
  const random = fc.sample(fc.uint8Array({ minLength: 900, maxLength: 1000 }), 12)
  for (const [at, text] of random.entries()) {
    clock.ms += 1000
    await snapshots.keep(at === 0 ? b : a, text, 'editing')
  }
  expect(await snapshots.list(b)).toHaveLength(1)
  const left = await snapshots.list(a)
  expect(left.length).toBeLessThanOrEqual(4)
  expect(left[0]?.atMs).toBe(start + 12_000)
})

test('follow the note to its new name', async () => {
  const { snapshots } = await snapshotsIn()
  await snapshots.keep(a, bytes('one'), 'sitting')
  await snapshots.renamed(a, b)
  expect(await snapshots.list(a)).toEqual([])
  expect(await snapshots.list(b)).toHaveLength(1)
})

test('a disk that takes none is told of, and nothing else fails', async () => {
  const { snapshots, problems } = await snapshotsIn({
    disk: failingDisk(0, 'ENOSPC', { always: true }),
  })
  await snapshots.keep(a, bytes('one'), 'sitting')
  await snapshots.saved(a, async () => bytes('two'))
  expect(problems.length).toBeGreaterThan(0)
})

test('who must know is told that nothing was kept', async () => {
  const { snapshots, problems } = await snapshotsIn({
    disk: failingDisk(0, 'ENOSPC', { always: true }),
  })
  await expect(snapshots.keepSurely(a, bytes('one'), 'restore')).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining('could not be kept'),
  })
  expect(problems).toHaveLength(1)
})

test.for([true, false])('goes on after the clock was ahead, begun anew: %s', async (isNew) => {
  const kept = await snapshotsIn()
  kept.clock.ms += 5 * 365 * day
  await kept.snapshots.keep(a, bytes('ahead'), 'sitting')
  kept.clock.ms = start
  const snapshots = isNew ? kept.open() : kept.snapshots
  for (let minute = 0; minute < 12; minute++) {
    kept.clock.ms += 60_000
    await snapshots.saved(a, async () => bytes(`minute ${minute}`))
  }
  const list = await snapshots.list(a)
  expect(list.map(({ why }) => why)).toEqual(['editing', 'editing', 'editing', 'sitting'])
  expect(await snapshots.open(a, list[0]?.id ?? '')).toBe('minute 10')
})

test('only their owner can read them', async () => {
  const { snapshots, data } = await snapshotsIn()
  await snapshots.keep(a, bytes('one'), 'sitting')
  for (const name of await data.names()) expect(await data.mode(name)).toBe(0o600)
})

test('no name of a file leads out of where they are', async () => {
  const { snapshots } = await snapshotsIn()
  await expect(snapshots.open(a, '../../secret')).rejects.toThrow('not there')
})

test('every text comes back as it was', async () => {
  const count = runs(50, 500)
  const { snapshots, clock } = await snapshotsIn()
  const text = fc.string({ unit: 'grapheme', maxLength: 400 }).map((one) => one.replace(/\r/g, ''))
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      clock.ms += 1
      await snapshots.keep(a, bytes(one), 'sitting')
      const [newest] = await snapshots.list(a)
      expect(await snapshots.open(a, newest?.id ?? '')).toBe(one.replace(/^\uFEFF/, ''))
    }),
    { numRuns: count },
  )
  figure({
    area: 'Snapshots',
    what: 'keep and open random texts',
    runs: count,
    found: 'all the same',
  })
})
