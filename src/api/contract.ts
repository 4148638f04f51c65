import type { Language } from '../language/language.ts'
import type { TextEdit } from '../notes/text/text.ts'
import type { FoundNotes, OpenWorkPart } from './finding.ts'
import type { FolderKnowledge, FolderMemory, WeekUndo } from './folder-memory.ts'
import type { JournalAnswer, JournalEntry, RecoveredText, Recovery } from './journal-entries.ts'
import type { MenuAction } from './menu.ts'
import type {
  CreateOutcome,
  DeleteOutcome,
  Followed,
  NotePath,
  NoteSummary,
  OpenedNote,
  PutBackOutcome,
  RenameOutcome,
  SaveOutcome,
  SeriesText,
  TemplateText,
  Version,
} from './notes.ts'
import type { FolderPlace } from './places.ts'
import type { LoadedSettings, Settings } from './settings.ts'
import type { SnapshotInfo } from './snapshots.ts'

/** A document to be kept as a file outside of the folder. `html` is a whole file; `name` has no ending. */
export type ExportedPage = {
  readonly name: string
  readonly kind: 'html' | 'pdf'
  readonly html: string
}

/** What only some hosts can do. The interface asks for these, never for the host's name. */
export type Capability =
  | 'chooseFolder'
  | 'reveal'
  | 'systemTrash'
  | 'nativeMenu'
  | 'openLink'
  | 'exportPage'
  | 'openSamples'

export type Hello = {
  readonly folderName: string
  readonly capabilities: readonly Capability[]
  readonly platform: 'mac' | 'windows' | 'linux'
  /** Today, by the host's clock and time zone, YYYY-MM-DD. */
  readonly today: string
  readonly appVersion: string
  /** Nobody named a folder and none was open before: these are the sample notes. */
  readonly isFirstRun: boolean
}

/** How far the texts of the folder are read. */
export type ReadingProgress = {
  readonly read: number
  readonly total: number
  /** The person stopped it; what is changed from then on is read all the same. */
  readonly isStopped: boolean
}

/** What the renderer may ask of the host. Refusals and failures reject with ApiError. */
export type NotesApi = {
  hello(): Promise<Hello>
  listNotes(): Promise<readonly NoteSummary[]>
  openNote(path: NotePath): Promise<OpenedNote>
  saveNote(path: NotePath, text: string, base: Version): Promise<SaveOutcome>
  /** The same for a long text, by what has changed in it since `base`. Rejects where the edits don't fit. */
  saveEdits(path: NotePath, edits: readonly TextEdit[], base: Version): Promise<SaveOutcome>
  /** Writes a new file and never over an existing one. Makes the folders above it. */
  createNote(path: string, text: string): Promise<CreateOutcome>
  renameNote(path: NotePath, to: string): Promise<RenameOutcome>
  /** Lets the links to a note that was renamed from `from` to `to` follow it: only their targets change. */
  followRename(from: NotePath, to: NotePath): Promise<Followed>
  /** Makes the edits unless the file is no longer `base`. */
  editNote(path: NotePath, edits: readonly TextEdit[], base: Version): Promise<SaveOutcome>
  /** To the system's trash, or to `.trash` in the folder where there is none. With `only`, just that version. */
  deleteNote(path: NotePath, only: Version | null): Promise<DeleteOutcome>
  /** Puts a note that was deleted lately back, byte for byte, and never over another one. Rejects where it can't be had any more. */
  putNoteBack(path: NotePath, version: Version): Promise<PutBackOutcome>
  /** The texts of all notes of the series that the note belongs to, itself included, by path. */
  readSeries(path: NotePath): Promise<readonly SeriesText[]>
  /**
   * The notes that have what was typed (find-query.ts), newest first, in parts: from 0, then from what the answer calls
   * `next`. Nothing goes on by itself: who doesn't ask again has stopped it. Where nothing was typed nothing is found, and
   * the notes are read for the question that comes.
   */
  findNotes(typed: string, from: number): Promise<FoundNotes>
  /** The open work of the whole folder, each piece by its newest words; in parts like `findNotes`. */
  listOpenWork(from: number): Promise<OpenWorkPart>
  /** The folder's own, then those of the program, which are written in that language. */
  listTemplates(language: Language): Promise<readonly TemplateText[]>
  readKnowledge(): Promise<FolderKnowledge>
  loadMemory(): Promise<FolderMemory>
  /** False, and nothing is saved, where what is kept is no longer `before`: another window has added to it. */
  saveMemory(memory: FolderMemory, before: FolderMemory): Promise<boolean>
  loadWeekUndo(): Promise<WeekUndo | null>
  saveWeekUndo(undo: WeekUndo | null): Promise<void>
  /** What is shown first; null where nothing is known of the folder. */
  loadPlace(): Promise<FolderPlace | null>
  savePlace(place: FolderPlace): Promise<void>
  loadSettings(): Promise<LoadedSettings>
  /** Changes some settings and keeps the others. */
  saveSettings(some: Partial<Settings>): Promise<void>
  /** Looks at the whole folder again, because every watcher drops events. */
  rescan(): Promise<void>
  revealNote(path: NotePath): Promise<void>
  chooseFolder(): Promise<void>
  /** Opens the sample notes, which are copied to the person's documents the first time. */
  openSamples(): Promise<void>
  /** Stops reading the texts of the folder, or goes on with it. */
  readOn(goOn: boolean): Promise<void>
  /** The page shows its first note, or has none to show: what it was not to wait for may begin. */
  pageShown(): Promise<void>
  openLink(url: string): Promise<void>
  /** Lets the person choose a file and writes the document there; false where they choose none or stop it. */
  exportPage(page: ExportedPage): Promise<boolean>
  /** Gives up the export that is going on; its file is not written then. Nothing where none is. */
  stopExport(): Promise<void>
  /** The page's actions for the native menu; asked each time one of them changes. */
  showMenu(actions: readonly MenuAction[]): Promise<void>
  /** Writes down what was typed; answered when a crash of the host would not take it along. */
  journal(entry: JournalEntry): Promise<JournalAnswer>
  /** Names the page's sitting, and gives what other sittings that ended left behind. */
  joinJournal(sitting: string): Promise<readonly Recovery[]>
  openRecovery(id: string): Promise<RecoveredText>
  /** The text is where the person wants it. It stays among the note's snapshots. */
  dropRecovery(id: string): Promise<void>
  /** The note's earlier texts, newest first. */
  listSnapshots(path: NotePath): Promise<readonly SnapshotInfo[]>
  openSnapshot(path: NotePath, id: string): Promise<string>
  /** Keeps a text of the note: the one that is given, or the one on disk. Rejects where it can't be kept. */
  keepSnapshot(
    path: NotePath,
    why: 'week' | 'choice' | 'restore',
    text: string | null,
  ): Promise<void>
  /** The renderer's answer to `closing`: all text is on disk, or `unsaved` names what is not. */
  flushed(unsaved: readonly NotePath[]): Promise<void>
}

/** What the host announces. */
export type NotesEvents = {
  notesChanged: { readonly notes: readonly NoteSummary[] }
  /** The file has another text than it had; never sent for what the renderer saved itself. */
  noteChanged: { readonly path: NotePath; readonly text: string; readonly version: Version }
  noteDeleted: { readonly path: NotePath }
  noteRenamed: { readonly from: NotePath; readonly to: NotePath }
  knowledgeChanged: FolderKnowledge
  /** Sent while many texts are read, and once when all are. */
  readingProgress: ReadingProgress
  folderLost: { readonly message: string }
  folderFound: Record<string, never>
  /** The person asked the system for this note: by the file manager, a drop or the command line. */
  noteAsked: { readonly path: NotePath }
  /** Settings were changed, here or in another window. */
  settingsChanged: Settings
  /** Another new week can be taken back now, or none any more: made or taken back here or in another window. */
  weekUndoChanged: { readonly undo: WeekUndo | null }
  /** The window is about to close: save everything, then call `flushed`. */
  closing: Record<string, never>
  /** An entry of the native menu was chosen; `action` is the id of one of the renderer's actions. */
  menuChosen: { readonly action: string }
}

export const methods = [
  'hello',
  'listNotes',
  'openNote',
  'saveNote',
  'saveEdits',
  'createNote',
  'renameNote',
  'followRename',
  'editNote',
  'deleteNote',
  'putNoteBack',
  'readSeries',
  'findNotes',
  'listOpenWork',
  'listTemplates',
  'readKnowledge',
  'loadMemory',
  'saveMemory',
  'loadWeekUndo',
  'saveWeekUndo',
  'loadPlace',
  'savePlace',
  'loadSettings',
  'saveSettings',
  'rescan',
  'revealNote',
  'chooseFolder',
  'openSamples',
  'readOn',
  'pageShown',
  'openLink',
  'exportPage',
  'stopExport',
  'showMenu',
  'journal',
  'joinJournal',
  'openRecovery',
  'dropRecovery',
  'listSnapshots',
  'openSnapshot',
  'keepSnapshot',
  'flushed',
] as const satisfies readonly (keyof NotesApi)[]

/** A method that is missing from the list above makes this a type error. */
type EveryMethodIsListed =
  Exclude<keyof NotesApi, (typeof methods)[number]> extends never ? true : never
const everyMethodIsListed: EveryMethodIsListed = true
void everyMethodIsListed
