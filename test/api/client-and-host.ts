import type { NotesApi } from '../../src/api/contract.ts'
import { ApiError } from '../../src/api/errors.ts'
import { emptyMemory } from '../../src/api/folder-memory.ts'
import type { NotePath, Version } from '../../src/api/notes.ts'

export const version = 'f'.repeat(64) as Version
export const path = 'a.md' as NotePath

/** Handlers that record their arguments and answer what the contract allows. */
export function recordingHandlers(): { handlers: NotesApi; calls: unknown[][] } {
  const calls: unknown[][] = []
  const answers: { [M in keyof NotesApi]: (...args: unknown[]) => unknown } = {
    hello: () => ({
      folderName: 'notes',
      capabilities: [],
      platform: 'linux',
      today: '2026-11-21',
      appVersion: '0.1.0',
      isFirstRun: false,
    }),
    listNotes: () => [],
    openNote: () => ({ text: 'a\n\u2028\u0000"\\', version, readOnly: null, isPlain: false }),
    saveNote: () => ({ kind: 'saved', version }),
    saveEdits: () => ({ kind: 'saved', version }),
    createNote: () => ({ kind: 'exists', path }),
    renameNote: () => ({ kind: 'renamed', path }),
    followRename: () => ({ changed: [], left: [] }),
    editNote: () => ({ kind: 'gone' }),
    putNoteBack: () => ({ kind: 'back' }),
    deleteNote: () => {
      throw new ApiError('disk-full', 'The disk is full.')
    },
    readSeries: () => [{ path, text: '', version }],
    findNotes: () => ({ notes: [], next: null, searched: 0, total: 0, unread: 0 }),
    listOpenWork: () => ({ work: [], next: null, searched: 0, total: 0, unread: 0 }),
    listTemplates: () => [],
    readKnowledge: () => ({ people: ['Ada'], dateOrder: null }),
    loadMemory: () => emptyMemory,
    saveMemory: () => true,
    loadSettings: () => {
      throw new TypeError('secret /home/ada/notes')
    },
    loadWeekUndo: () => null,
    saveWeekUndo: () => undefined,
    saveSettings: () => undefined,
    showMenu: () => undefined,
    loadPlace: () => null,
    savePlace: () => undefined,
    openSamples: () => undefined,
    readOn: () => undefined,
    pageShown: () => undefined,
    rescan: () => undefined,
    revealNote: () => undefined,
    chooseFolder: () => new Promise(() => undefined),
    openLink: () => undefined,
    exportPage: () => false,
    stopExport: () => undefined,
    journal: () => 'kept',
    joinJournal: () => [],
    openRecovery: () => ({ path, text: '', base: '', now: null }),
    dropRecovery: () => undefined,
    listSnapshots: () => [],
    openSnapshot: () => '',
    keepSnapshot: () => undefined,
    flushed: () => undefined,
  }
  const handlers = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      async (...args: unknown[]) => {
        calls.push([name, ...args])
        return answer(...args)
      },
    ]),
  ) as NotesApi
  return { handlers, calls }
}
