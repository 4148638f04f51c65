import { expect, test } from 'vitest'
import type { Hello } from '../../../src/api/contract.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { followKeys, keysOfChoice } from '../../../src/renderer/actions/choice-keys.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

const mac: Hello = {
  folderName: 'crew',
  capabilities: ['nativeMenu'],
  platform: 'mac',
  today: '2026-11-21',
  appVersion: '1.0.0',
  isFirstRun: false,
}

test('the choices of a clash show the keys that the person has for them, as the platform writes them', () => {
  const store = createAppStore()
  const shown = (choice: 'mine' | 'theirs' | 'both') =>
    keysOfChoice(choice, store.getState())?.shown
  expect([shown('mine'), shown('theirs'), shown('both')]).toEqual(['Alt ⇧ M', 'Alt ⇧ Y', 'Alt ⇧ A'])
  store.getState().changeSettings({ keys: { keepMine: 'Mod+Shift+1', keepTheirs: '' } })
  expect([shown('mine'), shown('theirs'), shown('both')]).toEqual([
    'Ctrl ⇧ 1',
    undefined,
    'Alt ⇧ A',
  ])
  expect(keysOfChoice('mine', store.getState())?.aria).toBe('Control+Shift+1')
  store.getState().setHello(mac)
  expect(shown('both')).toBe('⌥⇧A')
})

test('what is drawn with keys is drawn again when they change, and with nothing else, where a note is open', () => {
  const store = createAppStore()
  let drawn = 0
  followKeys(store, () => {
    drawn++
  })
  store.getState().changeSettings({ theme: 'dark' })
  store.getState().changeSettings({ keys: { keepMine: 'Mod+Shift+2' } })
  expect(drawn).toBe(0)
  store.setState({ path: 'Deck crew.md' as NotePath })
  store.getState().changeSettings({ theme: 'light' })
  expect(drawn).toBe(0)
  store.getState().changeSettings({ keys: { keepMine: 'Mod+Shift+1' } })
  expect(drawn).toBe(1)
})
