import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { Version } from '../../api/notes.ts'
import type { SaveState } from '../store/save-slice.ts'
import type { Clock } from './clock.ts'
import type { Desk, OpenNote } from './desk.ts'
import type { NoteJournal } from './journal.ts'
import { putText } from './put-text.ts'
import type { TakeDisk } from './take-disk.ts'

// One open note gets onto the disk. One save is in flight at a time; whatever is asked for meanwhile becomes one more
// save after it.

/** What Autosave says of each, for one note. */
export type Saver = {
  changed(): void
  flush(): Promise<boolean>
  /** What is typed while the save is under way is saved too. */
  flushWhole(): Promise<boolean>
  state(): SaveState
  isSaving(): boolean
  setGone(): void
  setFound(): void
  tookDisk(text: string, version: Version): void
  forget(): void
}

export type SaverParts = {
  readonly api: Pick<NotesApi, 'saveNote' | 'saveEdits'>
  readonly desk: Desk
  readonly takeDisk: TakeDisk
  readonly isComposing: () => boolean
  readonly onState: (note: OpenNote, state: SaveState) => void
  readonly journal: Pick<NoteJournal, 'flush' | 'saved' | 'forget'>
  readonly clock: Clock
}

const quietMs = 400
const longestMs = 2_000
const firstRetryMs = 1_000
const longestRetryMs = 30_000
const mostFlushes = 5

export function createSaver(note: OpenNote, parts: SaverParts): Saver {
  const { api, desk, takeDisk, onState, journal, clock } = parts
  let state: SaveState = { kind: 'clean' }
  let firstChange = 0
  let lastChange = 0
  let stopTimer: (() => void) | null = null
  let inFlight: Promise<boolean> | null = null
  let isAskedAgain = false
  let retryMs = firstRetryMs
  let disk: { readonly text: string; readonly version: Version } | null = null
  let isForgotten = false

  const isClean = () => isOnDisk(desk, note)
  const isComposing = () => note === desk.shown() && parts.isComposing()

  function tell(now: SaveState): void {
    state = now
    onState(note, now)
  }

  function stop(): void {
    stopTimer?.()
    stopTimer = null
  }

  function after(delayMs: number, run: () => void): void {
    stop()
    stopTimer = clock.after(delayMs, () => {
      stopTimer = null
      run()
    })
  }

  function changed(): void {
    lastChange = clock.now()
    if (state.kind === 'failed' || state.kind === 'gone') return
    if (state.kind === 'clean') tell({ kind: 'waiting' })
    if (inFlight || stopTimer) return
    firstChange = lastChange
    after(quietMs, due)
  }

  /** One timer runs for a burst of keys; a key only notes its time. */
  function due(): void {
    const now = clock.now()
    const dueAt = Math.min(lastChange + quietMs, firstChange + longestMs)
    if (now < dueAt) after(dueAt - now, due)
    else if (isComposing()) after(quietMs, due)
    else void flush()
  }

  function flush(): Promise<boolean> {
    stop()
    if (state.kind === 'gone') return Promise.resolve(false)
    if (inFlight) {
      isAskedAgain = true
      return inFlight
    }
    if (isClean() && !disk) {
      if (state.kind !== 'clean') tell({ kind: 'clean' })
      return Promise.resolve(true)
    }
    inFlight = saveUntilQuiet().finally(() => {
      inFlight = null
    })
    return inFlight
  }

  async function flushWhole(): Promise<boolean> {
    for (let tries = 0; tries < mostFlushes; tries++) {
      if (await flush()) return true
      if (state.kind !== 'waiting') return false
    }
    return false
  }

  async function saveUntilQuiet(): Promise<boolean> {
    for (;;) {
      isAskedAgain = false
      mergeWaiting()
      if (isClean()) break
      const saved = await saveOnce()
      if (!saved) return false
      mergeWaiting()
      if (isAskedAgain) continue
      if (isClean()) break
      firstChange = clock.now()
      tell({ kind: 'waiting' })
      after(quietMs, due)
      return false
    }
    tell({ kind: 'clean' })
    return true
  }

  /** False where nothing more can be done now. A conflict is merged, and counts as a reason to save again. */
  async function saveOnce(): Promise<boolean> {
    const { doc } = desk.stateOf(note)
    const { path } = note
    tell({ kind: 'saving' })
    const written = journal.flush(note)
    try {
      const outcome = await putText(api, note, doc)
      if (isForgotten) return false
      retryMs = firstRetryMs
      switch (outcome.kind) {
        case 'saved':
          note.base = doc
          note.version = outcome.version
          journal.saved(note, written)
          return true
        case 'conflict':
          tell({ kind: 'conflict' })
          takeDisk(note, outcome.text, outcome.version)
          isAskedAgain = true
          return true
        case 'gone':
          // It has another name since the save was sent.
          if (note.path !== path) {
            isAskedAgain = true
            return true
          }
          tell({ kind: 'gone' })
          return false
      }
    } catch (error) {
      failed(error)
      return false
    }
  }

  function failed(error: unknown): void {
    if (!(error instanceof ApiError)) throw error
    if (isForgotten) return
    tell({ kind: 'failed', code: error.code, message: error.message })
    after(retryMs, () => void flush())
    retryMs = Math.min(retryMs * 2, longestRetryMs)
  }

  function mergeWhenFree(): void {
    if (isComposing()) {
      clock.after(quietMs, mergeWhenFree)
      return
    }
    if (inFlight || isForgotten) return
    mergeWaiting()
    if (state.kind === 'gone') state = { kind: 'clean' }
    goOn()
  }

  function mergeWaiting(): void {
    if (!disk) return
    const { text, version } = disk
    disk = null
    if (version !== note.version) takeDisk(note, text, version)
  }

  function goOn(): void {
    if (isClean()) tell({ kind: 'clean' })
    else changed()
  }

  return {
    changed,
    flush,
    flushWhole,
    state: () => state,
    isSaving: () => inFlight !== null,
    setGone() {
      stop()
      tell({ kind: 'gone' })
    },
    setFound() {
      state = { kind: 'clean' }
      goOn()
    },
    tookDisk(text, version) {
      disk = { text, version }
      if (!inFlight) mergeWhenFree()
    },
    forget() {
      stop()
      isForgotten = true
      journal.forget(note)
    },
  }
}

/** Whether all of the note's text is on disk. */
export function isOnDisk(desk: Desk, note: OpenNote): boolean {
  return desk.stateOf(note).doc.eq(note.base)
}
