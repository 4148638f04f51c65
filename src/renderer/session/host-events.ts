import type { Client } from '../../api/client.ts'
import { ApiError } from '../../api/errors.ts'
import type { FolderMemory } from '../../api/folder-memory.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { AppStore } from '../store/store.ts'
import { askDay } from './ask-day.ts'
import type { Autosave } from './autosave.ts'
import type { Desk, OpenNote } from './desk.ts'
import { renamed } from './files.ts'
import type { NoteJournal } from './journal.ts'
import type { Quietly } from './quietly.ts'
import type { SeriesWatch } from './series-watch.ts'
import type { Trail } from './trail.ts'

type Parts = {
  readonly client: Client
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly journal: NoteJournal
  readonly seriesWatch: SeriesWatch
  readonly readAgain: () => void
  readonly contextFor: (path: string) => ReadingContext
  readonly loadWeekUndo: () => Promise<void>
  readonly quietly: Quietly
  readonly trail: Pick<Trail, 'renamed'>
  readonly followRows: () => void
}

/** What the host announces, and what the page asks it at the start and each time the connection is there again. */
export function joinHost(parts: Parts) {
  const {
    client,
    store,
    desk,
    autosave,
    journal,
    seriesWatch,
    readAgain,
    contextFor,
    loadWeekUndo,
    quietly,
    followRows,
  } = parts
  const { api } = client
  const { getState } = store

  function took(path: NotePath, text: string, version: Version): void {
    const note = desk.find(path)
    if (note) autosave.tookDisk(note, text, version)
    seriesWatch.noteChanged(path, text, version)
  }

  function gone(path: NotePath): void {
    const note = desk.find(path)
    if (!note) return
    // Its text is kept while it is shown or not on disk; what nobody looks at and nobody wrote in goes with its file.
    if (note !== desk.shown() && autosave.isClean(note)) {
      autosave.forget(note)
      desk.drop(note)
    } else {
      autosave.setGone(note)
    }
  }

  function listen(): void {
    client.on('notesChanged', ({ notes }) => {
      getState().setNotes(notes)
      // The series has the notes that the host has, and no others.
      seriesWatch.listChanged()
      followRows()
    })
    client.on('noteChanged', ({ path, text, version }) => took(path, text, version))
    client.on('noteDeleted', ({ path }) => gone(path))
    client.on('noteRenamed', ({ from, to }) =>
      renamed(
        { desk, autosave, journal, store, contextOf: contextFor, trail: parts.trail },
        from,
        to,
      ),
    )
    client.on('knowledgeChanged', (knowledge) => {
      getState().setKnowledge(knowledge)
      readAgain()
    })
    client.on('readingProgress', (progress) => getState().setReading(progress))
    client.on('folderLost', ({ message }) => getState().setFolderLost(message))
    client.on('folderFound', () => {
      getState().setFolderLost(null)
      quietly(comeBack())
    })
    client.on('weekUndoChanged', ({ undo }) => getState().setWeekUndo(undo))
    client.on('settingsChanged', (settings) => getState().takeSettings(settings))
    client.on('closing', () => quietly(close()))
    client.onClosed(() => getState().setConnection('lost'))
    client.onReopened(() => quietly(joined().then(comeBack)))
  }

  async function joined(): Promise<void> {
    const hello = await api.hello()
    getState().setHello(hello)
    getState().setConnection('joined')
  }

  async function readFolder(): Promise<void> {
    const [notes, knowledge, memory] = await Promise.all([
      api.listNotes(),
      api.readKnowledge(),
      readMemory(),
    ])
    const { setNotes, setKnowledge, setMemory, setRecoveries } = getState()
    setKnowledge(knowledge)
    setMemory(memory)
    setNotes(notes)
    followRows()
    readAgain()
    setRecoveries(await journal.join())
  }

  async function readSettings(): Promise<readonly string[]> {
    const { settings, problems } = await api.loadSettings()
    getState().takeSettings(settings, problems)
    return problems
  }

  /** Without it the notes are shown all the same. It is asked for again before anything is added to it. */
  async function readMemory(): Promise<FolderMemory> {
    try {
      return await api.loadMemory()
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'closed') throw error
      quietly(Promise.reject(error))
      return getState().memory
    }
  }

  /** The folder or the connection is there again: what changed meanwhile is asked for, since nothing announced it. */
  async function comeBack(): Promise<void> {
    await Promise.all([readSettings(), readFolder(), loadWeekUndo(), ...desk.all().map(compare)])
    autosave.retryAll()
    seriesWatch.load()
  }

  async function compare(note: OpenNote): Promise<void> {
    try {
      const { text, version } = await api.openNote(note.path)
      took(note.path, text, version)
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not-found') gone(note.path)
      else throw error
    }
  }

  async function close(): Promise<void> {
    // The host does not wait for long; what it has written down is offered at the next start.
    journal.flushAll()
    await autosave.flushAll()
    const unsaved = desk.all().filter((note) => !autosave.isClean(note))
    await api.flushed(unsaved.map(({ path }) => path))
  }

  return {
    /** What may have changed while the window was left: the folder, also where its changes are not told, and the day. */
    lookAgain(): void {
      quietly(api.rescan())
      quietly(askDay(api, store))
    },
    async start(): Promise<void> {
      listen()
      try {
        const reading = readSettings()
        await joined()
        for (const text of await reading) getState().addToast({ kind: 'problem', text })
        await Promise.all([readFolder(), loadWeekUndo()])
      } catch (error) {
        // A lost connection has a notice of its own, and starts anew when it is there again.
        if (!(error instanceof ApiError)) throw error
        if (error.code !== 'closed') quietly(Promise.reject(error))
      }
    },
  }
}
