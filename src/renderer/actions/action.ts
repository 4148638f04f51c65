import type { Capability, NotesApi } from '../../api/contract.ts'
import type { MenuName } from '../../api/menu.ts'
import { texts } from '../../language/language.ts'
import type { Texts } from '../../language/texts.ts'
import type { Session } from '../session/session.ts'
import type { AppState, AppStore } from '../store/store.ts'
import { readShortcut, type Shortcut } from './shortcut.ts'

/** What an action works on. */
export type ActionContext = {
  readonly store: AppStore
  readonly session: Session
  readonly api: NotesApi
}

/** Every action has its label in the table of texts, under its id. */
type ActionId = keyof Texts['actions']

/** Something that a person can do: the same value behind a button, a menu entry, a key and a test. */
export type Action = {
  readonly id: ActionId
  /** The menu, and the part of the keyboard help, that it stands in. */
  readonly menu: MenuName
  readonly shortcut: Shortcut | null
  /** On a Mac in place of it, where the platform has a habit of its own. */
  readonly onMac?: Shortcut
  /** For a browser tab, where the browser takes the first one for itself. Both work wherever they arrive. */
  readonly inBrowser?: Shortcut
  /** In a field of a form its keys belong to the field. */
  readonly notInFields?: true
  /** Not a key in menus and help, though it works. */
  readonly alias?: Shortcut
  /** What the host must be able to do; where it can't, the action isn't offered at all. */
  readonly needs?: Capability
  /** Where it isn't so, its keys are left to others. */
  when?(state: AppState): boolean
  /** Whether what it needs of the series is still being read: then it runs as soon as that is there. */
  waitsForSeries?(state: AppState): boolean
  /** Of what is on or off: which of both it is now. */
  isOn?(state: AppState): boolean
  /** Why it can't be done now, as a sentence; null where it can. */
  whyNot(state: AppState): string | null
  run(context: ActionContext): void
}

/** In sentence case, as on a button or in a menu. */
export function labelOf({ id }: Pick<Action, 'id'>): string {
  return texts().actions[id]
}

/** Whether the action makes sense with this host. */
export function isOffered({ needs }: Action, { hello }: Pick<AppState, 'hello'>): boolean {
  return needs === undefined || (hello?.capabilities.includes(needs) ?? false)
}

/** Why the action can't be done now; null where it can, be it as soon as the series is read. */
export function whyNotNow(action: Action, state: AppState): string | null {
  return action.waitsForSeries?.(state) ? null : action.whyNot(state)
}

/** What decides about keys: the host, and what the person chose. */
export type KeyState = Pick<AppState, 'hello' | 'settings'>

/** The keys to show for the action in this window; null where it has none. */
export function shownShortcut(action: Action, state: KeyState): Shortcut | null {
  const own = ownShortcut(action, state)
  if (own !== undefined) return own
  const isBrowser = state.hello !== null && !state.hello.capabilities.includes('nativeMenu')
  return (isBrowser && action.inBrowser) || usualShortcut(action, state)
}

/** Every key that runs the action: those that a person chose for it, or else all that it comes with. */
export function shortcutsOf(action: Action, state: KeyState): readonly Shortcut[] {
  const own = ownShortcut(action, state)
  if (own !== undefined) return own === null ? [] : [own]
  return usualShortcuts(action, state)
}

/** Every key that the action comes with. */
export function usualShortcuts(
  action: Action,
  state: Pick<KeyState, 'hello'>,
): readonly Shortcut[] {
  const all = [usualShortcut(action, state), action.inBrowser, action.alias]
  return all.filter((shortcut) => shortcut !== null && shortcut !== undefined)
}

/** What a person chose; null for no key at all, undefined where nothing was chosen. */
export function ownShortcut({ id }: Action, { settings }: KeyState): Shortcut | null | undefined {
  const own = settings.keys[id]
  return own === undefined ? undefined : own === '' ? null : (readShortcut(own) ?? undefined)
}

function usualShortcut(
  { shortcut, onMac }: Action,
  { hello }: Pick<KeyState, 'hello'>,
): Shortcut | null {
  return (hello?.platform === 'mac' && onMac) || shortcut
}
