import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk } from './desk.ts'
import type { NoteJournal } from './journal.ts'

type Parts = {
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly journal: Pick<NoteJournal, 'flushAll'>
  readonly lookAgain: () => void
}

/** What is used of the window, so that tests can bring their own. */
export type PageWindow = Pick<Window, 'addEventListener'> & {
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>
}

/** Listens to the window for as long as it lives: who turns to something else, or goes, leaves nothing unsaved. */
export function bindPage(page: PageWindow, parts: Parts): void {
  const { store, desk, autosave, journal, lookAgain } = parts
  const left = () => {
    journal.flushAll()
    void autosave.flushAll()
  }

  /** Starts the last saves; the browser asks only where a save can't leave any more before the page is gone. */
  function mustAsk(): boolean {
    const unsaved = desk.all().filter((note) => note.readOnly === null && !autosave.isClean(note))
    // Asked before the last saves, which have every note look as if it were being saved.
    const isLate = unsaved.some(
      (note) => autosave.isSaving(note) || ['failed', 'gone'].includes(autosave.stateOf(note).kind),
    )
    left()
    const isAway = store.getState().connection !== 'joined'
    return isLate || (isAway && unsaved.length > 0)
  }

  page.addEventListener('blur', left)
  page.addEventListener('focus', lookAgain)
  page.addEventListener('pagehide', left)
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') left()
    else lookAgain()
  })
  page.addEventListener('beforeunload', (event) => {
    if (mustAsk()) event.preventDefault()
  })
}
