import type { Client } from '../../api/client.ts'
import type { LinkAnswer } from '../../notes/series/link-answers.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { isTypedChange } from '../editor/disk-text.ts'
import { setContext } from '../editor/note-field.ts'
import type { NoteView } from '../editor/note-view.ts'
import { caretOf } from '../editor/publish.ts'
import { type MemoryChange, noteInSeries } from '../store/memory-changes.ts'
import type { AppStore } from '../store/store.ts'
import { createAutosave } from './autosave.ts'
import { type Changing, createChanging } from './changing.ts'
import { type Choosing, createChoosing } from './choosing.ts'
import { type Clock, realClock } from './clock.ts'
import { contextOf } from './context.ts'
import { createDesk, type TextView } from './desk.ts'
import { createShowCreated, type Files } from './files.ts'
import { createFolderFind, type FolderFind } from './folder-find.ts'
import { createGoing, type Going } from './going.ts'
import { createGuesses, type Guesses } from './guesses.ts'
import { joinHost } from './host-events.ts'
import { createJournal } from './journal.ts'
import { createLateReading } from './late-reading.ts'
import { createFileChanges, createNewWeek, createRecoveries, createWeekWriter } from './later.ts'
import { createLinkAnswers } from './link-answers.ts'
import { createLinks, type Links } from './links.ts'
import { createMemoryKeeper } from './memory-keeper.ts'
import type { NewWeekSession } from './new-week.ts'
import { createNoteRows } from './note-rows.ts'
import { createOpener } from './open-note.ts'
import { bindPage, type PageWindow } from './page-events.ts'
import { createQuietly } from './quietly.ts'
import type { Recoveries } from './recovery.ts'
import { createSeriesWatch } from './series-watch.ts'
import { createTakeDisk } from './take-disk.ts'
import { createTrail } from './trail.ts'
import { createUndoWeek, type UndoWeek } from './undo-week.ts'
import { createWriting, type Writing } from './writing.ts'

/**
 * What a person's actions and the window can ask for. Problems become notices in the store, but for those of recoveries and of
 * `makeWeek`: these reject with ApiError, and who asked tells of it.
 */
export type Session = Files &
  FolderFind &
  NewWeekSession &
  Guesses &
  Writing &
  Changing &
  Choosing &
  Recoveries &
  Going &
  Pick<Links, 'openLink' | 'followLink'> &
  Pick<UndoWeek, 'undoNewWeek'> & {
    /** Reads settings, folder and memory, and listens to the host from then on. */
    start(): Promise<void>
    /** True when the text of all open notes is on disk. */
    saveNow(): Promise<boolean>
    retrySave(): void
    /** The word on whether an item is the same work as the earlier one that is likely to be; false where none is. */
    answerLink(item: Pick<Item, 'text'>, answer: LinkAnswer): boolean
    /** Asks for what may have changed while the window was left. */
    lookAgain(): void
    /** Remembers something of the folder in the app's data; every reading follows at once. */
    changeMemory(change: MemoryChange): void
  }

type Parts = {
  readonly client: Client
  readonly store: AppStore
  readonly view: NoteView | NoteView<TextView>
  readonly clock?: Clock
  /** The window, whose blur and closing save; none in tests. */
  readonly page?: (PageWindow & Pick<Window, 'open'>) | null
}

/** So long may what belongs to a note hold it back. */
const withinFrameMs = 30

export function createSession({
  client,
  store,
  view: noteView,
  clock = realClock,
  page = globalThis.window ?? null,
}: Parts): Session {
  const { api } = client
  const view: TextView = noteView.view
  const quietly = createQuietly(store)
  const contextFor = (path: string) => contextOf(store.getState(), path)
  const desk = createDesk(view, {
    empty: noteView.empty,
    mayDrop: (note) => autosave.isClean(note) && !autosave.isSaving(note),
    onHiddenChange: (note, tr) =>
      journal.changed(note, tr.changes, tr.startState.doc, isTypedChange(tr)),
  })
  const journal = createJournal({
    api,
    desk,
    clock,
    onProblem(problem) {
      const { journalProblem, setJournalProblem } = store.getState()
      if (problem !== journalProblem) setJournalProblem(problem)
    },
  })
  const takeDisk = createTakeDisk({
    store,
    desk,
    openNote: (path, at) => opener.openNote(path, at),
    lookForMarkers: (note) => opener.lookForMarkers(note),
    quietly,
    clock,
  })
  const autosave = createAutosave({
    api,
    desk,
    takeDisk,
    isComposing: () => view.composing,
    onState(note, state) {
      followRows()
      if (note !== desk.shown()) return
      store.getState().setSave(state)
      if (state.kind === 'clean' && store.getState().hasMarkers) opener.lookForMarkers(note)
    },
    journal,
    clock,
  })
  const followRows = createNoteRows({ store, desk, autosave })
  const seriesWatch = createSeriesWatch({ api, store, clock, contextOf: contextFor, desk, view })
  const late = createLateReading({ desk, clock })
  const opener = createOpener({
    api,
    store,
    desk,
    noteView,
    autosave,
    clock,
    late,
    contextOf: contextFor,
    onShown: seriesWatch.load,
  })
  const trail = createTrail({
    store,
    openNote: opener.openNote,
    caretLine(path) {
      const note = desk.find(path)
      return note && caretOf(desk.stateOf(note)).line
    },
  })
  const showCreated = createShowCreated({ store, desk, autosave, opener })

  const going = createGoing({ store, desk, view, opener, trail })
  const links = createLinks({ api, store, view, page, openNote: going.openNote, quietly })

  noteView.listen({
    changed(changes, before, isTyped) {
      const note = desk.shown()
      if (!note) return
      journal.changed(note, changes, before, isTyped)
      if (isTyped) autosave.changed(note)
    },
    toBeRead() {
      const note = desk.shown()
      if (note) late.readOn(note)
    },
    clashChosen: (at, choice) => void choosing.choose(choice, at),
    linkChosen: links.openLink,
    noteLinkChosen: links.openNoteLink,
  })

  /** People, corrections or labels changed: every open note is read again with them. */
  function readAgain(): void {
    for (const note of desk.all()) {
      desk.change(note, { effects: setContext.of(contextFor(note.path)) })
    }
    seriesWatch.readAgain()
  }

  const { linkAgain } = seriesWatch
  const changeMemory = createMemoryKeeper({ api, store, readAgain, linkAgain })
  const choosing = createChoosing({ api, view, desk, quietly })
  const shared = {
    api,
    store,
    desk,
    autosave,
    contextOf: contextFor,
    openNote: opener.openNote,
    quietly,
  }
  const undoWeek = createUndoWeek(shared)
  const write = createWeekWriter({
    ...shared,
    showCreated(...created) {
      const note = showCreated(...created)
      // What the week before left open is drawn with the note.
      seriesWatch.linkNow(withinFrameMs)
      return note
    },
    follow(path, from) {
      const said = store.getState().memory.series.notes[from]
      if (said !== undefined) changeMemory(noteInSeries(path, said))
      seriesWatch.join(path, from)
    },
    keepUndo: undoWeek.keep,
    undo: () => quietly(undoWeek.undoNewWeek()),
  })

  const { start, lookAgain } = joinHost({
    client,
    store,
    desk,
    autosave,
    journal,
    seriesWatch,
    readAgain,
    contextFor,
    loadWeekUndo: undoWeek.load,
    quietly,
    trail,
    followRows,
  })

  return {
    async start() {
      if (page) bindPage(page, { store, desk, autosave, journal, lookAgain })
      await start()
    },
    saveNow: autosave.flushAll,
    retrySave: autosave.retryAll,
    lookAgain,
    ...createFileChanges({ ...shared, journal, trail, followRows, showCreated, changeMemory }),
    changeMemory,
    answerLink: createLinkAnswers({ store, changeMemory }),
    undoNewWeek: undoWeek.undoNewWeek,
    ...createNewWeek({ ...shared, write, clock }),
    ...going,
    ...links,
    ...createChanging({ view, store, seriesWatch }),
    ...createFolderFind({ api, store, save: autosave.flushAll, quietly }),
    ...createGuesses({ view, store, changeMemory }),
    ...createWriting(view),
    ...choosing,
    ...createRecoveries(shared),
  }
}
