import { expect, test } from 'vitest'
import type { Hello } from '../../../src/api/contract.ts'
import { type Settings, usualSettings } from '../../../src/api/settings.ts'
import { type Action, shortcutsOf, shownShortcut } from '../../../src/renderer/actions/action.ts'
import { actions, findAction } from '../../../src/renderer/actions/actions.ts'
import {
  othersWith,
  unfit,
  unknownKeys,
  withKeys,
  withUsualKeys,
} from '../../../src/renderer/actions/own-keys.ts'
import {
  isPressed,
  readShortcut,
  type Shortcut,
  shortcutOf,
} from '../../../src/renderer/actions/shortcut.ts'
import { menuOf } from '../../../src/renderer/frame/keep-menu.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

const hello: Hello = {
  folderName: 'crew',
  capabilities: ['nativeMenu'],
  platform: 'linux',
  today: '2026-11-21',
  appVersion: '1.0.0',
  isFirstRun: false,
}

function action(id: string): Action {
  const found = findAction(id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}

function state(keys: Settings['keys']) {
  return { hello, settings: { ...usualSettings, keys } }
}

function shortcut(name: string): Shortcut {
  const read = readShortcut(name)
  if (!read) throw new Error(`No shortcut ${name}`)
  return read
}

test('keys that a person chose run the action in place of all that it came with', () => {
  const keys = withKeys({}, action('redo'), { shortcut: shortcut('Mod+Alt+R') })
  expect(shortcutsOf(action('redo'), state(keys))).toEqual([{ mod: true, alt: true, key: 'r' }])
  expect(shownShortcut(action('redo'), state(keys))).toEqual({ mod: true, alt: true, key: 'r' })
  expect(shortcutsOf(action('redo'), state(withUsualKeys(keys, action('redo'))))).toHaveLength(2)
})

test('keys of another action are named, and that one has none when they are taken', () => {
  const parts = { actions, state: state({}) }
  const owners = othersWith(shortcut('Mod+B'), action('italic'), parts)
  expect(owners.map(({ id }) => id)).toEqual(['bold'])
  const keys = withKeys({}, action('italic'), { shortcut: shortcut('Mod+B'), others: owners })
  expect(shownShortcut(action('bold'), state(keys))).toBeNull()
  expect(shortcutsOf(action('bold'), state(keys))).toEqual([])
  expect(othersWith(shortcut('Mod+I'), action('bold'), { actions, state: state(keys) })).toEqual([])
})

test.each([
  ['b', 'writes'],
  ['shift+b', 'writes'],
  ['space', 'writes'],
  ['enter', 'moves'],
  ['shift+tab', 'moves'],
  ['mod+home', 'moves'],
  ['mod+c', 'clipboard'],
  ['mod+shift+v', 'clipboard'],
  ['mod+b', null],
  ['alt+enter', null],
  ['f5', null],
  ['mod+enter', null],
])('an action can have %s: %s', (keys, reason) => {
  expect(unfit(shortcut(keys))).toBe(reason)
})

test('each key that an action comes with could be chosen by a person too, but the question mark', () => {
  const refused = actions.flatMap((each) =>
    shortcutsOf(each, state({})).filter((keys) => unfit(keys) !== null),
  )
  expect(refused.filter(({ key }) => key !== '?' && key !== 'escape')).toEqual([])
})

test('what is recorded from a key press is what the same press runs', () => {
  for (const press of [
    { key: 'B', code: 'KeyB', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false },
    { key: '?', code: 'Slash', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false },
    { key: 'F4', code: 'F4', ctrlKey: false, metaKey: false, shiftKey: false, altKey: true },
    { key: 'и', code: 'KeyB', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false },
  ]) {
    const event = { ...press, isComposing: false }
    const recorded = shortcutOf(event, 'linux')
    if (!recorded) throw new Error(`Nothing recorded of ${press.key}`)
    expect(isPressed(recorded, event, 'linux')).toBe(true)
  }
  const alone = {
    ctrlKey: true,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
  }
  expect(shortcutOf({ ...alone, key: 'Control', code: 'ControlLeft' }, 'linux')).toBeNull()
  expect(shortcutOf({ ...alone, key: 'Dead', code: 'Backquote' }, 'linux')).toBeNull()
})

test('the native menu shows the keys that were chosen', () => {
  const store = createAppStore()
  store.getState().setHello(hello)
  store.getState().changeSettings({ keys: { bold: 'mod+alt+b', italic: '' } })
  const keysOf = (id: string) => menuOf(store.getState()).find((entry) => entry.id === id)?.keys
  expect(keysOf('bold')).toBe('CmdOrCtrl+Alt+B')
  expect(keysOf('italic')).toBeNull()
})

test('keys of the file that name no action or no key are told', () => {
  expect(
    unknownKeys({ bold: 'mod+alt+b', italic: '', nope: 'f4', link: 'ctrl+' }, actions),
  ).toEqual(['nope: f4', 'link: ctrl+'])
})
