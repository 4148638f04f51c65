import type { Session } from '../session/session.ts'
import { firstNote } from '../sidebar/note-list.ts'
import type { AppStore } from '../store/store.ts'

/** Once the folder is listed, opens its newest meeting, unless a note is open or asked for already. */
export function openFirstNote(store: AppStore, session: Session): void {
  const stop = store.subscribe(({ notes, path, opening, openProblem }) => {
    if (notes === null) return
    stop()
    const first = firstNote(notes)
    if (first === null || path !== null || opening !== null || openProblem !== null) return
    void session.openNote(first)
  })
}
