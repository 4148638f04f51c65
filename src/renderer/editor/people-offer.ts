import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  completionStatus,
} from '@codemirror/autocomplete'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { gapBeforeWords } from './gap-before-words.ts'
import { offerLater } from './offer-later.ts'

/** Closes what is offered. What is only being looked for takes no key: Escape is somebody else's then. */
function leaveOffer(view: EditorView): boolean {
  const isShown = completionStatus(view.state) === 'active'
  return closeCompletion(view) && isShown
}

const autocomplete = offerLater(
  /[@(][^\n]*/,
  async () => (await import('./offer-people.ts')).offerPeople,
)

/** Names while one types `@`, or `(` behind an item; other sources join by language data. */
export const peopleOffer: Extension = [
  // Before the keys of what is offered itself.
  Prec.highest(
    keymap.of([
      { key: 'Tab', run: acceptCompletion },
      { key: 'Escape', run: leaveOffer },
    ]),
  ),
  autocompletion({ icons: false, interactionDelay: 0 }),
  gapBeforeWords,
  EditorState.languageData.of(() => [{ autocomplete }]),
]
