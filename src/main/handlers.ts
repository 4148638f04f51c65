import { basename } from 'node:path'
import type { Capability, ExportedPage, NotesApi } from '../api/contract.ts'
import { ApiError } from '../api/errors.ts'
import { safeLink } from '../api/link-guard.ts'
import type { MenuAction } from '../api/menu.ts'
import type { NotePath, SaveOutcome, TemplateText } from '../api/notes.ts'
import { type Language, texts } from '../language/language.ts'
import type { AppData } from './app-data.ts'
import type { Folder } from './folder/folder.ts'
import { today } from './folder/today.ts'
import type { Journal } from './journal/journal.ts'
import type { Snapshots } from './snapshots/snapshots.ts'

/** What the page works on. */
export type Workspace = {
  readonly folder: Folder
  readonly data: AppData
  readonly journal: Journal
  readonly snapshots: Snapshots
  loadTemplates(language: Language): Promise<readonly TemplateText[]>
}

/** What only some hosts can do; what is missing is no capability of theirs. */
export type Features = {
  readonly appVersion: string
  readonly capabilities: readonly Capability[]
  reveal?(file: string): void
  readonly isFirstRun?: boolean
  chooseFolder?(): Promise<void>
  openSamples?(): Promise<void>
  openLink?(url: string): Promise<void>
  /** False where the person gives up, or the signal says that they want it no more. */
  exportPage?(page: ExportedPage, signal: AbortSignal): Promise<boolean>
  showMenu?(actions: readonly MenuAction[]): void
}

/** One page: what it has got, and what it answers when it is asked to save everything. */
export type PageContext = {
  readonly given: Set<NotePath>
  flushed(unsaved: readonly NotePath[]): void
}

/** The contract's methods for one page. */
export function createHandlers(
  workspace: Workspace,
  features: Features,
  page: PageContext,
): NotesApi {
  const { folder, data, journal, snapshots } = workspace
  let exporting: AbortController | null = null
  const got = <T>(path: NotePath, value: T): T => {
    page.given.add(path)
    return value
  }
  const saved = (path: NotePath, outcome: SaveOutcome): SaveOutcome => {
    if (outcome.kind === 'saved') void snapshots.saved(path, () => folder.notes.bytesOf(path))
    return got(path, outcome)
  }
  return {
    hello: async () => ({
      folderName: basename(folder.root),
      capabilities: features.capabilities,
      platform: platformName(process.platform),
      today: today(),
      appVersion: features.appVersion,
      isFirstRun: features.isFirstRun ?? false,
    }),
    listNotes: () => folder.list(),
    openNote: async (path) => got(path, await folder.notes.open(path, page)),
    saveNote: async (path, text, base) =>
      saved(path, await folder.notes.save(path, { text, base, by: page })),
    saveEdits: async (path, edits, base) =>
      saved(path, await folder.notes.edit(path, edits, base, page)),
    createNote: async (path, text) => {
      const outcome = await folder.notes.create(path, text, page)
      return outcome.kind === 'created' ? got(outcome.path, outcome) : outcome
    },
    renameNote: async (path, to) => {
      const outcome = await folder.notes.rename(path, to, page)
      if (outcome.kind === 'renamed' && page.given.delete(path)) page.given.add(outcome.path)
      return outcome
    },
    // The page that asked is told of the other notes like everybody else: it may have them open.
    followRename: (from, to) => folder.notes.followRename(from, to),
    editNote: (path, edits, base) => folder.notes.edit(path, edits, base),
    deleteNote: (path, only) => folder.notes.delete(path, only, page),
    putNoteBack: (path, version) => folder.notes.putBack(path, version),
    readSeries: async (path) => {
      const texts = await folder.notes.readSeries(path)
      for (const text of texts) page.given.add(text.path)
      return texts
    },
    findNotes: (typed, from) => folder.find(typed, from),
    listOpenWork: (from) => folder.openWork(from),
    listTemplates: (language) => workspace.loadTemplates(language),
    readKnowledge: async () => folder.knowledge(),
    loadMemory: () => data.loadMemory(folder.root),
    saveMemory: async (memory, before) => {
      const isSaved = await data.saveMemory(folder.root, memory, before)
      if (isSaved) folder.readWith(memory)
      return isSaved
    },
    loadWeekUndo: () => data.loadWeekUndo(folder.root),
    saveWeekUndo: (undo) => data.saveWeekUndo(folder.root, undo),
    loadPlace: () => data.loadPlace(folder.root),
    savePlace: (place) => data.savePlace(folder.root, place),
    loadSettings: () => data.settings.load(),
    saveSettings: (some) => data.settings.change(some),
    rescan: () => folder.rescan(),
    revealNote: async (path) => able(features.reveal)(await folder.notes.placeOf(path)),
    chooseFolder: () => able(features.chooseFolder)(),
    openSamples: () => able(features.openSamples)(),
    readOn: async (goOn) => folder.readOn(goOn),
    pageShown: async () => folder.pageShown(),
    openLink: async (url) => {
      const link = safeLink(url)
      if (link === null) {
        throw new ApiError('not-allowed', texts().host.otherLinks)
      }
      await able(features.openLink)(link)
    },
    exportPage: (page) => {
      exporting = new AbortController()
      return able(features.exportPage)(page, exporting.signal)
    },
    stopExport: async () => exporting?.abort(),
    showMenu: async (actions) => able(features.showMenu)(actions),
    journal: (entry) => {
      folder.typed()
      return journal.keep(entry, page)
    },
    joinJournal: (sitting) => journal.join(sitting, page),
    openRecovery: (id) => journal.openRecovery(id),
    dropRecovery: (id) => journal.dropRecovery(id),
    listSnapshots: (path) => snapshots.list(path),
    openSnapshot: (path, id) => snapshots.open(path, id),
    async keepSnapshot(path, why, text) {
      const bytes =
        text === null ? await folder.notes.bytesOf(path) : new TextEncoder().encode(text)
      if (!bytes) throw new ApiError('not-found', texts().host.versionNotKept(path))
      await snapshots.keepSurely(path, bytes, why)
    },
    flushed: async (unsaved) => page.flushed(unsaved),
  }
}

function able<T>(feature: T | undefined): T {
  if (feature === undefined) throw new ApiError('not-allowed', texts().host.notFromHere)
  return feature
}

function platformName(platform: NodeJS.Platform): 'mac' | 'windows' | 'linux' {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
