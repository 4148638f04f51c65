import type { ErrorCode } from '../../api/errors.ts'
import type { Slice } from './store.ts'

/** How far the open note's text is on its way to the disk. */
export type SaveState =
  | { readonly kind: 'clean' }
  /** Changed, and saved in a moment. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** The file changed elsewhere meanwhile; both are being brought together. */
  | { readonly kind: 'conflict' }
  /** Kept in memory and tried again; `message` is a sentence for people. */
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  /** The file is no longer there; the text is kept here. */
  | { readonly kind: 'gone' }

export type SaveSlice = {
  readonly save: SaveState
  setSave(save: SaveState): void
}

export const saveSlice: Slice<SaveSlice> = (set) => ({
  save: { kind: 'clean' },
  setSave: (save) => set({ save }),
})
