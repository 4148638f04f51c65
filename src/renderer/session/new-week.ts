import { isolateHistory } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import type { CreateOutcome, NotePath, NotesApi, Version } from '../../api/contract.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { newWeek } from '../../notes/new-week.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { FileWeek, SectionWeek } from '../../notes/week-ask.ts'
import type { AppStore } from '../store/store.ts'
import type { Autosave } from './autosave.ts'
import type { Desk, OpenNote } from './desk.ts'

// The next week, made from the last one by notes/new-week.ts, which decides what and where. Here it gets onto the disk
// or into the open note, and a toast offers to undo exactly that, as long as nothing was written into it since.

export type NewWeekParts = {
  readonly api: Pick<NotesApi, 'readSeries' | 'createNote' | 'deleteNote'>
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly contextOf: (path: string) => ReadingContext
  readonly openNote: (path: NotePath, at?: { line?: number }) => Promise<boolean>
  readonly showCreated: (
    created: Extract<CreateOutcome, { kind: 'created' }>,
    text: string,
    cursor: number,
  ) => OpenNote
}

export type NewWeekResult = 'made' | 'already' | 'refused'

/** Makes the week after the shown note's last one, says so in a toast, and puts the caret where one starts to write. */
export async function makeNewWeek(parts: NewWeekParts): Promise<NewWeekResult> {
  const { api, store, desk, autosave, contextOf } = parts
  const { hello, addToast } = store.getState()
  const shown = desk.shown()
  if (!shown || !hello) return 'refused'
  await autosave.flush(shown)
  const weeks = await api.readSeries(shown.path)
  const notes = weeks.map(({ path, text }) => {
    const open = desk.find(path)
    return { path, text: open ? desk.stateOf(open).doc.toString() : text }
  })
  const week = newWeek({
    notes,
    path: shown.path,
    today: hello.today,
    context: contextOf(shown.path),
  })
  switch (week.kind) {
    case 'refused':
      addToast({ kind: 'problem', text: texts().carry.refused[week.why](week) })
      return 'refused'
    case 'already':
      await parts.openNote(week.path as NotePath, { line: week.line })
      addToast({ kind: 'info', text: texts().carry.thereAlready(formatDay(week.date)) })
      return 'already'
    case 'file':
      return await makeFile(parts, week, shown.path)
    case 'section':
      return await makeSection(parts, week)
  }
}

async function makeFile(
  parts: NewWeekParts,
  week: FileWeek,
  before: NotePath,
): Promise<NewWeekResult> {
  const { api, store, showCreated, openNote } = parts
  const outcome = await api.createNote(week.path, week.text)
  if (outcome.kind === 'exists') {
    await openNote(outcome.path)
    store.getState().addToast({ kind: 'info', text: texts().carry.fileThere(outcome.path) })
    return 'already'
  }
  const note = showCreated(outcome, week.text, week.cursor)
  const undo = () => void undoFile(parts, { note, version: outcome.version, before })
  store.getState().addToast(madeToast(week, undo))
  return 'made'
}

async function undoFile(
  { api, store, desk, autosave, openNote }: NewWeekParts,
  { note, version, before }: { note: OpenNote; version: Version; before: NotePath },
): Promise<void> {
  const { addToast } = store.getState()
  const isUntouched = desk.find(note.path) === note && autosave.isClean(note)
  const outcome =
    isUntouched && note.version === version ? await api.deleteNote(note.path, version) : null
  if (outcome?.kind !== 'deleted') {
    addToast({
      kind: 'problem',
      text: texts().carry.writtenInSince(note.path),
    })
    return
  }
  const wasShown = desk.shown() === note
  autosave.forget(note)
  desk.drop(note)
  if (wasShown) await openNote(before)
}

async function makeSection(parts: NewWeekParts, week: SectionWeek): Promise<NewWeekResult> {
  const { store, desk, openNote } = parts
  const isOpen = await openNote(week.path as NotePath)
  const note = desk.find(week.path as NotePath)
  if (!isOpen || !note) return 'refused'
  if (note.readOnly !== null) {
    store.getState().addToast({ kind: 'problem', text: note.readOnly })
    return 'refused'
  }
  const before = desk.stateOf(note).doc
  const changes = desk.stateOf(note).changes([...week.edits])
  desk.change(note, {
    changes,
    selection: { anchor: week.cursor },
    effects: EditorView.scrollIntoView(week.cursor, { y: 'start', yMargin: 60 }),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.newweek',
  })
  const after = desk.stateOf(note).doc
  const undo = () => {
    if (desk.find(note.path) !== note || !desk.stateOf(note).doc.eq(after)) {
      store.getState().addToast({ kind: 'problem', text: texts().carry.changedSince })
      return
    }
    const annotations = isolateHistory.of('full')
    desk.change(note, { changes: changes.invert(before), annotations, userEvent: 'undo' })
  }
  store.getState().addToast(madeToast(week, undo))
  return 'made'
}

function madeToast({ date, from, carried }: FileWeek | SectionWeek, undo: () => void) {
  const words = texts().carry
  const text = words.made(formatDay(date), from.date && formatDay(from.date), carried.length)
  return { kind: 'info', text, action: { label: words.undo, run: undo } } as const
}
