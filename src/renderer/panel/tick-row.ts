import { texts } from '../../language/language.ts'
import { itemAt, itemsOf, type Note } from '../../notes/meetings/note.ts'
import type { Status } from '../../notes/vocabulary.ts'
import type { Session } from '../session/session.ts'
import type { ShownItem } from '../store/shown-item.ts'
import type { AppStore } from '../store/store.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { announce } from '../ui/Announcer.tsx'
import { withoutMarkdown } from '../ui/without-markdown.ts'

type Parts = {
  readonly session: Pick<Session, 'tickItem' | 'isInConflict'>
  readonly store: AppStore
}

/** Ticks the item and says aloud what it is now; where that can't be, a notice tells why. */
export function tickRow({ session, store }: Parts, shown: ShownItem): void {
  const { tick } = texts().panel
  const before = store.getState()
  if (session.tickItem(shown)) {
    const { note } = store.getState()
    announce(tick.now[statusOf(note, shown)](withoutMarkdown(shown.text)))
    return
  }
  const why = session.isInConflict(shown.line) ? tick.inConflict : tick.noMark
  before.addToast({ kind: 'info', text: whyReadOnly(before) ?? why })
}

function statusOf(note: Note | null, { line, text }: ShownItem): Status {
  if (!note) return 'open'
  const there = itemAt(note, line)
  const placed =
    there?.item.text === text ? there : itemsOf(note).find(({ item }) => item.text === text)
  return placed?.item.status ?? 'open'
}

/** The note has changed since the row was drawn, so nothing was done. */
export function tellMovedOn(store: AppStore): void {
  store.getState().addToast({ kind: 'info', text: texts().panel.tick.movedOn })
}
