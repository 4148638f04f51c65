import type { Settings } from '../../api/settings.ts'
import { type Action, type KeyState, shortcutsOf } from './action.ts'
import { isSameShortcut, readShortcut, type Shortcut, shortcutName } from './shortcut.ts'

type Keys = Settings['keys']

/** Why no action can have these keys: they write or move in the text, or belong to the clipboard everywhere. */
export type Unfit = 'writes' | 'moves' | 'clipboard'

const moving = /^(arrow|page|home|end|enter|tab|backspace|delete|escape|insert)/

/** Null where an action can have the keys. */
export function unfit({ mod, alt, key }: Shortcut): Unfit | null {
  if (!mod && !alt) return key.length === 1 ? 'writes' : moving.test(key) ? 'moves' : null
  if (mod && !alt && ['c', 'x', 'v', 'a'].includes(key)) return 'clipboard'
  if (mod && !alt && moving.test(key) && key !== 'enter') return 'moves'
  return null
}

/** The other actions that these keys run now. */
export function othersWith(
  shortcut: Shortcut,
  { id }: Action,
  { actions, state }: { readonly actions: readonly Action[]; readonly state: KeyState },
): readonly Action[] {
  return actions.filter(
    (action) =>
      action.id !== id &&
      shortcutsOf(action, state).some((other) => isSameShortcut(other, shortcut)),
  )
}

/** The person's keys when the action has these (null for none), and the others have none any more. */
export function withKeys(
  keys: Keys,
  { id }: Action,
  { shortcut, others = [] }: { shortcut: Shortcut | null; others?: readonly Action[] },
): Keys {
  const freed = Object.fromEntries(others.map((other) => [other.id, '']))
  return { ...keys, ...freed, [id]: shortcut ? shortcutName(shortcut) : '' }
}

/** The person’s keys when the action has again those that it comes with. */
export function withUsualKeys(keys: Keys, { id }: Action): Keys {
  const { [id]: _, ...others } = keys
  return others
}

/** What of the keys is understood by nobody, as `name: keys`: no such action, or no such key. */
export function unknownKeys(keys: Keys, actions: readonly Action[]): readonly string[] {
  const ids = new Set<string>(actions.map(({ id }) => id))
  return Object.entries(keys)
    .filter(([id, name]) => !ids.has(id) || (name !== '' && readShortcut(name) === null))
    .map(([id, name]) => `${id}: ${name}`)
}
