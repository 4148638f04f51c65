import type { NotePath } from '../../api/contract.ts'
import type { AppState, AppStore } from '../store/store.ts'
import type { Stop } from '../store/trail-slice.ts'
import type { OpenPlace } from './open-note.ts'

// Back and forward. Another note is another stop, and so is a jump to a line far away in the same one; going back keeps
// what lies ahead until one goes somewhere else. A stop remembers the line that one left it on.

export type Trail = {
  /** Goes to the stop before (-1) or after (1) that is still there; false where there is none. */
  go(direction: 1 | -1): Promise<boolean>
  /** Does what moves the caret in the shown note; a long way is a stop of its own. */
  jump(move: () => void): void
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
  let goingTo: NotePath | null = null

  store.subscribe((state, before) => {
    if (state.path === before.path || state.path === null) return
    const { path, setRecent, recent } = state
    setRecent([path, ...recent.filter((other) => other !== path)].slice(0, mostRecent))
    if (path !== goingTo) stopAt({ path, line: state.caret.line }, before.caret.line)
  })

  /** A new stop behind the one where one is, which was left on that line. */
  function stopAt(stop: Stop, leftLine: number): void {
    const { trail, trailAt, setTrail } = store.getState()
    // The same note under another name.
    if (trail[trailAt]?.path === stop.path && trail[trailAt].line === stop.line) return
    const behind = withLine(trail.slice(0, trailAt + 1), trailAt, leftLine)
    const stops = [...behind, stop].slice(-mostStops)
    setTrail(stops, stops.length - 1)
  }

  async function go(direction: 1 | -1): Promise<boolean> {
    const state = store.getState()
    const at = nextStop(state, direction)
    const stop = state.trail[at]
    if (!stop) return false
    const isHere = state.trail[state.trailAt]?.path === state.path
    const left = isHere ? withLine(state.trail, state.trailAt, state.caret.line) : state.trail
    state.setTrail(left, at)
    goingTo = stop.path
    try {
      // An open note is shown as it was left; only another place in it is gone to.
      const isThere = caretLine(stop.path) === stop.line
      return await openNote(stop.path, isThere ? {} : { line: stop.line })
    } finally {
      goingTo = null
    }
  }

  return {
    go,
    jump(move) {
      const before = store.getState()
      move()
      const { path, caret } = store.getState()
      if (path === null || path !== before.path) return
      if (Math.abs(caret.line - before.caret.line) < farLines) return
      stopAt({ path, line: caret.line }, before.caret.line)
    },
    renamed(from, to) {
      const { trail, trailAt, recent, setTrail, setRecent } = store.getState()
      setTrail(
        trail.map((stop) => (stop.path === from ? { ...stop, path: to } : stop)),
        trailAt,
      )
      setRecent(recent.map((path) => (path === from ? to : path)))
    },
  }
}

/** The place of the next stop in that direction whose note is there; -1 where there is none. */
function nextStop({ trail, trailAt, notes, path }: AppState, direction: 1 | -1): number {
  for (let at = trailAt + direction; at >= 0 && at < trail.length; at += direction) {
    const stop = trail[at]
    if (stop && (stop.path === path || notes?.some((note) => note.path === stop.path))) return at
  }
  return -1
}

function withLine(stops: readonly Stop[], at: number, line: number): readonly Stop[] {
  return stops.map((stop, index) => (index === at ? { ...stop, line } : stop))
}
