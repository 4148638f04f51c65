import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Settings } from '../../../src/api/contract.ts'
import { keepSettings } from '../../../src/renderer/frame/keep-settings.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

const plain: Settings = {
  theme: 'system',
  sidebarWidth: 236,
  panelWidth: 348,
  skipsPreview: false,
  marksCarried: false,
  lastFolder: null,
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a dragged column and a chosen theme are kept once, with their last values', () => {
  const store = createAppStore()
  const saved: Settings[] = []
  keepSettings(store, { saveSettings: async (settings) => void saved.push(settings) })
  store.getState().setPanelWidth(300)
  store.getState().setNotes([])
  vi.runAllTimers()
  expect(saved).toEqual([])
  store.getState().setPanelWidth(310)
  store.getState().setPanelWidth(320)
  store.getState().setTheme('dark')
  vi.runAllTimers()
  expect(saved).toEqual([{ ...plain, theme: 'dark', panelWidth: 320 }])
})

test('what is chosen just before the page goes is kept too, once', () => {
  const store = createAppStore()
  const saved: Settings[] = []
  const save = keepSettings(store, { saveSettings: async (settings) => void saved.push(settings) })
  store.getState().setNotes([])
  store.getState().setTheme('dark')
  save()
  save()
  vi.runAllTimers()
  expect(saved.map(({ theme }) => theme)).toEqual(['dark'])
})

test('nothing is saved for what is no setting', () => {
  const store = createAppStore()
  const saved: Settings[] = []
  keepSettings(store, { saveSettings: async (settings) => void saved.push(settings) })
  store.getState().setNotes([])
  store.getState().setQuery('road')
  store.getState().setWords(12)
  vi.runAllTimers()
  expect(saved).toEqual([])
})
