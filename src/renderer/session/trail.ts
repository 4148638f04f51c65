import type { NotePath } from '../../api/notes.ts'
import type { AppState, AppStore } from '../store/store.ts'
import type { Stop } from '../store/trail-slice.ts'
import type { OpenPlace } from './open-note.ts'

// Back and forward. Another note or page is another stop, and so is a jump to a line far away in the same note; going
// back keeps what lies ahead until one goes somewhere else. A stop remembers the line that one left it on.

export type Trail = {
  /** Goes to the stop before (-1) or after (1) that is still there; false where there is none. */
  go(direction: 1 | -1): Promise<boolean>
  /** Does what moves the caret in the shown note, and gives its result; a long way is a stop of its own. */
  jump<T>(move: () => T): T
  /** The note has another name from now on. */
  renamed(from: NotePath, to: NotePath): void
}

type Parts = {
  readonly store: AppStore
  readonly openNote: (path: NotePath, at?: OpenPlace) => Promise<boolean>
  /** The line of the caret that an open note keeps; null where it is not open. */
  readonly caretLine: (path: NotePath) => number | null
}

const mostStops = 100
const mostRecent = 60
/** A jump of fewer lines is no other place. */
const farLines = 12

export function createTrail({ store, openNote, caretLine }: Parts): Trail {
  store.subscribe((state, before) => {
    if (state.path === before.path && state.page === before.page) return
    const { path, setRecent, recent } = state
    if (path !== null && path !== before.path) {
      setRecent([path, ...recent.filter((other) => other !== path)].slice(0, mostRecent))
    }
    // Under a page notes come and go while one stays on the page.
    if (state.page !== null && state.page === before.page) return
    const stop = stopOf(state)
    const here = state.trail[state.trailAt]
    // Whoever goes back or on, or whose note was renamed, is at that stop already.
    if (stop && (!here || keyOf(here) !== keyOf(stop))) stopAt(stop, before.caret.line)
  })

  /** A new stop behind the one where one is, which was left on that line. */
  function stopAt(stop: Stop, leftLine: number): void {
    const { trail, trailAt, setTrail } = store.getState()
    const here = trail[trailAt]
    if (here && keyOf(here) === keyOf(stop) && lineOf(here) === lineOf(stop)) return
    const stops = [...withLine(trail.slice(0, trailAt + 1), trailAt, leftLine), stop]
    const kept = stops.slice(-mostStops)
    setTrail(kept, kept.length - 1)
  }

  async function go(direction: 1 | -1): Promise<boolean> {
    const state = store.getState()
    const at = nextStop(state, direction)
    const stop = state.trail[at]
    if (!stop) return false
    const here = state.trail[state.trailAt]
    const isHere = here?.page === null && here.path === state.path
    const left = isHere ? withLine(state.trail, state.trailAt, state.caret.line) : state.trail
    state.setTrail(left, at)
    if (stop.page !== null) {
      state.setPage(stop.page)
      return true
    }
    // An open note is shown as it was left; only another place in it is gone to.
    const isThere = caretLine(stop.path) === stop.line
    return openNote(stop.path, isThere ? {} : { line: stop.line })
  }

  return {
    go,
    jump(move) {
      const before = store.getState()
      const moved = move()
      const { path, caret } = store.getState()
      const isFar = Math.abs(caret.line - before.caret.line) >= farLines
      if (path !== null && path === before.path && isFar) {
        stopAt({ path, line: caret.line, page: null }, before.caret.line)
      }
      return moved
    },
    renamed(from, to) {
      const { trail, trailAt, recent, setTrail, setRecent } = store.getState()
      setTrail(
        trail.map((stop) =>
          stop.page === null && stop.path === from ? { ...stop, path: to } : stop,
        ),
        trailAt,
      )
      setRecent(recent.map((path) => (path === from ? to : path)))
    },
  }
}

function stopOf({ path, page, caret }: AppState): Stop | null {
  if (page !== null) return { page }
  return path === null ? null : { path, line: caret.line, page: null }
}

function keyOf(stop: Stop): string {
  return stop.page === null ? `note ${stop.path}` : `page ${JSON.stringify(stop.page)}`
}

function lineOf(stop: Stop): number {
  return stop.page === null ? stop.line : 0
}

/** The place of the next stop in that direction whose note is there; -1 where there is none. */
function nextStop({ trail, trailAt, notes, path }: AppState, direction: 1 | -1): number {
  for (let at = trailAt + direction; at >= 0 && at < trail.length; at += direction) {
    const stop = trail[at]
    if (!stop) continue
    if (stop.page !== null || stop.path === path) return at
    if (notes?.some((note) => note.path === stop.path)) return at
  }
  return -1
}

function withLine(stops: readonly Stop[], at: number, line: number): readonly Stop[] {
  return stops.map((stop, index) => (index === at && stop.page === null ? { ...stop, line } : stop))
}
