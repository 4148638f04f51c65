import { isolateHistory } from '@codemirror/commands'
import { EditorSelection } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { TakenBack, WeekUndo } from '../../api/folder-memory.ts'
import type { CreateOutcome, NotePath } from '../../api/notes.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { applyEdits, inverseEdits, type TextEdit } from '../../notes/text/text.ts'
import {
  type FileWeek,
  type NewWeekAsk,
  notesOfWeek,
  type SectionWeek,
  type WeekWork,
} from '../../notes/week/week-ask.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk, OpenNote } from './desk.ts'

// A week that was made gets onto the disk: first the earlier texts among the versions, then the new text, then, where
// that is wanted, the marks in the old one.
// What takes all of it back is kept in the app's data, by the versions that the files have then.

export type WeekWriterParts = {
  readonly api: Pick<NotesApi, 'createNote' | 'openNote' | 'saveNote' | 'keepSnapshot'>
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly openNote: (path: NotePath) => Promise<boolean>
  readonly showCreated: (
    created: Extract<CreateOutcome, { kind: 'created' }>,
    text: string,
    cursor: number,
  ) => OpenNote
  /** A file that was made from a note belongs where that was said to belong. */
  readonly follow: (path: NotePath, from: NotePath) => void
  /** Keeps what takes it back; null where nothing can. */
  readonly keepUndo: (undo: WeekUndo | null) => Promise<void>
  readonly undo: () => void
}

/**
 * `unwritten`: a note is no longer the one that the week was made from, or `mayBegin` said no, which is asked right before the
 * first note is written.
 */
export type WeekWriter = (
  week: FileWeek | SectionWeek,
  ask: NewWeekAsk,
  mayBegin?: () => boolean,
) => Promise<'made' | 'already' | 'refused' | 'unwritten'>

/** `mixed`: it is written, but with what others wrote, or not in its file yet, so that only undo in the text takes it back. */
type Written = TakenBack | 'mixed'

export function createLoadedWeekWriter(parts: WeekWriterParts): WeekWriter {
  const { api, store, desk, autosave, openNote, showCreated, follow, keepUndo, undo } = parts
  const problem = (text: string) => store.getState().addToast({ kind: 'problem', text })

  /** A version that can't be kept bars no week, which can be taken back without it; the person is told. */
  async function keepVersions(paths: readonly string[]): Promise<void> {
    for (const path of paths as readonly NotePath[]) {
      const open = desk.find(path)
      const isOnDisk = !open || (await autosave.flush(open))
      const text = isOnDisk ? null : desk.stateOf(open).doc.toString()
      await api.keepSnapshot(path, 'week', text).catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        problem(error.message)
      })
    }
  }

  async function writeFile(
    week: FileWeek,
    from: NotePath,
    mayBegin: () => boolean,
  ): Promise<TakenBack | 'already' | 'unwritten'> {
    if (!mayBegin()) return 'unwritten'
    const outcome = await api.createNote(week.path, week.text)
    if (outcome.kind === 'exists') {
      await openNote(outcome.path)
      store.getState().addToast({ kind: 'info', text: texts().carry.fileThere(outcome.path) })
      return 'already'
    }
    follow(outcome.path, from)
    showCreated(outcome, week.text, week.cursor)
    return { path: outcome.path, version: outcome.version, back: null, before: null }
  }

  async function writeSection(
    week: SectionWeek,
    ask: NewWeekAsk,
    mayBegin: () => boolean,
  ): Promise<Written | 'refused' | 'unwritten'> {
    const isOpen = await openNote(week.path as NotePath)
    const note = desk.find(week.path as NotePath)
    if (!isOpen || !note) return 'refused'
    if (note.readOnly !== null) {
      problem(texts().safety.onlyRead[note.readOnly])
      return 'refused'
    }
    const known = ask.notes.find((one) => one.path === week.path)?.text
    if (desk.stateOf(note).doc.toString() !== known || !mayBegin()) return 'unwritten'
    return await change(note, week.edits, week)
  }

  /** One step of undo in the note. Without a place in the new week the caret stays. */
  async function change(
    note: OpenNote,
    edits: readonly TextEdit[],
    at?: { readonly start: number; readonly cursor: number },
  ): Promise<Written> {
    const state = desk.stateOf(note)
    const before = note.version
    const changes = state.changes([...edits])
    const back: TextEdit[] = []
    changes.invert(state.doc).iterChanges((from, to, _fromB, _toB, inserted) => {
      back.push({ from, to, insert: inserted.toString() })
    }, true)
    desk.change(note, {
      changes,
      ...(at && {
        selection: { anchor: at.cursor },
        // With the week's own heading, where both fit.
        effects: EditorView.scrollIntoView(EditorSelection.range(at.start, at.cursor), {
          y: 'center',
        }),
      }),
      annotations: isolateHistory.of('full'),
      userEvent: 'input.newweek',
    })
    const { doc } = desk.stateOf(note)
    const isSaved = await autosave.flush(note)
    // What was merged meanwhile has its lines elsewhere than `back` says.
    if (!isSaved || !note.base.eq(doc)) return 'mixed'
    return { path: note.path, version: note.version, back, before }
  }

  /** The marks in the old week's note, where that is another file. Null, and a notice, where it has changed. */
  async function writeMarks(
    week: FileWeek | SectionWeek,
    ask: NewWeekAsk,
  ): Promise<Written | null> {
    const { marks } = week
    if (marks === null) return null
    const path = marks.path as NotePath
    const known = ask.notes.find((one) => one.path === path)?.text
    const open = desk.find(path)
    if (open) {
      const isAsKnown = open.readOnly === null && desk.stateOf(open).doc.toString() === known
      if (isAsKnown) return await change(open, marks.edits)
    } else {
      const { text, version, readOnly } = await api.openNote(path)
      if (text === known && readOnly === null) {
        const outcome = await api.saveNote(path, applyEdits(text, marks.edits), version)
        if (outcome.kind === 'saved') {
          const back = inverseEdits(text, marks.edits)
          return { path, version: outcome.version, back, before: version }
        }
      }
    }
    problem(texts().carry.notMarked(path))
    return null
  }

  return async (week, ask, mayBegin = () => true) => {
    await keepVersions(notesOfWeek(week))
    const written =
      week.kind === 'file'
        ? await writeFile(week, ask.path as NotePath, mayBegin)
        : await writeSection(week, ask, mayBegin)
    if (written === 'already' || written === 'refused' || written === 'unwritten') return written
    const marked = await writeMarks(week, ask).catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error
      problem(error.message)
      return null
    })
    const isMixed = written === 'mixed' || marked === 'mixed'
    const files = isMixed ? [] : [written, ...(marked ? [marked] : [])]
    await keepUndo(isMixed ? null : { date: week.date, show: ask.path as NotePath, files })
    store.getState().addToast({
      kind: 'info',
      text: madeText(week),
      ...(!isMixed && { action: { label: texts().carry.undo, run: undo }, takesBackWeek: true }),
    })
    return 'made'
  }
}

function madeText({ date, from, carried, settled, open }: FileWeek | SectionWeek): string {
  const words = texts().carry
  const made = words.made(
    formatDay(date),
    from.date && formatDay(from.date),
    carried.length,
    settled,
  )
  const leftOf = (kind: WeekWork['kind']) =>
    open.filter((work) => work.kind === kind && work.choice.kind === 'leave').length
  const [entries, unmentioned] = [leftOf('entry'), leftOf('unmentioned')]
  const left = [
    entries > 0 ? words.leftUnread(entries) : '',
    unmentioned > 0 ? words.leftUnmentioned(unmentioned) : '',
  ].filter(Boolean)
  return left.length === 0 ? made : `${made}. ${left.join(' ')}`
}
