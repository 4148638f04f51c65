import { texts } from '../../language/language.ts'
import type { SeriesMeeting } from '../../notes/series/meetings.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { useSession } from '../session/use-session.ts'
import { useAppStore } from '../store/use-app.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { announce } from '../ui/Announcer.tsx'
import { plainWords } from '../ui/plain-words.ts'
import type { RowUse } from './ItemList.tsx'
import { itemNow } from './item-now.ts'
import { tellMovedOn, tickRow } from './tick-row.ts'

type Work = { readonly item: Item; readonly isHere: boolean; readonly at: SeriesMeeting }

/** Ticks work of the round, goes to its line, or puts it into the note where it isn't yet. */
export function useWork(): (work: Work, use: RowUse) => void {
  const session = useSession()
  const store = useAppStore()
  return (work, use) => {
    const { lastWeek } = texts().panel
    const state = store.getState()
    const { addToast } = state
    const words = plainWords(work.item.text)
    if (!work.isHere) {
      if (use === 'tick') return addToast({ kind: 'info', text: lastWeek.pressEnter })
      if (session.addCarried(work)) return announce(lastWeek.added(words))
      return addToast({ kind: 'info', text: whyReadOnly(state) ?? lastWeek.notAdded(words) })
    }
    const shown = itemNow(store.getState(), work.item)
    if (!shown) return tellMovedOn(store)
    if (use === 'go') return session.goToLine(shown.line)
    tickRow({ session, store }, shown)
  }
}
