import type { NotePath, NotesApi, SeriesText, Version } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import { itemLines } from '../../notes/add-item.ts'
import { linkSeries, type SeriesLinks } from '../../notes/carry.ts'
import { historyOf } from '../../notes/history.ts'
import { fromLastWeek } from '../../notes/last-week.ts'
import { meetingsInOrder, type SeriesMeeting } from '../../notes/meetings.ts'
import { type Note, readNote } from '../../notes/note.ts'
import { isSamePast, type Past, pastKey, pastOf } from '../../notes/past.ts'
import { type NoteText, textOf } from '../../notes/text.ts'
import type { Item, Meeting, PlacedItem, ReadingContext } from '../../notes/vocabulary.ts'
import type { CarriedTimes } from '../editor/window-facts.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { type LastWeek, type LastWeekRow, noWeeks, type Weeks } from '../store/note-slice.ts'
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
  /** People, corrections or labels changed. */
  readAgain(): void
  /** The user said of two pieces of work whether they are the same. */
  linkAgain(): void
  /** Links the weeks as they are at this moment, for what must not wait for an idle one. */
  linkNow(): void
  /** A note of the folder has another text. */
  noteChanged(path: NotePath, text: string, version: Version): void
  /** The lines of the work of an earlier week, nested ones included, as its note has them now. */
  linesOf(row: Pick<LastWeekRow, 'item' | 'at'>): readonly string[]
}

type Parts = {
  readonly api: Pick<NotesApi, 'readSeries'>
  readonly store: AppStore
  readonly clock: Clock
  readonly contextOf: (path: string) => ReadingContext
  /** The reading of a note that is open, with what is not saved yet; null where it is not open. */
  readonly openNote: (path: string) => { readonly note: Note; readonly text: NoteText } | null
  /** Tells the editor how often each item was carried over. */
  readonly onCarried: (carried: CarriedTimes) => void
  /** Tells what is known of the items' earlier weeks. */
  readonly onPasts: (pasts: ReadonlyMap<string, Past>) => void
}

/** Read when it is first asked for: of a note that is open the editor's reading is used, and a long one is dear. */
type Week = { readonly version: Version; readonly text: NoteText; readonly note: () => Note }

/** Between two matchings: while somebody writes the words of an item, and where more than words has changed. */
const pauseMs = { words: 500, more: 60 }
/** After the last change of an item, until the meetings beside its own are matched again too. */
const restMs = 1500
/** Matching goes on in slices of this, so that a key never waits longer; the first look at a long log takes many. */
const sliceMs = 8
/** Meetings beside the caret's whose items get a chip too. */
const neighbours = 3

export function createSeriesWatch(parts: Parts): SeriesWatch {
  const { api, store, clock, contextOf, openNote, onCarried, onPasts } = parts
  let weeks = new Map<string, Week>()
  let lastRead: Meeting | null = null
  let lastRun = Number.NEGATIVE_INFINITY
  let callOff: (() => void) | null = null
  let callOffRest: (() => void) | null = null
  let waitingPauseMs = 0
  let loads = 0
  // Null: the shown editor's chips are not known.
  let shownTimes: CarriedTimes | null = null

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
      const { series, lastWeek, setWeeks } = store.getState()
      if (load === loads) setWeeks({ series, lastWeek })
    }
  }

  function weekOf({ path, text, version }: SeriesText): Week {
    const known = weeks.get(path)
    if (known?.version === version) return known
    return weekAs(path, { version, text: textOf(text) })
  }

  function weekAs(path: string, { version, text }: Pick<Week, 'version' | 'text'>): Week {
    let note: Note | undefined
    return {
      version,
      text,
      note() {
        note ??= readNote(text, contextOf(path))
        return note
      },
    }
  }

  function schedule(leastPauseMs = pauseMs.more, what: 'all' | 'own' = 'all'): void {
    if (callOff && leastPauseMs >= waitingPauseMs) return
    callOff?.()
    waitingPauseMs = leastPauseMs
    const idle = () => {
      callOff = clock.whenIdle(() => {
        lastRun = clock.now()
        run(what)
      })
    }
    const waitMs = Math.max(0, lastRun + leastPauseMs - clock.now())
    if (waitMs === 0) idle()
    else callOff = clock.after(waitMs, idle)
  }

  /** An item of the meeting has changed: its own links soon, those of the meetings beside it when the typing rests. */
  function itemsChanged(leastPauseMs: number): void {
    schedule(leastPauseMs, 'own')
    callOffRest?.()
    callOffRest = clock.after(restMs, () => schedule(0))
  }

  function run(what: 'all' | 'own', forMs = sliceMs): void {
    callOff = null
    const { path, note, caret } = store.getState()
    // Until the series of a note just opened has come, those of the note before would be wrong.
    if (path === null || note === null || !weeks.has(path)) return
    const current = currentMeeting({ note, caret })
    lastRead = current?.meeting ?? null
    const notes = [...weeks].filter(([other]) => other !== path)
    const meetings = meetingsInOrder([
      ...notes.map(([other, week]) => ({
        path: other,
        note: openNote(other)?.note ?? week.note(),
      })),
      { path, note },
    ])
    const at = meetings.find(({ meeting }) => meeting === current?.meeting)
    const links = linkSeries(meetings, store.getState().memory.links)
    if (at) matchInSlices(links, { at, what }, forMs)
    else {
      tell(noWeeks, new Map())
      tellPasts(new Map())
    }
  }

  function matchInSlices(
    links: SeriesLinks,
    { at, what }: { at: SeriesMeeting; what: 'all' | 'own' },
    forMs: number,
  ): void {
    const end = clock.now() + forMs
    if (!links.matchUpTo(at, () => clock.now() < end)) {
      callOff = clock.whenIdle(() => matchInSlices(links, { at, what }, sliceMs))
      return
    }
    callOff = null
    // While an item is typed the weeks after this one are not matched again, so their chips stay as they are.
    const kept = what === 'own' && shownTimes ? timesWithout(shownTimes, at) : new Map()
    const times = timesCarried(links, at, { into: kept, alone: what === 'own' })
    tell({ series: { links, at }, lastWeek: lastWeekOf(links, at) }, times)
    tellPasts(pastsIn(links, at))
  }

  function tell({ series, lastWeek: found }: Weeks, times: CarriedTimes): void {
    const before = store.getState()
    const lastWeek = sameRows(before.lastWeek, found) ? before.lastWeek : found
    before.setWeeks({ series, lastWeek })
    if (shownTimes && sameTimes(times, shownTimes)) return
    shownTimes = times
    onCarried(times)
  }

  function tellPasts(pasts: ReadonlyMap<string, Past>): void {
    const before = store.getState().pasts
    const isSame =
      before.size === pasts.size &&
      [...pasts].every(([key, past]) => isSamePast(past, before.get(key)))
    if (isSame) return
    store.getState().setPasts(pasts)
    onPasts(pasts)
  }

  store.subscribe((state, before) => {
    if (state.path !== before.path || state.note === null) return
    if (state.stage !== before.stage) return schedule()
    if (state.note === before.note && state.caret.line === before.caret.line) return
    const meeting = currentMeeting(state)?.meeting ?? null
    if (meeting === lastRead) return
    if (!meeting || !lastRead) schedule()
    else if (sameItems(meeting, lastRead)) lastRead = meeting
    else itemsChanged(hasSameStatuses(meeting, lastRead) ? pauseMs.words : pauseMs.more)
  })

  return {
    load() {
      lastRead = null
      shownTimes = null
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
    readAgain() {
      for (const [path, week] of weeks) weeks.set(path, weekAs(path, week))
      lastRead = null
      schedule()
    },
    linkNow() {
      callOff?.()
      run('all', Number.POSITIVE_INFINITY)
    },
    linkAgain() {
      lastRead = null
      schedule()
    },
    noteChanged(path, text, version) {
      if (!weeks.has(path)) return
      weeks.set(path, weekOf({ path, text, version }))
      lastRead = null
      schedule()
    },
    linesOf({ item, at }) {
      const open = openNote(at.path)
      const week = weeks.get(at.path)
      const text = open?.text ?? week?.text
      const note = open?.note ?? week?.note()
      const placed = note && placeOf(note, { item, at })
      return placed && text ? itemLines(text, placed) : [`- ${item.text}`]
    },
  }
}

/** Where the work stands now, though its note may have been written in since it was shown. */
function placeOf(note: Note, { item, at }: Pick<LastWeekRow, 'item' | 'at'>): PlacedItem | null {
  const placed =
    note.meetings.find(({ meeting }) => meeting === at.meeting) ??
    note.meetings.find(({ meeting }) => meeting.date === at.meeting.date)
  const now = placed?.meeting.items.find((one) => one === item || sameWork(one, item))
  if (!placed || !now) return null
  return { item: now, meeting: placed.meeting, line: placed.firstLine + now.line }
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

/** For the chips of a meeting and, unless it goes `alone`, of those beside it in the note. */
function timesCarried(
  links: SeriesLinks,
  at: SeriesMeeting,
  { into, alone }: { into: Map<string, number>; alone: boolean },
): CarriedTimes {
  const ofNote = links.meetings.filter(({ path }) => path === at.path)
  const index = ofNote.indexOf(at)
  const reach = alone ? 0 : neighbours
  for (const near of ofNote.slice(Math.max(0, index - reach), index + reach + 1)) {
    for (const item of near.meeting.items) {
      const history = historyOf(links, near, item)
      if (history.timesCarried > 0) into.set(pastKey(near.meeting, item), history.timesCarried)
    }
  }
  return into
}

/** Of the meeting's items: those of other meetings have theirs when the caret is there. */
function pastsIn(links: SeriesLinks, at: SeriesMeeting): ReadonlyMap<string, Past> {
  const pasts = new Map<string, Past>()
  for (const item of at.meeting.items) {
    const past = pastOf(links, at, item)
    if (past) pasts.set(pastKey(at.meeting, item), past)
  }
  return pasts
}

function timesWithout(times: CarriedTimes, { meeting }: SeriesMeeting): Map<string, number> {
  const own = pastKey(meeting, { text: '' })
  return new Map([...times].filter(([key]) => !key.startsWith(own)))
}

function sameItems(a: Meeting, b: Meeting): boolean {
  return (
    a.date === b.date &&
    a.title === b.title &&
    a.items.length === b.items.length &&
    a.items.every((item, at) => sameWork(item, b.items[at]))
  )
}

function hasSameStatuses(a: Meeting, b: Meeting): boolean {
  return (
    a.items.length === b.items.length &&
    a.items.every(({ status }, at) => status === b.items[at]?.status)
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

/** Whether the two would be linked to the same work of other weeks. */
function sameWork(a: Item, b: Item | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      a.text === b.text &&
      a.status === b.status &&
      a.phase === b.phase &&
      a.owners.join() === b.owners.join() &&
      a.section.join() === b.section.join())
  )
}

function sameTimes(a: CarriedTimes, b: CarriedTimes): boolean {
  if (a.size !== b.size) return false
  for (const [key, times] of b) if (a.get(key) !== times) return false
  return true
}
