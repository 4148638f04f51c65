import type { NotesApi } from '../../api/contract.ts'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { readNote } from '../../notes/meetings/note.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { textOf } from '../../notes/text/text.ts'
import type { Meeting, ReadingContext } from '../../notes/vocabulary.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import type { MemoryChange } from '../store/memory-changes.ts'
import type { AppStore } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'
import type { Autosave } from './autosave.ts'
import type { Desk } from './desk.ts'
import { type Files, renamed, type ShowCreated } from './files.ts'
import type { NoteJournal } from './journal.ts'
import type { Quietly } from './quietly.ts'
import { createRenaming } from './renaming.ts'
import { createTellDeleted } from './tell-deleted.ts'
import type { Trail } from './trail.ts'

export type FileParts = {
  readonly api: NotesApi
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly journal: NoteJournal
  readonly openNote: (path: NotePath) => Promise<boolean>
  readonly contextOf: (path: string) => ReadingContext
  readonly trail: Pick<Trail, 'renamed'>
  readonly followRows: () => void
  readonly showCreated: ShowCreated
  readonly changeMemory: (change: MemoryChange) => void
  readonly quietly: Quietly
}

/** Its calls reject where the host can't: `later.ts` says so. */
export function createLoadedFileChanges(parts: FileParts): Files {
  const { api, store, desk, autosave, openNote, contextOf, followRows, showCreated } = parts
  const tellDeleted = createTellDeleted({ api, store, openNote, quietly: parts.quietly })

  /** The newest meeting of the series that a note of this title would join; null where there is none. */
  async function lastMeetingOf(title: string): Promise<Meeting | null> {
    const key = title.trim().toLocaleLowerCase()
    const { notes: listed, unsaved } = store.getState()
    const ofSeries = (listed ?? []).filter(
      ({ path, series }) =>
        series?.title.toLocaleLowerCase() === key && unsaved.get(path) !== 'gone',
    )
    const newest = ofSeries.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0]
    if (!newest) return null
    const texts = await api.readSeries(newest.path)
    const notes = texts.map(({ path, text }) => ({
      path,
      note: readNote(textOf(text), contextOf(path)),
    }))
    return meetingsInOrder(notes).at(-1)?.meeting ?? null
  }

  const files: Files = {
    async createFromTemplate({ template, title, date, path }) {
      const last = await lastMeetingOf(title)
      const lastModerator = last?.roles.moderator.join(', ')
      const { fillTemplate } = await loadPart(() => import('../../notes/week/template.ts'))
      const { text, cursor } = fillTemplate(template.text, {
        title,
        date,
        ...(lastModerator && { lastModerator }),
        ...(last && { carried: openLines(last) }),
      })
      const outcome = await api.createNote(path, text)
      if (outcome.kind === 'created') showCreated(outcome, text, cursor)
      return outcome
    },
    async renameNote(path, to) {
      const open = desk.find(path)
      if (open) await autosave.flush(open)
      const outcome = await api.renameNote(path, to)
      if (outcome.kind === 'renamed') renamed(parts, path, outcome.path)
      return outcome
    },
    async deleteNote(path) {
      const open = desk.find(path)
      if (open) await autosave.flush(open)
      const { addToast, setNoNote } = store.getState()
      const saved = open === null ? null : autosave.stateOf(open)
      if (saved?.kind === 'failed') {
        // What is in no file couldn't be put back.
        addToast({ kind: 'problem', text: saved.message })
        return false
      }
      const isGone = saved?.kind === 'gone'
      const outcome = isGone
        ? ({ kind: 'deleted', version: null } as const)
        : await api.deleteNote(path, open?.version ?? null)
      if (outcome.kind === 'deleted') {
        dropWeekUndo(store, path)
        const wasShown = open !== null && desk.shown() === open
        if (open) {
          autosave.forget(open)
          desk.drop(open)
          followRows()
        }
        if (wasShown) setNoNote(null)
        if (!isGone) tellDeleted({ path, version: outcome.version, wasShown })
        return true
      }
      addToast({ kind: 'problem', text: texts().files.remove.changed(path) })
      return false
    },
    async writeAnew() {
      const note = desk.shown()
      if (!note) return
      const { doc } = desk.stateOf(note)
      const outcome = await api.createNote(note.path, doc.toString())
      if (outcome.kind === 'created') {
        note.base = doc
        note.version = outcome.version
        autosave.setFound(note)
      } else {
        const found = await api.openNote(note.path)
        autosave.tookDisk(note, found.text, found.version)
      }
    },
  }
  return { ...files, renameNote: createRenaming({ ...parts, files }) }
}

/** The notice that offers to take back a week goes with a file of it, whose own undo brings it back. */
function dropWeekUndo(store: AppStore, path: NotePath): void {
  const { weekUndo, toasts, dropToast } = store.getState()
  if (!weekUndo?.files.some((file) => file.path === path)) return
  for (const { id, takesBackWeek } of toasts) if (takesBackWeek) dropToast(id)
}

/** What the meeting leaves open, a line each, in the plainest manner; a template's own place for it says where. */
function openLines({ items }: Meeting): string {
  return items
    .filter((item) => item.phase === 'planned' && isOpen(item))
    .map(({ text, owners }) => `- [ ] ${text}${owners.length > 0 ? ` (${owners.join(', ')})` : ''}`)
    .join('\n')
}
