import type { SaveState } from '../store/save-slice.ts'

export type SaveReport = {
  readonly text: string
  readonly tone: 'good' | 'busy' | 'problem' | 'none'
  /** What the person can do about it. */
  readonly offer: 'Retry' | 'Write it again' | null
}

/** What the status bar says of the open note: never better than it is. */
export function saveReport(save: SaveState, isReadOnly: boolean): SaveReport {
  if (isReadOnly) return { text: 'Read-only', tone: 'none', offer: null }
  switch (save.kind) {
    case 'clean':
      return { text: 'Saved', tone: 'good', offer: null }
    case 'waiting':
    case 'saving':
      return { text: 'Saving…', tone: 'busy', offer: null }
    case 'conflict':
      return { text: 'Changed elsewhere; both texts are kept', tone: 'busy', offer: null }
    case 'failed':
      return { text: `Not saved: ${save.message}`, tone: 'problem', offer: 'Retry' }
    case 'gone':
      return {
        text: 'Deleted elsewhere; the text is kept here',
        tone: 'problem',
        offer: 'Write it again',
      }
  }
}
