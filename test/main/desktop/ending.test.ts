import { expect, test } from 'vitest'
import { createEnding } from '../../../src/main/desktop/ending.ts'

/** An end, and what it did in its order. */
function ending(windows: readonly { flush?: Promise<unknown>; letGo?: Promise<void> }[]) {
  const did: string[] = []
  const end = createEnding({
    windows: () =>
      windows.map(({ flush = Promise.resolve(), letGo = Promise.resolve() }, at) => ({
        flush: () => {
          did.push(`flush ${at}`)
          return flush
        },
        letGo: () => {
          did.push(`let go ${at}`)
          return letGo
        },
      })),
    bound: () => did.push('bound'),
    exit: () => did.push('exit'),
    report: (error) => did.push(`report ${(error as Error).message}`),
  })
  return { end, did }
}

test('the end is bounded first, then every page saves, and then folders are let go', async () => {
  const { end, did } = ending([{}, {}])
  await end()
  expect(did).toEqual(['bound', 'flush 0', 'flush 1', 'let go 0', 'let go 1', 'exit'])
})

test('a window that cannot save keeps neither the others nor the end', async () => {
  const { end, did } = ending([{ flush: Promise.reject(new Error('no')) }, {}])
  await end()
  expect(did).toEqual(['bound', 'flush 0', 'flush 1', 'let go 1', 'report no', 'exit'])
})

test('where a folder hangs, the end is bounded all the same', async () => {
  const { end, did } = ending([{ letGo: new Promise(() => undefined) }])
  void end()
  await Promise.resolve()
  expect(did[0]).toBe('bound')
})

test('told twice, it ends once', async () => {
  const { end, did } = ending([{}])
  await Promise.all([end(), end()])
  expect(did.filter((what) => what === 'bound' || what === 'exit')).toEqual(['bound', 'exit'])
})

test('without a window it ends at once', async () => {
  const { end, did } = ending([])
  await end()
  expect(did).toEqual(['bound', 'exit'])
})
