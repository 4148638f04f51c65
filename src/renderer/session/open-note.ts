import { Transaction } from '@codemirror/state'
import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { NotePath, OpenedNote } from '../../api/notes.ts'
import type { NotePlace } from '../../api/places.ts'
import { meetingsInOrder, type SeriesMeeting } from '../../notes/series/meetings.ts'
import { conflictRegions } from '../../notes/text/conflict-regions.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import { meetingNumber } from '../../notes/words/meeting-number.ts'
import { clashField, foundClashes } from '../editor/clashes.ts'
import { goToLine } from '../editor/commands.ts'
import { textOfDisk } from '../editor/disk-text.ts'
import { foldAt, foldOthers } from '../editor/folding.ts'
import { noteOf, stageOf } from '../editor/note-field.ts'
import type { NoteView } from '../editor/note-view.ts'
import { caretOf } from '../editor/publish.ts'
import { scrollTo } from '../editor/scrolling.ts'
import { startCounting, wordCount } from '../editor/word-count.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Clock } from './clock.ts'
import type { Desk, OpenNote, TextView } from './desk.ts'
import type { createLateReading } from './late-reading.ts'

export type OpenPlace = {
  /** From 1. */
  readonly line?: number
  /** Nobody asked for the note: a page that stands over it stays, and so does the focus. */
  readonly isUnderPage?: boolean
}

export type Opener = {
  /** False where the note can't be opened, or another was asked for meanwhile. */
  openNote(path: NotePath, at?: OpenPlace): Promise<boolean>
  /** Shows a note whose text is known already. */
  showText(path: NotePath, opened: OpenedNote): OpenNote
  /** Looks again whether the note, if it is shown, has the conflict markers of another program in it. */
  lookForMarkers(note: OpenNote): void
}

type Parts = {
  readonly api: Pick<NotesApi, 'openNote'>
  readonly store: AppStore
  readonly desk: Desk
  readonly noteView: NoteView<TextView>
  readonly autosave: Autosave
  readonly clock: Clock
  readonly late: ReturnType<typeof createLateReading>
  readonly contextOf: (path: string) => ReadingContext
  /** Another note is shown. */
  readonly onShown: () => void
}

export function createOpener(parts: Parts): Opener {
  const { api, store, desk, noteView, autosave, clock, late, contextOf, onShown } = parts
  const { view } = noteView
  let asked = 0

  function show(note: OpenNote): void {
    for (const old of desk.show(note)) autosave.forget(old)
    const { setOpenNote, setSave, setClashes, setHasMarkers } = store.getState()
    const { state } = view
    setOpenNote({
      path: note.path,
      note: noteOf(state),
      stage: stageOf(state),
      readOnly: note.readOnly,
      caret: caretOf(state),
      words: state.field(wordCount),
    })
    setSave(autosave.stateOf(note))
    setClashes(state.field(clashField).length)
    setHasMarkers(false)
    onShown()
    late.readOn(note)
    // Both look through the whole text.
    if (stageOf(state) === 'plain') return
    lookForMarkers(note)
    clock.whenIdle(() => {
      if (desk.shown() !== note || view.state.field(wordCount) !== null) return
      view.dispatch({ effects: startCounting.of(null) })
    })
  }

  /** The whole text is looked through, so that waits until the page is idle. */
  function lookForMarkers(note: OpenNote): void {
    clock.whenIdle(() => {
      if (desk.shown() !== note) return
      store.getState().setHasMarkers(conflictRegions(view.state.doc.toString()).length > 0)
    })
  }

  function showText(path: NotePath, { text, version, readOnly, isPlain }: OpenedNote): OpenNote {
    const base = textOfDisk(text)
    const isReadOnly = readOnly !== null
    const hidden = noteView.newState({
      text: base,
      readOnly: isReadOnly,
      isPlain,
      context: contextOf(path),
    })
    const note: OpenNote = {
      path,
      readOnly,
      base,
      taken: base,
      version,
      hidden,
      scroll: null,
      top: 1,
    }
    show(note)
    return note
  }

  /** Where one was in the note, unless it has another text now. */
  function placeIn(path: NotePath): NotePlace | undefined {
    const { length } = view.state.doc
    return store.getState().places.find((place) => place.path === path && place.length === length)
  }

  function goBackTo({ line, column, top }: NotePlace): void {
    const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines))
    const anchor = Math.min(from + column - 1, to)
    view.dispatch({ selection: { anchor }, effects: scrollTo(view.state, top) })
  }

  /** In a log one writes in the newest meeting, wherever it stands. */
  function goToNewest(): void {
    const note = noteOf(view.state)
    const isMeeting = ({ date, meeting }: SeriesMeeting) =>
      date !== null || meetingNumber(meeting.title ?? '') !== null
    const newest = meetingsInOrder([{ path: '', note }]).findLast(isMeeting)
    if (newest) goToLine(view, newest.firstLine + newest.meeting.titleLine)
  }

  /** What one doesn't write in is folded away at first. */
  function foldOlder(): void {
    const { state } = view
    view.dispatch({ effects: foldOthers(state, caretOf(state).line) })
  }

  async function openNote(path: NotePath, at: OpenPlace = {}): Promise<boolean> {
    const ask = ++asked
    const { setOpening, setNoNote } = store.getState()
    const isUnderPage = () => at.isUnderPage === true && store.getState().page !== null
    const before = desk.shown()
    if (before && before.path !== path) void autosave.flush(before)
    const known = desk.find(path)
    if (known) {
      setOpening(null)
      if (known !== before) show(known)
    } else {
      setOpening(path)
      try {
        const opened = await api.openNote(path)
        if (ask !== asked) return false
        showText(path, opened)
        const place = placeIn(path)
        if (place) view.dispatch({ effects: foldAt(view.state, place.folds) })
        const kept = store.getState().places.find((one) => one.path === path)?.clashes ?? []
        if (kept.length > 0) {
          view.dispatch({
            effects: foundClashes(view.state, kept),
            annotations: Transaction.addToHistory.of(false),
          })
        }
        if (at.line !== undefined) goToLine(view, at.line)
        else if (place) goBackTo(place)
        else if (stageOf(view.state) === 'read') goToNewest()
        if (!place) foldOlder()
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (ask !== asked) return false
        desk.clear()
        setNoNote({ path, message: error.message })
        return false
      }
    }
    if (at.line !== undefined) goToLine(view, at.line)
    if (isUnderPage()) return true
    store.getState().setPage(null)
    view.focus()
    return true
  }

  return { openNote, showText, lookForMarkers }
}
