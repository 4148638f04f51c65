import type { Autosave } from './autosave.ts'
import type { Desk } from './desk.ts'
import type { NoteJournal } from './journal.ts'

type Parts = {
  readonly desk: Desk
  readonly autosave: Autosave
  readonly journal: Pick<NoteJournal, 'flushAll'>
  readonly rescan: () => void
}

/** Listens to the window for as long as it lives: who turns to something else, or goes, leaves nothing unsaved. */
export function bindPage(page: Window, { desk, autosave, journal, rescan }: Parts): void {
  const left = () => {
    journal.flushAll()
    void autosave.flushAll()
  }

  /** Starts the last saves; the browser asks only where a save can't leave any more before the page is gone. */
  function mustAsk(): boolean {
    const notes = desk.all().filter((note) => note.readOnly === null && !autosave.isClean(note))
    const late = notes.some((note) => autosave.isSaving(note))
    void autosave.flushAll()
    return late || notes.some((note) => ['failed', 'gone'].includes(autosave.stateOf(note).kind))
  }

  page.addEventListener('blur', left)
  page.addEventListener('focus', rescan)
  page.addEventListener('pagehide', left)
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') left()
  })
  page.addEventListener('beforeunload', (event) => {
    if (mustAsk()) event.preventDefault()
  })
}
