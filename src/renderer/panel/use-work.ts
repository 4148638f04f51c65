import type { SeriesMeeting } from '../../notes/series/meetings.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { useSession } from '../session/use-session.ts'
import { useAppStore } from '../store/use-app.ts'
import { addRow } from './add-row.ts'
import type { RowUse } from './ItemList.tsx'
import { itemNow } from './item-now.ts'
import { tellMovedOn, tickRow } from './tick-row.ts'

type Work = { readonly item: Item; readonly isHere: boolean; readonly at: SeriesMeeting }

/** Ticks work of the round, goes to its line, or puts it into the note where it isn't yet. */
export function useWork(): (work: Work, use: RowUse) => void {
  const session = useSession()
  const store = useAppStore()
  return (work, use) => {
    if (!work.isHere) return addRow({ session, store }, work, use)
    const shown = itemNow(store.getState(), work.item)
    if (!shown) return tellMovedOn(store)
    if (use === 'go') return session.goToLine(shown.line)
    tickRow({ session, store }, shown)
  }
}
