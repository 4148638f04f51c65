import { texts } from '../../language/language.ts'
import { foldLetters } from '../../notes/text/fold-letters.ts'
import {
  type Action,
  type KeyState,
  labelOf,
  shortcutsOf,
  shownShortcut,
} from '../actions/action.ts'
import { type Shortcut, shortcutText } from '../actions/shortcut.ts'

/** The keys to show for the action: the main one, and what else runs it. */
export function keysOf(action: Action, state: KeyState): readonly string[] {
  const platform = state.hello?.platform ?? 'linux'
  const shown = shownShortcut(action, state)
  const written = (shortcut: Shortcut) => shortcutText(shortcut, platform)
  const all = [...(shown ? [shown] : []), ...shortcutsOf(action, state)].map(written)
  return [...new Set(all)]
}

/** What is searched in: the action's words and its keys. */
export function saidOf(action: Action, state: KeyState): string {
  const menu = texts().frame.menus[action.menu]
  return [labelOf(action), menu, ...keysOf(action, state)].join(' ')
}

/** Whether the text has every word of the query, whatever its accents and capitals. */
export function hasEveryWord(text: string, query: string): boolean {
  const folded = foldLetters(text)
  return foldLetters(query)
    .split(/[\s+]+/)
    .every((word) => folded.includes(word))
}
