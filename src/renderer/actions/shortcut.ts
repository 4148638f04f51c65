import { texts } from '../../language/language.ts'
import { letterAt } from './keyboard-layout.ts'

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

const namedKey =
  /^(f\d{1,2}|arrow(up|down|left|right)|page(up|down)|home|end|insert|enter|tab|backspace|delete|escape)$/

/** The shortcut that is pressed; null for a modifier alone, and for what no shortcut can be made of. */
export function shortcutOf(event: KeyPress, platform: Platform): Shortcut | null {
  const isMac = platform === 'mac'
  const other = isMac ? event.ctrlKey : event.metaKey
  const key = keyOf(event)
  if (event.isComposing || other || !(key.length === 1 || namedKey.test(key))) return null
  const isSign = /^[^a-z0-9]$/.test(key)
  return {
    ...((isMac ? event.metaKey : event.ctrlKey) && { mod: true }),
    ...(event.shiftKey && !isSign && { shift: true }),
    ...(event.altKey && { alt: true }),
    key,
  }
}

/** Whether both are the same keys. */
export function isSameShortcut(a: Shortcut, b: Shortcut): boolean {
  return shortcutName(a) === shortcutName(b)
}

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

/**
 * The key as the keyboard's layout has it. Where it types no letter or sign of ASCII (with Alt on a Mac, in Greek or
 * Cyrillic layouts) the letter that the layout has at its place, else the one of a US keyboard there.
 */
function keyOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (key.length > 1 || isAscii(key)) return key.toLowerCase()
  const atPlace = letterAt(code)
  if (atPlace !== undefined && isAscii(atPlace)) return atPlace.toLowerCase()
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key.toLowerCase()
}

function isAscii(key: string): boolean {
  return key >= ' ' && key <= '~'
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

/** As it is kept in the settings: `Mod+Alt+Shift+P`. */
export function shortcutName({ mod, shift, alt, key }: Shortcut): string {
  const name = key === ' ' ? 'Space' : key === '+' ? 'Plus' : key
  return [mod && 'Mod', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}

/** The shortcut of such a name; null where it is none. */
export function readShortcut(name: string): Shortcut | null {
  const parts = name.split('+').map((part) => part.toLowerCase())
  const key = parts.pop() ?? ''
  const modifiers = new Set(parts)
  const isKnown = parts.every((part) => ['mod', 'alt', 'shift'].includes(part))
  if (key === '' || !isKnown || modifiers.size < parts.length) return null
  return {
    ...(modifiers.has('mod') && { mod: true }),
    ...(modifiers.has('alt') && { alt: true }),
    ...(modifiers.has('shift') && { shift: true }),
    key: key === 'space' ? ' ' : key === 'plus' ? '+' : key,
  }
}

const acceleratorNames: Readonly<Record<string, string>> = {
  arrowup: 'Up',
  arrowdown: 'Down',
  arrowleft: 'Left',
  arrowright: 'Right',
  enter: 'Enter',
  escape: 'Escape',
  tab: 'Tab',
  backspace: 'Backspace',
  delete: 'Delete',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  home: 'Home',
  end: 'End',
  '+': 'Plus',
  ' ': 'Space',
}

/** As Electron writes it in a menu: `CmdOrCtrl+Shift+N`. */
export function accelerator({ mod, shift, alt, key }: Shortcut): string {
  const name = acceleratorNames[key] ?? key.toUpperCase()
  return [mod && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}
