import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import { type Settings, usualSettings } from '../../../src/api/settings.ts'
import { keepSettings } from '../../../src/renderer/frame/keep-settings.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function keeping() {
  const store = createAppStore()
  const saved: Partial<Settings>[] = []
  const save = keepSettings(store, { saveSettings: async (some) => void saved.push(some) })
  return { store, saved, save }
}

test('a dragged column and a chosen theme are kept once, with their last values', () => {
  const { store, saved } = keeping()
  store.getState().changeSettings({ panelWidth: 310 })
  store.getState().changeSettings({ panelWidth: 320 })
  store.getState().changeSettings({ theme: 'dark' })
  vi.runAllTimers()
  expect(saved).toEqual([{ theme: 'dark', panelWidth: 320 }])
})

test('what is chosen just before the page goes is kept too, once', () => {
  const { store, saved, save } = keeping()
  store.getState().changeSettings({ theme: 'dark' })
  save()
  save()
  vi.runAllTimers()
  expect(saved).toEqual([{ theme: 'dark' }])
})

test('what another window chose counts here, but not over what was just chosen here', () => {
  const { store, saved } = keeping()
  store.getState().takeSettings({ ...usualSettings, theme: 'light', panelWidth: 400 })
  expect(store.getState().settings).toMatchObject({ theme: 'light', panelWidth: 400 })
  store.getState().changeSettings({ theme: 'dark' })
  store.getState().takeSettings({ ...usualSettings, panelWidth: 500 })
  expect(store.getState().settings).toMatchObject({ theme: 'dark', panelWidth: 500 })
  vi.runAllTimers()
  expect(saved).toEqual([{ theme: 'dark' }])
})

test('what could not be kept goes with the next choice, and when the connection is there again', async () => {
  const store = createAppStore()
  const sent: Partial<Settings>[] = []
  let isLost = true
  keepSettings(store, {
    saveSettings: async (some) => {
      sent.push(some)
      if (isLost) throw new ApiError('closed', 'The connection is lost.')
    },
  })
  store.getState().changeSettings({ theme: 'dark', panelWidth: 310 })
  await vi.runAllTimersAsync()
  expect(sent).toHaveLength(1)
  store.getState().changeSettings({ panelWidth: 320 })
  await vi.runAllTimersAsync()
  store.getState().setConnection('lost')
  isLost = false
  store.getState().setConnection('joined')
  await vi.runAllTimersAsync()
  const latest = { theme: 'dark', panelWidth: 320 }
  expect(sent.slice(1)).toEqual([latest, latest])
  expect(store.getState().unkeptSettings).toEqual({})
})

test('nothing is saved for what is no setting, nor for what came from the host', () => {
  const { store, saved } = keeping()
  store.getState().setQuery('road')
  store.getState().takeSettings({ ...usualSettings, theme: 'dark' })
  vi.runAllTimers()
  expect(saved).toEqual([])
})
