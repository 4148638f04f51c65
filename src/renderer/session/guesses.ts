import { texts } from '../../language/language.ts'
import { confirmGuess, isGuess } from '../editor/confirm-guess.ts'
import { judged, type MemoryChange } from '../store/memory-changes.ts'
import type { ShownItem } from '../store/shown-item.ts'
import type { AppStore } from '../store/store.ts'
import type { TextView } from './desk.ts'

/** `moved-on`: what was shown is not there any more, or is no guess. */
type Judged = 'marked' | 'remembered' | 'rejected' | 'moved-on' | 'refused'

// The longest words that the host keeps for each judgement.
const longestWords = 2000

export type Guesses = {
  /** Gives the item the team's own mark; where the note has none, its words are remembered as those of an item. */
  confirmGuess(shown: ShownItem): Judged
  /** Its words are remembered as those of no item; the note stays as it is. */
  rejectGuess(shown: ShownItem): Judged
}

export function createGuesses({
  view,
  store,
  changeMemory,
}: {
  readonly view: TextView
  readonly store: AppStore
  readonly changeMemory: (change: MemoryChange) => void
}): Guesses {
  const { addToast } = store.getState()

  function remember(text: string, judgement: 'confirmed' | 'rejected', said: string): boolean {
    if (text.length > longestWords) {
      addToast({ kind: 'info', text: texts().people.guesses.tooLong })
      return false
    }
    changeMemory(judged(text, judgement))
    const undo = () => changeMemory(judged(text, null))
    addToast({ kind: 'info', text: said, action: { label: texts().carry.undo, run: undo } })
    return true
  }

  return {
    confirmGuess(shown) {
      const done = confirmGuess(view, shown)
      if (done !== 'no-mark') return done
      const said = texts().people.guesses.remembered
      return remember(shown.text, 'confirmed', said) ? 'remembered' : 'refused'
    },
    rejectGuess(shown) {
      if (!isGuess(view, shown)) return 'moved-on'
      const said = texts().people.guesses.notAnItem
      return remember(shown.text, 'rejected', said) ? 'rejected' : 'refused'
    },
  }
}
