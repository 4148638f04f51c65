import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { isSeriesAwaited } from '../store/series-awaited.ts'
import type { AppState } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'
import type { Action, ActionContext } from './action.ts'
import { whyNoOpenNote } from './notes.ts'
import { report } from './report.ts'
import { lineInLog, membersOf } from './weeks-known.ts'

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
  run: (context) => report(context.store, go(context)),
}

async function go(context: ActionContext): Promise<void> {
  const { goToThisWeek } = await loadPart(() => import('./go-to-this-week.ts'))
  await goToThisWeek(context)
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

function lineIn({ line }: Place): { line?: number } {
  return line === null ? {} : { line }
}
