import type { NotePath } from '../../api/notes.ts'
import type { AppState, Slice } from './store.ts'
import type { Page } from './view-slice.ts'

/** A place that somebody was at: a note and the line of the caret there (from 1), or a page in its place. */
export type Stop =
  | { readonly path: NotePath; readonly line: number; readonly page: null }
  | { readonly page: Page }

export type TrailSlice = {
  /** Notes by the time they were shown last, the newest first. */
  readonly recent: readonly NotePath[]
  /** Where one was, in order; `trailAt` is the place of the one where one is, -1 before the first. */
  readonly trail: readonly Stop[]
  readonly trailAt: number
  setTrail(trail: readonly Stop[], trailAt: number): void
  setRecent(recent: readonly NotePath[]): void
}

export const trailSlice: Slice<TrailSlice> = (set) => ({
  recent: [],
  trail: [],
  trailAt: -1,
  setTrail: (trail, trailAt) => set({ trail, trailAt }),
  setRecent: (recent) => set({ recent }),
})

/** The notes used lately, the open one first. */
export function recentPaths({
  recent,
  path,
}: Pick<AppState, 'recent' | 'path'>): readonly NotePath[] {
  return path === null ? recent : [path, ...recent.filter((other) => other !== path)]
}
