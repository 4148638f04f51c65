import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { linkSeries, type SeriesLinks } from '../../notes/series/carry.ts'
import { meetingsInOrder, type SeriesMeeting } from '../../notes/series/meetings.ts'
import type { Past } from '../../notes/series/past.ts'
import type { Meeting, ReadingContext } from '../../notes/vocabulary.ts'
import { setPasts } from '../editor/past-tooltip.ts'
import { setCarried } from '../editor/visible-marks.ts'
import type { CarriedTimes } from '../editor/window-facts.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { noWeeks, type Weeks } from '../store/note-slice.ts'
import type { AppStore } from '../store/store.ts'
import type { Clock } from './clock.ts'
import type { Desk, TextView } from './desk.ts'
import { hasSameStatuses, sameItems } from './same-work.ts'
import { createSeriesTexts, type SeriesTexts } from './series-texts.ts'
import {
  lastWeekOf,
  pastsIn,
  samePasts,
  sameRows,
  sameTimes,
  timesCarried,
  timesWithout,
} from './week-facts.ts'

// What the other weeks say of the meeting that the caret is in. The texts of the series are read once when a note is
// opened and again when one of them changes; the open note itself is always the editor's reading. Matching two weeks
// costs more than a key may, so it begins when the page is idle, and only when an item, not mere prose, has changed.

export type SeriesWatch = Pick<SeriesTexts, 'linesOf' | 'join'> & {
  /** Another note is shown, or everything may have changed. */
  load(): void
  /** The list of notes is another one; the texts are read again only where the series has other notes now. */
  listChanged(): void
  /** People, corrections or labels changed. */
  readAgain(): void
  /** The user said of two pieces of work whether they are the same. */
  linkAgain(): void
  /** Links the weeks as they are at this moment, for what must not wait for an idle one; what takes longer goes on in slices. */
  linkNow(forMs?: number): void
  /** A note of the folder has another text. */
  noteChanged(path: NotePath, text: string, version: Version): void
}

type Parts = {
  readonly api: Pick<NotesApi, 'readSeries'>
  readonly store: AppStore
  readonly clock: Clock
  readonly contextOf: (path: string) => ReadingContext
  readonly desk: Desk
  readonly view: Pick<TextView, 'dispatch'>
}

/** Between two matchings: while somebody writes the words of an item, and where more than words has changed. */
const pauseMs = { words: 500, more: 60 }
/** After the last change of an item, until the meetings beside its own are matched again too. */
const restMs = 1500
/** Matching goes on in slices of this, so that a key never waits longer; the first look at a long log takes many. */
const sliceMs = 8

export function createSeriesWatch(parts: Parts): SeriesWatch {
  const { api, store, clock, contextOf, desk, view } = parts
  const seriesTexts = createSeriesTexts({ api, desk, contextOf })
  let lastRead: Meeting | null = null
  let lastRun = Number.NEGATIVE_INFINITY
  let callOff: (() => void) | null = null
  let callOffRest: (() => void) | null = null
  let waitingPauseMs = 0
  let isMatching = false
  // Null: the shown editor's chips are not known.
  let shownTimes: CarriedTimes | null = null

  async function read(): Promise<void> {
    try {
      if (await seriesTexts.read(store.getState().path)) linkAgain()
    } catch (error) {
      // Without its series a note is still a note; the connection and the folder have notices of their own.
      if (!(error instanceof ApiError)) throw error
      const { series, lastWeek, setWeeks } = store.getState()
      setWeeks({ series, lastWeek })
    }
  }

  function linkAgain(): void {
    lastRead = null
    // What is being matched is of other texts, or of the note that was shown before.
    if (isMatching) stop()
    schedule()
  }

  function stop(): void {
    callOff?.()
    callOff = null
    isMatching = false
  }

  function schedule(leastPauseMs = pauseMs.more, what: 'all' | 'own' = 'all'): void {
    if (callOff && leastPauseMs >= waitingPauseMs) return
    stop()
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
    stop()
    const { path, note, caret } = store.getState()
    // Until the series of a note just opened has come, those of the note before would be wrong.
    if (path === null || note === null || !seriesTexts.has(path)) return
    const current = currentMeeting({ note, caret })
    lastRead = current?.meeting ?? null
    const meetings = meetingsInOrder([...seriesTexts.notesBeside(path), { path, note }])
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
    isMatching = !links.matchUpTo(at, () => clock.now() < end)
    if (isMatching) {
      callOff = clock.nextSlice(() => matchInSlices(links, { at, what }, sliceMs))
      return
    }
    callOff = null
    // The note may have another name since.
    if (at.path !== store.getState().path) return
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
    view.dispatch({ effects: setCarried.of(times) })
  }

  function tellPasts(pasts: ReadonlyMap<string, Past>): void {
    if (samePasts(store.getState().pasts, pasts)) return
    store.getState().setPasts(pasts)
    view.dispatch({ effects: setPasts.of(pasts) })
  }

  store.subscribe((state, before) => {
    if (state.path !== before.path || state.note === null) return
    if (state.stage !== before.stage) return linkAgain()
    if (state.note === before.note && state.caret.line === before.caret.line) return
    const meeting = currentMeeting(state)?.meeting ?? null
    if (meeting === lastRead) return
    if (!meeting || !lastRead) schedule()
    else if (sameItems(meeting, lastRead)) lastRead = meeting
    else itemsChanged(hasSameStatuses(meeting, lastRead) ? pauseMs.words : pauseMs.more)
  })

  return {
    load() {
      shownTimes = null
      linkAgain()
      void read()
    },
    listChanged() {
      const { path, notes } = store.getState()
      const key = notes?.find((note) => note.path === path)?.series?.key
      if (key === undefined) return
      const paths = notes?.flatMap((note) => (note.series?.key === key ? [note.path] : [])) ?? []
      if (!seriesTexts.areOf(paths)) void read()
    },
    readAgain() {
      seriesTexts.readAgain()
      linkAgain()
    },
    linkAgain,
    linkNow(forMs = Number.POSITIVE_INFINITY) {
      run('all', forMs)
    },
    noteChanged(path, text, version) {
      if (seriesTexts.take({ path, text, version })) linkAgain()
    },
    linesOf: seriesTexts.linesOf,
    join: seriesTexts.join,
  }
}
