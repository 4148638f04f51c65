import { texts } from '../../language/language.ts'
import type { Session } from '../session/session.ts'
import type { LastWeekItem } from '../store/note-slice.ts'
import type { AppStore } from '../store/store.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { announce } from '../ui/Announcer.tsx'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import type { RowUse } from './ItemList.tsx'

type Parts = { readonly session: Pick<Session, 'addCarried'>; readonly store: AppStore }

/** What a row does whose work the meeting does not have yet: it comes in; what can't be ticked for that says so. */
export function addRow(
  { session, store }: Parts,
  row: Pick<LastWeekItem, 'item' | 'at'>,
  use: RowUse,
): void {
  const { lastWeek } = texts().panel
  const state = store.getState()
  const words = withoutMarkdown(row.item.text)
  const tell = (text: string) => state.addToast({ kind: 'info', text })
  if (use === 'tick') tell(lastWeek.pressEnter)
  else if (session.addCarried(row)) announce(lastWeek.added(words))
  else tell(whyReadOnly(state) ?? lastWeek.notAdded(words))
}
