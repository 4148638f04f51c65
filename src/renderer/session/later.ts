import type { FileParts } from './change-files.ts'
import type { Files } from './files.ts'
import type { NewWeekParts, NewWeekSession } from './new-week.ts'
import { sentenceOf } from './quietly.ts'
import type { Recoveries, RecoveryParts } from './recovery.ts'
import type { WeekWriter, WeekWriterParts } from './write-week.ts'

// What of the session a note can be read and written in without: its code is loaded when it is first asked for.

/** Bringing back texts. */
export function createRecoveries(parts: RecoveryParts): Recoveries {
  const loaded = async () => (await import('./recovery.ts')).createLoaded(parts)
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

/** Making weeks. */
export function createNewWeek(parts: NewWeekParts): NewWeekSession {
  const loaded = async () => (await import('./new-week.ts')).createLoaded(parts)
  return {
    async newWeek(date) {
      try {
        return await (await loaded()).newWeek(date)
      } catch (error) {
        parts.quietly(Promise.reject(error))
        return 'refused'
      }
    },
    makeWeek: async (ask) => await (await loaded()).makeWeek(ask),
  }
}

/** Getting a week onto the disk. */
export function createWeekWriter(parts: WeekWriterParts): WeekWriter {
  return async (week, ask) => await (await import('./write-week.ts')).createLoaded(parts)(week, ask)
}

/** Making, renaming and deleting notes. */
export function createFileChanges(parts: FileParts): Files {
  const loaded = async () => (await import('./change-files.ts')).createLoaded(parts)
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
