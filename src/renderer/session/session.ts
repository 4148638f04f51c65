import { redo, undo } from '@codemirror/commands'
import { findNext, findPrevious, openSearchPanel } from '@codemirror/search'
import { EditorView } from '@codemirror/view'
import type { Client } from '../../api/client.ts'
import type { NotePath, NotePlace } from '../../api/contract.ts'
import { safeLink } from '../../api/link-guard.ts'
import { texts } from '../../language/language.ts'
import type { LinkAnswer } from '../../notes/link-answers.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { changeItem, type ItemChange } from '../editor/change-item.ts'
import { addCarried, goToLine, isInConflict, type ShownItem, tickItem } from '../editor/commands.ts'
import { isTypedChange } from '../editor/disk-text.ts'
import { linkAt } from '../editor/links.ts'
import { noteOf, setContext } from '../editor/note-field.ts'
import type { NoteView } from '../editor/note-view.ts'
import { setPasts } from '../editor/past-tooltip.ts'
import { caretOf } from '../editor/publish.ts'
import { setCarried } from '../editor/visible-marks.ts'
import type { DiffTexts } from '../editor/week-diff.ts'
import { type MemoryChange, noteInSeries, noteMoved } from '../store/memory-changes.ts'
import type { LastWeekRow } from '../store/note-slice.ts'
import type { AppStore } from '../store/store.ts'
import { createAutosave } from './autosave.ts'
import { type BroughtIn, bringInOpen } from './bring-in.ts'
import { type Choosing, createChoosing } from './choosing.ts'
import { type Clock, realClock } from './clock.ts'
import { contextOf } from './context.ts'
import { createDesk, type TextView } from './desk.ts'
import { createFiles, type Files } from './files.ts'
import { createFolderFind, type FolderFind } from './folder-find.ts'
import { createGuesses, type Guesses } from './guesses.ts'
import { joinHost } from './host-events.ts'
import { createJournal } from './journal.ts'
import { createLateReading } from './late-reading.ts'
import { createLinkAnswers } from './link-answers.ts'
import { createMemoryKeeper } from './memory-keeper.ts'
import { createNewWeek, type NewWeekSession } from './new-week.ts'
import { createNoteLinks } from './note-links.ts'
import { createOpener, type OpenPlace } from './open-note.ts'
import { bindPage } from './page-events.ts'
import { placesOf } from './places.ts'
import { createRecoveries, type Recoveries } from './recovery.ts'
import { createSeriesWatch } from './series-watch.ts'
import { createTakeDisk } from './take-disk.ts'
import { createTrail } from './trail.ts'
import { createUndoWeek } from './undo-week.ts'
import { createWeekWriter } from './write-week.ts'
import { createWriting, type Writing } from './writing.ts'

/** What a person's actions and the window can ask for. Nothing here throws; problems become notices in the store. */
export type Session = Pick<Files, 'createFromTemplate' | 'renameNote' | 'deleteNote'> &
  FolderFind &
  NewWeekSession &
  Guesses &
  Writing &
  Choosing &
  Recoveries & {
    /** Reads settings, folder and memory, and listens to the host from then on. */
    start(): Promise<void>
    openNote(path: NotePath, at?: OpenPlace): Promise<boolean>
    /** Where one is in the open notes, the one that is shown first. */
    places(): readonly NotePlace[]
    /** To where one was before, and on again; false where there is no such place any more. */
    goBack(): Promise<boolean>
    goForward(): Promise<boolean>
    /** Opens what the link at the caret leads to; false where there is none. */
    followLink(): boolean
    /** True when the text of all open notes is on disk. */
    saveNow(): Promise<boolean>
    retrySave(): void
    /** Creates the file of the shown note again, after it was deleted elsewhere. */
    writeAnew(): Promise<void>
    /** Puts what the meeting before left open, and this one does not have yet, into the caret's meeting. */
    bringIn(): BroughtIn
    undoNewWeek(): Promise<void>
    /** The word on whether an item is the same work as the earlier one that is likely to be; false where none is. */
    answerLink(item: Pick<Item, 'text'>, answer: LinkAnswer): boolean
    /** Shows how one text differs from another in the element; gives back what takes it away. */
    showDiff(parent: HTMLElement, diff: DiffTexts): Promise<() => void>
    rescan(): void
    tickItem(shown: ShownItem): boolean
    /** Whether the line (from 1) stands between the conflict markers of another program. */
    isInConflict(line: number): boolean
    /** Gives the item other owners, drops it or parks it; false where its line can't say so. */
    changeItem(shown: ShownItem, change: ItemChange): boolean
    /** Shows the note where a page stood in its place, as does all that goes to the text. */
    goToLine(line: number): void
    focusEditor(): void
    /** Writes an item of the meeting before into the caret's meeting, where this team writes such items. */
    addCarried(row: Pick<LastWeekRow, 'item' | 'at'>): boolean
    /** Remembers something of the folder in the app's data; every reading follows at once. */
    changeMemory(change: MemoryChange): void
    /** Opens a web or mail address outside of Carryover; anything else is left alone. */
    openLink(address: string): void
    undo(): boolean
    redo(): boolean
    /** Opens the search in the note, or goes on with what is looked for. */
    find(which?: 'next' | 'previous'): void
  }

type Parts = {
  readonly client: Client
  readonly store: AppStore
  readonly view: NoteView | NoteView<TextView>
  readonly clock?: Clock
  /** The window, whose blur and closing save; none in tests. */
  readonly page?: Window | null
}

export function createSession({
  client,
  store,
  view: noteView,
  clock = realClock,
  page = globalThis.window ?? null,
}: Parts): Session {
  const { api } = client
  const view: TextView = noteView.view
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
    desk,
    onTaken: (note) => opener.lookForMarkers(note),
    onClash(note, clashes) {
      // The note that is shown has a banner.
      if (note === desk.shown()) return
      const line = clashes[0]?.from ?? 1
      store.getState().addToast({
        kind: 'problem',
        text: texts().safety.clash(note.path),
        action: {
          label: texts().safety.goThere,
          run: () => void opener.openNote(note.path, { line }),
        },
      })
    },
  })
  const autosave = createAutosave({
    api,
    desk,
    takeDisk,
    isComposing: () => view.composing,
    onState(note, state) {
      if (note !== desk.shown()) return
      store.getState().setSave(state)
      if (state.kind === 'clean' && store.getState().hasMarkers) opener.lookForMarkers(note)
    },
    journal,
    clock,
  })
  const seriesWatch = createSeriesWatch({
    api,
    store,
    clock,
    contextOf: contextFor,
    openNote(path) {
      const note = desk.find(path as NotePath)
      const state = note && desk.stateOf(note)
      return state && { note: noteOf(state), text: state.doc }
    },
    onCarried: (carried) => view.dispatch({ effects: setCarried.of(carried) }),
    onPasts: (pasts) => view.dispatch({ effects: setPasts.of(pasts) }),
  })
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
  const files = createFiles({
    api,
    store,
    desk,
    autosave,
    journal,
    opener,
    contextOf: contextFor,
    trail,
  })

  /** Puts away the page that stands in the place of the note. */
  const showNote = () => store.getState().setPage(null)

  function openAddress(address: string): void {
    const link = safeLink(address)
    if (link === null) return
    if (store.getState().hello?.capabilities.includes('openLink')) quietly(api.openLink(link))
    else page?.open(link, '_blank', 'noopener,noreferrer')
  }

  const noteLinks = createNoteLinks({
    api,
    store,
    view,
    openNote,
    goToLine: (line) => goToLine(view, line),
    rename: async (from, to) => (await files.renameNote(from, to)).kind === 'renamed',
    quietly,
  })

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
    linkChosen: openAddress,
    noteLinkChosen: (link) => quietly(noteLinks.open(link)),
  })

  /** A refusal or failure becomes a notice. */
  function quietly(asked: Promise<unknown>): void {
    asked.catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error)
      store.getState().addToast({ kind: 'problem', text })
    })
  }

  /** People, corrections or labels changed: every open note is read again with them. */
  function readAgain(): void {
    for (const note of desk.all()) {
      desk.change(note, { effects: setContext.of(contextFor(note.path)) })
    }
    seriesWatch.readAgain()
  }

  const changeMemory = createMemoryKeeper({
    api,
    store,
    readAgain,
    linkAgain: seriesWatch.linkAgain,
  })
  const choosing = createChoosing({ api, view, desk, quietly })
  const recoveries = createRecoveries({
    api,
    store,
    desk,
    autosave,
    openNote: (path) => opener.openNote(path),
  })
  const guesses = createGuesses({ view, store, changeMemory })

  const undoWeek = createUndoWeek({
    api,
    store,
    desk,
    autosave,
    openNote: opener.openNote,
    quietly,
  })
  const weeks = createNewWeek({
    api,
    store,
    desk,
    autosave,
    contextOf: contextFor,
    openNote: opener.openNote,
    write: createWeekWriter({
      api,
      store,
      desk,
      autosave,
      openNote: opener.openNote,
      showCreated: files.showCreated,
      follow(path, from) {
        const said = store.getState().memory.series.notes[from]
        if (said !== undefined) changeMemory(noteInSeries(path, said))
      },
      keepUndo: undoWeek.keep,
      undo: () => quietly(undoWeek.undoNewWeek()),
    }),
  })

  const answerLink = createLinkAnswers({ store, changeMemory })

  const host = joinHost({
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
  })

  async function openNote(path: NotePath, at?: OpenPlace): Promise<boolean> {
    if (path !== store.getState().path) return await opener.openNote(path, at)
    let opened: Promise<boolean> | undefined
    trail.jump(() => {
      opened = opener.openNote(path, at)
    })
    return (await opened) ?? false
  }

  return {
    createFromTemplate: files.createFromTemplate,
    async renameNote(path, to) {
      // Links in what is not saved yet have to be on disk to follow.
      await autosave.flushAll()
      const outcome = await files.renameNote(path, to)
      if (outcome.kind !== 'renamed') return outcome
      if (store.getState().memory.series.notes[path] !== undefined) {
        changeMemory(noteMoved(path, outcome.path))
      }
      quietly(noteLinks.follow(path, outcome.path))
      return outcome
    },
    followLink() {
      const chosen = linkAt(view.state, view.state.selection.main.head)
      if (chosen?.kind === 'address') openAddress(chosen.address)
      else if (chosen) quietly(noteLinks.open(chosen.link))
      return chosen !== null
    },
    deleteNote: files.deleteNote,
    async start() {
      if (page) {
        bindPage(page, {
          left: () => {
            journal.flushAll()
            void autosave.flushAll()
          },
          cameBack: () => quietly(api.rescan()),
          closing: () => mustAsk(),
        })
      }
      await host.start()
    },
    openNote,
    goBack: () => trail.go(-1),
    goForward: () => trail.go(1),
    saveNow: autosave.flushAll,
    retrySave: autosave.retryAll,
    async writeAnew() {
      const note = desk.shown()
      if (note) await files.writeAnew(note)
    },
    async newWeek(date) {
      try {
        return await weeks.newWeek(date)
      } catch (error) {
        quietly(Promise.reject(error))
        return 'refused'
      }
    },
    makeWeek: weeks.makeWeek,
    answerLink,
    undoNewWeek: () => undoWeek.undoNewWeek(),
    bringIn: () => {
      seriesWatch.linkNow()
      return bringInOpen({ view, store, linesOf: seriesWatch.linesOf })
    },
    async showDiff(parent, diff) {
      const { mountDiff } = await import('../editor/week-diff.ts')
      return mountDiff(parent, diff, view.state.facet(EditorView.cspNonce))
    },
    rescan: () => quietly(api.rescan()),
    tickItem: (shown) => tickItem(view, shown),
    isInConflict: (line) =>
      line <= view.state.doc.lines && isInConflict(view.state, [view.state.doc.line(line)]),
    changeItem: (shown, change) => changeItem(view, shown, change),
    goToLine(line) {
      showNote()
      trail.jump(() => goToLine(view, line))
      view.focus()
    },
    focusEditor() {
      showNote()
      view.focus()
    },
    addCarried: (row) => addCarried(view, { item: row.item, lines: seriesWatch.linesOf(row) }),
    changeMemory,
    ...createFolderFind({ api, store, save: autosave.flushAll, quietly }),
    ...guesses,
    ...createWriting(view),
    openLink: openAddress,
    ...choosing,
    places: () => placesOf(desk, view),
    ...recoveries,
    undo: () => undo(view),
    redo: () => redo(view),
    find(which) {
      showNote()
      if (!('dom' in noteView.view)) return
      const go = which === 'next' ? findNext : which === 'previous' ? findPrevious : openSearchPanel
      go(noteView.view)
    },
  }

  /** Starts the last saves; the browser asks only where a save can't leave any more before the page is gone. */
  function mustAsk(): boolean {
    const notes = desk.all().filter((note) => note.readOnly === null && !autosave.isClean(note))
    const late = notes.some((note) => autosave.isSaving(note))
    void autosave.flushAll()
    return late || notes.some((note) => ['failed', 'gone'].includes(autosave.stateOf(note).kind))
  }
}
