import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IndexFile } from '../../../src/main/folder/index-file.ts'
import { type IndexState, keepIndex } from '../../../src/main/folder/index-keeper.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A keeper of that many notes, and how often it has written. */
function keeper(notes: number) {
  const saves: (AbortSignal | undefined)[] = []
  const file: IndexFile = {
    load: async () => undefined,
    async save(_, stop) {
      saves.push(stop)
      return true
    },
  }
  const entries = Array.from({ length: notes }, () => ({})) as unknown as IndexState['entries']
  const knowledge = { people: [], dateOrder: null, near: null }
  const state = () => ({ context: {}, knowledge, entries })
  const report = (error: unknown) => {
    throw error
  }
  return { ...keepIndex(file, { state, report }), saves }
}

test('readings are written when nothing was read for five seconds, and not again before others are there', async () => {
  const { changed, calm, saves } = keeper(10)
  changed()
  calm()
  await vi.advanceTimersByTimeAsync(4000)
  changed()
  calm()
  await vi.advanceTimersByTimeAsync(4000)
  expect(saves).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1000)
  expect(saves).toHaveLength(1)
  calm()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saves).toHaveLength(1)
})

test('they are written when it is a fiftieth of all notes that would be read again', async () => {
  const { changed, calm, saves } = keeper(150)
  for (const due of [0, 0, 1, 1, 1, 2]) {
    changed()
    calm()
    await vi.advanceTimersByTimeAsync(5000)
    expect(saves).toHaveLength(due)
  }
})

test('at the end what is not written yet is, and a writing that takes long is stopped', async () => {
  const { changed, calm, close, saves } = keeper(10)
  changed()
  calm()
  await close()
  expect(saves).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saves).toHaveLength(1)

  let stop: AbortSignal | undefined
  const slow = keepIndex(
    {
      load: async () => undefined,
      save: (_, signal) => {
        stop = signal
        return new Promise((done) => signal?.addEventListener('abort', () => done(false)))
      },
    },
    {
      state: () => ({
        context: {},
        knowledge: { people: [], dateOrder: null, near: null },
        entries: [],
      }),
      report: () => undefined,
    },
  )
  slow.changed()
  const closed = slow.close()
  await vi.advanceTimersByTimeAsync(700)
  await closed
  expect(stop?.aborted).toBe(true)
})
