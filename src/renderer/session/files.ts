import { EditorView } from '@codemirror/view'
import type { CreateOutcome, NotePath, TemplateText } from '../../api/notes.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import { setContext } from '../editor/note-field.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk, OpenNote } from './desk.ts'
import type { NoteJournal } from './journal.ts'
import type { Opener } from './open-note.ts'
import type { Trail } from './trail.ts'

/** A new note, renaming, deleting: what changes which files there are. */
export type Files = {
  createFromTemplate(from: FromTemplate): Promise<CreateResult>
  renameNote(path: NotePath, to: string): Promise<RenameResult>
  /** A note whose file is gone is let go of. False where it was left alone; a toast has said why. */
  deleteNote(path: NotePath): Promise<boolean>
  /** Creates the file of the shown note, which is gone from the disk, or joins the one that took its place. */
  writeAnew(): Promise<void>
}

type CreateResult =
  | { readonly kind: 'created'; readonly path: NotePath }
  | { readonly kind: 'exists'; readonly path: NotePath }
  | Failed

export type RenameResult =
  | { readonly kind: 'renamed'; readonly path: NotePath }
  | { readonly kind: 'exists'; readonly path: NotePath }
  | Failed

type Failed = { readonly kind: 'failed'; readonly message: string }

/** Shows a note whose file was just made, with the caret there. */
export type ShowCreated = (created: Created, text: string, cursor: number) => OpenNote

type Created = Extract<CreateOutcome, { kind: 'created' }>

type FromTemplate = {
  readonly template: TemplateText
  readonly title: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly path: string
}

type Parts = {
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly opener: Opener
}

export function createShowCreated({ store, desk, autosave, opener }: Parts): ShowCreated {
  return ({ path, version }, text, cursor) => {
    const before = desk.shown()
    if (before) void autosave.flush(before)
    const note = opener.showText(path, { text, version, readOnly: null, isPlain: false })
    store.getState().setPage(null)
    const anchor = Math.min(cursor, desk.stateOf(note).doc.length)
    desk.change(note, { selection: { anchor }, effects: EditorView.scrollIntoView(anchor) })
    return note
  }
}

type RenamedParts = {
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly journal: NoteJournal
  readonly contextOf: (path: string) => ReadingContext
  readonly trail: Pick<Trail, 'renamed'>
}

/** The open note has another name from now on. */
export function renamed(
  { desk, autosave, journal, store, contextOf, trail }: RenamedParts,
  from: NotePath,
  to: NotePath,
): void {
  trail.renamed(from, to)
  const note = desk.find(from)
  if (!note) return
  note.path = to
  journal.renamed(note)
  desk.change(note, { effects: setContext.of(contextOf(to)) })
  if (desk.shown() === note) store.getState().setPath(to)
  // A save that found nothing under the old name while the file was on its way.
  if (autosave.stateOf(note).kind === 'gone') autosave.setFound(note)
}
