import { isWeekAwaited } from '../store/week-awaited.ts'
import { loadPart } from '../transport/load-part.ts'
import type { FileParts } from './change-files.ts'
import type { Files } from './files.ts'
import type { NewWeekParts, NewWeekResult, NewWeekSession } from './new-week.ts'
import { sentenceOf } from './quietly.ts'
import type { Recoveries, RecoveryParts } from './recovery.ts'
import type { WeekWriter, WeekWriterParts } from './write-week.ts'

// What of the session a note can be read and written in without: its code is loaded after the first paint, or when it is
// first asked for.

const code = {
  recovery: () => loadPart(() => import('./recovery.ts')),
  newWeek: () => loadPart(() => import('./new-week.ts')),
  writeWeek: () => loadPart(() => import('./write-week.ts')),
  wordsGone: () => loadPart(() => import('./words-gone.ts')),
  takeBackWeek: () => loadPart(() => import('./take-back-week.ts')),
  changeFiles: () => loadPart(() => import('./change-files.ts')),
}

/** Each loads one such part. */
export const sessionParts = Object.values(code)

/** Taking back a week. */
export const loadTakeBackWeek = code.takeBackWeek

/** What of somebody's words gave way. */
export const loadWordsGone = code.wordsGone

/** Bringing back texts. */
export function createRecoveries(parts: RecoveryParts): Recoveries {
  const loaded = async () => (await code.recovery()).createLoadedRecoveries(parts)
  return {
    recover: async (id) => await (await loaded()).recover(id),
    keepRecovery: async (id) => await (await loaded()).keepRecovery(id),
    dropRecovery: async (id) => await (await loaded()).dropRecovery(id),
    restoreText: async (path, text) => await (await loaded()).restoreText(path, text),
    settleCopy: async (copy, of, how) => await (await loaded()).settleCopy(copy, of, how),
    textOf(path) {
      const note = parts.desk.find(path)
      return note ? parts.desk.stateOf(note).doc.toString() : null
    },
  }
}

/** Making weeks: shown, or said in a notice, after which it is awaited no longer. */
export function createNewWeek(parts: NewWeekParts): NewWeekSession {
  const loaded = async () => (await code.newWeek()).createLoadedNewWeek(parts, newWeek)
  const make = async (date?: string) => {
    try {
      return await (await loaded()).newWeek(date)
    } catch (error) {
      parts.quietly(Promise.reject(error))
      return 'refused'
    }
  }
  let making: Promise<NewWeekResult> | null = null
  function newWeek(date?: string): Promise<NewWeekResult> {
    const { setDialog } = parts.store.getState()
    if (!isWeekAwaited(parts.store.getState())) setDialog({ kind: 'week-awaited' })
    making ??= make(date).finally(() => {
      making = null
      if (isWeekAwaited(parts.store.getState())) setDialog(null)
    })
    return making
  }
  return {
    newWeek,
    makeWeek: async (ask) => await (await loaded()).makeWeek(ask),
  }
}

/** Getting a week onto the disk. */
export function createWeekWriter(parts: WeekWriterParts): WeekWriter {
  return async (...week) => await (await code.writeWeek()).createLoadedWeekWriter(parts)(...week)
}

/** Making, renaming and deleting notes. */
export function createFileChanges(parts: FileParts): Files {
  const loaded = async () => (await code.changeFiles()).createLoadedFileChanges(parts)
  const failed = (error: unknown) => ({ kind: 'failed', message: sentenceOf(error) }) as const
  const told = (error: unknown) => {
    parts.quietly(Promise.reject(error))
    return false
  }
  return {
    createFromTemplate: (from) =>
      loaded()
        .then((files) => files.createFromTemplate(from))
        .catch(failed),
    renameNote: (path, to) =>
      loaded()
        .then((files) => files.renameNote(path, to))
        .catch(failed),
    deleteNote: (path) =>
      loaded()
        .then((files) => files.deleteNote(path))
        .catch(told),
    writeAnew: () =>
      loaded()
        .then((files) => files.writeAnew())
        .catch((error: unknown) => void told(error)),
  }
}
