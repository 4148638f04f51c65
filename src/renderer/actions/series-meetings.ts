import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { meetingOfWeek, weekOf } from '../../notes/dates/this-week.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { isSeriesAwaited } from '../store/series-awaited.ts'
import type { AppState } from '../store/store.ts'
import { recentPaths } from '../store/trail-slice.ts'
import type { Action, ActionContext } from './action.ts'
import { runAction } from './bind-keys.ts'
import { newWeek } from './meeting.ts'
import { whyNoOpenNote } from './notes.ts'
import { report } from './report.ts'

// From meeting to meeting of a series, whether its weeks stand in one note or in many.

export const previousMeeting: Action = {
  id: 'previousMeeting',
  menu: 'go',
  shortcut: { alt: true, key: 'pageup' },
  waitsForSeries: (state) => isAwaited(state, -1),
  whyNot: (state) => whyNoNeighbour(state, -1),
  run: (context) => goToNeighbour(context, -1),
}

export const nextMeeting: Action = {
  id: 'nextMeeting',
  menu: 'go',
  shortcut: { alt: true, key: 'pagedown' },
  waitsForSeries: (state) => isAwaited(state, 1),
  whyNot: (state) => whyNoNeighbour(state, 1),
  run: (context) => goToNeighbour(context, 1),
}

export const thisWeek: Action = {
  id: 'thisWeek',
  menu: 'go',
  shortcut: { alt: true, shift: true, key: 'w' },
  whyNot: (state) => {
    const { notes, hello } = state
    if (notes?.some(({ series }) => series !== null)) return null
    // The meetings of a long log are looked through only where the list has no answer.
    return hello && lineInLog(state, hello.today) !== null ? null : texts().find.noSeries
  },
  run: (context) => report(context.store, goToThisWeek(context)),
}

type Place = { readonly path: NotePath; readonly line: number | null }

/** What the note itself or the list of notes says needs no series. */
function isAwaited(state: AppState, direction: 1 | -1): boolean {
  return isSeriesAwaited(state) && neighbour(state, direction) === null
}

function whyNoNeighbour(state: AppState, direction: 1 | -1): string | null {
  const reason = whyNoOpenNote(state)
  if (reason !== null) return reason
  const { noEarlierMeeting, noLaterMeeting } = texts().find
  return neighbour(state, direction) ? null : direction < 0 ? noEarlierMeeting : noLaterMeeting
}

function goToNeighbour({ store, session }: ActionContext, direction: 1 | -1): void {
  const place = neighbour(store.getState(), direction)
  if (place) report(store, session.openNote(place.path, lineIn(place)))
}

/**
 * The meeting beside the caret's: by the series as it was read, and until that is there by the other meetings of the note
 * and the list of notes.
 */
function neighbour(state: AppState, direction: 1 | -1): Place | null {
  const { series, path, note } = state
  const here = currentMeeting(state)?.meeting
  if (series && series.at.path === path) {
    const { meetings } = series.links
    const at = meetings.findIndex(({ meeting }) => meeting === here)
    const next = meetings[(at < 0 ? meetings.indexOf(series.at) : at) + direction]
    if (!next) return null
    return { path: next.path as NotePath, line: next.firstLine + next.meeting.titleLine }
  }
  if (note && path !== null) {
    const within = meetingsInOrder([{ path, note }])
    const at = within.findIndex(({ meeting }) => meeting === here)
    const next = at < 0 ? undefined : within[at + direction]
    if (next) return { path, line: next.firstLine + next.meeting.titleLine }
  }
  const own = state.notes?.find((note) => note.path === path)
  const members = membersOf(state, own?.series?.key ?? null)
  const at = members.findIndex((note) => note.path === path)
  const next = at < 0 ? undefined : members[at + direction]
  return next ? { path: next.path, line: null } : null
}

async function goToThisWeek(context: ActionContext): Promise<void> {
  const { store, session } = context
  const state = store.getState()
  const today = state.hello?.today
  const own = lastUsed(state)
  if (today === undefined) return
  // The text itself tells before the list of notes does.
  const here = lineInLog(state, today)
  if (here !== null) return session.goToLine(here)
  if (!own?.series) return
  const members = membersOf(state, own.series.key)
  const dates = members.flatMap(({ date }) => date ?? [])
  const date = meetingOfWeek(dates, today)
  const dated = members.findLast((note) => note.date === date && date !== null)
  // In a log the week may stand below one that was made early.
  const log = members.find((note) => note.meetings > 1 && (note.date ?? '') > weekOf(today).last)
  const note = dated ?? log ?? members.at(-1)
  if (!note || !(await session.openNote(note.path))) return
  const line = lineOfWeek(store.getState(), today)
  if (line !== null) session.goToLine(line)
  if (dated || line !== null) return
  state.addToast({
    kind: 'info',
    text: texts().find.noThisWeek(own.series.title),
    action: { label: texts().find.makeIt, run: () => runAction(newWeek, context) },
  })
}

/** Where this week's meeting begins in the open note; null where it has none. */
function lineOfWeek({ note }: AppState, today: string): number | null {
  const meetings = note?.meetings ?? []
  const date = meetingOfWeek(
    meetings.flatMap(({ meeting }) => meeting.date ?? []),
    today,
  )
  const placed = meetings.find(({ meeting }) => meeting.date === date && date !== null)
  return placed ? placed.firstLine + placed.meeting.titleLine : null
}

/** The same where several meetings stand in the open note, so that it is its own series. */
function lineInLog(state: AppState, today: string): number | null {
  return (state.note?.meetings.length ?? 0) > 1 ? lineOfWeek(state, today) : null
}

/** The note of a series that was used last; where none was, the newest meeting of all. */
function lastUsed(state: AppState): NoteSummary | null {
  const inSeries = new Map(
    state.notes?.filter(({ series }) => series !== null).map((note) => [note.path, note]),
  )
  for (const path of recentPaths(state)) {
    const note = inSeries.get(path)
    if (note) return note
  }
  const newest = [...inSeries.values()].sort((a, b) => byDate(b, a))
  return newest[0] ?? null
}

/** The notes of the series, the oldest first. */
function membersOf({ notes }: AppState, key: string | null): readonly NoteSummary[] {
  if (key === null) return []
  return (notes ?? []).filter(({ series }) => series?.key === key).sort(byDate)
}

function byDate(a: NoteSummary, b: NoteSummary): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : 1
}

function lineIn({ line }: Place): { line?: number } {
  return line === null ? {} : { line }
}
