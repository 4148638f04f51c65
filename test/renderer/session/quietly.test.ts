import { expect, test, vi } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import { texts } from '../../../src/language/language.ts'
import { createQuietly } from '../../../src/renderer/session/quietly.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

async function noticesOf(error: unknown): Promise<string[]> {
  const store = createAppStore()
  const asked = Promise.reject(error)
  createQuietly(store)(asked)
  await asked.catch(() => undefined)
  return store.getState().toasts.map(({ text }) => text)
}

test('a refusal of the host is told in its own words', async () => {
  expect(await noticesOf(new ApiError('disk-full', 'The disk is full.'))).toEqual([
    'The disk is full.',
  ])
})

test('a part of the page that can’t be loaded is no mistake of our own', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const lost = Object.assign(new TypeError('Failed to fetch'), { name: 'PartLost' })
  expect(await noticesOf(lost)).toEqual([texts().safety.partLost])
  const away = Object.assign(new Error('The host is away'), { name: 'PartAway' })
  expect(await noticesOf(away)).toEqual([texts().safety.partAway])
  log.mockRestore()
})

test('a mistake of our own is told in a sentence for people, and logged as it is', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const mistake = new TypeError('x is undefined')
  expect(await noticesOf(mistake)).toEqual([texts().safety.ours])
  expect(log.mock.calls).toEqual([[mistake]])
  log.mockRestore()
})
