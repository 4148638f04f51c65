import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the next slice of long work comes at once, and in an idle moment while somebody types', async () => {
  const window = new EventTarget()
  const idle: (() => void)[] = []
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  // The module may have been loaded before, by another test and without a window.
  vi.resetModules()
  const { realClock } = await import('../../../src/renderer/session/clock.ts')

  await new Promise<void>((run) => realClock.nextSlice(run))
  expect([realClock.isTyping(), idle.length]).toEqual([false, 0])

  window.dispatchEvent(new Event('keydown'))
  const slice = () => undefined
  realClock.nextSlice(slice)
  expect([realClock.isTyping(), idle]).toEqual([true, [slice]])
})
