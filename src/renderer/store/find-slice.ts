import type { FoundNote, OpenWork } from '../../api/finding.ts'
import type { Slice } from './store.ts'

/** What a search of the whole folder has brought so far; it stays while one reads a note that was found. */
export type FindState = {
  readonly typed: string
  readonly notes: readonly FoundNote[]
  /** Where to go on; null where all notes were looked at. */
  readonly next: number | null
  readonly searched: number
  readonly total: number
  readonly unread: number
  readonly isBusy: boolean
  /** Key of the row that the keys are on. */
  readonly row: string | null
}

export type WorkState = {
  /** Null until it was asked for. */
  readonly work: readonly OpenWork[] | null
  readonly searched: number
  readonly total: number
  readonly unread: number
  readonly isBusy: boolean
  readonly typed: string
  readonly people: readonly string[]
  /** Also what later meetings say nothing of. */
  readonly withQuiet: boolean
  readonly row: string | null
}

export type FindSlice = {
  readonly find: FindState
  readonly work: WorkState
  setFind(some: Partial<FindState>): void
  setWork(some: Partial<WorkState>): void
}

const figures = { searched: 0, total: 0, unread: 0, isBusy: false, row: null }

export const findSlice: Slice<FindSlice> = (set) => ({
  find: { typed: '', notes: [], next: null, ...figures },
  work: { work: null, typed: '', people: [], withQuiet: false, ...figures },
  setFind: (some) => set(({ find }) => ({ find: { ...find, ...some } })),
  setWork: (some) => set(({ work }) => ({ work: { ...work, ...some } })),
})
