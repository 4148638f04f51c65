import type { NotePath, NotesApi, SeriesText, Version } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import { linkSeries, type SeriesLinks } from '../../notes/carry.ts'
import { type History, historyOf } from '../../notes/history.ts'
import { fromLastWeek } from '../../notes/last-week.ts'
import { meetingsInOrder, type SeriesMeeting } from '../../notes/meetings.ts'
import { type Note, readNote } from '../../notes/note.ts'
import { type NoteText, textOf } from '../../notes/text.ts'
import type { Item, Meeting, ReadingContext } from '../../notes/vocabulary.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { LastWeek, Weeks } from '../store/note-slice.ts'
import type { AppStore } from '../store/store.ts'
import type { Clock } from './clock.ts'

// What the other weeks say of the meeting that the caret is in. The texts of the series are read once when a note is
// opened and again when one of them changes; the open note itself is always the editor's reading. Matching two weeks
// costs more than a key may, so it is done when the page is idle, and only when an item, not mere prose, has changed.

export type SeriesWatch = {
  /** Another note is shown, or everything may have changed. */
  load(): void
  /** The list of notes is another one; the texts are read again only where the series has other notes now. */
  listChanged(): void
  /** A note of the folder has another text. */
  noteChanged(path: NotePath, text: string, version: Version): void
  /** The text of a week, as it is open or on disk; null where it is not known. */
  textOf(path: string): NoteText | null
  stop(): void
}

type Parts = {
  readonly api: Pick<NotesApi, 'readSeries'>
  readonly store: AppStore
  readonly clock: Clock
  readonly contextOf: (path: string) => ReadingContext
  /** The reading of a note that is open, with what is not saved yet; null where it is not open. */
  readonly openNote: (path: string) => { readonly note: Note; readonly text: NoteText } | null
  /** Tells the editor how often each item was carried over. */
  readonly onCarried: (carried: ReadonlyMap<Item, number>) => void
}

type Week = { readonly version: Version; readonly text: NoteText; readonly note: Note }

const leastPauseMs = 250
/** Meetings beside the caret's whose items get a chip too. */
const neighbours = 3

export function createSeriesWatch(parts: Parts): SeriesWatch {
  const { api, store, clock, contextOf, openNote, onCarried } = parts
  let weeks = new Map<string, Week>()
  let lastRead: Meeting | null = null
  let lastRun = Number.NEGATIVE_INFINITY
  let callOff: (() => void) | null = null
  let loads = 0

  async function read(): Promise<void> {
    const { path } = store.getState()
    const load = ++loads
    if (path === null) return
    try {
      const texts = await api.readSeries(path)
      if (load !== loads) return
      weeks = new Map(texts.map((one) => [one.path as string, weekOf(one)]))
      lastRead = null
      schedule()
    } catch (error) {
      // Without its series a note is still a note; the connection and the folder have notices of their own.
      if (!(error instanceof ApiError)) throw error
    }
  }

  function weekOf({ path, text, version }: SeriesText): Week {
    const known = weeks.get(path)
    if (known?.version === version) return known
    const lines = textOf(text)
    return { version, text: lines, note: readNote(lines, contextOf(path)) }
  }

  function schedule(): void {
    if (callOff) return
    const wait = Math.max(0, lastRun + leastPauseMs - clock.now())
    const idle = () => {
      callOff = clock.whenIdle(() => {
        callOff = null
        lastRun = clock.now()
        run()
      })
    }
    if (wait === 0) idle()
    else callOff = clock.after(wait, idle)
  }

  function run(): void {
    const { path, note, caret } = store.getState()
    // Until the series of a note just opened has come, those of the note before would be wrong.
    if (path === null || note === null || !weeks.has(path)) return
    const current = currentMeeting({ note, caret })
    lastRead = current?.meeting ?? null
    const notes = [...weeks].filter(([other]) => other !== path)
    const meetings = meetingsInOrder([
      ...notes.map(([other, week]) => ({ path: other, note: openNote(other)?.note ?? week.note })),
      { path, note },
    ])
    const at = meetings.find(({ meeting }) => meeting === current?.meeting)
    const links = linkSeries(meetings)
    const carried = at ? carriedAround(links, meetings, at) : new Map<Item, History>()
    tell({
      series: at ? { links, at } : null,
      lastWeek: at ? lastWeekOf(links, at) : null,
      carried,
    })
  }

  function tell(found: Weeks): void {
    const before = store.getState()
    const lastWeek = sameRows(before.lastWeek, found.lastWeek) ? before.lastWeek : found.lastWeek
    const isSame = sameHistories(before.carried, found.carried)
    before.setWeeks({ ...found, lastWeek, carried: isSame ? before.carried : found.carried })
    if (isSame) return
    onCarried(new Map([...found.carried].map(([item, { timesCarried }]) => [item, timesCarried])))
  }

  const stop = store.subscribe((state, before) => {
    if (state.path !== before.path || state.note === null) return
    if (state.note === before.note && state.caret.line === before.caret.line) return
    const meeting = currentMeeting(state)?.meeting ?? null
    if (meeting === lastRead) return
    if (meeting && lastRead && sameItems(meeting, lastRead)) lastRead = meeting
    else schedule()
  })

  return {
    load() {
      lastRead = null
      schedule()
      void read()
    },
    listChanged() {
      const { path, notes } = store.getState()
      const key = notes?.find((note) => note.path === path)?.series?.key
      if (key === undefined) return
      const paths = notes?.flatMap((note) => (note.series?.key === key ? [note.path] : [])) ?? []
      if (paths.length !== weeks.size || paths.some((one) => !weeks.has(one))) void read()
    },
    noteChanged(path, text, version) {
      if (!weeks.has(path)) return
      weeks.set(path, weekOf({ path, text, version }))
      lastRead = null
      schedule()
    },
    textOf: (path) => openNote(path)?.text ?? weeks.get(path)?.text ?? null,
    stop() {
      stop()
      callOff?.()
    },
  }
}

function lastWeekOf(links: SeriesLinks, at: SeriesMeeting): LastWeek | null {
  const found = fromLastWeek(links, at)
  if (!found) return null
  const { title } = found.from.meeting
  const rows = found.rows.map(({ item, at: from, ageWeeks, here, sure }) => ({
    item,
    at: from,
    ageWeeks,
    here: here?.item ?? null,
    sure,
  }))
  return { title, date: found.from.date, rows }
}

function carriedAround(
  links: SeriesLinks,
  meetings: readonly SeriesMeeting[],
  at: SeriesMeeting,
): ReadonlyMap<Item, History> {
  const ofNote = meetings.filter(({ path }) => path === at.path)
  const index = ofNote.indexOf(at)
  const carried = new Map<Item, History>()
  for (const near of ofNote.slice(Math.max(0, index - neighbours), index + neighbours + 1)) {
    for (const item of near.meeting.items) {
      const history = historyOf(links, near, item)
      if (history.timesCarried > 0) carried.set(item, history)
    }
  }
  return carried
}

function sameItems(a: Meeting, b: Meeting): boolean {
  return (
    a.date === b.date &&
    a.title === b.title &&
    a.items.length === b.items.length &&
    a.items.every((item, at) => item === b.items[at])
  )
}

function sameRows(a: LastWeek | null, b: LastWeek | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.date === b.date &&
    a.title === b.title &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, at) => {
      const other = b.rows[at]
      return other && row.item === other.item && row.here === other.here && row.sure === other.sure
    })
  )
}

function sameHistories(a: ReadonlyMap<Item, History>, b: ReadonlyMap<Item, History>): boolean {
  if (a.size !== b.size) return false
  for (const [item, history] of b) {
    if (a.get(item)?.timesCarried !== history.timesCarried) return false
  }
  return true
}
