import { autocompletion, type CompletionSource } from '@codemirror/autocomplete'
import { EditorState, type Extension } from '@codemirror/state'
import type { AppStore } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'

/** Notes while one types a link to one: what offers them comes when it is first needed. */
export function noteOffer(store: AppStore): Extension {
  const autocomplete: CompletionSource = async (context) => {
    if (!context.matchBefore(/\[[^\n]*/)) return null
    const offer = await loadPart(() => import('./offer-notes.ts')).catch(() => null)
    return offer?.offerNotes(store)(context) ?? null
  }
  return [
    autocompletion({ icons: false, interactionDelay: 0 }),
    EditorState.languageData.of(() => [{ autocomplete }]),
  ]
}
