import type { Capability, NotesApi } from '../../api/contract.ts'
import { texts } from '../../language/language.ts'
import type { Texts } from '../../language/texts.ts'
import type { Session } from '../session/session.ts'
import type { AppState, AppStore } from '../store/store.ts'
import type { Shortcut } from './shortcut.ts'

/** What an action works on. */
export type ActionContext = {
  readonly store: AppStore
  readonly session: Session
  readonly api: NotesApi
}

/** Every action has its label in the table of texts, under its id. */
export type ActionId = keyof Texts['actions']

/** The menu, and the part of the keyboard help, that the action stands in. */
export type MenuName = 'file' | 'edit' | 'view' | 'meeting' | 'go' | 'help'

/** Something that a person can do: the same value behind a button, a menu entry, a key and a test. */
export type Action = {
  readonly id: ActionId
  readonly menu: MenuName
  readonly shortcut: Shortcut | null
  /** For a browser tab, where the browser takes the first one for itself. Both work wherever they arrive. */
  readonly inBrowser?: Shortcut
  /** In a field of a form its keys belong to the field. */
  readonly notInFields?: true
  /** Not a key in menus and help, though it works. */
  readonly alias?: Shortcut
  /** What the host must be able to do; where it can't, the action isn't offered at all. */
  readonly needs?: Capability
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

/** The keys to show for the action in this window; null where it has none. */
export function shownShortcut(action: Action, state: Pick<AppState, 'hello'>): Shortcut | null {
  const isBrowser = state.hello !== null && !state.hello.capabilities.includes('nativeMenu')
  return (isBrowser && action.inBrowser) || action.shortcut
}
