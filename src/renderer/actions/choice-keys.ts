import type { Choice } from '../editor/clashes.ts'
import type { AppStore } from '../store/store.ts'
import { type KeyState, shownShortcut } from './action.ts'
import { keepBoth, keepMine, keepTheirs } from './safety.ts'
import { ariaShortcut, shortcutText } from './shortcut.ts'

const actionOf = { mine: keepMine, theirs: keepTheirs, both: keepBoth } as const

/** The keys that a clash's choice has now, as printed on the keyboard and for assistive tools; null where it has none. */
export function keysOfChoice(
  choice: Choice,
  state: KeyState,
): { readonly shown: string; readonly aria: string } | null {
  const shortcut = shownShortcut(actionOf[choice], state)
  const platform = state.hello?.platform ?? 'linux'
  return (
    shortcut && {
      shown: shortcutText(shortcut, platform),
      aria: ariaShortcut(shortcut, platform),
    }
  )
}

/** Calls as soon as the person has other keys, for what was drawn with the keys of before. */
export function followKeys(store: AppStore, drawAgain: () => void): void {
  store.subscribe(({ path, settings, hello }, before) => {
    // Nothing is drawn yet when a page starts.
    if (path === null) return
    if (settings.keys !== before.settings.keys || hello !== before.hello) drawAgain()
  })
}
