import { texts } from '../../language/language.ts'
import { type LinkAnswer, linkKey } from '../../notes/series/link-answers.ts'
import { pastKey } from '../../notes/series/past.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { linkAnswered, type MemoryChange } from '../store/memory-changes.ts'
import type { AppStore } from '../store/store.ts'

// The longest words that the host keeps for each answer.
const longestWords = 5000

/** Remembers whether an item of the caret's meeting is the work that it may be; a notice offers to take that back. */
export function createLinkAnswers({
  store,
  changeMemory,
}: {
  readonly store: AppStore
  readonly changeMemory: (change: MemoryChange) => void
}): (item: Pick<Item, 'text'>, answer: LinkAnswer) => boolean {
  return (item, answer) => {
    const { series, pasts, addToast } = store.getState()
    const maybe = series ? pasts.get(pastKey(series.at.meeting, item))?.maybe : null
    if (!maybe) return false
    const words = texts().carry
    if (linkKey(item, maybe).length > longestWords) {
      addToast({ kind: 'info', text: words.maybe.tooLong })
      return false
    }
    changeMemory(linkAnswered(item, maybe, answer))
    const undo = () => changeMemory(linkAnswered(item, maybe, null))
    const text = answer === 'same' ? words.maybe.saidSame : words.maybe.saidOther
    addToast({ kind: 'info', text, action: { label: words.undo, run: undo } })
    return true
  }
}
