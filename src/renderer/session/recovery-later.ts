import type { NotePath } from '../../api/notes.ts'
import type { Recoveries, RecoveryParts } from './recovery.ts'

/** Bringing back texts, whose code is loaded when it is first asked for. */
export function createRecoveries(parts: RecoveryParts): Recoveries {
  const loaded = async () => (await import('./recovery.ts')).createLoaded(parts)
  return {
    recover: async (id) => await (await loaded()).recover(id),
    keepRecovery: async (id) => await (await loaded()).keepRecovery(id),
    dropRecovery: async (id) => await (await loaded()).dropRecovery(id),
    restoreText: async (path, text) => await (await loaded()).restoreText(path, text),
    settleCopy: async (copy, of, how) => await (await loaded()).settleCopy(copy, of, how),
    textOf(path: NotePath) {
      const note = parts.desk.find(path)
      return note ? parts.desk.stateOf(note).doc.toString() : null
    },
  }
}
