import { texts } from '../../language/language.ts'
import { fitWord, haystackOf } from '../../notes/finding/fit-word.ts'
import type { Passage } from '../../notes/text/find-text.ts'
import { foldLetters } from '../../notes/text/fold-letters.ts'
import { type Action, isOffered, labelOf, shownShortcut, whyNotNow } from '../actions/action.ts'
import { shortcutText } from '../actions/shortcut.ts'
import type { AppState } from '../store/store.ts'

/** An action as the palette shows it. */
export type PaletteRow = {
  readonly action: Action
  readonly label: string
  readonly inLabel: readonly Passage[]
  readonly menu: string
  readonly keys: string | null
  /** Why it can't be run now; null where it can. */
  readonly whyNot: string | null
}

/** The actions that this host can do and that have all words of the query in their label or menu, the best first. */
export function paletteRows(
  actions: readonly Action[],
  query: string,
  state: AppState,
): readonly PaletteRow[] {
  const words = foldLetters(query).split(/\s+/).filter(Boolean)
  const platform = state.hello?.platform ?? 'linux'
  return actions
    .filter((action) => isOffered(action, state))
    .flatMap((action, at) => {
      const label = labelOf(action)
      const menu = texts().frame.menus[action.menu]
      const fit = fitLabel(words, label, menu)
      if (fit === null) return []
      const shortcut = shownShortcut(action, state)
      const keys = shortcut && shortcutText(shortcut, platform)
      const row: PaletteRow = {
        action,
        label,
        inLabel: fit.passages,
        menu,
        keys,
        whyNot: whyNotNow(action, state),
      }
      return [{ row, at, score: fit.score }]
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ row }) => row)
}

function fitLabel(words: readonly string[], label: string, menu: string) {
  const [inLabel, inMenu] = [haystackOf(label), haystackOf(menu)]
  const passages: Passage[] = []
  let score = 0
  for (const word of words) {
    const fit = fitWord(word, inLabel)
    const other = fit === null ? fitWord(word, inMenu) : null
    if (fit === null && other === null) return null
    score += fit?.score ?? (other?.score ?? 0) / 2
    passages.push(...(fit?.passages ?? []))
  }
  return { passages, score }
}
