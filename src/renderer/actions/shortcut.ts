import { texts } from '../../language/language.ts'

/** A key with its modifiers. `mod` is Command on a Mac and Control elsewhere; `key` as in KeyboardEvent.key, lower case. */
export type Shortcut = {
  readonly mod?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
  readonly key: string
}

export type Platform = 'mac' | 'windows' | 'linux'

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>

/** Whether these are the keys of the shortcut, and no other modifier with them. */
export function isPressed(shortcut: Shortcut, event: KeyPress, platform: Platform): boolean {
  if (event.isComposing) return false
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey
  const other = platform === 'mac' ? event.ctrlKey : event.metaKey
  if (other || mod !== (shortcut.mod ?? false) || event.altKey !== (shortcut.alt ?? false)) {
    return false
  }
  // What needs Shift to be typed, such as `?`, has said so by its key already.
  const isSign = /^[^a-z0-9]$/.test(shortcut.key)
  if (!isSign && event.shiftKey !== (shortcut.shift ?? false)) return false
  return keyOf(event) === shortcut.key
}

/** The key as the layout has it; with Alt, where a Mac types other signs, by its place on the keyboard. */
function keyOf(event: KeyPress): string {
  if (event.altKey && /^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase()
  return event.key.toLowerCase()
}

const arrows: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** What is printed on a key, in the language in use: `N`, `Enter`, `↑`. */
export function keyName(key: string): string {
  const names = texts().frame.keyNames
  const named: Readonly<Record<string, string>> = { ...names, ' ': names.space }
  return named[key] ?? arrows[key] ?? key.toUpperCase()
}

/** As it is printed on the keys: `Ctrl ⇧ N`, on a Mac `⇧⌘N`. */
export function shortcutText({ mod, shift, alt, key }: Shortcut, platform: Platform): string {
  const name = keyName(key)
  if (platform === 'mac') {
    return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`
  }
  return [mod && texts().frame.keyNames.control, alt && 'Alt', shift && '⇧', name]
    .filter(Boolean)
    .join(' ')
}

/** For aria-keyshortcuts: `Control+Shift+N`. */
export function ariaShortcut({ mod, shift, alt, key }: Shortcut, platform: Platform): string {
  const parts = [mod && (platform === 'mac' ? 'Meta' : 'Control'), alt && 'Alt', shift && 'Shift']
  const name = key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)
  return [...parts.filter(Boolean), key === ' ' ? 'Space' : name].join('+')
}
