import { texts } from '../../language/language.ts'
import type { SaveState } from '../store/save-slice.ts'

export type SaveReport = {
  readonly text: string
  readonly tone: 'good' | 'busy' | 'problem' | 'none'
  /** What the person can do about it. */
  readonly offer: 'retry' | 'writeAgain' | null
}

/** What the status bar says of the open note: never better than it is. */
export function saveReport(save: SaveState, isReadOnly: boolean): SaveReport {
  const words = texts().safety
  if (isReadOnly) return { text: words.readOnly, tone: 'none', offer: null }
  switch (save.kind) {
    case 'clean':
      return { text: words.saved, tone: 'good', offer: null }
    case 'waiting':
    case 'saving':
      return { text: words.saving, tone: 'busy', offer: null }
    case 'conflict':
      return { text: words.conflict, tone: 'busy', offer: null }
    case 'failed':
      return { text: words.notSaved(save.message), tone: 'problem', offer: 'retry' }
    case 'gone':
      return { text: words.gone, tone: 'problem', offer: 'writeAgain' }
  }
}
