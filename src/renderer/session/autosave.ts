import type { Text } from '@codemirror/state'
import type { NotesApi, SaveOutcome } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { SaveState } from '../store/save-slice.ts'
import type { Clock } from './clock.ts'
import type { Desk, OpenNote } from './desk.ts'
import type { NoteJournal } from './journal.ts'
import { oneEdit } from './one-edit.ts'
import type { TakeDisk } from './take-disk.ts'

// Each open note has one saver. One save of it is in flight at a time; whatever is asked for meanwhile becomes one more
// save after it. Nothing here knows which note is shown; what is told about a note goes to `onState`.

export type Autosave = {
  /** The note's text changed, and not from the disk. Costs the same on every key. */
  changed(note: OpenNote): void
  /** Saves at once what is not on disk; true when all of it is. The first message leaves before this returns. */
  flush(note: OpenNote): Promise<boolean>
  flushAll(): Promise<boolean>
  /** Tries again at once what failed. */
  retryAll(): void
  stateOf(note: OpenNote): SaveState
  /** Whether all of the note's text is on disk. */
  isClean(note: OpenNote): boolean
  /** Whether a save is under way, so that the next can't leave before its answer. */
  isSaving(note: OpenNote): boolean
  setGone(note: OpenNote): void
  /** The file is there again, as the note's base and version say. */
  setFound(note: OpenNote): void
  /** The disk has another text; merged as soon as no save is in flight and no IME is composing. */
  tookDisk(note: OpenNote, text: string, version: OpenNote['version']): void
  forget(note: OpenNote): void
}

const quietMs = 400
const longestMs = 2_000
const firstRetryMs = 1_000
const longestRetryMs = 30_000
const mostFlushes = 5
/** Characters from which a save sends what has changed: all of a long text holds the page for longer than a key. */
const longText = 150_000

type Saver = {
  state: SaveState
  firstChange: number
  lastChange: number
  stopTimer: (() => void) | null
  inFlight: Promise<boolean> | null
  again: boolean
  retryMs: number
  disk: { readonly text: string; readonly version: OpenNote['version'] } | null
}

type Parts = {
  readonly api: Pick<NotesApi, 'saveNote' | 'saveEdits'>
  readonly desk: Desk
  readonly takeDisk: TakeDisk
  readonly isComposing: () => boolean
  readonly onState: (note: OpenNote, state: SaveState) => void
  readonly journal: Pick<NoteJournal, 'flush' | 'saved' | 'forget'>
  readonly clock: Clock
}

export function createAutosave({
  api,
  desk,
  takeDisk,
  isComposing,
  onState,
  journal,
  clock,
}: Parts): Autosave {
  const savers = new Map<OpenNote, Saver>()

  function saverOf(note: OpenNote): Saver {
    const known = savers.get(note)
    if (known) return known
    const saver: Saver = {
      state: { kind: 'clean' },
      firstChange: 0,
      lastChange: 0,
      stopTimer: null,
      inFlight: null,
      again: false,
      retryMs: firstRetryMs,
      disk: null,
    }
    savers.set(note, saver)
    return saver
  }

  function tell(note: OpenNote, saver: Saver, state: SaveState): void {
    saver.state = state
    onState(note, state)
  }

  function changed(note: OpenNote): void {
    const saver = saverOf(note)
    saver.lastChange = clock.now()
    if (saver.state.kind === 'failed' || saver.state.kind === 'gone') return
    if (saver.state.kind === 'clean') tell(note, saver, { kind: 'waiting' })
    if (saver.inFlight || saver.stopTimer) return
    saver.firstChange = saver.lastChange
    wait(note, saver, quietMs)
  }

  function wait(note: OpenNote, saver: Saver, delayMs: number): void {
    saver.stopTimer?.()
    saver.stopTimer = clock.after(delayMs, () => {
      saver.stopTimer = null
      due(note, saver)
    })
  }

  /** One timer runs for a burst of keys; a key only notes its time. */
  function due(note: OpenNote, saver: Saver): void {
    const now = clock.now()
    const dueAt = Math.min(saver.lastChange + quietMs, saver.firstChange + longestMs)
    if (now < dueAt) wait(note, saver, dueAt - now)
    else if (isComposing() && note === desk.shown()) wait(note, saver, quietMs)
    else void flush(note)
  }

  function flush(note: OpenNote): Promise<boolean> {
    const saver = saverOf(note)
    saver.stopTimer?.()
    saver.stopTimer = null
    if (saver.state.kind === 'gone') return Promise.resolve(false)
    if (saver.inFlight) {
      saver.again = true
      return saver.inFlight
    }
    if (isClean(note) && !saver.disk) {
      if (saver.state.kind !== 'clean') tell(note, saver, { kind: 'clean' })
      return Promise.resolve(true)
    }
    const run = saveUntilQuiet(note, saver).finally(() => {
      saver.inFlight = null
    })
    saver.inFlight = run
    return run
  }

  /** What was typed while the save was under way is saved too. */
  async function flushWhole(note: OpenNote): Promise<boolean> {
    for (let tries = 0; tries < mostFlushes; tries++) {
      if (await flush(note)) return true
      if (saverOf(note).state.kind !== 'waiting') return false
    }
    return false
  }

  async function saveUntilQuiet(note: OpenNote, saver: Saver): Promise<boolean> {
    for (;;) {
      saver.again = false
      if (isClean(note)) break
      const saved = await saveOnce(note, saver)
      if (!saved) return false
      mergeWaiting(note, saver)
      if (saver.again) continue
      if (isClean(note)) break
      saver.firstChange = clock.now()
      tell(note, saver, { kind: 'waiting' })
      wait(note, saver, quietMs)
      return false
    }
    tell(note, saver, { kind: 'clean' })
    return true
  }

  /** False where nothing more can be done now. A conflict is merged, and counts as a reason to save again. */
  async function saveOnce(note: OpenNote, saver: Saver): Promise<boolean> {
    const { doc } = desk.stateOf(note)
    tell(note, saver, { kind: 'saving' })
    const written = journal.flush(note)
    try {
      const outcome = (await putEdits(note, doc)) ?? (await putWhole(note, doc))
      if (!savers.has(note)) return false
      saver.retryMs = firstRetryMs
      switch (outcome.kind) {
        case 'saved':
          note.base = doc
          note.version = outcome.version
          journal.saved(note, written)
          return true
        case 'conflict':
          tell(note, saver, { kind: 'conflict' })
          takeDisk(note, outcome.text, outcome.version)
          saver.again = true
          return true
        case 'gone':
          tell(note, saver, { kind: 'gone' })
          return false
      }
    } catch (error) {
      failed(note, saver, error)
      return false
    }
  }

  function putWhole({ path, version }: OpenNote, doc: Text): Promise<SaveOutcome> {
    return api.saveNote(path, doc.toString(), version)
  }

  /** Undefined where the text is short, or the host did not take it so: then all of it is sent, which answers why. */
  async function putEdits({ path, base, version }: OpenNote, doc: Text) {
    const edit = doc.length < longText ? null : oneEdit(base, doc)
    if (!edit || edit.insert.length > longText) return undefined
    try {
      const outcome = await api.saveEdits(path, [edit], version)
      return outcome.kind === 'saved' ? outcome : undefined
    } catch (error) {
      if (error instanceof ApiError) return undefined
      throw error
    }
  }

  function failed(note: OpenNote, saver: Saver, error: unknown): void {
    if (!(error instanceof ApiError)) throw error
    tell(note, saver, { kind: 'failed', code: error.code, message: error.message })
    saver.stopTimer?.()
    saver.stopTimer = clock.after(saver.retryMs, () => {
      saver.stopTimer = null
      void flush(note)
    })
    saver.retryMs = Math.min(saver.retryMs * 2, longestRetryMs)
  }

  function tookDisk(note: OpenNote, text: string, version: OpenNote['version']): void {
    const saver = saverOf(note)
    saver.disk = { text, version }
    if (!saver.inFlight) mergeWhenFree(note, saver)
  }

  function mergeWhenFree(note: OpenNote, saver: Saver): void {
    if (isComposing() && note === desk.shown()) {
      clock.after(quietMs, () => mergeWhenFree(note, saver))
      return
    }
    if (saver.inFlight || !savers.has(note)) return
    mergeWaiting(note, saver)
    if (saver.state.kind === 'gone') saver.state = { kind: 'clean' }
    if (isClean(note)) tell(note, saver, { kind: 'clean' })
    else changed(note)
  }

  function mergeWaiting(note: OpenNote, saver: Saver): void {
    if (!saver.disk) return
    const { text, version } = saver.disk
    saver.disk = null
    if (version !== note.version) takeDisk(note, text, version)
  }

  function isClean(note: OpenNote): boolean {
    return desk.stateOf(note).doc.eq(note.base)
  }

  function retryAll(): void {
    for (const [note, saver] of savers) if (saver.state.kind === 'failed') void flush(note)
  }

  return {
    changed,
    flush,
    async flushAll() {
      const all = await Promise.all([...savers.keys()].map(flushWhole))
      return all.every(Boolean)
    },
    retryAll,
    stateOf: (note) => saverOf(note).state,
    isClean,
    isSaving: (note) => saverOf(note).inFlight !== null,
    setGone(note) {
      const saver = saverOf(note)
      saver.stopTimer?.()
      saver.stopTimer = null
      tell(note, saver, { kind: 'gone' })
    },
    setFound(note) {
      const saver = saverOf(note)
      saver.state = { kind: 'clean' }
      if (isClean(note)) tell(note, saver, { kind: 'clean' })
      else changed(note)
    },
    tookDisk,
    forget(note) {
      savers.get(note)?.stopTimer?.()
      savers.delete(note)
      journal.forget(note)
    },
  }
}
