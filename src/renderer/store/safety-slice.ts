import type { Recovery } from '../../api/journal-entries.ts'
import type { NotePath } from '../../api/notes.ts'
import type { Slice } from './store.ts'

/** Why an open note's text is in no file: it could not be saved, or the file is gone. */
export type NotSaved = 'failed' | 'gone'

export type SafetySlice = {
  /** The open notes whose text is in no file, shown or not. */
  readonly unsaved: ReadonlyMap<NotePath, NotSaved>
  /** What sittings that ended without saving left behind. */
  readonly recoveries: readonly Recovery[]
  /** Why typing is not written down before it is saved, as a sentence; null where it is. */
  readonly journalProblem: string | null
  /** How many passages of the open note stand in two versions, until somebody chooses. */
  readonly clashes: number
  /** The open note has the conflict markers of another program in it. */
  readonly hasMarkers: boolean
  /** Other versions of notes that the person wants to keep as they are, in this sitting. */
  readonly keptCopies: readonly NotePath[]
  keepCopy(copy: NotePath): void
  setUnsaved(unsaved: SafetySlice['unsaved']): void
  setClashes(clashes: number): void
  setHasMarkers(hasMarkers: boolean): void
  setRecoveries(recoveries: readonly Recovery[]): void
  dropRecovery(id: string): void
  setJournalProblem(problem: string | null): void
}

export const safetySlice: Slice<SafetySlice> = (set) => ({
  unsaved: new Map(),
  recoveries: [],
  journalProblem: null,
  clashes: 0,
  hasMarkers: false,
  keptCopies: [],
  keepCopy: (copy) => set(({ keptCopies }) => ({ keptCopies: [...keptCopies, copy] })),
  setUnsaved: (unsaved) => set({ unsaved }),
  setClashes: (clashes) => set({ clashes }),
  setHasMarkers: (hasMarkers) => set({ hasMarkers }),
  setRecoveries: (recoveries) => set({ recoveries }),
  dropRecovery: (id) =>
    set(({ recoveries }) => ({ recoveries: recoveries.filter((one) => one.id !== id) })),
  setJournalProblem: (journalProblem) => set({ journalProblem }),
})
