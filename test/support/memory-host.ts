import { isDeepStrictEqual } from 'node:util'
import { type Client, connect } from '../../src/api/client.ts'
import type { NotesApi, NotesEvents } from '../../src/api/contract.ts'
import { ApiError, type ErrorCode } from '../../src/api/errors.ts'
import { emptyMemory, type FolderMemory, type WeekUndo } from '../../src/api/folder-memory.ts'
import { serve } from '../../src/api/host.ts'
import type { JournalAnswer, JournalEntry, RecoveredText } from '../../src/api/journal-entries.ts'
import type { NotePath } from '../../src/api/notes.ts'
import { portPair } from '../../src/api/port.ts'
import { usualSettings } from '../../src/api/settings.ts'
import type { SnapshotReason } from '../../src/api/snapshots.ts'
import { memoryFolder } from './memory-folder.ts'

/** A host whose folder is a map of texts: everything that crosses is checked and copied as in the real ones. */
export type MemoryHost = {
  readonly client: Client
  readonly files: Map<string, string>
  /** The texts that were saved or created, in order, as `path: text`. */
  readonly writes: string[]
  /** Another program writes the file. As in the real hosts, the page hears the text of what it has got, else the list. */
  write(path: string, text: string): void
  remove(path: string): void
  /** Another program renames the file. */
  move(path: string, to: string): void
  /** Lets no save finish until the given function is called. */
  hold(): () => void
  /** Every save fails so until `fail(null)`. */
  fail(code: ErrorCode | null): void
  /** The call fails so the next time, either before anything of it is done or with all of it done and its answer lost. */
  failOnce(method: keyof NotesApi, code: ErrorCode, when: 'undone' | 'done'): void
  /** The day by the host's clock. */
  setDay(today: string): void
  announce<E extends keyof NotesEvents>(event: E, value: NotesEvents[E]): void
  /** What is remembered of the folder. */
  memory(): FolderMemory
  /** How often each method was called. */
  readonly calls: Map<string, number>
  readonly flushed: (readonly string[])[]
  /** What was to be written down while somebody typed. */
  readonly journal: JournalEntry[]
  /** Earlier texts that were kept, oldest first. */
  readonly snapshots: { path: string; why: SnapshotReason; text: string }[]
  /** A sitting that ended has left this text; null when it was dropped. */
  leave(text: RecoveredText): void
  left(): RecoveredText | null
  failJournal(code: ErrorCode | null): void
  answerJournal(answer: (entry: JournalEntry) => JournalAnswer): void
}

export function memoryHost(texts: Readonly<Record<string, string>>): MemoryHost {
  const [page, host] = portPair()
  const folder = memoryFolder(texts)
  const { files, writes, textOf } = folder
  const flushed: (readonly string[])[] = []
  const journal: JournalEntry[] = []
  const snapshots: { path: string; why: SnapshotReason; text: string }[] = []
  let recovered: RecoveredText | null = null
  let journalFailure: ErrorCode | null = null
  let journalAnswer: (entry: JournalEntry) => JournalAnswer = () => 'kept'
  const calls = new Map<string, number>()
  const failing: Failing = new Map()
  let failure: ErrorCode | null = null
  let gate = Promise.resolve()
  let memory: FolderMemory = emptyMemory
  let weekUndo: WeekUndo | null = null
  let day = '2026-11-21'

  const refuse = (): never => {
    throw new ApiError('not-allowed', 'Not in this folder of the tests.')
  }
  const api: NotesApi = {
    hello: async () => ({
      folderName: 'crew',
      capabilities: [],
      platform: 'linux',
      today: day,
      appVersion: '0.0.0',
      isFirstRun: false,
    }),
    listNotes: async () => listOf(files),
    ...folder.calls,
    async saveNote(path, text, base) {
      await gate
      if (failure) throw new ApiError(failure, 'The disk is full.')
      return await folder.calls.saveNote(path, text, base)
    },
    followRename: async () => ({ changed: [], left: [] }),
    editNote: refuse,
    findNotes: async () => ({ notes: [], next: null, searched: 0, total: 0, unread: 0 }),
    listOpenWork: async () => ({ work: [], next: null, searched: 0, total: 0, unread: 0 }),
    listTemplates: async () => [],
    readKnowledge: async () => ({ people: [], dateOrder: null, near: null }),
    loadMemory: async () => memory,
    async saveMemory(given, before) {
      if (failure) throw new ApiError(failure, 'The disk is full.')
      if (!isDeepStrictEqual(memory, before)) return false
      memory = given
      return true
    },
    loadWeekUndo: async () => weekUndo,
    async saveWeekUndo(undo) {
      weekUndo = undo
    },
    loadSettings: async () => ({
      settings: { ...usualSettings, theme: 'dark', sidebarWidth: 200, skipsPreview: true },
      problems: [],
    }),
    saveSettings: async () => undefined,
    showMenu: async () => undefined,
    loadPlace: async () => null,
    savePlace: async () => undefined,
    openSamples: refuse,
    readOn: async () => undefined,
    pageShown: async () => undefined,
    rescan: async () => undefined,
    revealNote: refuse,
    chooseFolder: refuse,
    openLink: async () => undefined,
    exportPage: refuse,
    stopExport: refuse,
    journal: async (entry) => {
      if (journalFailure) throw new ApiError(journalFailure, 'The disk is full.')
      journal.push(entry)
      return journalAnswer(entry)
    },
    joinJournal: async () =>
      recovered
        ? [
            {
              id: `${'1'.repeat(32)}-${'2'.repeat(32)}`,
              path: recovered.path,
              typedAt: 1,
              isWhole: true,
              note: 'same' as const,
            },
          ]
        : [],
    openRecovery: async () => recovered ?? refuse(),
    async dropRecovery() {
      recovered = null
    },
    listSnapshots: async () =>
      snapshots.map(({ why }, at) => ({ id: String(at), atMs: at, why })).reverse(),
    openSnapshot: async (_, id) => snapshots[Number(id)]?.text ?? refuse(),
    async keepSnapshot(path, why, text) {
      snapshots.push({ path, why, text: text ?? textOf(path) })
    },
    async flushed(unsaved) {
      flushed.push(unsaved)
    },
  }
  const { announce } = serve(host, counted(failingOnce(api, failing), calls), ({ call, error }) => {
    throw new Error(`${call} failed in the host`, { cause: error })
  })
  return {
    client: connect(page),
    files,
    writes,
    memory: () => memory,
    calls,
    flushed,
    journal,
    announce,
    write(path, text) {
      const isNew = !files.has(path)
      files.set(path, text)
      if (isNew) announce('notesChanged', { notes: listOf(files) })
      const version = folder.news(path, text)
      if (version) announce('noteChanged', { path: path as NotePath, text, version })
    },
    move(path, to) {
      folder.move(path, to)
      announce('noteRenamed', { from: path as NotePath, to: to as NotePath })
    },
    remove(path) {
      folder.remove(path)
      announce('noteDeleted', { path: path as NotePath })
    },
    hold() {
      let release: () => void = () => undefined
      gate = new Promise((done) => {
        release = done
      })
      return release
    },
    setDay(today) {
      day = today
    },
    fail(code) {
      failure = code
    },
    failOnce(method, code, when) {
      failing.set(method, { code, when })
    },
    snapshots,
    leave(text) {
      recovered = text
    },
    left: () => recovered,
    failJournal(code) {
      journalFailure = code
    },
    answerJournal(answer) {
      journalAnswer = answer
    },
  }
}

function listOf(files: ReadonlyMap<string, string>) {
  return [...files.keys()].map((path) => ({
    path: path as NotePath,
    title: path,
    series: { key: 'crew', title: 'Crew' },
    date: null,
    meetings: 1,
    openItems: 0,
    carriedOn: 0,
    doneItems: 0,
    unreadable: null,
    copyOf: null,
  }))
}

type Failing = Map<keyof NotesApi, { readonly code: ErrorCode; readonly when: 'undone' | 'done' }>

function failingOnce(api: NotesApi, failing: Failing): NotesApi {
  return new Proxy(api, {
    get(target, name: keyof NotesApi) {
      const how = failing.get(name)
      if (!how) return target[name]
      failing.delete(name)
      return async (...args: never[]) => {
        const method = target[name] as (...args: never[]) => Promise<unknown>
        if (how.when === 'done') await method(...args)
        throw new ApiError(how.code, 'The host is away.')
      }
    },
  })
}

function counted(api: NotesApi, calls: Map<string, number>): NotesApi {
  return new Proxy(api, {
    get(target, name: keyof NotesApi) {
      calls.set(name, (calls.get(name) ?? 0) + 1)
      return target[name]
    },
  })
}
