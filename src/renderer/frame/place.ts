import type { NotesApi } from '../../api/contract.ts'
import type { NotePath, NoteSummary } from '../../api/notes.ts'
import type { FolderPlace, NotePlace } from '../../api/places.ts'
import type { ActionContext } from '../actions/action.ts'
import { report } from '../actions/report.ts'
import { realClock } from '../session/clock.ts'
import { withPlaces } from '../session/places.ts'
import { firstNote } from '../sidebar/note-list.ts'
import type { AppStore } from '../store/store.ts'

const pauseMs = 1_000

/**
 * Once the folder is listed, opens the note that was open there last, as one left it, else the newest meeting; unless a
 * note is open or asked for already. The first time of all the welcome stands over it.
 */
export function openWhereOneWas({ store, session, api }: ActionContext): void {
  const place = api.loadPlace().catch(() => null)
  const stop = store.subscribe(({ notes }) => {
    if (notes === null) return
    stop()
    report(store, place.then(open).finally(tellShown))
  })
  // The host waits for this word some seconds only, so it may be lost.
  const tellShown = () => void realClock.whenIdle(() => void api.pageShown().catch(() => undefined))
  const open = async (known: FolderPlace | null) => {
    const { notes, path, opening, openProblem, hello, setPlaces, setPage } = store.getState()
    setPlaces(known?.notes ?? [])
    if (path !== null || opening !== null || openProblem !== null) return
    if (known === null && hello?.isFirstRun) setPage({ kind: 'welcome' })
    const first = noteToBeginWith(known, notes ?? [])
    if (first !== null) await session.openNote(first.path, { ...first.at, isUnderPage: true })
  }
}

/** The note that was open last, else the newest meeting; null where there is none, or the page is to begin without one. */
export function noteToBeginWith(
  known: FolderPlace | null,
  notes: readonly NoteSummary[],
): { readonly path: NotePath; readonly at: { readonly line?: number } } | null {
  if (known?.note === null) return null
  const last = notes.find((note) => note.path === known?.note && note.unreadable === null)
  if (!last || !known) {
    const path = firstNote(notes)
    return path === null ? null : { path, at: {} }
  }
  const isKept = known.notes.some((note) => note.path === last.path && note.line === known.line)
  // A note that was asked for by its name alone has the first line: where one writes is known better.
  return { path: last.path, at: isKept || known.line === 1 ? {} : { line: known.line } }
}

/**
 * Keeps which note is open, and where one is in all that are. Gives back what saves at once, for a page that is about to
 * go.
 */
export function keepPlace(
  store: AppStore,
  api: Pick<NotesApi, 'savePlace'>,
  places: () => readonly NotePlace[],
): () => void {
  let kept = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let restTimer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    clearTimeout(restTimer)
    timer = undefined
    const { path, caret } = store.getState()
    if (path === null) return
    const notes = withPlaces(store.getState().places, places())
    store.getState().setPlaces(notes)
    const place: FolderPlace = { note: path, line: caret.line, notes }
    const now = JSON.stringify(place)
    if (now === kept) return
    kept = now
    // It is a comfort: where it can't be kept, the next start opens the newest meeting.
    api.savePlace(place).catch(() => {
      kept = ''
    })
  }
  store.subscribe(({ path, caret, clashes, note }, before) => {
    const isSameClash = clashes === before.clashes && (clashes === 0 || note === before.note)
    const isSameLine = path === before.path && caret.line === before.caret.line
    if (!isSameLine || !isSameClash) timer ??= setTimeout(save, pauseMs)
    else if (caret.column !== before.caret.column) {
      // Within a line once the caret rests: it costs typing nothing.
      clearTimeout(restTimer)
      restTimer = setTimeout(save, pauseMs)
    }
  })
  return save
}
