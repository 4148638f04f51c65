import { describe, expect, test } from 'vitest'
import {
  ariaShortcut,
  isPressed,
  readShortcut,
  type Shortcut,
  shortcutName,
  shortcutText,
} from '../../../src/renderer/actions/shortcut.ts'

const none = {
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
}
const newWeek: Shortcut = { mod: true, shift: true, key: 'n' }

describe('a shortcut', () => {
  test('is pressed with Control, on a Mac with Command, and with nothing more', () => {
    const control = { ...none, key: 'N', ctrlKey: true, shiftKey: true }
    const command = { ...none, key: 'n', metaKey: true, shiftKey: true }
    expect(isPressed(newWeek, control, 'linux')).toBe(true)
    expect(isPressed(newWeek, command, 'mac')).toBe(true)
    expect(isPressed(newWeek, control, 'mac')).toBe(false)
    expect(isPressed(newWeek, { ...control, altKey: true }, 'linux')).toBe(false)
    expect(isPressed(newWeek, { ...control, shiftKey: false }, 'linux')).toBe(false)
  })

  test('with Alt goes by the place of the key, because a Mac types another sign then', () => {
    const press = { ...none, key: '˜', code: 'KeyN', altKey: true }
    expect(isPressed({ alt: true, key: 'n' }, press, 'mac')).toBe(true)
  })

  test('follows the layout of the keyboard, and its places where that types no Latin letters', () => {
    const azerty = { ...none, key: 'a', code: 'KeyQ', altKey: true }
    expect(isPressed({ alt: true, key: 'a' }, azerty, 'linux')).toBe(true)
    expect(isPressed({ alt: true, key: 'q' }, azerty, 'linux')).toBe(false)
    const cyrillic = { ...none, key: 'з', code: 'KeyP', ctrlKey: true }
    expect(isPressed({ mod: true, key: 'p' }, cyrillic, 'linux')).toBe(true)
  })

  test('is kept by a name, and read from it again', () => {
    const some: Shortcut[] = [
      newWeek,
      { key: 'f9' },
      { mod: true, key: '+' },
      { alt: true, key: ' ' },
      { mod: true, alt: true, shift: true, key: 'arrowup' },
    ]
    expect(some.map((one) => readShortcut(shortcutName(one)))).toEqual(some)
    expect(shortcutName(newWeek)).toBe('Mod+Shift+n')
    expect(readShortcut('Hyper+n')).toBeNull()
    expect(readShortcut('Mod+')).toBeNull()
    expect(readShortcut('Mod+Mod+n')).toBeNull()
  })

  test('of a sign does not ask how a layout types it', () => {
    expect(isPressed({ key: '?' }, { ...none, key: '?', shiftKey: true }, 'linux')).toBe(true)
    expect(isPressed({ key: '?' }, { ...none, key: '?' }, 'linux')).toBe(true)
  })

  test('is not pressed while an input method composes', () => {
    const press = { ...none, key: 'n', ctrlKey: true, shiftKey: true, isComposing: true }
    expect(isPressed(newWeek, press, 'linux')).toBe(false)
  })

  test('is written as on the keys of the platform, and in the words of the web for assistive tools', () => {
    expect(shortcutText(newWeek, 'linux')).toBe('Ctrl ⇧ N')
    expect(shortcutText(newWeek, 'mac')).toBe('⇧⌘N')
    expect(shortcutText({ alt: true, key: 'arrowup' }, 'windows')).toBe('Alt ↑')
    expect(ariaShortcut(newWeek, 'windows')).toBe('Control+Shift+N')
    expect(ariaShortcut({ key: 'f6' }, 'mac')).toBe('F6')
  })
})
