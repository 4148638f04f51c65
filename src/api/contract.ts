import type { LinkAnswers } from '../notes/series/link-answers.ts'
import type { SeriesCorrections } from '../notes/series/series.ts'
import type { TextEdit } from '../notes/text/text.ts'
import type { DateOrder, Phase } from '../notes/vocabulary.ts'
import type { SectionChoices } from '../notes/week/week-choices.ts'
import type { FoundNotes, OpenWorkPart } from './finding.ts'
import type { LoadedSettings, Settings } from './settings.ts'

/** A note's place in the folder: relative, with `/`, never leaving it. Made by the host; checked again on the way back. */
export type NotePath = string & { readonly brand: 'NotePath' }

/** Names the bytes of a file (a hash of them). Equal versions mean equal bytes. */
export type Version = string & { readonly brand: 'Version' }

/** One line of the list of notes. `series` is null for a note that belongs to none. */
export type NoteSummary = {
  readonly path: NotePath
  readonly title: string
  readonly series: { readonly key: string; readonly title: string } | null
  /** Date of its newest meeting, YYYY-MM-DD. */
  readonly date: string | null
  readonly meetings: number
  /** Of its newest meeting, but for what a later note of the series has too. */
  readonly openItems: number
  /** Of its newest meeting, what is open and a later note of the series has too. */
  readonly carriedOn: number
  readonly doneItems: number
  /** A sentence for people where the note can't be read; else null. */
  readonly unreadable: string | null
  /** The note that it is another version of, made by a sync program; such a version is in no series and no count. */
  readonly copyOf: NotePath | null
}

/** Text with LF line ends and no BOM; the host keeps both and restores them. */
export type OpenedNote = {
  readonly text: string
  readonly version: Version
  /** Why the note may not be written, as a sentence; null where it may. */
  readonly readOnly: string | null
  /** So large that it is shown and not read: it has no items. */
  readonly isPlain: boolean
}

export type SeriesText = {
  readonly path: NotePath
  readonly text: string
  readonly version: Version
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: Version }
  /** The file changed since `base`; nothing was written, and this is what the disk has now. */
  | { readonly kind: 'conflict'; readonly text: string; readonly version: Version }
  | { readonly kind: 'gone' }

export type CreateOutcome =
  | { readonly kind: 'created'; readonly path: NotePath; readonly version: Version }
  | { readonly kind: 'exists'; readonly path: NotePath }

export type RenameOutcome =
  | { readonly kind: 'renamed'; readonly path: NotePath }
  | { readonly kind: 'exists'; readonly path: NotePath }

/** The notes whose links followed a renamed note, with what takes that back; `left` could not be changed. */
export type Followed = {
  readonly changed: readonly {
    readonly path: NotePath
    readonly version: Version
    readonly undo: readonly TextEdit[]
  }[]
  readonly left: readonly NotePath[]
}

/** `changed`: the file is no longer the version that was to be deleted; it was left alone. */
export type DeleteOutcome = { readonly kind: 'deleted' } | { readonly kind: 'changed' }

/** Names what one page typed into one note; made by the page, 32 hexadecimal digits, as is the name of a sitting. */
export type StreamId = string & { readonly brand: 'StreamId' }

/** A replacement of `from`..`to` (offsets in the text before) by `insert`. */
export type TypedEdit = { readonly from: number; readonly to: number; readonly insert: string }

/** What the host writes down while somebody types, so that a crash takes nothing along. Typing counts from 1. */
export type JournalEntry =
  /** `text` where it is not that of the file at `base`. Takes the place of the sitting's other streams of the note. */
  | {
      readonly kind: 'begin'
      readonly stream: StreamId
      readonly sitting: string
      readonly path: NotePath
      readonly base: Version
      readonly text: string | null
    }
  | {
      readonly kind: 'typed'
      readonly stream: StreamId
      readonly count: number
      readonly edits: readonly TypedEdit[]
    }
  /** The text after the typing of that count is on disk as that version. */
  | {
      readonly kind: 'saved'
      readonly stream: StreamId
      readonly count: number
      readonly version: Version
    }
  | { readonly kind: 'renamed'; readonly stream: StreamId; readonly path: NotePath }
  /** The note was put away with all of it on disk. */
  | { readonly kind: 'end'; readonly stream: StreamId }

/** `begin-anew`: the host does not have the stream whole, or it became too long. */
export type JournalAnswer = 'kept' | 'begin-anew'

/** Text of a sitting that ended without saving it. */
export type Recovery = {
  readonly id: string
  /** Null where nothing of the journal can be read. */
  readonly path: NotePath | null
  /** Of the last typing, in milliseconds since 1970. */
  readonly typedAt: number | null
  /** False where the end of the journal can't be read. */
  readonly isWhole: boolean
  /** Whether the note is still what the text was typed into. */
  readonly note: 'same' | 'changed' | 'gone'
}

export type RecoveredText = {
  readonly path: NotePath
  readonly text: string
  /** What it was typed into; null where that is not known any more. */
  readonly base: string | null
  /** What the note has now; null where it is gone. */
  readonly now: string | null
}

/** Why an earlier text of a note was kept: before the first change of a sitting, before a new week, while it was edited … */
export type SnapshotReason =
  | 'sitting'
  | 'week'
  | 'editing'
  | 'recovery'
  | 'choice'
  | 'restore'
  /** Another program wrote it in the moment of a save, and it could not be kept beside the note. */
  | 'overtaken'

/** An earlier text of a note, kept in the app's data. */
export type SnapshotInfo = {
  readonly id: string
  /** When it was kept, in milliseconds since 1970. */
  readonly atMs: number
  readonly why: SnapshotReason
}

export type TemplateText = {
  /** `shipped:weekly-planning` or `folder:templates/mine.md`. */
  readonly id: string
  readonly name: string
  readonly source: 'shipped' | 'folder'
  readonly text: string
}

/** What the notes of the folder teach about each other; an argument of every reading. */
export type FolderKnowledge = {
  readonly people: readonly string[]
  readonly dateOrder: DateOrder | null
}

/** What the user told the app about a folder; kept in the app's data, never in the notes. */
export type FolderMemory = {
  readonly aliases: Readonly<Record<string, string>>
  readonly judgements: Readonly<Record<string, 'confirmed' | 'rejected'>>
  readonly labels: Readonly<Record<string, Phase>>
  /** Whether two pieces of work are the same, by the words of both. */
  readonly links: LinkAnswers
  /** Which notes belong together, where the names don't tell. */
  readonly series: SeriesCorrections
  /** What is done with the open work of a section in a new week, by series and section. */
  readonly weekChoices: SectionChoices
  /** What was kept as it is in a close-out, by group, date of the meeting and words. */
  readonly kept: Readonly<Record<string, 'kept'>>
  /** Where new issues are opened: `owner/name` or an address; empty where nobody said. */
  readonly repository: string
}

/** A folder of which nothing was told yet. */
export const emptyMemory: FolderMemory = {
  aliases: {},
  judgements: {},
  labels: {},
  links: {},
  series: { notes: {}, joined: {} },
  weekChoices: {},
  kept: {},
  repository: '',
}

/** A file that a new week was written to: `back` takes the text of that version back; null takes the file away. */
export type TakenBack = {
  readonly path: NotePath
  readonly version: Version
  readonly back: readonly TextEdit[] | null
}

/** What takes back the new week that was made last, all files of it in one step; kept in the app's data. */
export type WeekUndo = {
  /** Of the week, YYYY-MM-DD. */
  readonly date: string
  /** The note to show then. */
  readonly show: NotePath
  readonly files: readonly TakenBack[]
}

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

/** Where one was in a note. Lines count from 1. */
export type NotePlace = {
  readonly path: NotePath
  /** The caret's. */
  readonly line: number
  /** The first that was in sight. */
  readonly top: number
  /** Those that have something folded below them. */
  readonly folds: readonly number[]
  /** Of the text, in characters: of another text the lines say nothing. */
  readonly length: number
  /** The passages that stand in two versions, of which nobody has chosen. */
  readonly clashes: readonly KeptClash[]
}

/** Both versions of a passage as they stand in the text, one after the other, with their line ends. */
export type KeptClash = { readonly mine: string; readonly theirs: string }

/** So many passages of a note are kept, with so many characters each. */
export const mostClashes = { passages: 100, length: 20_000 } as const

/** Where one was in a folder when its window closed; kept in the app's data. */
export type FolderPlace = {
  readonly note: NotePath | null
  /** The caret's, from 1. */
  readonly line: number
  /** Where one was in the notes that were open lately, the last one first. */
  readonly notes: readonly NotePlace[]
}

/** So many notes' places are kept. */
export const mostPlaces = 60

/** The menus of the window, in their order. */
export const menuNames = ['file', 'edit', 'view', 'meeting', 'go', 'help'] as const
export type MenuName = (typeof menuNames)[number]

/** An action of the page as the native menu shows it. */
export type MenuAction = {
  readonly id: string
  readonly menu: MenuName
  readonly label: string
  /** As Electron writes keys, `CmdOrCtrl+Shift+N`; null where it has none. */
  readonly keys: string | null
  readonly isEnabled: boolean
  /** Of what is on or off; null for what is just done. */
  readonly isOn: boolean | null
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
  listTemplates(): Promise<readonly TemplateText[]>
  readKnowledge(): Promise<FolderKnowledge>
  loadMemory(): Promise<FolderMemory>
  saveMemory(memory: FolderMemory): Promise<void>
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
  /** Keeps a text of the note: the one that is given, or the one on disk. */
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
export type EveryMethodIsListed =
  Exclude<keyof NotesApi, (typeof methods)[number]> extends never ? true : never
const everyMethodIsListed: EveryMethodIsListed = true
void everyMethodIsListed
