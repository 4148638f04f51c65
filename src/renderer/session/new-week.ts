import type { NotesApi } from '../../api/contract.ts'
import type { NotePath, ReadOnlyReason } from '../../api/notes.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { NewWeek, NewWeekAsk, Refusal } from '../../notes/week/week-ask.ts'
import { sectionKey } from '../../notes/week/week-choices.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppStore } from '../store/store.ts'
import { canCallOffWeek, isWeekAwaited } from '../store/week-awaited.ts'
import { loadPart } from '../transport/load-part.ts'
import { askDay } from './ask-day.ts'
import type { Autosave } from './autosave.ts'
import type { Clock } from './clock.ts'
import type { Desk } from './desk.ts'
import type { Quietly } from './quietly.ts'
import type { WeekWriter } from './write-week.ts'

// The next week, made from the last one by notes/week/new-week.ts, which decides what and where. Here it is asked for, shown
// before it is written where a person wants that, and written only while the notes are those that it was made from.

export type NewWeekParts = {
  readonly api: Pick<NotesApi, 'hello' | 'readSeries'>
  readonly store: AppStore
  readonly desk: Desk
  readonly autosave: Autosave
  readonly contextOf: (path: string) => ReadingContext
  readonly openNote: (path: NotePath, at?: { line?: number }) => Promise<boolean>
  readonly write: WeekWriter
  readonly quietly: Quietly
  readonly clock: Clock
}

export type NewWeekResult = 'made' | 'asked' | 'already' | 'refused' | 'called-off'

/** `changed`: the notes are no longer those that were shown; nothing was written, and `ask` has them as they are now. */
type WeekOutcome =
  | { readonly kind: 'made' | 'already' | 'refused' }
  | { readonly kind: 'changed'; readonly ask: NewWeekAsk }

export type NewWeekSession = {
  /**
   * Shows the week after the shown note's last one before it is made, or makes it at once where that is set. What takes a
   * while is said; while one is made, asking again asks for no other. Its dialog stands for it in the store meanwhile: who
   * puts that away calls the week off, until it is being written.
   */
  newWeek(date?: string): Promise<NewWeekResult>
  /** Writes what was shown. Rejects with ApiError where the host can't. */
  makeWeek(ask: NewWeekAsk): Promise<WeekOutcome>
}

/** What takes longer is said. */
const slowMs = 300
/** Of so many characters the making itself takes about as long. */
const longChars = 80_000

const weekRules = () => import('../../notes/week/new-week.ts')

/** Both of its calls reject where the host can't: `later.ts` says so of the first. */
export function createLoadedNewWeek(
  parts: NewWeekParts,
  askAnew: NewWeekSession['newWeek'],
): NewWeekSession {
  const { api, store, desk, autosave, contextOf, openNote, write, quietly, clock } = parts

  /** The notes of the series as they are on disk, the open ones as they are here. */
  async function readNotes(path: NotePath): Promise<NewWeekAsk['notes']> {
    const open = desk.find(path)
    if (open) await autosave.flush(open)
    const weeks = await api.readSeries(path)
    return weeks.map(({ path: other, text }) => {
      const note = desk.find(other)
      return { path: other, text: note ? desk.stateOf(note).doc.toString() : text }
    })
  }

  function askFor(
    path: NotePath,
    { notes, date }: { notes: NewWeekAsk['notes']; date?: string | undefined },
  ): NewWeekAsk {
    const { hello, memory, settings } = store.getState()
    const series = seriesKeyOf(store, path)
    return {
      notes,
      path,
      today: hello?.today ?? '',
      context: contextOf(path),
      marksCarried: settings.marksCarried,
      answers: memory.links,
      sectionChoice: (section) => memory.weekChoices[sectionKey(series, section)],
      ...(date === undefined ? {} : { date }),
    }
  }

  async function leave(
    week: Exclude<NewWeek, { kind: 'file' | 'section' }>,
  ): Promise<NewWeekResult> {
    const { addToast } = store.getState()
    if (week.kind === 'refused') {
      addToast({ kind: 'problem', text: refusalText(week) })
      return 'refused'
    }
    if (!isInFront(week)) await openNote(week.path as NotePath, { line: week.line })
    const words = texts().carry
    const isDated = week.date !== ''
    addToast({
      kind: 'info',
      text: isDated ? words.thereAlready(formatDay(week.date)) : words.unchangedThere,
      action: {
        label: isDated ? words.makeNext(formatDay(week.next)) : words.makeNextOne,
        run: () => quietly(askAnew(week.next)),
      },
    })
    return 'already'
  }

  /** Where the caret is in that week, it stays. */
  function isInFront({ path, line }: Extract<NewWeek, { kind: 'already' }>): boolean {
    const state = store.getState()
    const here = currentMeeting(state)
    return state.path === path && here !== null && here.firstLine + here.meeting.titleLine === line
  }

  function sayOnlyRead(why: ReadOnlyReason): NewWeekResult {
    store.getState().addToast({ kind: 'info', text: texts().safety.onlyRead[why] })
    return 'refused'
  }

  async function ask(date?: string): Promise<NewWeekResult> {
    const path = desk.shown()?.path
    await askDay(api, store)
    const { hello, setDialog, settings, readOnly } = store.getState()
    if (!path || !hello) return 'refused'
    const asked = askFor(path, { notes: await readNotes(path), date })
    if (isLong(asked.notes)) await sayAwaited()
    // A text that can't be read for certain is shown alone, and is no week of any series.
    if (readOnly !== null && !asked.notes.some((one) => one.path === path))
      return sayOnlyRead(readOnly)
    const week = (await loadPart(weekRules)).newWeek(asked)
    if (!isWeekAwaited(store.getState())) return 'called-off'
    if (week.kind === 'refused' || week.kind === 'already') return await leave(week)
    if (week.kind === 'section' && week.path === path && readOnly !== null)
      return sayOnlyRead(readOnly)
    if (!settings.skipsPreview) {
      setDialog({ kind: 'new-week', ask: asked, week })
      return 'asked'
    }
    const written = await write(week, asked, beginWriting)
    if (written !== 'unwritten') return written
    const changed = { ...asked, notes: await readNotes(path) }
    if (!isWeekAwaited(store.getState())) return 'called-off'
    setDialog({ kind: 'new-week', ask: changed })
    return 'asked'
  }

  /** The last moment to call it off. */
  function beginWriting(): boolean {
    const state = store.getState()
    if (!canCallOffWeek(state)) return false
    state.setDialog({ kind: 'week-awaited', isBeingWritten: true })
    return true
  }

  /** What is on its way: with a preview nothing is made yet. */
  function awaitedText(): string {
    const { preparing, making } = texts().carry
    return store.getState().settings.skipsPreview ? making : preparing
  }

  /** Resolves when it can be seen: the making holds the page. */
  function sayAwaited(): Promise<void> {
    store.getState().addToast({ kind: 'info', text: awaitedText() })
    return new Promise((seen) => void clock.whenIdle(seen))
  }

  function dropAwaited(): void {
    const { toasts, dropToast } = store.getState()
    for (const { id, text } of toasts) if (text === awaitedText()) dropToast(id)
  }

  async function newWeek(date?: string): Promise<NewWeekResult> {
    const calledOff = clock.after(slowMs, () => void sayAwaited())
    const end = () => {
      stop()
      calledOff()
      dropAwaited()
    }
    const stop = store.subscribe((state) => {
      if (!isWeekAwaited(state)) end()
    })
    try {
      return await ask(date)
    } finally {
      end()
    }
  }

  return {
    newWeek,
    async makeWeek(shown) {
      const path = shown.path as NotePath
      const notes = await readNotes(path)
      if (!isSame(notes, shown.notes)) return { kind: 'changed', ask: { ...shown, notes } }
      const week = (await loadPart(weekRules)).newWeek(shown)
      if (week.kind === 'refused' || week.kind === 'already') {
        await leave(week)
        return { kind: week.kind }
      }
      const written = await write(week, shown)
      if (written !== 'unwritten') return { kind: written }
      return { kind: 'changed', ask: { ...shown, notes: await readNotes(path) } }
    },
  }
}

function isLong(notes: NewWeekAsk['notes']): boolean {
  return notes.reduce((sum, { text }) => sum + text.length, 0) > longChars
}

/** Names the series of the note in what is remembered of it; a note of no series is one by itself. */
export function seriesKeyOf(store: AppStore, path: string): string {
  const note = store.getState().notes?.find((one) => one.path === path)
  return note?.series?.key ?? path
}

/** Why no week can be made, as a sentence. */
export function refusalText(refusal: Refusal): string {
  return texts().carry.refused[refusal.why](refusal)
}

function isSame(some: NewWeekAsk['notes'], others: NewWeekAsk['notes']): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }) => others.some((one) => one.path === path && one.text === text))
  )
}
