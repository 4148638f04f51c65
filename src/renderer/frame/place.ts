import type { FolderPlace, NotesApi } from '../../api/contract.ts'
import type { ActionContext } from '../actions/action.ts'
import { report } from '../actions/report.ts'
import { firstNote } from '../sidebar/note-list.ts'
import type { AppState, AppStore } from '../store/store.ts'

const pauseMs = 1_000

/**
 * Once the folder is listed, opens the note that was open there last, at its line, else the newest meeting; unless a note
 * is open or asked for already.
 */
export function openWhereOneWas({ store, session, api }: ActionContext): void {
  const place = api.loadPlace().catch(() => null)
  const stop = store.subscribe(({ notes }) => {
    if (notes === null) return
    stop()
    report(store, place.then(open))
  })
  const open = async (known: FolderPlace | null) => {
    const { notes, path, opening, openProblem } = store.getState()
    if (path !== null || opening !== null || openProblem !== null) return
    const last = notes?.find((note) => note.path === known?.note && note.unreadable === null)
    const first = firstNote(notes ?? [])
    if (last && known) await session.openNote(last.path, { line: known.line, isUnderPage: true })
    else if (first !== null) await session.openNote(first, { isUnderPage: true })
  }
}

/** Keeps which note is open and the caret's line. Gives back what saves at once, for a page that is about to go. */
export function keepPlace(store: AppStore, api: Pick<NotesApi, 'savePlace'>): () => void {
  let kept: FolderPlace | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const place = placeOf(store.getState())
    if (place === null || isSame(place, kept)) return
    kept = place
    // It is a comfort: where it can't be kept, the next start opens the newest meeting.
    api.savePlace(place).catch(() => {
      kept = null
    })
  }
  store.subscribe(({ path, caret }, before) => {
    if (path === before.path && caret.line === before.caret.line) return
    timer ??= setTimeout(save, pauseMs)
  })
  return save
}

function placeOf({ path, caret }: AppState): FolderPlace | null {
  return path === null ? null : { note: path, line: caret.line }
}

function isSame(a: FolderPlace, b: FolderPlace | null): boolean {
  return b !== null && a.note === b.note && a.line === b.line
}
