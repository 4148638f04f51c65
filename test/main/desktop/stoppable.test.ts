import { expect, test } from 'vitest'
import { unlessStopped } from '../../../src/main/desktop/stoppable.ts'

test('work that is stopped ends at once with nothing, even where it would never end', async () => {
  const stop = new AbortController()
  const stopped = unlessStopped(new Promise<string>(() => undefined), stop.signal)
  stop.abort()
  expect(await stopped).toBeNull()
  expect(await unlessStopped(new Promise<string>(() => undefined), stop.signal)).toBeNull()
})

test('work that ends by itself gives what it gives, or fails as it fails', async () => {
  const { signal } = new AbortController()
  expect(await unlessStopped(Promise.resolve('page'), signal)).toBe('page')
  await expect(unlessStopped(Promise.reject(new Error('no printer')), signal)).rejects.toThrow(
    'no printer',
  )
})

test('what fails because it was stopped is no failure', async () => {
  const stop = new AbortController()
  const closing = new Promise<string>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(new Error('the window was closed')))
  })
  const stopped = unlessStopped(closing, stop.signal)
  stop.abort()
  expect(await stopped).toBeNull()
})
