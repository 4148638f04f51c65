import { autocompletion } from '@codemirror/autocomplete'
import { EditorState, type Extension } from '@codemirror/state'
import type { AppStore } from '../store/store.ts'
import { offerLater } from './offer-later.ts'

/** Notes while one types a link to one. */
export function noteOffer(store: AppStore): Extension {
  const autocomplete = offerLater(/\[[^\n]*/, async () =>
    (await import('./offer-notes.ts')).offerNotes(store),
  )
  return [
    autocompletion({ icons: false, interactionDelay: 0 }),
    EditorState.languageData.of(() => [{ autocomplete }]),
  ]
}
